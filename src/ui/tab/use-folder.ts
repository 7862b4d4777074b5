import { useCallback, useEffect, useRef, useState } from 'react';
import { type SharingCode, SharingFault } from '../../assessment/index.ts';
import type { ChosenFolder, Drafts, Folder, FolderFinder, FolderView } from './ports.ts';

/** Which folder to look into. */
export type Place =
  | { readonly kind: 'home' }
  /** A channel's folder, or one that was pasted. */
  | { readonly kind: 'address'; readonly address: string }
  | ({ readonly kind: 'folder' } & Pick<ChosenFolder, 'drive' | 'id'>);

/** What there is to show of it. */
export type Shown =
  | { readonly kind: 'opening' }
  /** Somebody has to sign in first; the code tells why it went wrong. */
  | { readonly kind: 'signIn'; readonly code: SharingCode | null }
  | { readonly kind: 'failed'; readonly code: SharingCode }
  | { readonly kind: 'listed'; readonly view: FolderView };

/** A folder that is looked into, and the ways to others. */
export interface Looking {
  readonly shown: Shown;
  /** Something is on its way, while what was shown is still there. */
  readonly busy: boolean;
  /** On the way to a folder: what is shown is another one still. */
  readonly leaving: boolean;
  /** True when there is nothing above that may be looked into. */
  readonly top: boolean;
  go(place: Place): void;
  enter(folder: Folder): void;
  up(): void;
  /** The same folder again. */
  refresh(): void;
  /** Call it while a click is handled. */
  signIn(): void;
}

type Find = (signal: AbortSignal) => Promise<Folder>;

/** Looks into a folder of the drafts; a later wish ends an earlier one. */
export function useFolder(drafts: Drafts, start: Place): Looking {
  const [shown, setShown] = useState<Shown>({ kind: 'opening' });
  const [busy, setBusy] = useState(true);
  const [leaving, setLeaving] = useState(true);
  const [top, setTop] = useState(false);
  const under = useRef<AbortController>(undefined);
  const last = useRef<Find>((signal) => find(drafts.folders, start, signal));

  const look = useCallback(
    async (wanted: Find, signIn = false) => {
      under.current?.abort();
      const mine = new AbortController();
      const { signal } = mine;
      under.current = mine;
      last.current = wanted;
      const show = (what: Shown) => {
        if (signal.aborted) return;
        setShown(what);
        setLeaving(false);
      };
      setBusy(true);
      setLeaving(true);
      try {
        if (signIn) await drafts.signIn();
        else if (!(await drafts.ready())) return show({ kind: 'signIn', code: null });
        const folder = await wanted(signal);
        signal.throwIfAborted();
        last.current = (again) => drafts.folders.again(folder, again);
        await drafts.list(folder, (view) => show({ kind: 'listed', view }), signal);
      } catch (error) {
        const code = error instanceof SharingFault ? error.code : 'refused';
        show({ kind: asksToSignIn.has(code) ? 'signIn' : 'failed', code });
      } finally {
        if (under.current === mine) setBusy(false);
      }
    },
    [drafts],
  );
  useEffect(() => {
    void look(last.current);
    return () => under.current?.abort();
  }, [look]);

  const from = (wanted: Find) => {
    setTop(false);
    void look(wanted);
  };
  return {
    shown,
    busy,
    leaving,
    top: top || (shown.kind === 'listed' && shown.view.folder.parent === undefined),
    go: (place) => from((signal) => find(drafts.folders, place, signal)),
    enter: (folder) => from(async () => folder),
    up: () => {
      if (shown.kind !== 'listed') return;
      const { folder } = shown.view;
      from(async (signal) => {
        const above = await drafts.folders.up(folder, signal);
        if (!above && !signal.aborted) setTop(true);
        return above ?? folder;
      });
    },
    refresh: () => void look(last.current),
    signIn: () => void look(last.current, true),
  };
}

const asksToSignIn: ReadonlySet<SharingCode> = new Set([
  'signInFailed',
  'signInCancelled',
  'signInBlocked',
  'otherTenant',
]);

function find(folders: FolderFinder, place: Place, signal: AbortSignal): Promise<Folder> {
  switch (place.kind) {
    case 'home':
      return folders.home(signal);
    case 'address':
      return folders.at(place.address, signal);
    case 'folder':
      return folders.again(place, signal);
  }
}
