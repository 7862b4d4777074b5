import type { DraftStatus } from '../../assessment/index.ts';
import type { Item } from '../graph/index.ts';
import type { Folder } from './folders.ts';
import { keyOf } from './names.ts';

/** How far a draft's assessment has come, or why that is not known. */
export type RowStatus =
  | DraftStatus
  /** It is being looked up. */
  | 'waiting'
  /** The file is so large that it is not fetched for this. */
  | 'tooLarge'
  /** What is there can't be read. */
  | 'damaged'
  /** Written by a newer version of Vägval. */
  | 'newer'
  /** It could not be fetched, or was made with a checklist that is not here. */
  | 'unknown';

/** A draft in a folder, or a shared file whose draft is gone. */
export interface DraftRow {
  /** "drive id/item id" of the draft, or of the shared file when the draft is gone. */
  readonly key: string;
  /** The draft's file name. */
  readonly name: string;
  readonly webUrl?: string;
  readonly modified?: Date;
  readonly modifiedBy?: string;
  readonly status: RowStatus;
  /** The draft is gone: only its shared file is left. */
  readonly orphan: boolean;
}

/** What a folder holds, as far as it is known. */
export interface FolderView {
  readonly folder: Folder;
  /** By name. */
  readonly folders: readonly Folder[];
  /** By name. */
  readonly drafts: readonly DraftRow[];
  /** False while more is being looked up. */
  readonly complete: boolean;
}

export function rowOf(item: Item, name: string, status: RowStatus, orphan: boolean): DraftRow {
  const { webUrl, modified, modifiedBy } = item;
  return {
    key: keyOf(item),
    name,
    status,
    orphan,
    ...(webUrl === undefined ? {} : { webUrl }),
    ...(modified === undefined ? {} : { modified }),
    ...(modifiedBy === undefined ? {} : { modifiedBy }),
  };
}
