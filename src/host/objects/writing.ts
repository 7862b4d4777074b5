import { insertAtRange, insertRuns, refused } from '../model/blocks.ts';
import { assertEditable, controlAround, controlLocked } from '../model/controls.ts';
import { deleteRange, insertAt, replaceRange, within } from '../model/edit-range.ts';
import { readFlat } from '../model/flat-package.ts';
import { paragraphsFromHtml } from '../model/html.ts';
import { insertParagraphBeside } from '../model/paragraphs.ts';
import { pictureRun } from '../model/pictures.ts';
import { elementsIn, innermost, paragraphsOf } from '../model/places.ts';
import { textOfParagraph } from '../model/text.ts';
import { afterMark, type TextRange } from '../model/text-range.ts';
import { make } from '../model/wml.ts';
import type { WordDocument } from '../model/word-document.ts';
import type { Method } from '../richapi/api-class.ts';
import { notAllowed, notFound } from '../richapi/rich-error.ts';
import type { Objects } from './kinds.ts';

/** @throws RichError NotAllowed when a range touches a control that may not be edited. */
export function assertRangeEditable(word: WordDocument, range: TextRange): void {
  for (const paragraph of paragraphsOf(word, range)) assertEditable(paragraph);
  const inline = innermost(word, range, 'sdt');
  if (inline) assertEditable(inline);
}

/** @throws RichError NotAllowed when a range holds a control that may not be deleted. */
export function assertRangeDeletable(word: WordDocument, range: TextRange): void {
  assertRangeEditable(word, range);
  if (elementsIn(word, range, 'sdt').some(controlLocked))
    throw notAllowed('a content control can’t be deleted');
}

/** The range of some blocks that stand in the document, with the last one's mark. */
export function rangeOfBlocks(word: WordDocument, blocks: readonly Element[]): TextRange {
  const inside = word.paragraphs.filter((paragraph) => blocks.some((block) => block.contains(paragraph)));
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) throw notFound('the inserted content');
  return word.ranges.make({ paragraph: first, offset: 0 }, { paragraph: last, offset: afterMark });
}

/** Puts text into a range. @returns the range of the new text. */
export function insertText(word: WordDocument, range: TextRange, text: string, location: unknown): TextRange {
  assertRangeEditable(word, range);
  const { editing } = word;
  if (location === 'Replace') {
    assertRangeDeletable(word, range);
    const { start, end } = replaceRange(editing, range, paragraphsOf(word, range), text);
    return word.ranges.make(start, end);
  }
  const atStart = location === 'Start' || location === 'Before';
  if (!atStart && location !== 'End' && location !== 'After') throw refused('Range', location);
  const place = atStart ? range.start : { ...range.end, offset: within(range.end) };
  const end = insertAt(editing, place, text, location === 'Start');
  return word.ranges.make({ paragraph: place.paragraph, offset: within(place) }, end);
}

/** What can be changed of anything that stands for text. */
export function writing<T>(
  objects: Objects,
  rangeOf: (object: T) => TextRange,
  locations: readonly string[],
): Record<string, Method<T>> {
  const { word } = objects;
  const check = (location: unknown) => {
    if (!locations.includes(String(location))) throw refused('this object', location);
  };
  const insertBlocks = (object: T, blocks: readonly Element[], location: unknown) => {
    check(location);
    const range = rangeOf(object);
    if (location === 'Replace') assertRangeDeletable(word, range);
    assertRangeEditable(word, range);
    return objects.range(rangeOfBlocks(word, insertAtRange(word, range, blocks, location)));
  };
  return {
    InsertText: (object, text, location) => {
      check(location);
      return objects.range(insertText(word, rangeOf(object), String(text ?? ''), location));
    },
    InsertParagraph: (object, text, location) => {
      const paragraphs = paragraphsOf(word, rangeOf(object));
      const beside = location === 'Before' ? paragraphs[0] : paragraphs.at(-1);
      if (!beside) throw notFound('the paragraph');
      if (beside.parentElement) assertEditable(beside);
      return objects.node(
        'Paragraph',
        insertParagraphBeside(word.editing, beside, String(text ?? ''), location),
      );
    },
    InsertOoxml: (object, ooxml, location) => insertBlocks(object, readFlat(word, String(ooxml)), location),
    InsertHtml: (object, html, location) =>
      insertBlocks(object, paragraphsFromHtml(word.body, String(html)), location),
    InsertInlinePictureFromBase64: (object, base64, location) => {
      check(location);
      const range = rangeOf(object);
      assertRangeEditable(word, range);
      const holder = make(word.body, 'p');
      holder.append(pictureRun(word, String(base64)));
      const picture = holder.getElementsByTagNameNS(word.body.namespaceURI, 'drawing')[0] as Element;
      if (location === 'Replace') deleteRange(word.editing, range, paragraphsOf(word, range));
      const atStart = location === 'Start' || location === 'Before' || location === 'Replace';
      const { paragraph } = atStart ? range.start : range.end;
      insertRuns(word.editing, paragraph, within(atStart ? range.start : range.end), holder);
      return objects.node('InlinePicture', picture);
    },
    InsertContentControl: (object) => {
      const range = rangeOf(object);
      assertRangeEditable(word, range);
      return objects.node('ContentControl', controlAround(word, range));
    },
    Delete: (object) => {
      const range = rangeOf(object);
      assertRangeDeletable(word, range);
      deleteRange(word.editing, range, paragraphsOf(word, range));
    },
    Clear: (object) => {
      const range = rangeOf(object);
      assertRangeDeletable(word, range);
      const { end } = range;
      const offset = Math.min(end.offset, textOfParagraph(end.paragraph).length);
      const content = word.ranges.make(range.start, { paragraph: end.paragraph, offset });
      deleteRange(word.editing, content, paragraphsOf(word, range));
    },
  };
}
