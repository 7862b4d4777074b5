import { parse, parseDocument } from 'yaml';
import type { Core } from '../../checklists/file/index.ts';
import type { Localized } from '../../engine/index.ts';
import { type Extent, formsOf } from './form/fields.ts';
import { bandIds, Lists } from './form/lists.ts';
import { readMeSheet } from './form/read-me.ts';
import { rowItems } from './form/row-items.ts';
import { rowSheet, tooLong } from './form/row-sheet.ts';
import { settingsSheet } from './form/settings.ts';
import { at, isRaw, type Raw } from './form/tree.ts';
import type { Language } from './form/words.ts';
import { readContent } from './import.ts';
import { same } from './same.ts';
import { mostInCell } from './xlsx/cells.ts';
import { writeWorkbook } from './xlsx/write.ts';
import { noteOf } from './yaml-text.ts';

/** A checklist has a text that no cell can hold. */
export class TooLongForCell extends Error {
  constructor(
    readonly sheet: string,
    readonly cell: string,
  ) {
    super(`${sheet} ${cell}`);
    this.name = 'TooLongForCell';
  }
}

const coreTitle: Localized = { sv: 'Kärnan', en: 'The core' };

/**
 * The workbook of a checklist file, or of the core, for a person to edit.
 * @param text a YAML file without faults
 * @param core what the checklist's references refer to
 * @throws TooLongForCell
 */
export function exportWorkbook(text: string, core: Core | null, language: Language): Uint8Array {
  const document = parseDocument(text);
  const raw = document.toJS() as Raw;
  const items = rowItems(raw, core as Raw | null);
  const extent = extentOf(raw, core as Raw | null);
  const forms = formsOf(extent);
  const lists = new Lists(bandIds(raw), language);
  const title = (at(raw, ['title']) as Localized | undefined) ?? coreTitle;
  const settings = settingsSheet(raw, extent, noteOf(document), lists, language);
  const rows = forms.map((form) => rowSheet(form, items[form.sheet] ?? [], lists, language));
  const sheets = [readMeSheet(title, forms, language), settings, ...rows, lists.sheet()];
  for (const sheet of sheets) {
    const cell = tooLong(sheet, mostInCell);
    if (cell) throw new TooLongForCell(sheet.name, cell);
  }
  return writeWorkbook(title[language], sheets);
}

/** How many levels, and whether they have points: of the checklist itself and of the core's questions that it shows. */
function extentOf(raw: Raw, core: Raw | null): Extent {
  const own = rowItems(raw, core).criteria ?? [];
  const scale = at(raw, ['scale']) ?? at(core, ['scale']);
  const all = own.map(({ item, shown }) => (shown ?? item).levels).filter(Array.isArray);
  return {
    form: raw.id === undefined ? 'core' : 'checklist',
    levels: Math.max(2, Array.isArray(scale) ? scale.length : 0, ...all.map(({ length }) => length)),
    points: all.some((levels) => levels.some((level: unknown) => isRaw(level) && level.points !== undefined)),
  };
}

/** Lists of rows: one without rows is the same as none. */
const rowLists = [
  'sources',
  'facts',
  'criteria',
  'groups',
  'gates',
  'requirements',
  'adjustments',
  'openQuestions',
];

/** A file's content without lists that have nothing in them. */
function withoutEmptyLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyLists);
  if (!isRaw(value)) return value;
  const filled = Object.entries(value).filter(
    ([key, one]) =>
      !(rowLists.includes(key) && Array.isArray(one) && one.length === 0 && !('question' in value)),
  );
  return Object.fromEntries(filled.map(([key, one]) => [key, withoutEmptyLists(one)]));
}

/** Whether a workbook gives back the file that it was made of, with nothing lost. */
export function carries(bytes: Uint8Array, text: string, core: Core | null): boolean {
  const { raw, problems } = readContent(bytes, core);
  return problems.length === 0 && same(withoutEmptyLists(raw), withoutEmptyLists(parse(text)));
}
