import { TextDecoder, TextEncoder } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { transitional } from '../../src/summary/index.ts';
import { buildDocx, headingStyles, type Parts } from '../document/build-docx.ts';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: require('node:crypto').webcrypto, configurable: true });

export const { WordDocument } =
  require('../../src/host/model/word-document.ts') as typeof import('../../src/host/model/word-document.ts');
export const { commonApi } =
  require('../../src/host/common-api/methods.ts') as typeof import('../../src/host/common-api/methods.ts');

/** The same bytes as an array of the test environment's own. */
export const own = (bytes: Uint8Array) => new Uint8Array(bytes);

type Json = Record<string, unknown>;
interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
}

/** A path of objects as office.js writes it: a property, a method with arguments, or an object got before. */
type Step = string | readonly [method: string, ...args: readonly unknown[]];

/**
 * One batch to the host, put together by what is asked for: `at` gives the object at the end of some steps from the
 * document; an argument that `at` gave travels as a reference to its path.
 */
export class Batch {
  private readonly paths: Record<number, Json> = { 1: { ObjectPathType: 1 } };
  private readonly actions: Json[] = [];
  private last = 1;

  constructor(private readonly send: (body: unknown) => Promise<Reply>) {}

  at(...steps: readonly (Step | Path)[]): Path {
    let parent = 1;
    for (const step of steps) {
      if (step instanceof Path) {
        parent = step.id;
        continue;
      }
      const id = ++this.last;
      this.paths[id] =
        typeof step === 'string'
          ? { ObjectPathType: 4, Name: step, ParentObjectPathId: parent }
          : {
              ObjectPathType: 3,
              Name: step[0],
              ParentObjectPathId: parent,
              ArgumentInfo: args(step.slice(1)),
            };
      parent = id;
    }
    return new Path(parent);
  }

  /** An object that office.js makes by its class. */
  make(name: string): Path {
    this.paths[++this.last] = { ObjectPathType: 2, Name: name };
    return new Path(this.last);
  }

  instantiate(path: Path): this {
    this.actions.push({ Id: this.actions.length, ActionType: 1, ObjectPathId: path.id });
    return this;
  }

  load(path: Path, ...Select: readonly string[]): this {
    this.actions.push({
      Id: this.actions.length,
      ActionType: 2,
      ObjectPathId: path.id,
      QueryInfo: { Select },
    });
    return this;
  }

  call(path: Path, Name: string, ...values: readonly unknown[]): this {
    const ArgumentInfo = args(values);
    this.actions.push({ Id: this.actions.length, ActionType: 3, ObjectPathId: path.id, Name, ArgumentInfo });
    return this;
  }

  set(path: Path, Name: string, value: unknown): this {
    const ArgumentInfo = { Arguments: [value] };
    this.actions.push({ Id: this.actions.length, ActionType: 4, ObjectPathId: path.id, Name, ArgumentInfo });
    return this;
  }

  run(): Promise<Reply> {
    return this.send({ ObjectPaths: this.paths, Actions: this.actions });
  }

  /** What each action that answers gave. @throws Error with Word's code when the batch failed. */
  // biome-ignore lint/suspicious/noExplicitAny: what travels is JSON
  async values(): Promise<any[]> {
    const { Results, Error: fault } = await this.run();
    if (fault) throw new Error(`${fault.Code}: ${fault.Message}`);
    return Results.map(({ Value }) => Value);
  }
}

export class Path {
  constructor(readonly id: number) {}
}

function args(values: readonly unknown[]): Json {
  return {
    Arguments: values.map((value) => (value instanceof Path ? null : value)),
    ReferencedObjectPathIds: values.map((value) => (value instanceof Path ? value.id : 0)),
  };
}

/** A small document, open in the host. */
export function open(parts: Parts = {}) {
  const word = new WordDocument(own(buildDocx({ styles: headingStyles, ...parts })));
  const call = commonApi(word);
  const batch = () => new Batch(sender(call));
  return { word, call, batch, mainXml: () => mainXml(word.save()) };
}

export const sender =
  (call: ReturnType<typeof commonApi>) =>
  async (body: unknown): Promise<Reply> => {
    const reply = await call(93, { ArrayData: ['', 'POST', '', [], JSON.stringify(body), 0, 0] });
    return JSON.parse((reply.Data as [number, unknown, string])[2]);
  };

export const partXml = (bytes: Uint8Array, name: string) =>
  strFromU8(unzipSync(own(bytes))[name] ?? new Uint8Array());
export const mainXml = (bytes: Uint8Array) => partXml(bytes, 'word/document.xml');

/** A flat package around blocks. */
export const flat = (content: string, parts = '') =>
  `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document xmlns:w="${transitional}"><w:body>${content}</w:body></w:document></pkg:xmlData></pkg:part>${parts}</pkg:package>`;
