import type { DraftText, Passage } from '../../evidence/index.ts';
import { plain } from './text.ts';
import { unsearchable } from './word-fault.ts';

/** The most characters that a search takes (SearchStringInvalidOrTooLong). */
const longest = 255;
/** Of a longer passage, so many of its first and last characters are searched for; fewer where those repeat. */
const pieceLengths = [80, 60, 40, 25, 15, 8, 4, 2, 1];

/** A text as Word's search takes it without wildcards: a circumflex begins a code, and some characters have only codes. */
export function searchable(text: string): string {
  const codes: Readonly<Record<string, string>> = {
    '^': '^^',
    '\t': '^t',
    '\n': '^l',
    '\u2011': '^~',
    '\u00ad': '^-',
  };
  return text.replace(/[\^\t\n\u2011\u00ad]/g, (character) => codes[character] ?? character);
}

/** A stretch of one paragraph's text, and the how-many-eth of its like it is there, from 0; empty for all of the paragraph. */
export interface Piece {
  readonly paragraph: number;
  readonly text: string;
  readonly nth: number;
}

/** Signs that some Word reads as a pattern, or that it is only told by a code. */
const signs = /[\^*?<@{[\\\t\n\u2011\u00ad]/;

/**
 * What is to be searched for to find a passage: the whole of it, or its beginning and its end.
 * @param careful without any sign that a search could read as a pattern, at the price of precision.
 */
export function piecesOf(
  { start, end }: Passage,
  { paragraphs }: DraftText,
  careful = false,
): readonly Piece[] {
  const textAt = (paragraph: number) => paragraphs[paragraph]?.text ?? '';
  const [first, last] = [textAt(start.paragraph), textAt(end.paragraph)];
  const inOne = start.paragraph === end.paragraph;
  if (inOne && searchable(first.slice(start.offset, end.offset)).length <= longest) {
    const whole = pieceAt(start.paragraph, first, start.offset, end.offset, careful);
    if (whole) return [whole];
  }
  const lengths = pieceLengths.filter((length) => !inOne || length <= end.offset - start.offset);
  const head = lengths.map((length) =>
    pieceAt(start.paragraph, first, start.offset, Math.min(first.length, start.offset + length), careful),
  );
  const tail = lengths.map((length) =>
    pieceAt(end.paragraph, last, Math.max(0, end.offset - length), end.offset, careful),
  );
  const none = (paragraph: number): Piece => ({ paragraph, text: '', nth: 0 });
  return [
    head.find((piece) => piece !== undefined) ?? none(start.paragraph),
    tail.find((piece) => piece !== undefined) ?? none(end.paragraph),
  ];
}

/** A stretch as a piece; undefined when a search, which finds no two places that overlap, would pass it over. */
function pieceAt(
  paragraph: number,
  text: string,
  from: number,
  to: number,
  careful: boolean,
): Piece | undefined {
  const words = text.slice(from, to);
  if (words === '' || (careful && signs.test(words))) return undefined;
  let nth = 0;
  let at = text.indexOf(words);
  for (; at >= 0 && at < from; at = text.indexOf(words, at + words.length)) nth++;
  return at === from ? { paragraph, text: words, nth } : undefined;
}

/**
 * The range of a passage: its words, or whole paragraphs where Word's search does not find them. Two round trips.
 * @returns undefined when the document has other words in those paragraphs by now.
 */
export async function rangeOf(
  context: Word.RequestContext,
  passage: Passage,
  text: DraftText,
): Promise<Word.Range | undefined> {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  const same = (n: number) => {
    const paragraph = paragraphs.items[n];
    return paragraph && plain(paragraph.text) === text.paragraphs[n]?.text ? paragraph : undefined;
  };
  const [first, last] = [same(passage.start.paragraph), same(passage.end.paragraph)];
  if (!first || !last) return undefined;
  const search = async (pieces: readonly Piece[]) => {
    const found = pieces.map(({ paragraph, text: words }) => {
      const options = { matchCase: true };
      const ranges =
        words === '' ? undefined : paragraphs.items[paragraph]?.search(searchable(words), options);
      ranges?.load('items/text');
      return ranges;
    });
    await context.sync();
    return { pieces, found };
  };
  const { pieces, found } = await search(piecesOf(passage, text)).catch((error) => {
    if (!unsearchable(error)) throw error;
    return search(piecesOf(passage, text, true));
  });
  const ranges = pieces.map(({ text: words, nth, paragraph }, i) => {
    // Word's search takes straight and curly quotes for the same: only what is exactly the words is counted.
    const exact = found[i]?.items.filter((range) => plain(range.text) === words)[nth];
    return exact ?? (paragraph === passage.start.paragraph ? first : last).getRange('Content');
  });
  const [from, to] = [ranges[0], ranges.at(-1)];
  return from && to && from !== to ? from.expandTo(to) : from;
}
