import {
  type Core,
  coreChecklist,
  examineChecklist,
  examineCore,
  type Problem,
} from '../../checklists/file/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { type Assembled, assembleChecklist, assembleCore, type ReadSheets } from './form/assemble.ts';
import { formsOf, levelHeader, pointsHeader } from './form/fields.ts';
import { followingInCells } from './form/following.ts';
import { cellProblem } from './form/in-cells.ts';
import { Places } from './form/places.ts';
import { type CellProblem, formProblem, hiding } from './form/problems.ts';
import { plainHeader, type ReadRow, readRows } from './form/read-rows.ts';
import { readSettings } from './form/settings.ts';
import type { Raw } from './form/tree.ts';
import { type SheetKey, sheetNames } from './form/words.ts';
import { type FoundSheet, readWorkbook } from './xlsx/read.ts';
import { yamlText } from './yaml-text.ts';

/** What a workbook holds. */
export interface Imported {
  /** The text of the YAML file that it makes; null when there are faults. */
  readonly yaml: string | null;
  readonly problems: readonly CellProblem[];
}

/** A workbook's content as it was read, before it is examined. */
export interface Content extends Assembled {
  readonly form: 'checklist' | 'core';
  /** The comment at the top of the file. */
  readonly note: string | undefined;
}

/**
 * Reads a workbook back into the file that it was made from.
 * @param core what a checklist's references refer to
 * @param before the file as it stands, whose comments and layout are kept; null when there is none
 * @param old the version that this one is to follow; null when there is none
 * @throws DocumentFault when the workbook can't be opened.
 */
export function importWorkbook(
  bytes: Uint8Array,
  core: Core | null,
  before: string | null,
  old: Checklist | null = null,
): Imported {
  const content = readContent(bytes, core);
  const { form, raw, note, places, problems } = content;
  if (problems.some(({ code }) => hiding.has(code))) return { yaml: null, problems };
  const yaml = yamlText(raw, note, before);
  const examined = form === 'core' ? examinedCore(yaml) : examineChecklist(yaml, core);
  const told = new Set(problems.filter(isFault).map(placeOf));
  const found = inCells(examined.problems, places).filter((problem) => !told.has(placeOf(problem)));
  const later = examined.checklist;
  const following = old && later ? followingInCells(content, old, later) : [];
  const all = [...problems, ...found, ...following];
  return { yaml: all.some(isFault) ? null : yaml, problems: all };
}

function examinedCore(yaml: string) {
  const { core, problems } = examineCore(yaml);
  return { checklist: core && coreChecklist(core), problems };
}

const isFault = ({ severity }: CellProblem): boolean => severity === 'fault';
const placeOf = ({ sheet, cell }: CellProblem): string => `${sheet}!${cell}`;

/** Reads a workbook's sheets. @throws DocumentFault when the workbook can't be opened. */
export function readContent(bytes: Uint8Array, core: Core | null): Content {
  const { sheets } = readWorkbook(bytes);
  const find = (key: SheetKey) =>
    sheets.find(({ name }) =>
      [sheetNames[key].sv, sheetNames[key].en].map(plainHeader).includes(plainHeader(name)),
    );
  const settingsSheet = find('settings');
  const language = find('criteria')?.name === sheetNames.criteria.en ? 'en' : 'sv';
  const missing = (key: SheetKey) => formProblem('missingSheet', '', '', sheetNames[key][language]);
  const nothing = (problems: readonly CellProblem[]): Content => ({
    ...{ form: 'checklist', raw: {}, note: undefined, places: new Places(), problems },
  });
  if (!settingsSheet) return nothing([missing('settings')]);
  const settings = readSettings(settingsSheet);
  if (settings.problems.some(({ code }) => hiding.has(code))) return nothing(settings.problems);
  const problems: CellProblem[] = [...settings.problems];
  const read: { [Key in SheetKey]?: NonNullable<ReadSheets[Key]> } = {};
  for (const form of formsOf({ ...settings.extent, ...levelsIn(find('criteria'), settings.extent.levels) })) {
    const sheet = find(form.sheet);
    if (!sheet) problems.push(missing(form.sheet));
    else {
      const rows = readRows(sheet, form);
      problems.push(...rows.problems);
      read[form.sheet] = { form, read: rows };
    }
  }
  problems.push(...unread(sheets, [settingsSheet, ...Object.keys(read).map((key) => find(key as SheetKey))]));
  const { form } = settings.extent;
  const { raw, places, problems: more } = assembled(form, settings.row, read, core);
  return { form, raw, note: settings.note, places, problems: [...problems, ...more] };
}

/** Sheets that a person sees something on, and that are none of ours. */
function unread(sheets: readonly FoundSheet[], read: readonly (FoundSheet | undefined)[]) {
  const readMe = [sheetNames.readMe.sv, sheetNames.readMe.en].map(plainHeader);
  return sheets
    .filter((sheet) => !sheet.hidden && sheet.rows.size > 0 && !read.includes(sheet))
    .filter(({ name }) => !readMe.includes(plainHeader(name)))
    .map(({ name }) => formProblem('extraSheet', name, '', name));
}

function assembled(
  form: 'checklist' | 'core',
  settings: ReadRow,
  sheets: ReadSheets,
  core: Core | null,
): Assembled {
  return form === 'core'
    ? assembleCore(settings, sheets)
    : assembleChecklist(settings, sheets, core as Raw | null);
}

/** How many levels the sheet of criteria has columns for: never fewer than when it was made. */
function levelsIn(sheet: FoundSheet | undefined, least: number) {
  const headers = [...(sheet?.rows.get(1)?.values() ?? [])].flatMap((cell) =>
    cell.kind === 'value' ? [plainHeader(String(cell.value))] : [],
  );
  const numbers = headers.flatMap((header) => {
    const number = header.match(levelHeader)?.[1];
    return number === undefined ? [] : [Number(number) + 1];
  });
  return {
    levels: Math.min(30, Math.max(least, ...numbers)),
    points: headers.some((header) => pointsHeader.test(header)),
  };
}

const inCells = (problems: readonly Problem[], places: Places): readonly CellProblem[] =>
  problems.flatMap((problem) => cellProblem(problem, places.of(problem.path)));
