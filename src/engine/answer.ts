import type { Outcome } from './rules.ts';

/** What an officer said about one criterion or gate. No answer at all is unanswered, which is not the same as unknown. */
export type Answer =
  | { readonly kind: 'level'; readonly level: number }
  | { readonly kind: 'gate'; readonly outcome: Outcome }
  /** The criterion leaves the score; the reason is kept with the assessment. */
  | { readonly kind: 'notApplicable' }
  /** Looked for and not found: widens the interval like an unanswered criterion. */
  | { readonly kind: 'unknown' };

/** Answers by the id of their criterion or gate. */
export type Answers = Readonly<Record<string, Answer>>;
