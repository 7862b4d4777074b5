import type { DraftStatus } from '../../assessment/index.ts';

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

/** Finds folders to look into. All throw SharingFault, and the signal's reason when they are aborted. */
export interface FolderFinder {
  /** The person's OneDrive. */
  home(signal?: AbortSignal): Promise<Folder>;
  /** The folder at an address: a channel's, one pasted from a browser, or a sharing link. */
  at(address: string, signal?: AbortSignal): Promise<Folder>;
  /** One that has been seen before. */
  again(folder: Pick<Folder, 'drive' | 'id'>, signal?: AbortSignal): Promise<Folder>;
  /** The folder that it lies in; null for a drive's root, and where the person may not look further up. */
  up(folder: Folder, signal?: AbortSignal): Promise<Folder | null>;
}

/** The drafts in SharePoint and OneDrive, as the tab knows them. */
export interface Drafts {
  /** Whether somebody is signed in, without asking the person anything. @throws SharingFault */
  ready(): Promise<boolean>;
  /** Signs in, with a window if that is what it takes: called while a click is handled. @throws SharingFault */
  signIn(): Promise<void>;
  readonly folders: FolderFinder;
  /** Lists a folder: rows first, then the status of each as it is read. @throws SharingFault; the signal's reason when aborted */
  list(folder: Folder, tell: (view: FolderView) => void, signal?: AbortSignal): Promise<void>;
}

/** What a tab keeps to find its folder again. */
export interface ChosenFolder extends Pick<Folder, 'drive' | 'id' | 'name'> {}
