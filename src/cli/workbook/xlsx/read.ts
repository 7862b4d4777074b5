import { DocumentFault, type DocxPackage, openPackage, readXmlEvents } from '../../../document/docx/index.ts';
import { cellPlace, type FoundCell, textOfCell } from './cells.ts';

/** One sheet of a workbook that was read. */
export interface FoundSheet {
  readonly name: string;
  /** The part of the package that holds it. */
  readonly part: string;
  readonly hidden: boolean;
  /** By row and column, both 1-based; without what is empty. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, FoundCell>>;
}

export interface FoundWorkbook {
  readonly source: DocxPackage;
  readonly sheets: readonly FoundSheet[];
}

/**
 * Reads a workbook: all cells of all sheets, formulas by their results.
 * @throws DocumentFault with the reason why it can't be read; `notWord` when it is an Office file of another kind.
 */
export function readWorkbook(bytes: Uint8Array): FoundWorkbook {
  const source = openPackage(bytes);
  const parts = new Map(source.relationships(source.mainPart).map(({ id, part }) => [id, part]));
  const strings = sharedStrings(source);
  const sheets: FoundSheet[] = [];
  let isWorkbook: boolean | undefined;
  readXmlEvents(source.text(source.mainPart), source.mainPart, {
    open: (tag) => {
      isWorkbook ??= tag.local === 'workbook';
      if (tag.local !== 'sheet') return;
      const part = parts.get(tag.value('id') ?? '');
      const name = tag.attribute('name');
      if (name === undefined || !part || !source.has(part)) return;
      const hidden = !['visible', undefined].includes(tag.attribute('state'));
      sheets.push({ name, part, hidden, rows: readCells(source.text(part), part, strings) });
    },
  });
  if (!isWorkbook) throw new DocumentFault('notWord', 'the main part is no workbook');
  return { source, sheets };
}

function sharedStrings(source: DocxPackage): readonly string[] {
  const part = source.relationships(source.mainPart).find(({ kind }) => kind === 'sharedStrings')?.part;
  if (!part || !source.has(part)) return [];
  const strings: string[] = [];
  const texts = textReader((text) => strings.push(text), 'si');
  readXmlEvents(source.text(part), part, texts);
  return strings;
}

/** Gathers the text of each element of a name: its runs, without what is said of their pronunciation. */
function textReader(done: (text: string) => void, of: string) {
  let text: string | undefined;
  let wanted = false;
  let spoken = 0;
  return {
    open: ({ local }: { readonly local: string }) => {
      if (local === of) text = '';
      if (local === 'rPh') spoken++;
      wanted = local === 't' && spoken === 0;
    },
    text: (more: string) => {
      if (wanted && text !== undefined) text += more;
    },
    close: ({ local }: { readonly local: string }) => {
      wanted = false;
      if (local === 'rPh') spoken--;
      if (local !== of || text === undefined) return;
      done(textOfCell(text));
      text = undefined;
    },
  };
}

interface Reading {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  formula: boolean;
  value: string | undefined;
}

function readCells(xml: string, part: string, strings: readonly string[]): FoundSheet['rows'] {
  const rows = new Map<number, Map<number, FoundCell>>();
  let row = 0;
  let column = 0;
  let cell: Reading | undefined;
  let element = '';
  const inline = textReader((text) => {
    if (cell) cell.value = text;
  }, 'is');
  readXmlEvents(xml, part, {
    open: (tag) => {
      element = tag.local;
      inline.open(tag);
      if (element === 'row') {
        row = Number(tag.attribute('r') ?? row + 1);
        column = 0;
      } else if (element === 'c') {
        const place = cellPlace(tag.attribute('r') ?? '');
        if (place) ({ row, column } = place);
        else column++;
        cell = { row, column, type: tag.attribute('t') ?? 'n', formula: false, value: undefined };
      } else if (element === 'f' && cell) cell.formula = true;
      else if (element === 'v' && cell) cell.value = '';
    },
    text: (text) => {
      inline.text(text);
      if (element === 'v' && cell) cell.value += text;
    },
    close: (tag) => {
      inline.close(tag);
      element = '';
      if (tag.local !== 'c' || !cell) return;
      const found = foundIn(cell, strings);
      if (found) {
        const line = rows.get(cell.row) ?? new Map<number, FoundCell>();
        rows.set(cell.row, line.set(cell.column, found));
      }
      cell = undefined;
    },
  });
  return rows;
}

function foundIn({ type, formula, value }: Reading, strings: readonly string[]): FoundCell | undefined {
  if (value === undefined) return formula ? { kind: 'noResult' } : undefined;
  switch (type) {
    case 'e':
      return { kind: 'error', code: value };
    case 'b':
      return { kind: 'value', value: value.trim() === '1' || value.trim() === 'true' };
    case 's': {
      const text = strings[Number(value)] ?? '';
      return text === '' ? undefined : { kind: 'value', value: text };
    }
    case 'n': {
      const number = Number(value);
      return value.trim() === '' || Number.isNaN(number) ? undefined : { kind: 'value', value: number };
    }
    default: {
      const text = type === 'inlineStr' ? value : textOfCell(value);
      return text === '' ? undefined : { kind: 'value', value: text };
    }
  }
}
