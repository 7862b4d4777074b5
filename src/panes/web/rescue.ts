import { createStore, del, entries, set } from 'idb-keyval';
import type { FileHandle } from './disk.ts';

/** A document with changes that are not on the disk yet. */
export interface Rescue {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly at: Date;
  readonly handle: FileHandle | null;
  /** When the file on the disk was last changed, as far as this copy knows. */
  readonly lastModified: number;
}

const store = () => createStore('vagval', 'rescue');

/**
 * Copies of unsaved documents in the browser's own storage, so that a closed tab or a dead battery loses nothing. They stay on
 * the machine and go away once the file is saved or closed. Where the storage is closed nothing is kept, and nothing breaks.
 */
export const rescues = {
  async all(): Promise<readonly (Rescue & { readonly id: string })[]> {
    try {
      return (await entries<string, Rescue>(store())).map(([id, rescue]) => ({ id, ...rescue }));
    } catch {
      return [];
    }
  },
  async keep(id: string, rescue: Rescue): Promise<void> {
    await set(id, rescue, store()).catch(() => undefined);
  },
  async drop(id: string): Promise<void> {
    await del(id, store()).catch(() => undefined);
  },
};
