import { around } from '../model/places.ts';
import { textOfParagraph } from '../model/text.ts';
import { afterMark, type TextRange } from '../model/text-range.ts';
import { child, childValue } from '../model/wml.ts';
import type { ApiClass, Scalar } from '../richapi/api-class.ts';
import { invalidArgument } from '../richapi/rich-error.ts';
import type { NodeObject, Objects } from './kinds.ts';
import { styleScalars } from './paragraph-style.ts';
import { reading } from './reading.ts';
import { writing } from './writing.ts';

const alignments: Readonly<Record<string, string>> = {
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};

const scalars: Readonly<Record<string, Scalar<NodeObject>>> = {
  Text: { get: ({ node }) => textOfParagraph(node) },
  OutlineLevel: { get: ({ word, node }) => word.styles.outlineLevel(node) },
  Alignment: { get: ({ node }) => alignments[childValue(child(node, 'pPr'), 'jc') ?? ''] ?? 'Left' },
  IsListItem: { get: ({ node }) => child(child(node, 'pPr'), 'numPr') !== undefined },
  IsLastParagraph: { get: ({ word, node }) => word.paragraphs.at(-1) === node },
  TableNestingLevel: {
    get: ({ node }) => {
      let depth = 0;
      for (let table = around(node, 'tbl'); table; table = around(table, 'tbl')) depth++;
      return depth;
    },
  },
};

export function paragraphClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const rangeOf = ({ node }: NodeObject): TextRange =>
    word.ranges.make({ paragraph: node, offset: 0 }, { paragraph: node, offset: afterMark });
  const neighbour = ({ node }: NodeObject, step: number) =>
    objects.maybe('Paragraph', word.paragraphs[word.numberOf(node) + step]);
  const read = reading(objects, rangeOf);
  // What is around a paragraph is around its element: no need to look at its text.
  const outer = (kind: 'ContentControl' | 'Table' | 'TableCell', local: string) => (object: NodeObject) =>
    objects.maybe(kind, around(object.node, local));
  return {
    name: 'Paragraph',
    scalars: { ...scalars, ...styleScalars<NodeObject>(word, ({ node }) => [node]) },
    navigations: {
      ...read.navigations,
      ParentContentControlOrNullObject: outer('ContentControl', 'sdt'),
      ParentTableOrNullObject: outer('Table', 'tbl'),
      ParentTableCellOrNullObject: outer('TableCell', 'tc'),
    },
    methods: {
      ...read.methods,
      GetNextOrNullObject: (paragraph) => neighbour(paragraph, 1),
      GetPreviousOrNullObject: (paragraph) => neighbour(paragraph, -1),
      GetNext: (paragraph) => neighbour(paragraph, 1) ?? undefined,
      GetPrevious: (paragraph) => neighbour(paragraph, -1) ?? undefined,
      GetSubrange: ({ node }, start, length) => {
        const from = Number(start);
        const to = from + Number(length);
        if (!(from >= 0 && to >= from && to <= textOfParagraph(node).length))
          throw invalidArgument(`there is no text from ${from} to ${to} in the paragraph`);
        return objects.range(
          word.ranges.make({ paragraph: node, offset: from }, { paragraph: node, offset: to }),
        );
      },
    },
    writes: writing(objects, rangeOf, ['Replace', 'Start', 'End']),
  };
}
