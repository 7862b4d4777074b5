import { entryOf } from './answers.ts';
import type { Assessment, Entry } from './assessment.ts';
import { type Saying, sameSaying, withEntry, withFact } from './change.ts';
import { added, evidenceOf, withNoteResolved, withoutEvidence } from './passages.ts';

/**
 * The assessment as it was or will be, for undo and redo: made as a new change by who undoes, so that merging with a copy
 * never brings the undone back. Notes and sign-offs stay, as does what only others have changed.
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
    if (!sameSaying(entryOf(left, id), wanted)) result = withEntry(result, id, saying(wanted), by, at);
  }
  for (const fact of keys(left.facts, target.facts)) {
    const wanted = target.facts[fact] ?? '';
    if ((left.facts[fact] ?? '') !== wanted) result = withFact(result, fact, wanted, by, at);
  }
  return withTheirEvidence(withTheirResolutions(result, left, target, by, at), left, target, by, at);
}

function saying(entry: Entry | undefined): Saying | undefined {
  if (!entry || (!entry.answer && entry.rationale === '')) return undefined;
  return { ...(entry.answer ? { answer: entry.answer } : {}), rationale: entry.rationale };
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
