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

/** Names of the possible verdicts, the lowest and the highest: "Stopp", "Grundläggande – Aktiv". */
export function verdictName(
  checklist: Checklist,
  { verdict }: Score,
  language: Language,
  stop: string,
): string {
  const name = (id: string) => checklist.bands.find((band) => band.id === id)?.label[language] ?? stop;
  const { possible } = verdict;
  const [first, last] = [possible[0], possible.at(-1)];
  if (first === undefined || last === undefined) return '–';
  return first === last ? name(first) : `${name(first)} – ${name(last)}`;
}
