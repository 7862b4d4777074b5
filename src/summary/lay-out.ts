import type { Item, Laid, Picture, SummarySize, TableLook } from './layout.ts';
import type { Account, Pairs, Summary } from './summary.ts';
import { oneLine } from './words.ts';

type Role = Extract<Item, { kind: 'paragraph' }>['role'];

/** One piece of a summary that may need a table. */
interface Part {
  readonly items: readonly Item[];
  readonly tables?: Readonly<Record<string, TableLook>>;
}

/** What stands in a cell with nothing to say, so that nobody takes it for a mistake. */
export const nothing = '–';

/**
 * A summary in one size, ready to be written. Every text is one line, and every key is the same whatever the answers are.
 * @param picture of the dimensions; only the full size has a place for it.
 */
export function layOut(summary: Summary, size: SummarySize, picture?: Picture): Laid {
  const parts = { line: lineParts, table: tableParts, full: fullParts }[size](summary, picture);
  return {
    size,
    language: summary.language,
    items: parts.flatMap(({ items }) => items),
    tables: Object.assign({}, ...parts.map(({ tables }) => tables ?? {})),
  };
}

function lineParts(summary: Summary): readonly Part[] {
  return [paragraph('line', 'body', summary.line)];
}

function tableParts(summary: Summary): readonly Part[] {
  return [
    ...verdictParts(summary),
    dimensionTable(
      summary,
      summary.table.rows.map(({ reasons }) => reasons),
    ),
    pairTable('programmes', summary.programmes, [1500, 3500]),
    paragraph('meetings', 'body', summary.meetings?.brief ?? ''),
    ...endParts(summary),
  ];
}

function fullParts(summary: Summary, picture: Picture | undefined): readonly Part[] {
  const chart: readonly Part[] = picture
    ? [
        paragraph('chart:caption', 'caption', summary.chart.caption),
        { items: [{ kind: 'picture', key: 'chart', picture }] },
      ]
    : [];
  return [
    ...verdictParts(summary),
    ...chart,
    dimensionTable(
      summary,
      summary.table.rows.map(({ brief }) => brief),
    ),
    pairTable('programmes', summary.programmes, [1500, 3500]),
    ...summary.accounts.map(accountTable),
    ...meetingParts(summary),
    pairTable('requirements', summary.requirements),
    pairTable('facts', summary.facts),
    paragraph('outside', 'body', summary.outside),
    ...endParts(summary),
  ];
}

function verdictParts(summary: Summary): readonly Part[] {
  return [
    paragraph('heading', 'heading', summary.title),
    ...summary.warnings.map(({ id, text }) => paragraph(`warning:${id}`, 'strong', text)),
    paragraph('verdict', 'body', summary.verdict),
    paragraph('gates', 'body', summary.otherGates),
  ];
}

function endParts(summary: Summary): readonly Part[] {
  return [
    paragraph('open', 'body', summary.open),
    paragraph('reviewers', 'body', summary.reviewers),
    paragraph('rests', 'body', summary.rests),
    paragraph('signed', 'body', summary.signed),
    paragraph('origin', 'body', summary.origin),
  ];
}

/** A paragraph; nothing when it would be empty. */
function paragraph(key: string, role: Role, text: string): Part {
  const line = oneLine(text);
  return { items: line ? [{ kind: 'paragraph', key, role, text: line }] : [] };
}

function dimensionTable({ table }: Summary, reasons: readonly string[]): Part {
  const rows = table.rows.map(({ id, title, score }, i) => ({ id, cells: [title, score, reasons[i] ?? ''] }));
  return tablePart('dimensions', 'caption', table.caption, [1300, 800, 2900], table.header, rows);
}

function accountTable({ id, title, header, questions }: Account): Part {
  const rows = questions.map((line) => ({
    id: line.id,
    cells: [line.title, line.answer, line.reason, line.evidence],
  }));
  return tablePart(id, 'subheading', title, [1150, 950, 1500, 1400], header, rows);
}

/** Each meeting in a few sentences, then what was agreed on, with votes. */
function meetingParts({ meetings }: Summary): readonly Part[] {
  if (!meetings) return [];
  const { title, header, told, questions } = meetings;
  const rows = questions.map(({ id, title, answer, reason, votes }) => ({
    id,
    cells: [title, answer, reason, votes],
  }));
  const widths = [1150, 950, 1400, 1500];
  const { items, tables = {} } = tablePart('decisions', 'subheading', title, widths, header, rows);
  const [heading, ...table] = items;
  return [
    ...(heading ? [{ items: [heading] }] : []),
    ...told.map(({ id, text }) => paragraph(`meeting:${id}`, 'body', text)),
    { items: table, tables },
  ];
}

function pairTable(
  id: string,
  { caption, header, rows }: Pairs,
  widths: readonly number[] = [3300, 1700],
): Part {
  if (rows.length === 0) return { items: [] };
  const pairs = rows.map((row) => ({ id: row.id, cells: [row.name, row.value] }));
  return tablePart(id, 'subheading', caption, widths, header, pairs);
}

/** A table under its name: keys are the table's name, a colon, and the row's id. */
function tablePart(
  table: string,
  role: Role,
  caption: string,
  widths: readonly number[],
  header: readonly string[],
  rows: readonly { readonly id: string; readonly cells: readonly string[] }[],
): Part {
  const row = (key: string, cells: readonly string[], isHeader: boolean): Item => ({
    kind: 'row',
    key: `${table}:${key}`,
    table,
    header: isHeader,
    cells: cells.map((cell) => oneLine(cell) || nothing),
  });
  return {
    items: [
      ...paragraph(`${table}:title`, role, caption).items,
      row('header', header, true),
      ...rows.map(({ id, cells }) => row(`row:${id}`, cells, false)),
    ],
    tables: { [table]: { caption: oneLine(caption), widths } },
  };
}
