import { createStore, delMany, getMany, keys, set } from 'idb-keyval';
import type { Keep } from './keep.ts';

const store = () => createStore('vagval-shared', 'unsent');

/**
 * Keeps in the browser's own storage, each page in a place of its own so that two pages of one person do not overwrite each other.
 * Where storage is closed nothing is kept, and nothing breaks.
 * @param name of the person and the shared file.
 */
export function keepInBrowser(name: string): Keep {
  const own = `${name}#${crypto.randomUUID()}`;
  const loaded: string[] = [];
  const quietly = <T>(run: () => Promise<T>) => run().catch(() => undefined);
  return {
    load: () =>
      quietly(async () => {
        const there = (await keys<string>(store())).filter((key) => key.startsWith(`${name}#`));
        loaded.push(...there);
        const kept = (await getMany<Uint8Array>(there, store())).filter((one) => one !== undefined);
        if (kept.length === 0) return undefined;
        const { mergeUpdatesV2 } = await import('yjs');
        return mergeUpdatesV2(kept);
      }),
    save: async (update) => {
      await quietly(() => set(own, update, store()));
    },
    clear: async () => {
      await quietly(() => delMany([own, ...loaded], store()));
    },
  };
}
