import {
  type Agreement,
  type Answers,
  agreement,
  allCriteria,
  type Checklist,
  metrics,
  type Reliability,
  reliability,
} from '../engine/index.ts';
import { type MessageKey, message } from './messages.ts';

/** One rater's answers, and the file they came from. */
export interface Rater {
  readonly file: string;
  readonly answers: Answers;
}

/** The agreement of several raters in the form that `--json` prints. */
export function agreementJson(checklist: Checklist, raters: readonly Rater[]): unknown {
  const { alpha, criteria } = compared(checklist, raters);
  return {
    checklist: { id: checklist.id, version: checklist.version, digest: checklist.digest },
    raters: raters.map(({ file }) => file),
    alpha,
    disputed: criteria.flatMap(({ id, disputed }) => (disputed ? [id] : [])),
    criteria,
  };
}

/** The agreement of several raters in a few lines for a person. */
export function agreementText(checklist: Checklist, raters: readonly Rater[], language: 'sv' | 'en'): string {
  const { alpha, criteria } = compared(checklist, raters);
  const number = (value: number | null) =>
    value === null
      ? message('alphaUndefined', language)
      : new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);
  const titles = new Map(allCriteria(checklist).map(({ id, title }) => [id, title[language]]));
  const disputed = criteria.filter((one) => one.disputed);
  return [
    message('agreementOf', language, {
      n: String(raters.length),
      checklist: `${checklist.title[language]} ${checklist.version}`,
    }),
    ...metrics.map((metric) => `  ${message(metric, language)}: ${number(alpha[metric])}`),
    message(readings[reliability(alpha.ordinal)], language),
    ...(disputed.length === 0
      ? [message('noneDisputed', language)]
      : [
          message('disputed', language),
          ...disputed.map(({ id, levels, lowerMedian }) => {
            const given = levels.map((level) => level ?? '–').join(' ');
            return `  ${titles.get(id) ?? id}: ${given} (${message('lowerMedian', language)} ${lowerMedian})`;
          }),
        ]),
  ].join('\n');
}

const compared = (checklist: Checklist, raters: readonly Rater[]): Agreement =>
  agreement(
    checklist,
    raters.map(({ answers }) => answers),
  );

const readings = {
  reliable: 'readReliable',
  tentative: 'readTentative',
  unreliable: 'readUnreliable',
  undefined: 'readUndefined',
} as const satisfies Record<Reliability, MessageKey>;
