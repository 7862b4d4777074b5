import { invalidArgument, notFound } from '../richapi/rich-error.ts';
import { deleteBlock, markRow } from './blocks.ts';
import { deleteParagraph, replaceText } from './edit.ts';
import { insertAt } from './edit-range.ts';
import { runLike } from './runs.ts';
import { paragraphsIn, textIn, textOfParagraph } from './text.ts';
import { markInserted } from './tracking.ts';
import { child, make } from './wml.ts';
import type { WordDocument } from './word-document.ts';

/** Children of a name, those in row or cell controls and in custom XML among them. */
function childrenOf(element: Element, local: string): readonly Element[] {
  return [...element.children].flatMap((inner) => {
    if (inner.localName === local) return [inner];
    return /^(sdt|sdtContent|customXml)$/.test(inner.localName) ? childrenOf(inner, local) : [];
  });
}

/** A table's rows; those that are marked as deleted are still there. */
export const rowsOf = (table: Element): readonly Element[] => childrenOf(table, 'tr');
export const cellsOf = (row: Element): readonly Element[] => childrenOf(row, 'tc');

/** A cell's text; paragraphs apart by a line feed. */
export const textOfCell = (cell: Element): string => textIn(cell);

/** Gives a cell other words; they look like the first words that were there. */
export function setCellText(word: WordDocument, cell: Element, text: string): void {
  if (textOfCell(cell) === text) return;
  const { editing } = word;
  for (const block of [...cell.children]) if (block.localName === 'tbl') deleteBlock(editing, block);
  const [first, ...rest] = paragraphsIn(cell);
  for (const paragraph of rest) deleteParagraph(editing, paragraph);
  if (!first) {
    const made = make(cell, 'p');
    cell.append(made);
    made.append(runLike(undefined, cell, text));
    return;
  }
  const [line = '', ...more] = text.split(/\r\n|\r|\n/);
  replaceText(editing, first, 0, textOfParagraph(first).length, line);
  if (more.length > 0)
    insertAt(editing, { paragraph: first, offset: line.length }, `\n${more.join('\n')}`, false);
}

/** @throws RichError InvalidArgument unless there are values for each row and no more of them than cells. */
export function assertValues(values: unknown, rows: number, cells: number): readonly (readonly string[])[] {
  const given = values === null || values === undefined ? [] : values;
  const fits =
    Array.isArray(given) &&
    (given.length === 0 || given.length === rows) &&
    given.every((row) => Array.isArray(row) && row.length <= cells);
  if (!fits) throw invalidArgument('the values do not fit the rows');
  return given.map((row: readonly unknown[]) => row.map(String));
}

/** Puts new rows before or after another, formatted like it. */
export function insertRows(
  word: WordDocument,
  beside: Element,
  location: unknown,
  count: number,
  values: unknown,
): readonly Element[] {
  if (location !== 'Before' && location !== 'After')
    throw invalidArgument(`no location ${String(location)} at a row`);
  if (!Number.isInteger(count) || count < 1) throw invalidArgument(`${count} is no number of rows`);
  const texts = assertValues(values, count, cellsOf(beside).length);
  const { mark } = word.editing;
  const made = Array.from({ length: count }, (_, n) => rowLike(beside, texts[n] ?? []));
  if (location === 'Before') beside.before(...made);
  else beside.after(...made);
  if (mark) {
    for (const row of made) {
      markRow(row, 'ins', mark);
      for (const run of row.getElementsByTagNameNS(row.namespaceURI, 'r')) markInserted(run, mark);
    }
  }
  return made;
}

/** A row with the cells and the look of another, and other words. */
function rowLike(row: Element, texts: readonly string[]): Element {
  const made = make(row, 'tr');
  const properties = child(row, 'trPr')?.cloneNode(true) as Element | undefined;
  for (const name of ['ins', 'del', 'tblHeader', 'trPrChange']) child(properties, name)?.remove();
  if (properties && properties.children.length > 0) made.append(properties);
  for (const [n, cell] of cellsOf(row).entries()) {
    const copy = make(row, 'tc');
    const cellProperties = child(cell, 'tcPr')?.cloneNode(true) as Element | undefined;
    child(cellProperties, 'vMerge')?.remove();
    if (cellProperties) copy.append(cellProperties);
    const paragraph = make(row, 'p');
    const [like] = paragraphsIn(cell);
    const look = child(like, 'pPr')?.cloneNode(true) as Element | undefined;
    for (const change of ['ins', 'del']) child(child(look, 'rPr'), change)?.remove();
    if (look) paragraph.append(look);
    const run = like?.getElementsByTagNameNS(row.namespaceURI, 'r')[0];
    const text = texts[n] ?? '';
    if (text) paragraph.append(runLike(run, row, text.replace(/\r\n|\r|\n/g, '\v')));
    copy.append(paragraph);
    made.append(copy);
  }
  return made;
}

/** Takes rows away; a table without rows goes with them. */
export function deleteRows(word: WordDocument, table: Element, index: number, count: number): void {
  const rows = rowsOf(table);
  const gone = rows.slice(index, index + count);
  if (index < 0 || gone.length < count || count < 1) throw notFound(`rows ${index} to ${index + count - 1}`);
  const { mark } = word.editing;
  if (mark) {
    for (const row of gone) {
      for (const paragraph of paragraphsIn(row))
        replaceText(word.editing, paragraph, 0, textOfParagraph(paragraph).length, '');
      markRow(row, 'del', mark);
    }
  } else if (gone.length === rows.length) table.remove();
  else for (const row of gone) row.remove();
}
