import {
  appendTo,
  child,
  insertAt,
  readRoot,
  type Splice,
  spliced,
  type XmlNode,
} from '../../../document/docx/index.ts';
import { cellName, cellPlace } from './cells.ts';
import type { MarkStyles } from './mark-styles.ts';

/** A sheet in which just these cells are red. @param cells names of cells, such as `D5` */
export function withMarkedCells(
  xml: string,
  part: string,
  cells: readonly string[],
  styles: MarkStyles,
): string {
  const data = child(readRoot(xml, part), 'sheetData');
  if (!data) return xml;
  const wanted = new Set(cells);
  const rows = new Map<number, XmlNode>();
  const splices: Splice[] = [];
  const withStyle = (cell: XmlNode, style: number): Splice => {
    const tag = xml.slice(cell.start, cell.inside).replace(/\ss="\d+"/, '');
    const text = tag.replace(/^<[\w:]+/, (name) => `${name} s="${style}"`);
    return { start: cell.start, end: cell.inside, text };
  };
  let last = 0;
  for (const row of data.children) {
    last = Number(row.tag.attribute('r') ?? last + 1);
    rows.set(last, row);
    for (const cell of row.children) {
      const name = cell.tag.attribute('r') ?? '';
      const style = Number(cell.tag.attribute('s') ?? 0);
      if (wanted.has(name)) splices.push(withStyle(cell, styles.marked(style)));
      else if (styles.isMarked(style)) splices.push(withStyle(cell, styles.unmarked(style)));
      wanted.delete(name);
    }
  }
  const missing = [...wanted].flatMap((name) => cellPlace(name) ?? []);
  for (const number of new Set(missing.map(({ row }) => row))) {
    const columns = missing.flatMap(({ row, column }) => (row === number ? [column] : []));
    splices.push(...newCells(xml, data, rows, number, columns, styles.marked(0)));
  }
  return spliced(xml, splices);
}

/** New cells without content, in a row that is there or in a new one. */
function newCells(
  xml: string,
  data: XmlNode,
  rows: ReadonlyMap<number, XmlNode>,
  number: number,
  columns: readonly number[],
  style: number,
): readonly Splice[] {
  const prefix = data.tag.prefix ? `${data.tag.prefix}:` : '';
  const made = (column: number) => `<${prefix}c r="${cellName(number, column)}" s="${style}"/>`;
  const sorted = columns.toSorted((one, other) => one - other);
  const row = rows.get(number);
  if (!row) {
    const text = `<${prefix}row r="${number}">${sorted.map(made).join('')}</${prefix}row>`;
    const after = [...rows].find(([other]) => other > number)?.[1];
    return [after ? insertAt(after.start, text) : appendTo(xml, data, text)];
  }
  const columnOf = (cell: XmlNode) => cellPlace(cell.tag.attribute('r') ?? '')?.column ?? 0;
  const last = sorted.filter((column) => row.children.every((cell) => columnOf(cell) < column));
  const between = sorted.filter((column) => !last.includes(column));
  return [
    ...between.map((column) => {
      const after = row.children.find((cell) => columnOf(cell) > column) as XmlNode;
      return insertAt(after.start, made(column));
    }),
    ...(last.length > 0 ? [appendTo(xml, row, last.map(made).join(''))] : []),
  ];
}
