import type { Folder, FolderView } from '../../assessment/index.ts';

export type { DraftRow, Folder, FolderView, RowStatus } from '../../assessment/index.ts';

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
