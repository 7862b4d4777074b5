import { deleteParagraph, type Editing, joinParagraphs, replaceText, splitParagraph } from './edit.ts';
import { textOfParagraph } from './text.ts';
import { afterMark, type Place, type TextRange } from './text-range.ts';

const lengthOf = (paragraph: Element) => textOfParagraph(paragraph).length;

/** A place's offset as far as the text goes. */
export const within = ({ paragraph, offset }: Place) => Math.min(offset, lengthOf(paragraph));

/** Deletes what a range holds; whole paragraphs with their marks, and paragraphs that lose theirs are joined. */
export function deleteRange(editing: Editing, range: TextRange, paragraphs: readonly Element[]): void {
  const { start, end } = range;
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return;
  const from = within(start);
  const whole = end.offset === afterMark;
  if (first === last) {
    if (whole && from === 0) deleteParagraph(editing, first);
    else replaceText(editing, first, from, within(end), '');
    return;
  }
  const keepsLast = !whole;
  if (keepsLast) replaceText(editing, last, 0, within(end), '');
  for (const paragraph of paragraphs.slice(1, keepsLast ? -1 : undefined))
    deleteParagraph(editing, paragraph);
  if (from === 0 && whole) {
    deleteParagraph(editing, first);
    return;
  }
  replaceText(editing, first, from, lengthOf(first), '');
  if (keepsLast && first.parentElement === last.parentElement && first.nextElementSibling === last) {
    joinParagraphs(editing, first, last);
  }
}

/**
 * Puts text at a place; line feeds part paragraphs.
 * @returns where it ends.
 */
export function insertAt(editing: Editing, place: Place, text: string, likeNext: boolean): Place {
  const [line = '', ...more] = text.split(/\r\n|\r|\n/);
  let { paragraph } = place;
  let offset = within(place);
  replaceText(editing, paragraph, offset, offset, line, likeNext);
  offset += line.length;
  for (const next of more) {
    paragraph = splitParagraph(editing, paragraph, offset);
    replaceText(editing, paragraph, 0, 0, next, true);
    offset = next.length;
  }
  return { paragraph, offset };
}

/**
 * Puts new text in place of what a range holds; its paragraphs' last mark stays.
 * @returns where the new text is.
 */
export function replaceRange(
  editing: Editing,
  range: TextRange,
  paragraphs: readonly Element[],
  text: string,
): { start: Place; end: Place } {
  const { start, end } = range;
  const from = within(start);
  const single = paragraphs.length === 1;
  if (single && !/[\r\n]/.test(text)) {
    replaceText(editing, start.paragraph, from, within(end), text);
  } else {
    const last = paragraphs.at(-1) ?? end.paragraph;
    deleteRange(editing, editing.ranges.make(start, { paragraph: last, offset: within(end) }), paragraphs);
    const place = { paragraph: start.paragraph, offset: from };
    return { start: place, end: insertAt(editing, place, text, false) };
  }
  return {
    start: { paragraph: start.paragraph, offset: from },
    end: { paragraph: start.paragraph, offset: from + text.length },
  };
}
