import type { Passage, Point } from './anchor.ts';
import type { DraftText } from './draft-text.ts';

/** A draft's paragraphs as one string, apart by \n and without those that are ours, and the way back to paragraphs. */
export interface RunningText {
  readonly words: string;
  /** Where each paragraph of `words` begins in it. */
  readonly starts: readonly number[];
  /** Each one's number in the draft. */
  readonly numbers: readonly number[];
}

const known = new WeakMap<DraftText, RunningText>();

/** The running text of a draft, made once for each draft's text. */
export function runningText(text: DraftText): RunningText {
  const made = known.get(text) ?? join(text);
  known.set(text, made);
  return made;
}

function join({ paragraphs }: DraftText): RunningText {
  const starts: number[] = [];
  const numbers: number[] = [];
  const pieces: string[] = [];
  let at = 0;
  for (const [number, { text, ours }] of paragraphs.entries()) {
    if (ours) continue;
    starts.push(at);
    numbers.push(number);
    pieces.push(text);
    at += text.length + 1;
  }
  return { words: pieces.join('\n'), starts, numbers };
}

/** Where a point stands in the running text; one in a paragraph of ours, or behind its paragraph's end, at the next place. */
export function offsetOf({ words, starts, numbers }: RunningText, { paragraph, offset }: Point): number {
  const index = lastAtMost(numbers, paragraph);
  const start = index < 0 ? 0 : (starts[index] as number);
  const end = (starts[index + 1] ?? words.length + 1) - 1;
  if (index < 0) return 0;
  if (numbers[index] !== paragraph) return Math.min(end + 1, words.length);
  return Math.min(start + Math.max(0, offset), end);
}

/** The point of an offset in the running text. */
function pointOf({ starts, numbers }: RunningText, offset: number): Point {
  const index = Math.max(0, lastAtMost(starts, offset));
  return { paragraph: numbers[index] ?? 0, offset: offset - (starts[index] ?? 0) };
}

/** The passage between two offsets of the running text. */
export function passageBetween(running: RunningText, start: number, end: number): Passage {
  return { start: pointOf(running, start), end: pointOf(running, end) };
}

/** Index of the last of some rising numbers that is at most `value`; -1 when none is. */
function lastAtMost(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
