import { deleteBlock } from '../model/blocks.ts';
import { assertEditable } from '../model/controls.ts';
import { insertParagraphBeside } from '../model/paragraphs.ts';
import { around, extentOf } from '../model/places.ts';
import {
  assertValues,
  cellsOf,
  deleteRows,
  insertRows,
  rowsOf,
  setCellText,
  textOfCell,
} from '../model/tables.ts';
import { afterMark } from '../model/text-range.ts';
import { child } from '../model/wml.ts';
import type { ApiClass } from '../richapi/api-class.ts';
import { invalidArgument, notFound } from '../richapi/rich-error.ts';
import type { NodeObject, Objects } from './kinds.ts';
import { reading } from './reading.ts';

export function tableClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const rangeOf = ({ node }: NodeObject) => {
    const extent = extentOf(word, node);
    if (!extent) throw notFound('the table’s text');
    return word.ranges.make(extent.start, { ...extent.end, offset: afterMark });
  };
  const { navigations, methods } = reading(objects, rangeOf);
  const { GetRange, Search, _Search2, Select } = methods;
  const { Font } = navigations;
  const cell = (node: Element, row: unknown, index: unknown) => {
    const found = rowsOf(node)[Number(row)];
    return objects.maybe('TableCell', found && cellsOf(found)[Number(index)]);
  };
  const outer = (kind: 'ContentControl' | 'Table' | 'TableCell', local: string) => (object: NodeObject) =>
    objects.maybe(kind, around(object.node, local));
  const beside = ({ node }: NodeObject, step: -1 | 1) => {
    const extent = extentOf(word, node);
    const edge = step < 0 ? extent?.start : extent?.end;
    return objects.maybe('Paragraph', edge && word.paragraphs[word.numberOf(edge.paragraph) + step]);
  };
  return {
    name: 'Table',
    scalars: {
      RowCount: { get: ({ node }) => rowsOf(node).length },
      HeaderRowCount: {
        get: ({ node }) => {
          const rows = rowsOf(node);
          const first = rows.findIndex((row) => !child(child(row, 'trPr'), 'tblHeader'));
          return first < 0 ? rows.length : first;
        },
      },
      IsUniform: { get: ({ node }) => new Set(rowsOf(node).map((row) => cellsOf(row).length)).size <= 1 },
      NestingLevel: {
        get: ({ node }) => {
          let level = 1;
          for (let at = around(node, 'tbl'); at; at = around(at, 'tbl')) level++;
          return level;
        },
      },
      Values: {
        get: ({ node }) => rowsOf(node).map((row) => cellsOf(row).map(textOfCell)),
        set: ({ node }, values) => {
          assertEditable(node);
          const rows = rowsOf(node);
          const widest = Math.max(...rows.map((row) => cellsOf(row).length));
          for (const [n, texts] of assertValues(values, rows.length, widest).entries())
            for (const [m, text] of texts.entries()) {
              const target = rows[n] && cellsOf(rows[n])[m];
              if (target) setCellText(word, target, text);
            }
        },
      },
    },
    navigations: {
      ...(Font && { Font }),
      Rows: ({ node }) => objects.nodes('TableRow', () => rowsOf(node)),
      Tables: ({ node }) =>
        objects.nodes('Table', () => [...node.getElementsByTagNameNS(node.namespaceURI, 'tbl')]),
      ParentBody: ({ node }) => objects.node('Body', around(node, 'tc') ?? word.body),
      ParentContentControlOrNullObject: outer('ContentControl', 'sdt'),
      ParentTableOrNullObject: outer('Table', 'tbl'),
      ParentTableCellOrNullObject: outer('TableCell', 'tc'),
    },
    methods: {
      ...(GetRange && Search && _Search2 && Select && { GetRange, Search, _Search2, Select }),
      GetCell: ({ node }, row, index) => cell(node, row, index) ?? undefined,
      GetCellOrNullObject: ({ node }, row, index) => cell(node, row, index),
      GetParagraphAfterOrNullObject: (table) => beside(table, 1),
      GetParagraphBeforeOrNullObject: (table) => beside(table, -1),
      GetParagraphAfter: (table) => beside(table, 1) ?? undefined,
      GetParagraphBefore: (table) => beside(table, -1) ?? undefined,
    },
    writes: {
      AddRows: ({ node }, location, count, values) => {
        assertEditable(node);
        const rows = rowsOf(node);
        const row = location === 'Start' ? rows[0] : location === 'End' ? rows.at(-1) : undefined;
        if (!row) throw invalidArgument(`a table does not take rows at ${String(location)}`);
        const made = insertRows(word, row, location === 'Start' ? 'Before' : 'After', Number(count), values);
        return objects.nodes('TableRow', () => made);
      },
      DeleteRows: ({ node }, index, count = 1) => {
        assertEditable(node);
        deleteRows(word, node, Number(index), Number(count));
      },
      InsertParagraph: ({ node }, text, location) => {
        if (node.parentElement) assertEditable(node.parentElement);
        // A table has no paragraph's look to give on: the new one is plain.
        return objects.node(
          'Paragraph',
          insertParagraphBeside(word.editing, node, String(text ?? ''), location),
        );
      },
      Delete: ({ node }) => {
        if (node.parentElement) assertEditable(node.parentElement);
        deleteBlock(word.editing, node);
      },
    },
  };
}
