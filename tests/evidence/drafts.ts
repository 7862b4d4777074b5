// Drafts as text, for tests of where passages stand.
import type { DraftText, Passage } from '../../src/evidence/index.ts';

/** A draft of some paragraphs; one that begins with "~" is ours. */
export function draft(...paragraphs: readonly string[]): DraftText {
  return {
    paragraphs: paragraphs.map((text) => ({
      text: text.replace(/^~/, ''),
      inTable: false,
      ours: text.startsWith('~'),
    })),
  };
}

/** Where some words first stand in a draft; they may go on over paragraphs, apart by \n. */
export function passageOf(text: DraftText, words: string): Passage {
  const all = text.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const start = all.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not there`);
  const point = (offset: number) => {
    const lines = all.slice(0, offset).split('\n');
    return { paragraph: lines.length - 1, offset: (lines.at(-1) as string).length };
  };
  return { start: point(start), end: point(start + words.length) };
}
