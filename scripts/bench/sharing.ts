import { fileURLToPath } from 'node:url';
import { readChecklistFile } from '../../src/checklists/file/index.ts';
import { bytesOf, readSharedFile, SharedDocument } from '../../src/sharepoint/file/index.ts';
import type { Figures } from './figure.ts';
import { longMeeting } from './long-meeting.ts';

const file = fileURLToPath(new URL('../../src/checklists/projektstod.yaml', import.meta.url));

/** Milliseconds and bytes that a shared file may take. */
const limits = { merge: 50, size: 64_000 };
const runs = 20;
const warming = 5;

/**
 * The shared file of a whole team's work (25 criteria, 12 persons, 500 changes, 300 votes): its size beside what is allowed, and the
 * time to take in one that somebody else has written meanwhile: reading its bytes, merging, and putting what is new among the own.
 * @throws ChecklistFault
 */
export function sharingFigures(): Figures {
  const checklist = readChecklistFile(file);
  const document = new SharedDocument();
  const steps = [...longMeeting(checklist)];
  for (const step of steps) document.give(step);
  const bytes = bytesOf(document);
  // The first runs also compile the code, as a page does once.
  for (let run = 0; run < warming; run++) merged(bytes, steps);
  const times = Array.from({ length: runs }, () => merged(bytes, steps));
  return {
    'sharing/file-size': figure(bytes.length, limits.size, 'bytes'),
    'sharing/merge': figure(median(times), limits.merge, 'ms'),
  };
}

/** Milliseconds for somebody who knows all but the last ten steps. */
function merged(bytes: Uint8Array, steps: readonly Parameters<SharedDocument['give']>[0][]): number {
  const own = new SharedDocument();
  own.give(steps.at(-10) as (typeof steps)[number]);
  const began = performance.now();
  const read = readSharedFile(bytes);
  if (read.kind !== 'read') throw new Error(read.kind);
  own.join(read.document);
  const stored = own.stored();
  if (stored.kind === 'found') own.give(stored.assessment);
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

/** @param limit stands in the peer's place: a ratio of 1 is what is allowed. */
function figure(ours: number, limit: number, unit: string) {
  return { ours, peer: limit, ratio: ours / limit, unit };
}
