import { blocksOf, insertIntoContainer } from '../model/blocks.ts';
import { assertEditable } from '../model/controls.ts';
import { readFlat, writeFlat } from '../model/flat-package.ts';
import { paragraphsFromHtml } from '../model/html.ts';
import { insertParagraphBeside } from '../model/paragraphs.ts';
import { runLike } from '../model/runs.ts';
import { paragraphsIn, textIn } from '../model/text.ts';
import { afterMark, type TextRange } from '../model/text-range.ts';
import { make } from '../model/wml.ts';
import type { ApiClass } from '../richapi/api-class.ts';
import { notFound } from '../richapi/rich-error.ts';
import type { NodeObject, Objects } from './kinds.ts';
import { styleScalars } from './paragraph-style.ts';
import { contentsOf, reading } from './reading.ts';
import { rangeOfBlocks, writing } from './writing.ts';

/** The document's body, or a table cell's. */
export function bodyClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const paragraphs = (node: Element) => (node === word.body ? word.paragraphs : paragraphsIn(node));
  const rangeOf = ({ node }: NodeObject): TextRange => {
    const all = paragraphs(node);
    const first = all[0];
    const last = all.at(-1);
    if (!first || !last) throw notFound('a paragraph of the body');
    return word.ranges.make({ paragraph: first, offset: 0 }, { paragraph: last, offset: afterMark });
  };
  const insertBlocks = (node: Element, blocks: readonly Element[], location: unknown) => {
    assertEditable(node);
    insertIntoContainer(word, node, blocks, location);
    return objects.range(rangeOfBlocks(word, blocks));
  };
  const read = reading(objects, rangeOf);
  return {
    name: 'Body',
    scalars: {
      Text: { get: ({ node }) => textIn(node) },
      Type: { get: ({ node }) => (node === word.body ? 'MainDoc' : 'TableCell') },
      ...styleScalars<NodeObject>(word, ({ node }) => paragraphs(node)),
    },
    navigations: {
      ...read.navigations,
      ...contentsOf(objects, paragraphs),
    },
    methods: { ...read.methods, GetOoxml: ({ node }) => writeFlat(word, blocksOf(node)) },
    writes: {
      ...writing(objects, rangeOf, ['Replace', 'Start', 'End']),
      InsertParagraph: ({ node }, text, location) => {
        const words = String(text ?? '');
        const last = paragraphs(node).at(-1);
        // Word continues the last paragraph's format, but never within a table or somebody's control.
        if (location === 'End' && last?.parentElement === node && blocksOf(node).at(-1) === last) {
          return objects.node('Paragraph', insertParagraphBeside(word.editing, last, words, 'After'));
        }
        const made = make(node, 'p');
        if (words) made.append(runLike(undefined, node, words));
        insertIntoContainer(
          word,
          node,
          [made],
          location === 'Start' || location === 'End' ? location : undefined,
        );
        return objects.node('Paragraph', made);
      },
      InsertOoxml: ({ node }, ooxml, location) => insertBlocks(node, readFlat(word, String(ooxml)), location),
      InsertHtml: ({ node }, html, location) =>
        insertBlocks(node, paragraphsFromHtml(word.body, String(html)), location),
    },
  };
}
