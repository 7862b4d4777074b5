import type { Edit, Item } from './layout.ts';

type Placed = ReadonlyMap<Item, number>;

/** Of the items that stand in the document, the most that can stay where they are in the new order. */
export function steady(items: readonly Item[], placed: Placed): ReadonlySet<Item> {
  const there = items.flatMap((item) => {
    const at = placed.get(item);
    return at === undefined ? [] : [{ item, at }];
  });
  // Longest rising run ending at each; a summary has some hundred items at most.
  const length: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [i, { at }] of there.entries()) {
    length[i] = 1;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      if ((there[j]?.at ?? 0) < at && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        before[i] = j;
      }
    }
    if (last < 0 || (length[i] ?? 0) > (length[last] ?? 0)) last = i;
  }
  const stay = new Set<Item>();
  for (let i = last; i >= 0; i = before[i] ?? -1) {
    const one = there[i];
    if (one) stay.add(one.item);
  }
  return stay;
}

/**
 * Where new items go: after the one that they follow, so that what the officer has added stays after what it was added
 * to; before the first one when they follow none.
 * @param fresh the items to insert.
 * @param placed where the others stand; those that are in `fresh` too are on their way from there.
 */
export function inserts(
  items: readonly Item[],
  fresh: ReadonlySet<Item>,
  placed: Placed,
  count: number,
): readonly Edit[] {
  const place = (item: Item) => (fresh.has(item) ? undefined : placed.get(item));
  return items.flatMap((item, i): Edit[] => {
    if (!fresh.has(item)) return [];
    const before = items.slice(0, i).toReversed();
    const after = items.slice(i + 1);
    if (item.kind === 'row') {
      const mate = (other: Item) =>
        other.kind === 'row' && other.table === item.table && place(other) !== undefined;
      const above = before.find(mate);
      if (above) return [{ kind: 'insert', at: (place(above) ?? 0) + 1, item, joins: 'before' }];
      const below = after.find(mate);
      if (below) return [{ kind: 'insert', at: place(below) ?? 0, item, joins: 'after' }];
    }
    const previous = before.map(place).find((at) => at !== undefined);
    const next = after.map(place).find((at) => at !== undefined);
    return [{ kind: 'insert', at: previous === undefined ? (next ?? count) : previous + 1, item }];
  });
}
