import approximately from 'approx-string-match';
import type { Anchor } from './anchor.ts';
import { distance } from './edit-distance.ts';
import { nearestOf, occurrences, type Stretch } from './places.ts';

/** How much of a quote may have been edited between contexts that are what they were, and beside one such context. */
const betweenTolerance = 0.25;
const besideTolerance = 0.15;
/** Places of a context that are looked at: enough for any draft but one of nothing but repetitions. */
const mostPlaces = 32;
/** So many units of a text tell whose words they are. */
const telling = 16;

/** What became of a passage, judged by both its contexts. */
export type Spot =
  | { readonly kind: 'edited'; readonly place: Stretch }
  /** The contexts stand beside each other and the passage is not there. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

/** Looks between the two contexts of a passage. White space where they meet the passage makes no difference. */
export function betweenContexts(words: string, { quote, before, after }: Anchor, hint: number): Spot {
  const left = before.trimEnd();
  const right = after.trimStart();
  const starts = left === '' ? [{ start: 0, end: 0 }] : contextPlaces(words, left, hint);
  const most = Math.floor(quote.length * betweenTolerance);
  let seen = false;
  let best: { readonly place: Stretch; readonly errors: number } | undefined;
  for (const { end: start } of starts) {
    const end = right === '' ? words.length : words.indexOf(right, start);
    if (end < 0 || end - start > quote.length * 3 + 200) continue;
    seen = true;
    const candidate = inRoom(words, trimmed(words, start, end), quote, most);
    if (candidate && (!best || candidate.errors < best.errors)) best = candidate;
  }
  if (best) return { kind: 'edited', place: best.place };
  return { kind: seen ? 'gone' : 'unknown' };
}

/** All of a room when that is the passage with edits; otherwise the stretch of it that is most like the passage. */
function inRoom(words: string, room: Stretch, quote: string, most: number) {
  const text = words.slice(room.start, room.end);
  if (Math.abs(text.length - quote.length) <= most) {
    const errors = distance(quote, text);
    if (errors <= most) return { place: room, errors };
  }
  const inner = approximately(text, quote, most)[0];
  if (!inner) return undefined;
  const place = trimmed(words, room.start + inner.start, room.start + inner.end);
  return { place, errors: inner.errors };
}

/**
 * Looks at either context of a passage when the other one is gone. The place is refused when the words there are those of
 * a context: then the passage was removed, and what stands there is its neighbour.
 */
export function besideContext(words: string, anchor: Anchor, hint: number): Stretch | undefined {
  const { quote, before, after } = anchor;
  const most = Math.floor(quote.length * besideTolerance);
  const span = quote.length + most;
  const candidates: Stretch[] = [];
  const left = before.trimEnd();
  if (left !== '')
    for (const { end } of contextPlaces(words, left, hint)) {
      const { start } = trimmed(words, end, words.length);
      for (const match of approximately(words.slice(start, start + span), quote, most))
        candidates.push(trimmed(words, start, start + match.end));
    }
  const right = after.trimStart();
  if (right !== '')
    for (const { start } of contextPlaces(words, right, hint)) {
      const { end } = trimmed(words, 0, start);
      const from = Math.max(0, end - span);
      for (const match of approximately(words.slice(from, end), quote, most))
        candidates.push(trimmed(words, from + match.start, end));
    }
  const judged = candidates
    .map((place) => ({ place, inside: words.slice(place.start, place.end) }))
    .map(({ place, inside }) => ({ place, inside, errors: distance(quote, inside) }))
    .filter(
      ({ errors, inside }) => errors <= most && !isNeighbour(inside, left) && !isNeighbour(inside, right),
    );
  return judged.sort((a, b) => a.errors - b.errors)[0]?.place;
}

/** Whether words are those of a context rather than of the passage. */
function isNeighbour(inside: string, context: string): boolean {
  const parts = [context.slice(0, telling), context.slice(-telling)];
  const ends = [inside.slice(0, telling), inside.slice(-telling)];
  return (
    parts.some((part) => part.length === telling && inside.includes(part)) ||
    ends.some((end) => end.length === telling && context.includes(end))
  );
}

function contextPlaces(words: string, context: string, hint: number): readonly Stretch[] {
  const places = occurrences(words, context).map((start) => ({ start, end: start + context.length }));
  return nearestOf(places, hint).slice(0, mostPlaces);
}

/** A stretch without the white space at its ends. */
function trimmed(words: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(words[from] as string)) from++;
  while (to > from && /\s/.test(words[to - 1] as string)) to--;
  return { start: from, end: to };
}
