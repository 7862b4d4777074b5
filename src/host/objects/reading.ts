import { excerptOf } from '../model/excerpt.ts';
import { writeFlat } from '../model/flat-package.ts';
import { elementsIn, innermost, paragraphsOf, partOf } from '../model/places.ts';
import { reviewedText } from '../model/reviewed-text.ts';
import { fromFlags, type SearchOptions, search } from '../model/search.ts';
import { textOfParagraph } from '../model/text.ts';
import { afterMark, type TextRange } from '../model/text-range.ts';
import type { WordDocument } from '../model/word-document.ts';
import type { ApiObject, Method } from '../richapi/api-class.ts';
import { invalidArgument, notFound } from '../richapi/rich-error.ts';
import type { NodeObject, Objects } from './kinds.ts';
import { optionsOf } from './search-options.ts';

type Navigations<T> = Record<string, (object: T) => ApiObject | null>;

/** What stands in a body or a control: its paragraphs, controls and tables. */
export function contentsOf(
  objects: Objects,
  paragraphs: (node: Element) => readonly Element[],
): Navigations<NodeObject> {
  const named = (node: Element, local: string) => [...node.getElementsByTagNameNS(node.namespaceURI, local)];
  return {
    Paragraphs: ({ node }) => objects.nodes('Paragraph', () => paragraphs(node)),
    ContentControls: ({ node }) => objects.nodes('ContentControl', () => named(node, 'sdt')),
    Tables: ({ node }) => objects.nodes('Table', () => named(node, 'tbl')),
  };
}

/** The place just after a range: the beginning of the next paragraph after a paragraph's mark. */
function after(word: WordDocument, { end }: TextRange): TextRange {
  const next = end.offset === afterMark ? word.paragraphs[word.numberOf(end.paragraph) + 1] : undefined;
  const place = next ? { paragraph: next, offset: 0 } : end;
  return word.ranges.make(place, place);
}

/** A part of an object's range, by Word's names for them. */
export function locate(word: WordDocument, range: TextRange, location: unknown = 'Whole'): TextRange {
  const { start } = range;
  const end = { paragraph: range.end.paragraph, offset: partOf(range, range.end.paragraph).to };
  switch (location) {
    case 'Whole':
    case null:
      return word.ranges.make(start, range.end);
    case 'Content':
      return word.ranges.make(start, end);
    case 'Start':
    case 'Before':
      return word.ranges.make(start, start);
    case 'End':
      return word.ranges.make(end, end);
    case 'After':
      return after(word, range);
    default:
      throw invalidArgument(`there is no location ${String(location)} in a range`);
  }
}

/** What can be read of anything that stands for text. */
export function reading<T>(
  objects: Objects,
  rangeOf: (object: T) => TextRange,
): { navigations: Navigations<T>; methods: Record<string, Method<T>> } {
  const { word } = objects;
  const elements = (object: T, local: string) => () => elementsIn(word, rangeOf(object), local);
  const holder = (object: T, local: string) => innermost(word, rangeOf(object), local);
  const find = (object: T, text: unknown, options: SearchOptions) =>
    objects.ranges(search(word, rangeOf(object), String(text ?? ''), options));
  const orThrow = <O>(found: O | null, what: string): O => {
    if (found === null) throw notFound(what);
    return found;
  };
  const parent = {
    control: (object: T) => objects.maybe('ContentControl', holder(object, 'sdt')),
    table: (object: T) => objects.maybe('Table', holder(object, 'tbl')),
    cell: (object: T) => objects.maybe('TableCell', holder(object, 'tc')),
  };
  return {
    navigations: {
      Paragraphs: (object) => objects.nodes('Paragraph', () => paragraphsOf(word, rangeOf(object))),
      ContentControls: (object) => objects.nodes('ContentControl', elements(object, 'sdt')),
      Tables: (object) => objects.nodes('Table', elements(object, 'tbl')),
      InlinePictures: (object) =>
        objects.nodes('InlinePicture', () =>
          elements(object, 'drawing')().filter((e) => e.firstElementChild?.localName === 'inline'),
        ),
      Font: (object) =>
        objects.font(() => {
          const range = rangeOf(object);
          return paragraphsOf(word, range).filter((paragraph) => {
            const { from, to } = partOf(range, paragraph);
            return to > from || textOfParagraph(paragraph) === '';
          });
        }),
      ParentBody: (object) => objects.node('Body', holder(object, 'tc') ?? word.body),
      ParentContentControl: (object) => orThrow(parent.control(object), 'ParentContentControl'),
      ParentContentControlOrNullObject: parent.control,
      ParentTable: (object) => orThrow(parent.table(object), 'ParentTable'),
      ParentTableOrNullObject: parent.table,
      ParentTableCell: (object) => orThrow(parent.cell(object), 'ParentTableCell'),
      ParentTableCellOrNullObject: parent.cell,
    },
    methods: {
      GetRange: (object, location) => objects.range(locate(word, rangeOf(object), location)),
      Search: (object, text, options) => find(object, text, optionsOf(options)),
      _Search2: (object, text, flags) => find(object, text, fromFlags(Number(flags))),
      GetOoxml: (object) => writeFlat(word, excerptOf(word, rangeOf(object))),
      GetReviewedText: (object, version) => {
        if (version !== 'Original' && version !== 'Current')
          throw invalidArgument(`there is no version ${String(version)}`);
        return reviewedText(word, rangeOf(object), version);
      },
      GetComments: (object) => objects.comments(() => rangeOf(object)),
      Select: (object, mode) => {
        const location = mode === 'Start' || mode === 'End' ? mode : 'Whole';
        word.select(locate(word, rangeOf(object), location));
      },
    },
  };
}
