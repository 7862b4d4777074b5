import type { Edit, HeldItem, HeldSummary, Item } from './layout.ts';

/** A summary as it stands after edits: what any document must make of them. */
export function applied(held: HeldSummary, edits: readonly Edit[]): HeldSummary {
  const items = [...held.items, undefined].flatMap((item, at): readonly HeldItem[] => {
    const here = edits.filter((edit) => edit.at === at);
    const inserted = here.flatMap((edit) => (edit.kind === 'insert' ? [heldItem(edit.item)] : []));
    if (!item || here.some(({ kind }) => kind === 'delete')) return inserted;
    return [...inserted, here.reduce(withText, item)];
  });
  return { ...held, items };
}

/** An item as it stands once it is written. */
export function heldItem(item: Item): HeldItem {
  switch (item.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: item.text };
    case 'row':
      return { kind: 'row', cells: item.cells };
    case 'picture':
      return { kind: 'picture' };
  }
}

function withText(item: HeldItem, edit: Edit): HeldItem {
  if (edit.kind !== 'text') return item;
  if (item.kind === 'paragraph') return { kind: 'paragraph', text: edit.text };
  if (item.kind === 'row') return { kind: 'row', cells: item.cells.with(edit.cell, edit.text) };
  return item;
}
