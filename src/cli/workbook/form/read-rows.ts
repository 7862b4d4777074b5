import type { CellValue, FoundCell } from '../xlsx/cells.ts';
import { cellName } from '../xlsx/cells.ts';
import type { FoundSheet } from '../xlsx/read.ts';
import { type Taken, takenFrom, valueText } from './cell.ts';
import type { Field, Form } from './fields.ts';
import { type CellProblem, formProblem } from './problems.ts';
import { type Path, type Raw, treeOf } from './tree.ts';

/** A value's cell, and its heading. */
export interface Spot {
  readonly sheet: string;
  readonly cell: string;
  readonly header: string;
  readonly empty: boolean;
}

/** One row that is not blank. */
export interface ReadRow {
  readonly item: Raw;
  /** Where each value of the row stands, also those that are left out. */
  readonly spots: readonly { readonly path: Path; readonly spot: Spot }[];
  /** The text of each cell as it stands, by its heading in the form. */
  readonly texts: ReadonlyMap<Field, CellValue>;
  /** The id that the row was given when the workbook was made. */
  readonly original: string | undefined;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly CellProblem[];
  /** The cell where a first row would stand. */
  readonly start: Spot;
}

/** The heading of the hidden column that keeps each row's first id. */
export const originalHeader = { sv: 'Id från början', en: 'Original id' } as const;

/** What a row is known by: its id; of a fact's rows, which share one, with the value. */
export const nameOf = ({ id, value }: Raw): string =>
  value === undefined ? String(id) : `${id}: ${valueText(value as CellValue)}`;

/** Reads a sheet's rows. What can't be read is told and left out. */
export function readRows(sheet: FoundSheet, form: Form): ReadRows {
  const { columns, original, problems } = columnsOf(sheet, form);
  const spotAt = (row: number, field: Field): Spot => {
    const column = columns.get(field) ?? 1;
    return {
      sheet: sheet.name,
      cell: cellName(row, column),
      header: headerOf(sheet, column),
      empty: isBlank(sheet.rows.get(row)?.get(column)),
    };
  };
  const rows: ReadRow[] = [];
  for (const number of [...sheet.rows.keys()].sort((one, other) => one - other)) {
    const cells = sheet.rows.get(number);
    const filled = form.fields.filter((field) => !isBlank(cells?.get(columns.get(field) ?? 0)));
    if (number === 1 || filled.length === 0) continue;
    const texts = new Map<Field, CellValue>();
    const leaves: [Path, unknown][] = [];
    for (const field of filled) {
      const found = cells?.get(columns.get(field) ?? 0) as FoundCell;
      const taken = readIn(found, field);
      if (taken.ok) {
        leaves.push([field.path, taken.value]);
        if (found.kind === 'value') texts.set(field, found.value);
      } else problems.push(formProblem(taken.code, sheet.name, spotAt(number, field).cell, taken.word));
    }
    rows.push({
      item: treeOf(leaves),
      spots: form.fields.map((field) => ({ path: field.path, spot: spotAt(number, field) })),
      texts,
      original: textOf(original === undefined ? undefined : cells?.get(original)),
    });
  }
  const start = { sheet: sheet.name, cell: 'A2', header: headerOf(sheet, 1), empty: true };
  return { ...withIds(rows, form, problems), start };
}

/** What a cell that is not empty holds for a field, or why it can't be understood. */
export function readIn(found: FoundCell, field: Field): Taken {
  if (found.kind === 'error') return { ok: false, code: 'formulaError', word: found.code };
  if (found.kind === 'noResult') return { ok: false, code: 'formulaWithoutResult', word: '' };
  const { value } = found;
  const isId = field.path.at(-1) === 'id' || field.choicesFrom !== undefined;
  if (typeof value === 'string' && pastedError.test(value.trim()))
    return { ok: false, code: 'formulaError', word: value };
  if (!isId && !suits(value, field)) return { ok: false, code: 'notText', word: String(value) };
  const taken = takenFrom(field.as, value);
  return taken.ok && isId ? { ...taken, value: String(taken.value).trim() } : taken;
}

/** An error's name, pasted as a text. */
const pastedError = /^#(?:[A-ZÅÄÖ]+[!?]|(?:DIV|DIVISION)\/0!|N\/A)$/;

