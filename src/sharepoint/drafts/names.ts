import type { Item, Spot } from '../graph/index.ts';

/** How a shared file's name ends. */
const ending = '.vagval';

/** Whether it can hold a draft. Word keeps a file that begins with "~$" beside one that is open. */
export function isDraft({ kind, name }: Item): boolean {
  return kind === 'file' && /\.docx$/i.test(name) && !name.startsWith('~$');
}

export function isSharedFile({ kind, name }: Item): boolean {
  return kind === 'file' && name.toLowerCase().endsWith(ending);
}

/** The shared file's name for a draft: "Beslut.docx" has "Beslut.vagval". */
export function sharedNameOf(draft: string): string {
  return draft.replace(/\.docx$/i, '') + ending;
}

/** The draft's name for a shared file. */
export function draftNameOf(shared: string): string {
  return `${shared.slice(0, -ending.length)}.docx`;
}

/** Names are the same to SharePoint whatever the case of their letters. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** "drive id/item id". */
export function keyOf({ drive, id }: Pick<Item, 'drive' | 'id'>): string {
  return `${drive}/${id}`;
}

/** Drive and item of a key; null when it isn't one. */
export function idsOf(key: string): { drive: string; id: string } | null {
  const [drive, id, ...rest] = key.split('/');
  return drive && id && rest.length === 0 ? { drive, id } : null;
}

/** Where a draft's shared file belongs; undefined for a draft that lies in no folder. */
export function spotBeside({ drive, parent, name }: Item): Spot | undefined {
  return parent === undefined ? undefined : { drive, parent, name: sharedNameOf(name) };
}
