import type { ChosenFolder } from '../../ui/tab/index.ts';

/** What an address of the page in Teams says: the folder that a tab shows, and the draft that is open. */
export interface Shown {
  readonly folder?: ChosenFolder;
  /** "drive id/item id". */
  readonly draft?: string;
  /** The draft's file name. */
  readonly name?: string;
}

/** The page in Teams that shows it. */
export function addressOf({ folder, draft, name }: Shown): string {
  const url = new URL('teams.html', location.href);
  const values = { drive: folder?.drive, folder: folder?.id, folderName: folder?.name, draft, name };
  for (const [key, value] of Object.entries(values))
    if (value !== undefined) url.searchParams.set(key, value);
  return url.href;
}

export function shownBy(address: string): Shown {
  const asked = new URL(address).searchParams;
  const [drive, id, draft] = [asked.get('drive'), asked.get('folder'), asked.get('draft')];
  return {
    ...(drive && id ? { folder: { drive, id, name: asked.get('folderName') ?? '' } } : {}),
    ...(draft ? { draft, name: asked.get('name') ?? '' } : {}),
  };
}
