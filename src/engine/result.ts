import type { Outcome } from './rules.ts';

/** The lowest and highest value that the open answers still allow, low ≤ high. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A value with what is still possible. `soFar` is over what has been answered only, null before the first answer. */
export interface Value extends Interval {
  readonly soFar: number | null;
}

/**
 * How far a gate has come: its outcome; `open` while it is unanswered or unknown; `notApplicable` when its condition is
 * not met.
 */
export type GateState = Outcome | 'open' | 'notApplicable';

/**
 * `met`: in every way to complete the assessment (a way in which the requirement is not there breaks nothing). `unmet`: in
 * none. `notApplicable`: it is there in none. Otherwise `open`.
 */
export type RequirementState = 'met' | 'unmet' | 'open' | 'notApplicable';

/** Whether an adjustment is made in every, in no, or in some of the ways to complete the assessment. */
export type AdjustmentState = 'made' | 'notMade' | 'open';

/** The verdict: which bands, and whether a stop, can still be reached. */
export interface Verdict {
  /** Ids of the bands between the lowest and the highest reachable one, rising; `stop` comes first when it is reachable. */
  readonly possible: readonly string[];
  /** True when no missing answer can change the verdict, nor take it away by leaving no score. */
  readonly settled: boolean;
}

/** What a criterion, or an adjustment, gives to the total so far. */
export interface Contribution {
  readonly id: string;
  readonly points: number;
}

/** What the engine says of one assessment. */
export interface Score {
  /**
   * After adjustments. In a percent checklist 0..100 (adjustments may pass that), in a points checklist a sum of points.
   * Null when no criterion applies: a checklist without applicable criteria has no score, which is not 0.
   */
  readonly total: Value | null;
  /**
   * Of a points checklist: where the sum before adjustments lies between the least and the greatest possible, 0..1. Null
   * for a percent checklist, where the total says it.
   */
  readonly share: Value | null;
  /** By group id, in the total's unit. A group in which no criterion applies is null. */
  readonly groups: Readonly<Record<string, Value | null>>;
  readonly gates: Readonly<Record<string, GateState>>;
  readonly requirements: Readonly<Record<string, RequirementState>>;
  readonly adjustments: Readonly<Record<string, AdjustmentState>>;
  readonly verdict: Verdict;
  /** Facts of the case that are asked for, are not given, and can change something of the score: their ids, as they are asked. */
  readonly openFacts: readonly string[];
  /**
   * Points of the total so far that each answered criterion gives, in checklist order, and what each adjustment that is
   * made changes. They add up to `total.soFar` within 1e-9.
   */
  readonly contributions: readonly Contribution[];
  /**
   * False when there was too much to try: intervals, states and bands then hold all that is possible, and perhaps more.
   * Always true with at most 12 open criteria and gates that conditions depend on, unless what requirements that stop or
   * adjustments demand of the open criteria can be answered in more than some 16,000 ways that matter. Facts that are asked for and not
   * given in more than 4,096 ways are not tried: then every verdict is told to be possible, and the values are those without the facts.
   */
  readonly exact: boolean;
  /** Answered (a level, an outcome or not applicable), of all criteria and gates that apply or may come to. */
  readonly answered: number;
  readonly questions: number;
}
