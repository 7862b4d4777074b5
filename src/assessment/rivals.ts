import { editionOf } from '../engine/index.ts';
import { cutAtWord } from '../evidence/index.ts';
import { entryFor, latestEdition } from './answers.ts';
import type { Assessment, Entry } from './assessment.ts';
import { type Change, longestWhy } from './record.ts';
import { sameAnswer } from './same.ts';

/**
 * The changes of one question that stand beside the one shown: made at once by persons who did not know of each other's, with
 * another answer or reason, and not settled since. The oldest first. A change with no answer after it took the answer away. Changes
 * of an edition of the question before the latest that something was said about stand beside nothing.
 */
export function rivalsOf(assessment: Assessment, id: string): readonly Change[] {
  const edition = latestEdition(assessment, id);
  const shown = entryFor(assessment, { id, edition });
  return unseen(assessment.history, id).filter(
    (change) => editionOf(change) === edition && !says(change, shown),
  );
}

/**
 * The marks of the changes of a question that somebody knows who sees its answer as the assessment shows it: those that no other was
 * made knowing, but for any that is later than what is shown, since that one has come in and waits.
 */
export function marksKnown(
  { history, entries }: Pick<Assessment, 'history' | 'entries'>,
  id: string,
): string {
  const shown = Object.hasOwn(entries, id) ? entries[id] : undefined;
  const until =
    shown?.at ?? history.findLast((change) => change.to === id && change.after === null)?.at ?? '';
  return unseen(history, id)
    .filter((change) => change.at <= until || says(change, shown))
    .map(markOf)
    .join(' ');
}

/** The marks of two as one, each once. */
export function marksTogether(one: string | undefined, other: string): string {
  return [...new Set([...marksIn(one), ...marksIn(other)])].join(' ');
}

/** Marks without the one of a change. */
export function withoutMark(marks: string, change: Change): string {
  const own = markOf(change);
  return marksIn(marks)
    .filter((mark) => mark !== own)
    .join(' ');
}

/** The changes of a question that no other was made knowing. */
export function unseen(history: readonly Change[], id: string): readonly Change[] {
  const changes = history.filter(({ to }) => to === id);
  const seen = new Set(changes.flatMap(({ on }) => marksIn(on)));
  // A change from before changes told what they were made knowing: it was made knowing all before it.
  const untold = changes.findLast(({ on }) => on === undefined)?.at ?? '';
  return changes.filter((change) => change.at >= untold && !seen.has(markOf(change)));
}

/**
 * A mark by which a later change names one that it was made knowing: 32 bits of FNV-1a over when, by whom, what and why (RFC 9923).
 * A time alone would not do: two who know the same change from a clock that is ahead make theirs at the same millisecond.
 */
export function markOf({ at, by, after, why }: Change): string {
  const answer =
    after === null
      ? ''
      : `${after.kind} ${'level' in after ? after.level : 'outcome' in after ? after.outcome : ''}`;
  const text = [at, by, answer, why].join('\n');
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

function marksIn(on: string | undefined): readonly string[] {
  return (on ?? '').split(' ').filter((mark) => mark !== '');
}

function says({ after, why }: Change, shown: Entry | undefined): boolean {
  return sameAnswer(after, shown?.answer) && why === cutAtWord(shown?.rationale ?? '', longestWhy);
}
