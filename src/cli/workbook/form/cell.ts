import type { Condition } from '../../../engine/index.ts';
import type { CellValue } from '../xlsx/cells.ts';
import { ConditionFault, conditionFrom, conditionText } from './condition-text.ts';
import type { Kind } from './fields.ts';
import { idsFrom, idsText, termsFrom, termsText } from './list-text.ts';
import type { FormCode } from './problems.ts';
import { type Choice, effectWords, type Language } from './words.ts';

/** A value as its cell shows it; undefined for an empty cell. */
export function shown(as: Kind, value: unknown, language: Language): CellValue | undefined {
  if (value === undefined || value === null) return undefined;
  switch (as.kind) {
    case 'text':
      return String(value);
    case 'number':
      return exactly(value as CellValue);
    case 'value':
      return valueText(value as CellValue);
    case 'ids':
      return idsText(value as readonly string[]);
    case 'terms':
      return termsText(value as readonly string[]);
    case 'condition':
      return conditionText(value as Condition, language);
    case 'choice':
      return as.of.find((choice) => choice.value === value)?.label[language] ?? String(value);
    case 'effect':
      return effectText(value, language);
  }
}

/** A number that a spreadsheet's fifteen digits can't hold goes as text. */
function exactly(value: CellValue): CellValue {
  return typeof value === 'number' && Number(value.toPrecision(15)) !== value ? String(value) : value;
}

/** In quotes when it would be taken for a number, or for true or false. */
export const valueText = (value: CellValue): string =>
  typeof value === 'string' && (typeof valueFrom(value) !== 'string' || value.startsWith('"'))
    ? `"${value}"`
    : String(value);

function valueFrom(cell: CellValue): CellValue {
  if (typeof cell !== 'string') return cell;
  if (cell.length >= 2 && cell.startsWith('"') && cell.endsWith('"')) return cell.slice(1, -1);
  if (cell === 'true' || cell === 'false') return cell === 'true';
  return cell.trim() === '' || Number.isNaN(Number(cell)) ? cell : Number(cell);
}

function effectText(effect: unknown, language: Language): string {
  if (typeof effect === 'object') return `${effectWords.cap[language]}${(effect as { cap: string }).cap}`;
  return effectWords[effect as 'stop' | 'note' | 'none'][language];
}

/** What a cell says, or why it can't be understood, with the word that goes with it. */
export type Taken =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: FormCode; readonly word: string };

const taken = (value: unknown): Taken => ({ ok: true, value });
const fault = (code: FormCode, word: string): Taken => ({ ok: false, code, word });

/** The value that a cell holds. @param cell not empty */
export function takenFrom(as: Kind, cell: CellValue): Taken {
  const text = typeof cell === 'boolean' ? (cell ? 'true' : 'false') : String(cell);
  switch (as.kind) {
    case 'text':
      return taken(text);
    case 'value':
      return taken(valueFrom(cell));
    case 'number':
      return numberFrom(cell);
    case 'ids':
      return taken(idsFrom(text));
    case 'terms':
      return taken(termsFrom(text));
    case 'choice':
      return choiceFrom(as.of, text);
    case 'effect':
      return effectFrom(text, as.none);
    case 'condition':
      return conditionOf(text);
  }
}

/** A number, also one that is written as text, with a comma or a point. */
function numberFrom(cell: CellValue): Taken {
  if (typeof cell === 'number') return taken(cell);
  const text = String(cell).trim();
  return /^[-+−]?\d+([.,]\d+)?(e[-+]?\d+)?$/i.test(text)
    ? taken(Number(text.replace(',', '.').replace('−', '-')))
    : fault('notNumber', text);
}

function choiceFrom(of: readonly Choice[], text: string): Taken {
  const wanted = plain(text);
  const found = of.find(({ value, label }) =>
    [String(value), label.sv, label.en].map(plain).includes(wanted),
  );
  return found ? taken(found.value) : fault('notChoice', text);
}

function effectFrom(text: string, none: boolean): Taken {
  const wanted = plain(text);
  const simple = (['stop', 'note', ...(none ? (['none'] as const) : [])] as const).find((effect) =>
    [effect, effectWords[effect].sv, effectWords[effect].en].some((word) => word === wanted),
  );
  if (simple) return taken(simple);
  const [, cap] = wanted.match(/^(?:tak|cap)\s*:\s*(\S+)$/) ?? [];
  return cap === undefined ? fault('notEffect', text) : taken({ cap });
}

function conditionOf(text: string): Taken {
  try {
    return taken(conditionFrom(text));
  } catch (error) {
    if (error instanceof ConditionFault) return fault('notCondition', error.near);
    throw error;
  }
}

/** For comparing: small letters, one kind of apostrophe, single spaces. */
const plain = (text: string) => text.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
