import { type Checklist, type Interval, type Score, shown } from '../engine/index.ts';
import type { Language } from './messages/index.ts';

/** One value as shown, never rounded over a threshold that it does not reach. */
export function figure(checklist: Checklist, value: number, language: Language): string {
  return shown(
    value,
    checklist.bands.map((band) => band.from),
    language,
  );
}

/** "62", or "55–71" while answers are missing. */
export function range(checklist: Checklist, { low, high }: Interval, language: Language): string {
  const [from, to] = [figure(checklist, low, language), figure(checklist, high, language)];
  return from === to ? from : `${from}–${to}`;
}

/**
 * Names of the possible verdicts, the lowest and the highest: "Stopp", "Grundläggande – Aktiv". A stop that is possible
 * where there is no score is no verdict yet.
 */
export function verdictName(
  checklist: Checklist,
  { verdict }: Score,
  language: Language,
  stop: string,
): string {
  const name = (id: string) => checklist.bands.find((band) => band.id === id)?.label[language] ?? stop;
  const { possible, settled } = verdict;
  const [first, last] = [possible[0], possible.at(-1)];
  if (first === undefined || last === undefined || (last === 'stop' && !settled)) return '–';
  return first === last ? name(first) : `${name(first)} – ${name(last)}`;
}

/** Points with at most one decimal, for what is compared with no threshold: a contribution. */
export function amount(points: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(points === 0 ? 0 : points);
}

/** How many there are: "16 114". */
export function count(n: number, language: Language): string {
  return new Intl.NumberFormat(language).format(n);
}

/** A share of the whole, 0..1, in whole per cent; never rounded up to 100 or down to 0. */
export function share(value: number, language: Language): string {
  const percent = Math.round(value * 100);
  const shown = value < 1 && percent === 100 ? 99 : value > 0 && percent === 0 ? 1 : percent;
  return new Intl.NumberFormat(language, { style: 'percent' }).format(shown / 100);
}
