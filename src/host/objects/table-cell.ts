import { assertEditable } from '../model/controls.ts';
import { around } from '../model/places.ts';
import { cellsOf, deleteRows, insertRows, rowsOf, setCellText, textOfCell } from '../model/tables.ts';
import type { ApiClass } from '../richapi/api-class.ts';
import { notFound } from '../richapi/rich-error.ts';
import type { NodeObject, Objects } from './kinds.ts';

function holder(cell: Element, local: 'tr' | 'tbl'): Element {
  const found = around(cell, local);
  if (!found) throw notFound('the cell’s table');
  return found;
}

export function tableCellClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const rowIndex = (node: Element) => rowsOf(holder(node, 'tbl')).indexOf(holder(node, 'tr'));
  const next = ({ node }: NodeObject) => {
    const all = rowsOf(holder(node, 'tbl')).flatMap(cellsOf);
    return objects.maybe('TableCell', all[all.indexOf(node) + 1]);
  };
  return {
    name: 'TableCell',
    scalars: {
      RowIndex: { get: ({ node }) => rowIndex(node) },
      CellIndex: { get: ({ node }) => cellsOf(holder(node, 'tr')).indexOf(node) },
      Value: {
        get: ({ node }) => textOfCell(node),
        set: ({ node }, text) => {
          assertEditable(node);
          setCellText(word, node, String(text));
        },
      },
    },
    navigations: {
      Body: ({ node }) => objects.node('Body', node),
      ParentRow: ({ node }) => objects.node('TableRow', holder(node, 'tr')),
      ParentTable: ({ node }) => objects.node('Table', holder(node, 'tbl')),
    },
    methods: { GetNext: (cell) => next(cell) ?? undefined, GetNextOrNullObject: next },
    writes: {
      InsertRows: ({ node }, location, count, values) => {
        assertEditable(node);
        const made = insertRows(word, holder(node, 'tr'), location, Number(count), values);
        return objects.nodes('TableRow', () => made);
      },
      DeleteRow: ({ node }) => {
        assertEditable(node);
        deleteRows(word, holder(node, 'tbl'), rowIndex(node), 1);
      },
    },
  };
}
