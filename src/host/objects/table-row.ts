import { assertEditable } from '../model/controls.ts';
import { around } from '../model/places.ts';
import {
  assertValues,
  cellsOf,
  deleteRows,
  insertRows,
  rowsOf,
  setCellText,
  textOfCell,
} from '../model/tables.ts';
import { paragraphsIn } from '../model/text.ts';
import { child } from '../model/wml.ts';
import type { ApiClass } from '../richapi/api-class.ts';
import { notFound } from '../richapi/rich-error.ts';
import type { NodeObject, Objects } from './kinds.ts';

function tableOf(row: Element): Element {
  const table = around(row, 'tbl');
  if (!table) throw notFound('the row’s table');
  return table;
}

export function tableRowClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const next = ({ node }: NodeObject) => {
    const rows = rowsOf(tableOf(node));
    return objects.maybe('TableRow', rows[rows.indexOf(node) + 1]);
  };
  return {
    name: 'TableRow',
    scalars: {
      CellCount: { get: ({ node }) => cellsOf(node).length },
      RowIndex: { get: ({ node }) => rowsOf(tableOf(node)).indexOf(node) },
      IsHeader: { get: ({ node }) => child(child(node, 'trPr'), 'tblHeader') !== undefined },
      Values: {
        get: ({ node }) => [cellsOf(node).map(textOfCell)],
        set: ({ node }, values) => {
          assertEditable(node);
          const cells = cellsOf(node);
          const [texts = []] = assertValues(values, 1, cells.length);
          for (const [n, text] of texts.entries()) {
            const cell = cells[n];
            if (cell) setCellText(word, cell, text);
          }
        },
      },
    },
    navigations: {
      Cells: ({ node }) => objects.nodes('TableCell', () => cellsOf(node)),
      ParentTable: ({ node }) => objects.node('Table', tableOf(node)),
      Font: ({ node }) => objects.font(() => paragraphsIn(node)),
    },
    methods: { GetNext: (row) => next(row) ?? undefined, GetNextOrNullObject: next },
    writes: {
      InsertRows: ({ node }, location, count, values) => {
        assertEditable(node);
        const made = insertRows(word, node, location, Number(count), values);
        return objects.nodes('TableRow', () => made);
      },
      Delete: ({ node }) => {
        assertEditable(node);
        const table = tableOf(node);
        deleteRows(word, table, rowsOf(table).indexOf(node), 1);
      },
      Clear: ({ node }) => {
        assertEditable(node);
        for (const cell of cellsOf(node)) setCellText(word, cell, '');
      },
    },
  };
}
