import { child, childValue } from '../model/wml.ts';
import type { ApiClass } from '../richapi/api-class.ts';
import { invalidArgument } from '../richapi/rich-error.ts';
import { type ListObject, NodeObject, type Objects } from './kinds.ts';

/** The collections that have the common members alone. */
export const plainCollection = (name: string): ApiClass<ListObject> => ({
  name,
  items: ({ list }) => list(),
});

export function controlCollection(objects: Objects): ApiClass<ListObject> {
  const nodes = (object: ListObject) =>
    object.list().flatMap((item) => (item instanceof NodeObject ? [item.node] : []));
  const where = (object: ListObject, local: string, value: unknown) =>
    objects.nodes('ContentControl', () =>
      nodes(object).filter((node) => childValue(child(node, 'sdtPr'), local) === String(value)),
    );
  const byId = (object: ListObject, id: unknown) =>
    nodes(object).find((node) => childValue(child(node, 'sdtPr'), 'id') === String(id));
  return {
    name: 'ContentControlCollection',
    items: ({ list }) => list(),
    methods: {
      GetByTag: (list, tag) => where(list, 'tag', tag),
      GetByTitle: (list, title) => where(list, 'alias', title),
      GetById: (list, id) => objects.maybe('ContentControl', byId(list, id)) ?? undefined,
      GetByIdOrNullObject: (list, id) => objects.maybe('ContentControl', byId(list, id)),
      GetItem: (list, id) => objects.maybe('ContentControl', byId(list, id)) ?? undefined,
      GetByTypes: (list, types) => {
        if (!Array.isArray(types)) throw invalidArgument('these are no types');
        return types.includes('RichText') ? list : objects.nodes('ContentControl', () => []);
      },
    },
  };
}
