import {
  type Anchor,
  contextLength,
  longestContext,
  longestQuote,
  type Passage,
  type Point,
} from './anchor.ts';
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
  const from = wholeCharacter(running.words, offsetOf(running, passage.start));
  const chosen = running.words.slice(from, wholeCharacter(running.words, offsetOf(running, passage.end)));
  const quote = cutAtWord(chosen.trim(), longestQuote);
  const start = quote === '' ? from : from + (chosen.length - chosen.trimStart().length);
  const end = start + quote.length;
  return {
    quote,
    before: context(running.words, (length) =>
      lastUnits(running.words.slice(Math.max(0, start - length - 1), start), length),
    ),
    after: context(running.words, (length) => firstUnits(running.words.slice(end, end + length + 1), length)),
    paragraph: passageBetween(running, start, end).start.paragraph,
  };
}

/** An offset, moved on by one when it stands inside a surrogate pair. */
function wholeCharacter(words: string, offset: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(words.slice(offset - 1, offset + 1)) ? offset + 1 : offset;
}

/** A context that is long enough to stand at one place only, where there is one. */
function context(words: string, ofLength: (length: number) => string): string {
  for (let length = contextLength; ; length *= 2) {
    const sought = ofLength(length).trim();
    const repeated = words.indexOf(sought, words.indexOf(sought) + 1) >= 0;
    if (!repeated || length >= longestContext) return ofLength(length);
  }
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
