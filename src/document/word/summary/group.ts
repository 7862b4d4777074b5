import type { Edit, Item } from '../../../summary/index.ts';

export type Insertion = Extract<Edit, { kind: 'insert' }>;

/** Inserted items that are made in one go: a paragraph or picture, rows that join a table, or a table of their own. */
export interface Group {
  readonly items: readonly Item[];
  readonly joins: Insertion['joins'];
}

export function grouped(insertions: readonly Insertion[]): readonly Group[] {
  const groups: { items: Item[]; joins: Insertion['joins'] }[] = [];
  for (const { item, joins } of insertions) {
    const last = groups.at(-1);
    const [first] = last?.items ?? [];
    const together =
      item.kind === 'row' &&
      first?.kind === 'row' &&
      last?.joins === joins &&
      (joins || first.table === item.table);
    if (last && together) last.items.push(item);
    else groups.push({ items: [item], joins });
  }
  return groups;
}
