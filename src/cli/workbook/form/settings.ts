import type { CellValue, FoundCell } from '../xlsx/cells.ts';
import { cellName } from '../xlsx/cells.ts';
import type { FoundSheet } from '../xlsx/read.ts';
import type { Allowed, WrittenCell, WrittenSheet } from '../xlsx/write.ts';
import { shown } from './cell.ts';
import { type Extent, type Field, settingsOf } from './fields.ts';
import { allowedIn, type Lists } from './lists.ts';
import { type CellProblem, formProblem } from './problems.ts';
import { isBlank, plainHeader, type ReadRow, readIn } from './read-rows.ts';
import { at, type Path, type Raw, treeOf } from './tree.ts';
import { choices, type Language, sheetNames } from './words.ts';

/** The format that this version writes and reads. */
export const formatVersion = 1;

const rowsOfOurs: readonly Field[] = [
  {
    path: ['format'],
    header: { sv: 'Arbetsbokens format', en: 'The workbook’s format' },
    as: { kind: 'number' },
    width: 0,
    locked: true,
  },
  {
    path: ['form'],
    header: { sv: 'Arbetsboken är en', en: 'The workbook is a' },
    as: { kind: 'choice', of: choices.form },
    width: 0,
    locked: true,
  },
  {
    path: ['levels'],
    header: { sv: 'Kolumner för nivåer', en: 'Columns for levels' },
    as: { kind: 'number' },
    width: 0,
    locked: true,
    help: {
      sv: 'Så många nivåer har bladet Kriterier kolumner för.',
      en: 'The sheet Criteria has columns for so many levels.',
    },
  },
];
const comment: Field = {
  path: ['comment'],
  header: { sv: 'Skäl och anteckningar', en: 'Reasons and notes' },
  as: { kind: 'text' },
  width: 0,
  help: {
    sv: 'Står överst i checklistans fil. Används inte i bedömningar.',
    en: 'Stands first in the checklist’s file. Not used in assessments.',
  },
};

const headers = {
  name: { sv: 'Uppgift', en: 'Item' },
  value: { sv: 'Innehåll', en: 'Content' },
  help: { sv: 'Förklaring', en: 'Explanation' },
};

/** The sheet of what is said of the whole file, one a row. @param note the comment at the top of the file */
export function settingsSheet(
  raw: Raw,
  extent: Extent,
  note: string | undefined,
  lists: Lists,
  language: Language,
): WrittenSheet {
  const fields = [...settingsOf(extent), comment, ...rowsOfOurs];
  const ours = { format: formatVersion, form: extent.form, levels: extent.levels, comment: note };
  const allowed: Allowed[] = [];
  const rows = fields.map((field, i): readonly WrittenCell[] => {
    const own = rowsOfOurs.includes(field) || field === comment;
    const value = shown(field.as, at(own ? ours : raw, field.path), language);
    const cell = cellName(i + 2, 2);
    const rule = field.locked ? undefined : allowedIn(field, lists, cell, language);
    if (rule) allowed.push(rule);
    return [
      { value: field.header[language], style: 'locked' },
      { value, style: field.locked ? 'locked' : field.as.kind === 'number' ? 'number' : 'words' },
      { value: field.help?.[language], style: 'prose' },
    ];
  });
  return {
    name: sheetNames.settings[language],
    columns: [{ width: 26 }, { width: 110 }, { width: 60 }],
    frozen: { rows: 1, columns: 1 },
    allowed,
    rows: [
      (['name', 'value', 'help'] as const).map((key) => ({ value: headers[key][language], style: 'header' })),
      ...rows,
    ],
  };
}

/** What was read of the sheet of settings. */
export interface ReadSettings {
  readonly extent: Pick<Extent, 'form' | 'levels'>;
  readonly row: ReadRow;
  readonly note: string | undefined;
  readonly problems: readonly CellProblem[];
}

/** Reads the sheet of settings. */
export function readSettings(sheet: FoundSheet): ReadSettings {
  const rowOf = new Map<string, number>();
  for (const [number, cells] of sheet.rows) {
    const name = cells.get(1);
    if (name?.kind === 'value') rowOf.set(plainHeader(String(name.value)), number);
  }
  const problems: CellProblem[] = [];
  const find = (field: Field): number | undefined =>
    rowOf.get(plainHeader(field.header.sv)) ?? rowOf.get(plainHeader(field.header.en));
  const swedish = rowOf.has(plainHeader(rowsOfOurs[0]?.header.sv ?? ''));
  const take = (fields: readonly Field[]): [Path, unknown][] =>
    fields.flatMap((field): [Path, unknown][] => {
      const number = find(field);
      if (number === undefined) {
        const name = field.header[swedish ? 'sv' : 'en'];
        problems.push(formProblem('missingSetting', sheet.name, 'A1', name));
        return [];
      }
      const cell = sheet.rows.get(number)?.get(2);
      if (isBlank(cell)) return [];
      const taken = readIn(cell as FoundCell, field);
      if (taken.ok) return [[field.path, taken.value]];
      problems.push(formProblem(taken.code, sheet.name, cellName(number, 2), taken.word));
      return [];
    });
  const { format, form, levels, comment: note } = treeOf(take([...rowsOfOurs, comment]));
  if (typeof format === 'number' && format !== formatVersion) {
    const cell = cellName(find(rowsOfOurs[0] as Field) ?? 1, 2);
    problems.push(formProblem('otherFormat', sheet.name, cell, String(format)));
  }
  const extent = { form: form === 'core' ? 'core' : 'checklist', levels: Number(levels ?? 0) } as const;
  const fields = settingsOf(extent);
  const item = treeOf(take(fields));
  const spots = fields.map((field) => {
    const number = find(field) ?? 1;
    const cell = sheet.rows.get(number)?.get(2);
    const name = sheet.rows.get(number)?.get(1);
    const header = name?.kind === 'value' ? String(name.value) : '';
    return {
      path: field.path,
      spot: { sheet: sheet.name, cell: cellName(number, 2), header, empty: cell === undefined },
    };
  });
  const row = { item, spots, texts: new Map<Field, CellValue>(), original: undefined };
  return { extent, row, note: note === undefined ? undefined : String(note), problems };
}
