import type { Outcome } from './checklist.ts';

/** The lowest and highest value that the open answers still allow, both 0..100, low ≤ high. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A value with what is still possible. `soFar` is over what has been answered only, null before the first answer. */
export interface Value extends Interval {
  readonly soFar: number | null;
}

/** How far a gate has come: its outcome, or `open` while it is unanswered or unknown. */
export type GateState = Outcome | 'open';

/** The verdict: which bands, and whether a stop, can still be reached. */
export interface Verdict {
  /** Ids of the bands between the lowest and the highest reachable one, rising; `stop` comes first when it is reachable. */
  readonly possible: readonly string[];
  /** True when no missing answer can change the verdict. */
  readonly settled: boolean;
}

/** What the engine says of one assessment. */
export interface Score {
  /** Null when every criterion is not applicable: a checklist without applicable criteria has no score, which is not 0. */
  readonly total: Value | null;
  /** By group id. A group with no applicable criterion is null. */
  readonly groups: Readonly<Record<string, Value | null>>;
  readonly gates: Readonly<Record<string, GateState>>;
  readonly verdict: Verdict;
  /** Points of the total so far that each answered criterion gives; they add up to `total.soFar` within 1e-9. */
  readonly contributions: Readonly<Record<string, number>>;
  /** Open criteria and gates, the ones that decide most first. */
  readonly next: readonly string[];
  /** Answered (a level, an outcome or not applicable), of all criteria and gates. */
  readonly answered: number;
  readonly questions: number;
}
