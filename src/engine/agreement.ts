import type { Answers } from './answer.ts';
import type { Rules } from './rules.ts';
import { workspaceOf } from './workspace.ts';

/** How far two levels differ: at all, in rank, in number, or in proportion (Krippendorff 2011). */
export const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Metric = (typeof metrics)[number];

/** What several raters said of one criterion. */
export interface Ratings {
  readonly id: string;
  /** One for each rater, null where a rater gave no level. */
  readonly levels: readonly (number | null)[];
  /** Null when nobody gave a level. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The lower of the two middle levels when their number is even. */
  readonly lowerMedian: number | null;
  /** True when the highest and the lowest level are 2 or more apart. */
  readonly disputed: boolean;
}

/** How far several raters agree. Nothing here is a consensus: that is what the group sets, with a reason (METHOD 17). */
export interface Agreement {
  /** In checklist order. */
  readonly criteria: readonly Ratings[];
  /** Krippendorff's alpha over all criteria: 1 at perfect agreement, 0 at what chance gives; null where undefined. */
  readonly alpha: Readonly<Record<Metric, number | null>>;
}

/**
 * Compares several raters' answers (METHOD 16). Criteria that a rater left open or found not applicable are missing
 * values; gates have no levels and are not compared.
 * @throws RulesFault for rules that can't be scored with.
 */
export function agreement(rules: Rules, raters: readonly Answers[]): Agreement {
  const { variables, criteria: count } = workspaceOf(rules).program;
  const criteria = variables.slice(0, count).map(({ id }): Ratings => {
    const levels = raters.map((answers) => {
      const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
      return answer?.kind === 'level' ? answer.level : null;
    });
    const given = levels.filter((level) => level !== null).sort((a, b) => a - b);
    const [lowest = null] = given;
    const highest = given.at(-1) ?? null;
    return {
      id,
      levels,
      lowest,
      highest,
      lowerMedian: given[(given.length - 1) >> 1] ?? null,
      disputed: lowest !== null && highest !== null && highest - lowest >= 2,
    };
  });
  const units = criteria.map(({ levels }) => levels);
  const of = (metric: Metric) => krippendorffAlpha(units, metric);
  return {
    criteria,
    alpha: { nominal: of('nominal'), ordinal: of('ordinal'), interval: of('interval'), ratio: of('ratio') },
  };
}

/** From which alpha a group's answers can be relied on, and from which conclusions are tentative (Krippendorff 2004, chapter 11). */
const limits = { reliable: 0.8, tentative: 0.667 } as const;

/** How an alpha may be read (METHOD 16): of levels, which are ordered, it is the ordinal one that is. */
export type Reliability = 'reliable' | 'tentative' | 'unreliable' | 'undefined';

/** @param alpha at most 1; null where it is undefined. */
export function reliability(alpha: number | null): Reliability {
  if (alpha === null) return 'undefined';
  if (alpha >= limits.reliable) return 'reliable';
  return alpha >= limits.tentative ? 'tentative' : 'unreliable';
}

/**
 * Krippendorff's alpha-reliability.
 * Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section E.
 * @param units the values that each unit was given, null where one is missing. For `ratio` 0 or more.
 * @returns at most 1; null when it is undefined: fewer than two values that can be paired, or no variation among them.
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | null)[])[],
  metric: Metric,
): number | null {
  const pairable = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length >= 2);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  const counts = values.map((value) => pairable.flat().filter((one) => one === value).length);
  const n = counts.reduce((sum, count) => sum + count, 0);
  const distance = values.map((_, c) => values.map((_, k) => difference(metric, values, counts, c, k)));
  const index = new Map(values.map((value, i) => [value, i]));
  const apart = (a: number, b: number) =>
    distance[index.get(a) as number]?.[index.get(b) as number] as number;

  let observed = 0;
  for (const unit of pairable) {
    for (const a of unit) for (const b of unit) observed += apart(a, b) / (unit.length - 1);
  }
  let expected = 0;
  counts.forEach((one, c) => {
    counts.forEach((other, k) => {
      expected += one * other * (distance[c]?.[k] as number);
    });
  });
  return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

/** The squared difference of two values, given by their places among all values. */
function difference(
  metric: Metric,
  values: readonly number[],
  counts: readonly number[],
  c: number,
  k: number,
): number {
  if (c === k) return 0;
  const [a, b] = [values[c] as number, values[k] as number];
  switch (metric) {
    case 'nominal':
      return 1;
    case 'ordinal': {
      const between = counts.slice(Math.min(c, k), Math.max(c, k) + 1).reduce((sum, count) => sum + count, 0);
      return (between - ((counts[c] as number) + (counts[k] as number)) / 2) ** 2;
    }
    case 'interval':
      return (a - b) ** 2;
    default:
      return ((a - b) / (a + b)) ** 2;
  }
}
