import type { Opening, SharedContent } from './drafts/index.ts';
import { readSharedFile } from './file/index.ts';
import { SharedFile } from './sync/index.ts';

/** What the bytes of a shared file say. */
export function contentOf(bytes: Uint8Array): SharedContent {
  const read = readSharedFile(bytes);
  if (read.kind !== 'read') return { kind: read.kind };
  const stored = read.document.stored();
  return { kind: 'read', assessment: stored.kind === 'found' ? stored.assessment : null };
}

/** How a shared file is followed. */
export const start: Opening['start'] = (starting) => new SharedFile(starting);