/** Whether a value may be meant where a text belongs: a number may be a term or a name, such as 2030; a sentence is none. */
function suits(value: CellValue, { as, path }: Field): boolean {
  if (typeof value === 'string' || (as.kind !== 'text' && as.kind !== 'terms')) return true;
  return typeof value === 'number' && (as.kind === 'terms' || path[0] === 'label');
}

/** Whether a cell holds nothing that a person sees. */
export const isBlank = (cell: FoundCell | undefined): boolean =>
  cell === undefined || (cell.kind === 'value' && typeof cell.value === 'string' && cell.value.trim() === '');

/** For comparing headings. */
export const plainHeader = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

function headerOf(sheet: FoundSheet, column: number): string {
  return textOf(sheet.rows.get(1)?.get(column)) ?? '';
}

const textOf = (cell: FoundCell | undefined): string | undefined =>
  cell?.kind === 'value' ? String(cell.value) : undefined;

function columnsOf(sheet: FoundSheet, form: Form) {
  const problems: CellProblem[] = [];
  const columns = new Map<Field, number>();
  let original: number | undefined;
  const wanted = new Map(
    form.fields.flatMap((field) =>
      [field.header.sv, field.header.en].map((name) => [plainHeader(name), field]),
    ),
  );
  for (const column of [...(sheet.rows.get(1)?.keys() ?? [])].sort((one, other) => one - other)) {
    const text = headerOf(sheet, column);
    const name = plainHeader(text);
    const field = wanted.get(name);
    if (name === plainHeader(originalHeader.sv) || name === plainHeader(originalHeader.en)) original = column;
    else if (!field) {
      if (name !== '') problems.push(formProblem('extraColumn', sheet.name, cellName(1, column), text));
    } else if (columns.has(field))
      problems.push(formProblem('columnTwice', sheet.name, cellName(1, column), text));
    else columns.set(field, column);
  }
  const swedish = form.fields.filter((field) => headerIs(sheet, columns.get(field), field.header.sv)).length;
  const language = swedish * 2 >= columns.size ? 'sv' : 'en';
  for (const field of form.fields)
    if (!columns.has(field))
      problems.push(formProblem('missingColumn', sheet.name, 'A1', field.header[language]));
  if (original === undefined && hasIds(form))
    problems.push(formProblem('noOriginals', sheet.name, 'A1', originalHeader[language]));
  return { columns, original, problems };
}

const hasIds = (form: Form): boolean => form.fields.some(({ path }) => path.join() === 'id');

const headerIs = (sheet: FoundSheet, column: number | undefined, text: string): boolean =>
  column !== undefined && plainHeader(headerOf(sheet, column)) === plainHeader(text);

/**
 * Tells rows that lack an id or have another than they were given, also when rows have changed ids with each other. A copy of a row may
 * get an id of its own. The rows go on under the id that they had; a fact's row as it stands.
 */
function withIds(
  rows: readonly ReadRow[],
  form: Form,
  before: readonly CellProblem[],
): Omit<ReadRows, 'start'> {
  const problems = [...before];
  if (!hasIds(form)) return { rows, problems };
  const stay = new Set(rows.flatMap(({ item, original }) => (nameOf(item) === original ? [original] : [])));
  const named = rows.map((row): ReadRow => {
    const { item, spots, original } = row;
    const spotOf = (name: string) => spots.find(({ path }) => path.join() === name)?.spot as Spot;
    const spot = spotOf('id');
    if (item.id === undefined) {
      if (spot.empty) problems.push(formProblem('noId', spot.sheet, spot.cell));
      return row;
    }
    const formerly = item.formerly;
    const moved = Array.isArray(formerly) && formerly.includes(original);
    if (original === undefined || nameOf(item) === original || stay.has(original) || moved) return row;
    if (form.sheet === 'facts') {
      const { cell } = spotOf(original.startsWith(`${item.id}: `) ? 'value' : 'id');
      problems.push(formProblem('changedFact', spot.sheet, cell, original));
      return row;
    }
    problems.push(formProblem('changedId', spot.sheet, spot.cell, original));
    return { ...row, item: { ...item, id: original } };
  });
  return { rows: named, problems };
}
