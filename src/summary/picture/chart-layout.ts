import type { Chart, ChartBar } from '../summary.ts';
import { widthOf } from './letters.ts';

/** Lengths in points. The picture is 16 cm wide, the text width of A4 with usual margins. */
export const sizes = {
  width: 453.6,
  text: 9,
  small: 7.5,
  leading: 10.5,
  nameRow: 9.5,
  gap: 8,
} as const;

/** Where the columns begin: names, the plot, values. */
export interface Columns {
  readonly label: number;
  readonly plot: number;
  readonly plotWidth: number;
  readonly value: number;
}

/** A word with its place across. */
interface Placed {
  readonly label: string;
  readonly x: number;
}

/** What the picture is made of, from above. */
export type Line =
  | {
      readonly kind: 'names';
      readonly names: readonly (Placed & { readonly row: number })[];
      readonly rows: number;
    }
  | { readonly kind: 'bar' | 'total'; readonly bar: ChartBar; readonly label: readonly string[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly Placed[] }
  | { readonly kind: 'legend' };

export function lineHeight(line: Line): number {
  switch (line.kind) {
    case 'names':
      return 3 + line.rows * sizes.nameRow;
    case 'bar':
      return 9 + Math.max(12, line.label.length * sizes.leading);
    case 'total':
      return 13 + Math.max(12, line.label.length * sizes.leading);
    case 'numbers':
      return 12;
    case 'legend':
      return 17;
  }
}

/** The plot gets what names and values leave; names longer than a third of the picture break. */
export function columnsOf({ bars, total }: Chart): Columns {
  const all = [...bars, total];
  const value = Math.max(...all.map(({ text }) => widthOf(text, sizes.text, 'bold')));
  const names = Math.max(...all.flatMap(({ title }) => broken(title, sizes.width * 0.3).map(widthOfName)));
  const plot = Math.ceil(names) + sizes.gap;
  const end = sizes.width - Math.ceil(value) - sizes.gap;
  return { label: names, plot, plotWidth: end - plot, value: end + sizes.gap };
}

const widthOfName = (name: string) => widthOf(name, sizes.text, 'bold');

export function linesOf(chart: Chart, columns: Columns): readonly Line[] {
  const line = (kind: 'bar' | 'total', bar: ChartBar): Line => ({
    kind,
    bar,
    label: broken(bar.title, columns.label),
  });
  const bars = chart.bars.map((bar) => line('bar', bar));
  const names = namesOf(chart, columns);
  const total = line('total', chart.total);
  const open = [...chart.bars, chart.total].some(({ possible }) => possible && possible.from < possible.to);
  return [
    ...(chart.common ? [names, ...bars, total] : [...bars, names, total]),
    { kind: 'numbers', numbers: numbersOf(chart, columns) },
    ...(open ? [{ kind: 'legend' } as const] : []),
  ];
}

/** The bands' names, each in the middle of its band as far as there is room; on more rows when they would touch on one. */
function namesOf({ bands }: Chart, { plot, plotWidth }: Columns): Line {
  const ends: number[] = [];
  const names = bands.map(({ at, label }, i) => {
    const width = widthOf(label, sizes.small, 'regular');
    const middle = plot + ((at + (bands[i + 1]?.at ?? 1)) / 2) * plotWidth;
    const x = Math.min(Math.max(middle - width / 2, plot), sizes.width - width);
    const free = ends.findIndex((end) => x > end + 4);
    const row = free < 0 ? ends.length : free;
    ends[row] = x + width;
    return { label, x, row };
  });
  return { kind: 'names', rows: Math.max(1, ends.length), names };
}

/** Numbers under the ends and the thresholds, but for those that would touch one to the left. */
function numbersOf({ bands, ends }: Chart, { plot, plotWidth }: Columns): readonly Placed[] {
  const all = [
    { at: 0, label: ends[0] },
    ...bands.slice(1).map(({ at, from }) => ({ at, label: from })),
    { at: 1, label: ends[1] },
  ];
  let free = Number.NEGATIVE_INFINITY;
  return all.flatMap(({ at, label }) => {
    const width = widthOf(label, sizes.small, 'regular');
    const x = plot + at * plotWidth - width / 2;
    if (x < free) return [];
    free = x + width + 3;
    return [{ label, x }];
  });
}

/** A name on as many lines as it takes; a word that is wider than the column is cut. */
function broken(name: string, width: number): readonly string[] {
  const fits = (text: string) => widthOfName(text) <= width + 0.5;
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(fits(word) ? word : cut(word, fits));
  }
  return lines;
}

function cut(word: string, fits: (text: string) => boolean): string {
  const letters = Array.from(word);
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}
