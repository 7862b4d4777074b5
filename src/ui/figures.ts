import { type Checklist, type Interval, type Score, shown } from '../engine/index.ts';
import type { Speech } from './language.ts';

/** One value as shown, never rounded over a threshold that it does not reach. @param locale BCP 47, here and below */
export function figure(checklist: Checklist, value: number, locale: string): string {
  return shown(
    value,
    checklist.bands.map((band) => band.from),
    locale,
  );
}

/** "62", or "55–71" while answers are missing. */
export function range(checklist: Checklist, { low, high }: Interval, locale: string): string {
  const [from, to] = [figure(checklist, low, locale), figure(checklist, high, locale)];
  return from === to ? from : `${from}–${to}`;
}

/**
 * Names of the possible verdicts, the lowest and the highest: "Stopp", "Grundläggande – Aktiv". A stop that is possible
 * where there is no score is no verdict yet.
 */
export function verdictName(
  checklist: Checklist,
  { verdict }: Score,
  say: Speech['say'],
  stop: string,
): string {
  const name = (id: string) => {
    const band = checklist.bands.find((one) => one.id === id);
    return band ? say(band.label) : stop;
  };
  const { possible, settled } = verdict;
  const [first, last] = [possible[0], possible.at(-1)];
  if (first === undefined || last === undefined || (last === 'stop' && !settled)) return '–';
  return first === last ? name(first) : `${name(first)} – ${name(last)}`;
}

/** Points with at most one decimal, for what is compared with no threshold: a contribution. */
export function amount(points: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(points === 0 ? 0 : points);
}

/** How many there are: "16 114". */
export function count(n: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(n);
}

/** A share of the whole, 0..1, in whole per cent; never rounded up to 100 or down to 0. */
export function share(value: number, locale: string): string {
  const percent = Math.round(value * 100);
  const shown = value < 1 && percent === 100 ? 99 : value > 0 && percent === 0 ? 1 : percent;
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(shown / 100);
}
