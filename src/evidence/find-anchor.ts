import type { Anchor, Found } from './anchor.ts';
import type { DraftText } from './draft-text.ts';
import { besideContext, betweenContexts } from './edited-place.ts';
import { nearestOf, type Stretch, standing } from './places.ts';
import { offsetOf, passageBetween, runningText } from './running-text.ts';

/** Words fewer than this, in UTF-16 units, may well stand at several places: elsewhere they are another passage. */
const shortQuote = 40;
/**
 * Finds an anchor's passage in a draft. Words that stand as they were, white space apart, are found wherever they are; by
 * their context, and then nearest to where they stood, when there are several. Words of which at most a quarter was edited
 * are found where their context is what it was. Whatever is less sure is lost: no passage is better than a wrong one.
 */
export function findAnchor(text: DraftText, anchor: Anchor): Found {
  if (anchor.quote.trim() === '') return { kind: 'lost' };
  const running = runningText(text);
  const { words } = running;
  const hint = offsetOf(running, { paragraph: anchor.paragraph, offset: 0 });
  const found = ({ start, end }: Stretch, changed: boolean): Found => ({
    kind: 'found',
    passage: passageBetween(running, start, end),
    changed,
  });

  const places = standing(words, anchor.quote);
  const same = bestOf(words, anchor, places, hint);
  if (same?.sure) return found(same.place, false);
  const spot = betweenContexts(words, anchor, hint);
  if (spot.kind === 'edited') return found(spot.place, !sameWords(words, spot.place, anchor.quote));
  const isLong = anchor.quote.length >= shortQuote;
  if (same && (isLong || (spot.kind === 'unknown' && places.length === 1))) return found(same.place, false);
  const edited = isLong && spot.kind === 'unknown' ? besideContext(words, anchor, hint) : undefined;
  return edited ? found(edited, true) : { kind: 'lost' };
}

function sameWords(words: string, { start, end }: Stretch, quote: string): boolean {
  return words.slice(start, end).replace(/\s+/g, ' ') === quote.replace(/\s+/g, ' ');
}

/** Of several places with the very words, the one whose surroundings are most alike; `sure` when they are what they were. */
function bestOf(words: string, { before, after }: Anchor, places: readonly Stretch[], hint: number) {
  let best: { readonly place: Stretch; readonly alike: number; readonly sure: boolean } | undefined;
  for (const place of nearestOf(places, hint)) {
    const alike = commonEnd(words, place.start, before) + commonStart(words, place.end, after);
    if (!best || alike > best.alike) best = { place, alike, sure: alike === before.length + after.length };
  }
  return best;
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
