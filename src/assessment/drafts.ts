import type { DraftStatus } from './status.ts';

/** A folder in SharePoint or OneDrive. */
export interface Folder {
  readonly drive: string;
  readonly id: string;
  /** Of a drive's root as the service calls it ("root"). */
  readonly name: string;
  /** Where a browser shows it. */
  readonly webUrl?: string;
  /** The id of the folder that it lies in; absent for a drive's root. */
  readonly parent?: string;
}

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
  /** By which it is opened: "drive id/item id". */
  readonly key: string;
  /** The draft's file name. */
  readonly name: string;
  /** Where Word opens it. */
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
  readonly folders: readonly Folder[];
  readonly drafts: readonly DraftRow[];
  /** False while more is being looked up. */
  readonly complete: boolean;
}
