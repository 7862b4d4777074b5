import { cellName, columnName } from '../xlsx/cells.ts';
import type { WrittenCell, WrittenSheet } from '../xlsx/write.ts';
import { shown } from './cell.ts';
import type { Field, Form } from './fields.ts';
import { allowedIn, type Lists } from './lists.ts';
import { nameOf, originalHeader } from './read-rows.ts';
import type { RowItem } from './row-items.ts';
import { at } from './tree.ts';
import { type Language, sheetNames } from './words.ts';

/** Empty rows below the last, to write new ones in. */
const empty = 15;

/** A sheet of rows, one an item, with room for new ones. */
export function rowSheet(
  form: Form,
  items: readonly RowItem[],
  lists: Lists,
  language: Language,
): WrittenSheet {
  const { sheet, fields, frozen } = form;
  const withIds = fields.some(({ path }) => path.join() === 'id');
  const last = items.length + empty + 1;
  const allowed = fields.flatMap((field, i) => {
    const column = columnName(i + 1);
    return allowedIn(field, lists, `${column}2:${column}${last}`, language) ?? [];
  });
  const header = (value: string): WrittenCell => ({ value, style: 'header' });
  const blank = fields.map((field): WrittenCell => ({ style: styleOf(field) }));
  return {
    name: sheetNames[sheet][language],
    columns: [...fields.map(({ width }) => ({ width })), ...(withIds ? [{ width: 20, hidden: true }] : [])],
    frozen: { rows: 1, columns: frozen },
    allowed,
    rows: [
      [
        ...fields.map((field) => header(field.header[language])),
        ...(withIds ? [header(originalHeader[language])] : []),
      ],
      ...items.map((item) => [
        ...fields.map((field) => cellOf(item, field, language)),
        ...(withIds ? [{ value: nameOf(item.item), style: 'locked' } as const] : []),
      ]),
      ...Array.from({ length: empty }, () => blank),
    ],
  };
}

const styleOf = (field: Field): WrittenCell['style'] => (field.as.kind === 'number' ? 'number' : 'words');

function cellOf({ item, shown: core }: RowItem, field: Field, language: Language): WrittenCell {
  if (item.words === 'core' && field.fromCore)
    return { value: shown(field.as, at(core, field.path), language), style: 'shown' };
  const value = shown(field.as, at(item, field.path), language);
  return { value, style: field.locked ? 'locked' : styleOf(field) };
}

/** A cell's text that is longer than a spreadsheet keeps. @returns the name of the cell */
export function tooLong({ rows }: WrittenSheet, most: number): string | undefined {
  for (const [r, cells] of rows.entries()) {
    const c = cells.findIndex(({ value }) => typeof value === 'string' && value.length > most);
    if (c >= 0) return cellName(r + 1, c + 1);
  }
  return undefined;
}
