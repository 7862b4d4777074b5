/** How the values of a group's members become the group's (METHOD.md 2; OECD/JRC 2008, step 7). */
export const aggregators = ['arithmetic', 'geometric', 'minimum'] as const;
export type Aggregator = (typeof aggregators)[number];

/** What a gate can find: nothing, a risk that is handled, or significant harm. */
export const outcomes = ['pass', 'risk', 'fail'] as const;
export type Outcome = (typeof outcomes)[number];

/** What an outcome or an unmet requirement does to the verdict. No points elsewhere change it (strong sustainability). */
export type Effect =
  | { readonly kind: 'stop' }
  | { readonly kind: 'cap'; readonly band: string }
  | { readonly kind: 'note' }
  | { readonly kind: 'none' };

/** The value of a fact about the case. Values are compared as text: the number 2 equals "2". */
export type Fact = string | number | boolean;
export type Facts = Readonly<Record<string, Fact>>;

/**
 * When something applies. What a condition asks about may itself be off (its own condition is not met), not applicable,
 * or a fact that nobody has given: then it has no level, no outcome and equals nothing, so that the condition does not hold.
 * A fact that the rules ask for is another matter: until it is given it is open, as a question without an answer is.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly criterion: string; readonly atLeast: number }
  | { readonly gate: string; readonly is: Outcome | readonly Outcome[] }
  | { readonly fact: string; readonly is: Fact };

/** A fact about the case that is asked for, with the values that it may have. */
export interface FactRule {
  readonly id: string;
  readonly values: readonly { readonly value: string }[];
}

/** A numbered answer. */
export interface LevelRule {
  /** The number that an answer names; unique within the criterion. */
  readonly level: number;
  /** What it is worth on the criterion's own scale; the level's number when not given. */
  readonly points?: number;
}

/** A scored question. At most 30 levels. */
export interface CriterionRule {
  readonly kind: 'criterion';
  readonly id: string;
  /** Share within its group before normalisation, 0 or more; 1 when not given. Not used in a points checklist. */
  readonly weight?: number;
  readonly levels: readonly LevelRule[];
  readonly allowNotApplicable?: boolean;
  readonly when?: Condition;
}

/** Criteria, or further groups, that are judged together. */
export interface GroupRule {
  readonly kind: 'group';
  readonly id: string;
  readonly weight?: number;
  /** Arithmetic when not given. Not used in a points checklist, where points are added. */
  readonly aggregate?: Aggregator;
  /** False for a group that is judged but not added to what is above it: only requirements and adjustments look at it. */
  readonly inTotal?: boolean;
  readonly members: readonly (GroupRule | CriterionRule)[];
}

/** A criterion that adds no points but can stop or cap the verdict. */
export interface GateRule {
  readonly id: string;
  readonly effects: Readonly<Record<Outcome, Effect>>;
  readonly when?: Condition;
}

/** What must be reached whatever the total is. */
export type Demand =
  | { readonly kind: 'minLevel'; readonly criterion: string; readonly level: number }
  /** The sum of points of the group's applicable criteria. */
  | { readonly kind: 'minPoints'; readonly group: string; readonly points: number }
  /** The group's value, 0..1. In a points checklist: where its sum lies between the least and the greatest possible. */
  | { readonly kind: 'minShare'; readonly group: string; readonly share: number }
  | {
      readonly kind: 'atLeast';
      readonly count: number;
      readonly of: readonly string[];
      readonly level: number;
    };

/**
 * A demand with what happens when it is not met. A requirement about something that is not there (switched off, or not
 * applicable) is not there either; of several criteria, those that are not there can't help to meet it.
 */
export type RequirementRule = Demand & {
  readonly id: string;
  readonly effect: Effect;
  readonly when?: Condition;
};

/** A change of the aggregated total, made when the group has reached what is asked and the condition holds. */
export interface AdjustmentRule {
  readonly id: string;
  readonly when?: Condition;
  /** The group's share (0..1) or sum of points that is asked; always reached when not given. */
  readonly reached?: { readonly group: string } & ({ readonly share: number } | { readonly points: number });
  /** 0 or more; 1 when not given. */
  readonly factor?: number;
  /** Rounds to a whole number after the factor; halves, within 1e-9, up. */
  readonly round?: boolean;
  /** Added last. */
  readonly bonus?: number;
}

/** A class of verdict: from its threshold to the next band's. */
export interface BandRule {
  readonly id: string;
  readonly from: number;
  /** True when the band begins just above `from` instead of at it. */
  readonly above?: boolean;
}

/** All of a checklist that decides its score: pure data, never changed after it has been scored with. */
export interface Rules {
  /** Percent when not given: the total is 0..100 before adjustments. Points: the total is a sum. */
  readonly kind?: 'percent' | 'points';
  /** How the dimensions become the total; arithmetic when not given. */
  readonly aggregate?: Aggregator;
  readonly facts?: readonly FactRule[];
  readonly dimensions: readonly GroupRule[];
  readonly gates?: readonly GateRule[];
  readonly requirements?: readonly RequirementRule[];
  /** In the order that they are made. */
  readonly adjustments?: readonly AdjustmentRule[];
  /** Rising by `from`. A total below the first band's threshold belongs to the first band. */
  readonly bands: readonly BandRule[];
}
