import { type Anchor, contextLength, longestQuote, type Passage, type Point } from './anchor.ts';
import { cutAtWord, firstUnits, lastUnits } from './cut.ts';
import type { DraftText } from './draft-text.ts';
import { offsetOf, passageBetween, runningText } from './running-text.ts';

/** The words of a passage, paragraphs apart by \n. Paragraphs of ours are left out. */
export function quoteOf(text: DraftText, passage: Passage): string {
  const running = runningText(text);
  return running.words.slice(offsetOf(running, passage.start), offsetOf(running, passage.end));
}

/**
 * The anchor of a passage: without white space around it, cut at a word to the longest quote. Its quote is empty when
 * the passage has no words, or only words of ours.
 */
export function makeAnchor(text: DraftText, passage: Passage): Anchor {
  const running = runningText(text);
  const from = offsetOf(running, passage.start);
  const chosen = running.words.slice(from, offsetOf(running, passage.end));
  const quote = cutAtWord(chosen.trim(), longestQuote);
  const start = quote === '' ? from : from + (chosen.length - chosen.trimStart().length);
  const end = start + quote.length;
  return {
    quote,
    before: lastUnits(running.words.slice(Math.max(0, start - contextLength - 1), start), contextLength),
    after: firstUnits(running.words.slice(end, end + contextLength + 1), contextLength),
    paragraph: passageBetween(running, start, end).start.paragraph,
  };
}

/** Whether two passages have text in common. One without text counts where it stands in, or at an end of, the other. */
export function overlaps(a: Passage, b: Passage): boolean {
  const empty = compare(a.start, a.end) === 0 || compare(b.start, b.end) === 0;
  const most = empty ? 0 : -1;
  return compare(a.start, b.end) <= most && compare(b.start, a.end) <= most;
}

function compare(a: Point, b: Point): number {
  return Math.sign(a.paragraph - b.paragraph || a.offset - b.offset);
}
