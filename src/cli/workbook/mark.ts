import type { CellProblem } from './form/problems.ts';
import type { Language } from './form/words.ts';
import { withMarkedCells } from './xlsx/mark-cells.ts';
import { withNotes } from './xlsx/mark-notes.ts';
import { MarkStyles } from './xlsx/mark-styles.ts';
import { type FoundSheet, readWorkbook } from './xlsx/read.ts';

/**
 * A workbook in which each cell that has something wrong is red, with a note of what and what to do. All else stays as it
 * is; marks of an earlier time go. What is about no cell is noted in the first one of its sheet, or of the first sheet.
 * @throws DocumentFault when the workbook can't be opened.
 */
export function markWorkbook(
  bytes: Uint8Array,
  problems: readonly CellProblem[],
  language: Language,
): Uint8Array {
  const { source, sheets } = readWorkbook(bytes);
  const strict = source.text(source.mainPart).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  const stylesPart = source.relationships(source.mainPart).find(({ kind }) => kind === 'styles')?.part;
  const styles =
    stylesPart && source.has(stylesPart) ? new MarkStyles(source.text(stylesPart), stylesPart) : null;
  let marked = source;
  for (const [i, sheet] of sheets.entries()) {
    const notes = notesOf(sheet, i === 0, problems, language);
    if (styles) {
      const cells = withMarkedCells(marked.text(sheet.part), sheet.part, [...notes.keys()], styles);
      marked = marked.with(new Map([[sheet.part, cells]]));
    }
    marked = withNotes(marked, sheet.part, notes, strict);
  }
  return (styles && stylesPart ? marked.with(new Map([[stylesPart, styles.toXml()]])) : marked).toBytes();
}

/** What is to be noted in a sheet, by cell. */
function notesOf(
  { name }: FoundSheet,
  first: boolean,
  problems: readonly CellProblem[],
  language: Language,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { sheet, cell, what, remedy } of problems) {
    if (sheet !== name && !(first && sheet === '')) continue;
    const text = `${what[language]}. ${remedy[language]}`;
    const at = cell || 'A1';
    const before = notes.get(at);
    notes.set(at, before === undefined ? text : `${before}\n${text}`);
  }
  return notes;
}
