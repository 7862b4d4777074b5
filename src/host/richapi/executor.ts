import { type ApiObject, isApiObject } from './api-class.ts';
import { project } from './projection.ts';
import { invalidArgument, notFound, notImplemented, RichError } from './rich-error.ts';
import {
  type Action,
  type Arguments,
  actionType,
  type Batch,
  type BatchReply,
  type ObjectPath,
  pathType,
} from './wire.ts';

/** Stands between office.js and the model: a document that may not be changed, and faults that real hosts have. */
export interface Guard {
  /** Called before what changes the document, a property being set among it. @throws RichError to refuse it. */
  write?(object: ApiObject, name: string, args: readonly unknown[]): void;
  /** Called instead of a method; `next` carries it out. */
  call?(
    object: ApiObject,
    name: string,
    args: readonly unknown[],
    next: (args: readonly unknown[]) => unknown,
  ): unknown;
}

/** Makes the objects that office.js creates by name, such as search options. */
export type Makers = Readonly<Record<string, () => ApiObject>>;

/** What office.js tells at the start of every add-in: that its ribbon commands may be called. This host has none to call. */
const internalService: ApiObject = {
  api: {
    name: 'Microsoft.InternalService.AddinInternalService',
    methods: { NotifyActionHandlerReady: () => null },
  },
};

/**
 * Carries out the batches of office.js's rich API on a model. Each batch gives its own references, so that one run of an
 * add-in can let go of what another one holds too; they live until they are let go of.
 */
export class Executor {
  private readonly references = new Map<string, ApiObject>();
  private names = new Map<ApiObject, string>();
  private made = 0;

  constructor(
    private readonly root: ApiObject,
    private readonly makers: Makers = {},
    private readonly guard: Guard = {},
  ) {}

  /** Carries out one batch. Never throws: an error is part of the reply. */
  execute(batch: Batch): BatchReply {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    this.names = new Map();
    const resolve = this.resolver(batch.ObjectPaths ?? {});
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        else {
          const value = this.act(action, resolve);
          if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
        }
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: told(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private resolver(paths: Readonly<Record<string, ObjectPath>>) {
    const known = new Map<number, ApiObject | null>();
    const resolve = (id: number): ApiObject | null => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const path = paths[id];
      if (!path) throw new RichError('InvalidObjectPath', `no object path ${id}`, 400);
      const object = this.follow(path, resolve);
      // What has just been made is there, as far as anybody has been told; what is kept may have gone since.
      if (path.ObjectPathType === pathType.reference && object?.gone) throw notFound(path.Name ?? String(id));
      known.set(id, object);
      return object;
    };
    return resolve;
  }

  private follow(path: ObjectPath, resolve: (id: number) => ApiObject | null): ApiObject | null {
    const { ObjectPathType: type, Name: name = '' } = path;
    if (type === pathType.global) return this.root;
    if (type === pathType.none) return null;
    if (type === pathType.reference) {
      const object = this.references.get(name);
      if (!object) throw notFound(name);
      return object;
    }
    if (type === pathType.newObject) {
      if (name === internalService.api.name) return internalService;
      const make = this.makers[name];
      if (!make) throw notImplemented(name);
      return make();
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (type === pathType.property) {
      const navigate = parent.api.navigations?.[name];
      if (!navigate) throw notImplemented(`${parent.api.name}.${name}`);
      return navigate(parent);
    }
    const found = this.call(
      parent,
      type === pathType.indexer ? 'GetItem' : name,
      values(path.ArgumentInfo, resolve),
    );
    if (found === undefined) throw notFound(`${parent.api.name}.${name}`);
    if (found !== null && !isApiObject(found))
      throw notImplemented(`${parent.api.name}.${name} as an object`);
    return found;
  }

  private act(action: Action, resolve: (id: number) => ApiObject | null): unknown {
    const object = resolve(action.ObjectPathId);
    const { ActionType: type, Name: name = '' } = action;
    if (type === actionType.ensureUnchanged) return undefined;
    if (object === null) return null;
    switch (type) {
      case actionType.instantiate:
        return { _ReferenceId: this.reference(object) };
      case actionType.query:
      case actionType.queryAsJson:
        return project(object, action.QueryInfo ?? {}, (related) => this.reference(related));
      case actionType.method:
        return plain(this.call(object, name, values(action.ArgumentInfo, resolve)));
      case actionType.setProperty:
        this.set(object, name, values(action.ArgumentInfo, resolve)[0]);
        return undefined;
      case actionType.update:
        for (const [key, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, capital(key), value);
        return undefined;
      default:
        throw notImplemented(`action ${type}`);
    }
  }

  private call(object: ApiObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return undefined;
    if (name === '_RemoveReference') return void this.references.delete(String(args[0]));
    if (name === '_RemoveAllReferences') return void this.references.clear();
    const write = object.api.writes?.[name];
    if (write) this.guard.write?.(object, name, args);
    const method = write ?? object.api.methods?.[name];
    if (method) {
      const run = (now: readonly unknown[]) => method(object, ...now);
      return this.guard.call ? this.guard.call(object, name, args, run) : run(args);
    }
    const item = object.api.items ? itemOf(object.api.items(object), name, args) : undefined;
    if (item === undefined)
      throw object.api.items ? notFound(name) : notImplemented(`${object.api.name}.${name}`);
    return item;
  }

  private set(object: ApiObject, name: string, value: unknown): void {
    const scalar = object.api.scalars?.[name];
    if (!scalar) throw notImplemented(`${object.api.name}.${name}`);
    const { set } = scalar;
    if (!set) throw invalidArgument(`${object.api.name}.${name} can't be set`);
    if (!object.api.free) this.guard.write?.(object, name, [value]);
    const run = ([now]: readonly unknown[]) => set.call(scalar, object, now);
    if (this.guard.call) this.guard.call(object, name, [value], run);
    else run([value]);
  }

  private reference(object: ApiObject): string {
    let name = this.names.get(object);
    if (!name) {
      name = `${object.api.name}${++this.made}`;
      this.names.set(object, name);
    }
    this.references.set(name, object);
    return name;
  }
}

/** What a method gives as a value: an object travels by its path, never as a value. */
const plain = (value: unknown) => (value === undefined || isApiObject(value) ? null : value);

/** The methods that every collection has. */
function itemOf(items: readonly ApiObject[], name: string, [index]: readonly unknown[]): unknown {
  switch (name) {
    case 'GetFirst':
      return items[0];
    case 'GetFirstOrNullObject':
      return items[0] ?? null;
    case 'GetLast':
      return items.at(-1);
    case 'GetLastOrNullObject':
      return items.at(-1) ?? null;
    case 'GetCount':
      return items.length;
    case 'GetItem':
      return items[Number(index)];
    default:
      throw notImplemented(name);
  }
}

function values(
  { Arguments = [], ReferencedObjectPathIds = [] }: Arguments = {},
  resolve: (id: number) => ApiObject | null,
) {
  return Arguments.map((value, i) => {
    const id = ReferencedObjectPathIds[i];
    return typeof id === 'number' && id !== 0 ? resolve(id) : value;
  });
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function told(error: unknown, { Name = '' }: Action, ActionIndex: number): NonNullable<BatchReply['Error']> {
  const rich = error instanceof RichError ? error : new RichError('GeneralException', String(error), 500);
  return { Code: rich.code, Message: rich.message, Location: Name, ActionIndex, HttpStatusCode: rich.status };
}
