import approximately from 'approx-string-match';
import type { Anchor, Found } from './anchor.ts';
import type { DraftText } from './draft-text.ts';
import { distance, distanceToStart } from './edit-distance.ts';
import { offsetOf, passageBetween, type RunningText, runningText } from './running-text.ts';

/** How much of a quote may have been edited for it to be the same passage, and of a context for it to be the same place. */
const quoteTolerance = 0.25;
const contextTolerance = 0.35;
/** With one side's context only, a passage is the same when this much of it was edited at most. */
const oneSidedTolerance = 0.15;
/** Places looked at, the nearest to where the passage stood, when words are repeated through a long draft. */
const mostPlaces = 64;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds an anchor's passage in a draft. Words that stand as they were are found wherever they are, by their context and
 * nearest to where they stood when there are several. Words that were edited, by at most a quarter, are found where their
 * context is what it was. Whatever is less sure is lost: no passage is better than a wrong one.
 */
export function findAnchor(text: DraftText, anchor: Anchor): Found {
  if (anchor.quote === '') return { kind: 'lost' };
  const running = runningText(text);
  const hint = offsetOf(running, { paragraph: anchor.paragraph, offset: 0 });
  const exact = exactly(running, anchor, hint);
  if (exact)
    return { kind: 'found', passage: passageBetween(running, exact.start, exact.end), changed: false };
  const edited = editedPlace(running.words, anchor, hint);
  if (!edited) return { kind: 'lost' };
  return { kind: 'found', passage: passageBetween(running, edited.start, edited.end), changed: true };
}

function exactly(
  { words }: RunningText,
  { quote, before, after }: Anchor,
  hint: number,
): Stretch | undefined {
  const places = occurrences(words, quote);
  const first = places[0];
  if (first === undefined) return undefined;
  const alike = (at: number) => commonEnd(words, at, before) + commonStart(words, at + quote.length, after);
  const best = places.reduce((best, at) => {
    const better = alike(at) - alike(best) || Math.abs(best - hint) - Math.abs(at - hint);
    return better > 0 ? at : best;
  }, first);
  return { start: best, end: best + quote.length };
}

function editedPlace(words: string, anchor: Anchor, hint: number): Stretch | undefined {
  return betweenContexts(words, anchor, hint) ?? besideContext(words, anchor, hint);
}

/** The passage as what stands between its two contexts. */
function betweenContexts(words: string, { quote, before, after }: Anchor, hint: number): Stretch | undefined {
  const most = Math.floor(quote.length * quoteTolerance);
  const starts =
    before === ''
      ? [0]
      : nearest(
          contextPlaces(words, before).map(({ end }) => end),
          hint,
        );
  let best: (Stretch & { readonly errors: number }) | undefined;
  for (const start of starts) {
    const room = words.slice(start, start + quote.length + most + after.length);
    const ends =
      after === '' ? [words.length - start] : contextPlaces(room, after).map((place) => place.start);
    for (const length of ends) {
      if (Math.abs(length - quote.length) > most) continue;
      const errors = distance(quote, words.slice(start, start + length));
      if (errors <= most && (!best || errors < best.errors)) best = { start, end: start + length, errors };
    }
  }
  return best;
}

/** The passage as what stands at one of its contexts, when the other is gone from the draft or has moved outwards. */
function besideContext(words: string, { quote, before, after }: Anchor, hint: number): Stretch | undefined {
  const most = Math.floor(quote.length * oneSidedTolerance);
  const span = quote.length + most;
  const candidates: Stretch[] = [];
  if (before !== '')
    for (const at of nearest(occurrences(words, before), hint)) {
      const start = at + before.length;
      for (const { end } of approximately(words.slice(start, start + span), quote, most))
        candidates.push({ start, end: start + end });
    }
  if (after !== '')
    for (const end of nearest(occurrences(words, after), hint)) {
      const from = Math.max(0, end - span);
      for (const { start } of approximately(words.slice(from, end), quote, most))
        candidates.push({ start: from + start, end });
    }
  return candidates.find((candidate) => {
    const inside = words.slice(candidate.start, candidate.end);
    if (distance(quote, inside) > most) return false;
    const kept = words.slice(Math.max(0, candidate.start - before.length - 8), candidate.start);
    const next = words.slice(candidate.end, candidate.end + after.length + 8);
    return fits(before, kept, true) || fits(after, next, false)
      ? !stands(inside, before) && !stands(inside, after)
      : false;
  });
}

/** Whether a context, or its half that was nearest to the passage, stands inside a candidate: then it is another passage. */
function stands(inside: string, context: string): boolean {
  const core = context.trim();
  return core.length >= 8 && inside.includes(core.slice(0, 16));
}

/** Whether a context is what stands at a candidate's side, edits apart. */
function fits(context: string, beside: string, backwards: boolean): boolean {
  const turned = (text: string) => (backwards ? [...text].reverse().join('') : text);
  return distanceToStart(turned(context), turned(beside)) <= context.length * contextTolerance;
}

function contextPlaces(words: string, context: string): readonly Stretch[] {
  const exact = occurrences(words, context);
  if (exact.length > 0) return exact.map((start) => ({ start, end: start + context.length }));
  return approximately(words, context, Math.floor(context.length * contextTolerance));
}

function occurrences(words: string, sought: string): readonly number[] {
  const places: number[] = [];
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) places.push(at);
  return places;
}

function nearest(places: readonly number[], hint: number): readonly number[] {
  return [...places].sort((a, b) => Math.abs(a - hint) - Math.abs(b - hint)).slice(0, mostPlaces);
}

function commonEnd(words: string, at: number, before: string): number {
  let count = 0;
  while (count < before.length && words[at - 1 - count] === before[before.length - 1 - count]) count++;
  return count;
}

function commonStart(words: string, at: number, after: string): number {
  let count = 0;
  while (count < after.length && words[at + count] === after[count]) count++;
  return count;
}
