import type { DraftText, Passage } from '../../evidence/index.ts';
import { plain } from './text.ts';

/** The most characters that a search takes (SearchStringInvalidOrTooLong). */
const longest = 255;
/** Of a longer passage, its first and last characters are searched for. */
const pieceLength = 80;

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

/** A stretch of one paragraph's text, and the how-many-eth of its like it is there, from 0. */
export interface Piece {
  readonly paragraph: number;
  readonly text: string;
  readonly nth: number;
}

/** What is to be searched for to find a passage: the whole of it, or its beginning and its end. */
export function piecesOf({ start, end }: Passage, { paragraphs }: DraftText): readonly Piece[] {
  const textAt = (paragraph: number) => paragraphs[paragraph]?.text ?? '';
  if (start.paragraph === end.paragraph) {
    const text = textAt(start.paragraph);
    const whole = text.slice(start.offset, end.offset);
    if (searchable(whole).length <= longest) return [piece(start.paragraph, text, start.offset, whole)];
  }
  const first = textAt(start.paragraph);
  const last = textAt(end.paragraph);
  const from = Math.max(start.paragraph === end.paragraph ? start.offset : 0, end.offset - pieceLength);
  return [
    piece(start.paragraph, first, start.offset, first.slice(start.offset, start.offset + pieceLength)),
    piece(end.paragraph, last, from, last.slice(from, end.offset)),
  ];
}

function piece(paragraph: number, text: string, offset: number, words: string): Piece {
  let nth = 0;
  for (
    let at = text.indexOf(words);
    words !== '' && at >= 0 && at < offset;
    at = text.indexOf(words, at + words.length)
  )
    nth++;
  return { paragraph, text: words, nth };
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
  const pieces = piecesOf(passage, text);
  const searches = pieces.map(({ paragraph, text: words }) => {
    const found =
      words === '' ? undefined : paragraphs.items[paragraph]?.search(searchable(words), { matchCase: true });
    found?.load('items/text');
    return found;
  });
  await context.sync();
  const ranges = pieces.map(({ text: words, nth, paragraph }, i) => {
    // Word's search takes straight and curly quotes for the same: only what is exactly the words is counted.
    const exact = searches[i]?.items.filter((range) => plain(range.text) === words)[nth];
    return exact ?? (paragraph === passage.start.paragraph ? first : last).getRange('Content');
  });
  const [from, to] = [ranges[0], ranges.at(-1)];
  return from && to && from !== to ? from.expandTo(to) : from;
}
