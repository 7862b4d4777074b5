import {
  type Laid,
  type Place,
  type Placed,
  type SummarySize,
  summarySizes,
} from '../../../summary/index.ts';
import { proposalHeading, sustainabilityHeading } from '../../docx/index.ts';
import { controlOver, type Looked } from './look.ts';

/** Where a new summary is put. `level` is that of the heading above it, 0 for none. */
export interface Target {
  readonly placed: Placed;
  readonly level: number;
  /** Makes the new, empty paragraph there. */
  readonly paragraph: (body: Word.Body) => Word.Paragraph;
}

/** Where the officer wants the summary; the end when there is no such place. */
export function targetOf(looked: Looked, { size }: Laid, place: Place): Target {
  if (place === 'cursor' && !looked.cursor.isNullObject) return atCursor(looked);
  const found = place === 'auto' ? headings(looked) : [];
  const heading = (size === 'line' ? proposalHeading(found) : undefined) ?? sustainabilityHeading(found);
  if (!heading) return atEnd(looked);
  const smaller = lastSmallerUnder(looked, heading.index, size);
  return {
    placed: { kind: 'heading', heading: heading.text.trim() },
    level: heading.level,
    paragraph: () =>
      (smaller ?? (looked.paragraphs[heading.index] as Word.Paragraph)).insertParagraph('', 'After'),
  };
}

/** Smaller summaries of ours that stand right under a heading come first: the last of them. */
function lastSmallerUnder(
  looked: Looked,
  heading: number,
  size: SummarySize,
): Word.ContentControl | undefined {
  let last: Word.ContentControl | undefined;
  let at = heading + 1;
  for (;;) {
    const over = controlOver(looked, at);
    const smaller = summarySizes
      .slice(0, summarySizes.indexOf(size))
      .some((other) => looked.all[other] === over);
    if (!over || !smaller) return last;
    last = over;
    at += over.paragraphs.items.length;
  }
}

/** Last in the document, but never inside a summary that stands there. */
export function atEnd(looked: Looked): Target {
  const over = controlOver(looked, looked.paragraphs.length - 1);
  return {
    placed: { kind: 'end' },
    level: 0,
    paragraph: (body) => (over ? over.insertParagraph('', 'After') : body.insertParagraph('', 'End')),
  };
}

function atCursor(looked: Looked): Target {
  const { cursor } = looked;
  // The cursor may stand in one of our own summaries: the new one then comes after that.
  const over = summarySizes
    .map((size) => looked.all[size])
    .find(
      (control) =>
        !control.isNullObject &&
        cursor.text !== '' &&
        control.paragraphs.items.some(({ text }) => text === cursor.text) &&
        onlyOurs(looked, cursor.text),
    );
  return {
    placed: { kind: 'cursor' },
    level: 0,
    paragraph: () => (over ?? cursor).insertParagraph('', 'After'),
  };
}

/** True for a text that stands in our summaries and nowhere else. */
function onlyOurs({ paragraphs, text }: Looked, words: string): boolean {
  return paragraphs.every((paragraph, i) => paragraph.text !== words || text.paragraphs[i]?.ours === true);
}

function headings({ text }: Looked) {
  return text.paragraphs.flatMap((paragraph, index) =>
    paragraph.level === undefined || paragraph.inTable || paragraph.ours
      ? []
      : [{ text: paragraph.text, level: paragraph.level, index }],
  );
}
