import {
  type Answer,
  type Checklist,
  levelLabel,
  levelPoints,
  outcomeLabel,
  shown,
  type Value,
} from '../engine/index.ts';
import type { Language } from './summary.ts';
import { summaryText } from './text.ts';
import { fill, uncapital } from './words.ts';

/** The name of a band; of a stop when it is none. */
export function bandName(checklist: Checklist, id: string, language: Language): string {
  return checklist.bands.find((band) => band.id === id)?.label[language] ?? summaryText[language].stopWord;
}

/**
 * A criterion's level as running text names it: "2, aktivt", "2, VG, 3 poäng"; its number only when the scale has no name
 * for it, and the points where they are others than the number.
 */
export function levelName(checklist: Checklist, to: string, level: number, language: Language): string {
  const name = levelLabel(checklist, to, level)?.[language];
  const points = levelPoints(checklist, to, level);
  const text = summaryText[language];
  const told =
    points === undefined
      ? undefined
      : fill(points === 1 ? text.levelPointsOne : text.levelPoints, { points: shown(points, [], language) });
  return [level, name && uncapital(name), told].filter((part) => part !== undefined).join(', ');
}

/** A value of the total's scale as a figure. */
export function figure(checklist: Checklist, value: number, language: Language): string {
  return shown(
    value,
    checklist.bands.map(({ from }) => from),
    language,
  );
}

/** "62", or "55–71" while answers are missing. */
export function range(checklist: Checklist, { low, high }: Value, language: Language): string {
  const [from, to] = [figure(checklist, low, language), figure(checklist, high, language)];
  return from === to ? from : `${from}–${to}`;
}

/** An answer to a question as running text names it: "2, aktivt", "Passerad", "Framgår inte av underlaget". */
export function answerLabel(checklist: Checklist, to: string, answer: Answer, language: Language): string {
  const text = summaryText[language];
  switch (answer.kind) {
    case 'level':
      return levelName(checklist, to, answer.level, language);
    case 'gate':
      return outcomeLabel(checklist, to, answer.outcome)?.[language] ?? text.outcomes[answer.outcome];
    case 'notApplicable':
      return text.answerNotApplicable;
    default:
      return text.answerUnknown;
  }
}
