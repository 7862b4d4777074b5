import { columnName } from '../xlsx/cells.ts';
import type { Allowed, WrittenSheet } from '../xlsx/write.ts';
import type { Field, Kind } from './fields.ts';
import { at, isRaw, type Raw } from './tree.ts';
import { effectWords, type Language, type SheetKey, sheetNames } from './words.ts';

/** The last row that choices are taken from: more rows than any checklist has. */
const lastRow = 400;

/** The lists that cells choose from; they stand in a hidden sheet of their own. */
export class Lists {
  private readonly lists: (readonly string[])[] = [];

  constructor(
    private readonly bands: readonly string[],
    private readonly language: Language,
  ) {}

  /** Where the choices of a kind of cell stand; undefined when anything may be written. */
  of(as: Kind): { readonly from: string; readonly others: boolean } | undefined {
    if (as.kind === 'choice')
      return { from: this.place(as.of.map(({ label }) => label[this.language])), others: false };
    if (as.kind !== 'effect') return undefined;
    const simple = as.none ? (['none', 'note', 'stop'] as const) : (['note', 'stop'] as const);
    const caps = this.bands.map((id) => `${effectWords.cap[this.language]}${id}`);
    return {
      from: this.place([...simple.map((word) => effectWords[word][this.language]), ...caps]),
      others: true,
    };
  }

  /** The hidden sheet. */
  sheet(): WrittenSheet {
    const longest = Math.max(0, ...this.lists.map((list) => list.length));
    return {
      name: sheetNames.lists[this.language],
      hidden: true,
      columns: this.lists.map(() => ({ width: 30 })),
      frozen: { rows: 0, columns: 0 },
      allowed: [],
      rows: Array.from({ length: longest }, (_, row) =>
        this.lists.map((list) => ({ value: list[row], style: 'locked' as const })),
      ),
    };
  }

  private place(list: readonly string[]): string {
    const same = this.lists.findIndex((other) => other.join('\n') === list.join('\n'));
    const index = same >= 0 ? same : this.lists.push(list) - 1;
    const column = columnName(index + 1);
    return `'${sheetNames.lists[this.language]}'!$${column}$1:$${column}$${list.length}`;
  }
}

/** The ids of a checklist's bands. */
export const bandIds = (raw: Raw): readonly string[] => {
  const bands = at(raw, ['bands']);
  return Array.isArray(bands) ? bands.filter(isRaw).map((band) => String(band.id)) : [];
};

/** What may be put into a field's cells; undefined when anything may. */
export function allowedIn(
  field: Field,
  lists: Lists,
  cells: string,
  language: Language,
): Allowed | undefined {
  const header = field.header[language];
  const told = { sv: `Välj i listan för ”${header}”.`, en: `Choose from the list for “${header}”.` }[
    language
  ];
  if (field.choicesFrom)
    return { cells, rule: { kind: 'list', from: idsOn(field.choicesFrom, language), others: true }, told };
  const list = lists.of(field.as);
  if (list) return { cells, rule: { kind: 'list', ...list }, told };
  if (field.as.kind !== 'number' || field.least === undefined) return undefined;
  const number = {
    sv: `”${header}” är ett tal från ${field.least} och uppåt.`,
    en: `“${header}” is a number from ${field.least} upwards.`,
  }[language];
  return { cells, rule: { kind: 'number', least: field.least }, told: number };
}

function idsOn([sheet, column]: readonly [SheetKey, number], language: Language): string {
  const letters = columnName(column);
  return `'${sheetNames[sheet][language]}'!$${letters}$2:$${letters}$${lastRow}`;
}
