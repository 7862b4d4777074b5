import { editionOf } from '../engine/index.ts';
import { entryOf, latestEdition, originOf } from './answers.ts';
import type { Assessment, Entry } from './assessment.ts';
import { withEntry, withFact } from './change.ts';
import { keyOf } from './order.ts';
import { added, evidenceOf, touched, withNoteResolved, withoutEvidence } from './passages.ts';
import { type Saying, said, sameSaying, saysNothing } from './same.ts';
import { laterThan } from './time.ts';

/**
 * The assessment as it was or will be, for undo and redo: made as a new change by who undoes, so that merging with a copy
 * never brings the undone back. Notes and sign-offs stay, as do the version of the checklist and what only others have changed. An
 * answer to an earlier edition of a question does not come back; it is open.
 * @param target the state to go to
 * @param at ISO 8601 in UTC
 * @param left the state that the step being undone had led to: only what differs between it and the target is restored.
 */
export function restored(
  present: Assessment,
  target: Assessment,
  by: string,
  at: string,
  left: Assessment = present,
): Assessment {
  let result = present;
  for (const id of keys(left.entries, target.entries)) {
    const wanted = entryOf(target, id);
    if (!sameSaying(entryOf(left, id), wanted))
      result = withEntry(result, id, saying(wanted, latestEdition(result, id)), by, at);
  }
  for (const fact of keys(left.facts, target.facts)) {
    const wanted = target.facts[fact] ?? '';
    if ((left.facts[fact] ?? '') !== wanted) result = withFact(result, fact, wanted, by, at);
  }
  result = withTheirEvidence(withTheirResolutions(result, left, target, by, at), left, target, by, at);
  return withTheirOrigin(result, left, target, by, at);
}

/** Merging keeps the origin that was carried over last, so that of the target, or that there is none, is told as of now. */
function withTheirOrigin(
  present: Assessment,
  left: Assessment,
  target: Assessment,
  by: string,
  at: string,
): Assessment {
  const wanted = originOf(target);
  if (keyOf(originOf(left) ?? null) === keyOf(wanted ?? null)) return present;
  const carried = laterThan(present.origin?.carried, at);
  const origin = wanted ? { ...wanted, carried } : { file: '', by, at, fingerprint: '', carried };
  return touched(present, by, at, { origin });
}

function saying(entry: Entry | undefined, latest: number): Saying | undefined {
  if (!entry || saysNothing(entry) || editionOf(entry) < latest) return undefined;
  return said(entry);
}

function withTheirEvidence(
  present: Assessment,
  left: Assessment,
  target: Assessment,
  by: string,
  at: string,
): Assessment {
  const wanted = new Set(evidenceOf(target).map(({ id }) => id));
  const had = new Set(evidenceOf(left).map(({ id }) => id));
  let result = present;
  for (const { id } of evidenceOf(left)) if (!wanted.has(id)) result = withoutEvidence(result, id, by, at);
  for (const evidence of evidenceOf(target)) {
    const { id, ...content } = evidence;
    if (!had.has(id)) result = added(result, { ...content, by, at });
  }
  return result;
}

function withTheirResolutions(
  present: Assessment,
  left: Assessment,
  target: Assessment,
  by: string,
  at: string,
): Assessment {
  let result = present;
  for (const { id, resolved } of target.notes) {
    const wanted = resolved?.value ?? false;
    const was = left.notes.find((note) => note.id === id)?.resolved?.value ?? false;
    if (was !== wanted) result = withNoteResolved(result, id, wanted, by, at);
  }
  return result;
}

function keys(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
