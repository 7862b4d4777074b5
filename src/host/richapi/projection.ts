import type { ApiClass, ApiObject } from './api-class.ts';
import { invalidArgument, notImplemented } from './rich-error.ts';
import type { Query } from './wire.ts';

type Reference = (object: ApiObject) => string;
type Projected = Record<string, unknown>;

/** What a load asks for, as the plain object that goes over the wire. */
export function project(object: ApiObject, query: Query, reference: Reference): Projected {
  const { api } = object;
  const out: Projected = { _ReferenceId: reference(object) };
  if (api.items) {
    const from = query.Skip ?? 0;
    const items = api.items(object).slice(from, query.Top ? from + query.Top : undefined);
    const inner = { Select: ofItems(query.Select), Expand: ofItems(query.Expand) };
    if (!query.Select?.every(isNone) || query.Select.length === 0) {
      out._Items = items.map((item) => project(item, inner, reference));
    }
    return out;
  }
  for (const [name, select] of wanted(api, query)) {
    const scalar = api.scalars?.[name];
    if (scalar) out[name] = scalar.get(object);
    else {
      const related = api.navigations?.[name]?.(object) ?? null;
      out[name] = related && project(related, { Select: select }, reference);
    }
  }
  return out;
}

const isNone = (name: string) => /^\$none$/i.test(name);
const isAll = (name: string) => name === '*' || /^\$all$/i.test(name);

const ofItems = (names: readonly string[] = []) =>
  names.map((name) => name.replace(/^items(\/|$)/i, '')).filter(Boolean);

/** The properties asked for, by their names on the wire; a related object with what is asked for of it. */
function wanted<T>(api: ApiClass<T>, { Select = [], Expand = [] }: Query): Map<string, string[]> {
  const names = new Map(
    [...Object.keys(api.scalars ?? {}), ...Object.keys(api.navigations ?? {})].map((n) => [
      n.toLowerCase(),
      n,
    ]),
  );
  const found = new Map<string, string[]>();
  const everything = Select.length === 0 || Select.some(isAll);
  if (everything) for (const name of Object.keys(api.scalars ?? {})) found.set(name, []);
  for (const path of [...Select.filter((name) => !isAll(name) && !isNone(name)), ...Expand]) {
    const [head = '', ...rest] = path.split('/');
    const name = names.get(head.toLowerCase());
    if (!name) throw notImplemented(`${api.name}.${head}`);
    if (rest.length > 0 && api.scalars?.[name]) throw invalidArgument(`${path} goes through a plain value`);
    const inner = found.get(name) ?? [];
    if (rest.length > 0) inner.push(rest.join('/'));
    found.set(name, inner);
  }
  return found;
}
