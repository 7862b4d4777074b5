import type { Answer } from '../../engine/index.ts';
import type { Foreign } from '../foreign.ts';

/** Somebody who takes part in a meeting. */
export interface Participant {
  /** Who it is, unique in the meeting: an account's id, or in an anonymous meeting an id drawn by lot. */
  readonly rater: string;
  /** As they are called; empty in an anonymous meeting. */
  readonly name: string;
  readonly at: string;
  readonly foreign?: Foreign;
}

/** One person's own view of one criterion or gate. */
export interface Vote {
  readonly to: string;
  readonly rater: string;
  /** Empty in an anonymous meeting. */
  readonly name: string;
  /** null when it has been taken back before it was shown. */
  readonly answer: Answer | null;
  readonly rationale: string;
  readonly at: string;
  /** True when the others' votes were already shown to the one who gave it: it is told, but does not count in agreement. */
  readonly late?: boolean;
  /** Which edition of the question it is about; 1 when not given. */
  readonly edition?: number;
  readonly foreign?: Foreign;
}

/** The votes on one criterion or gate, shown to all. */
export interface Reveal {
  readonly to: string;
  readonly by: string;
  readonly at: string;
  readonly foreign?: Foreign;
}

/** What the group agreed on for one criterion or gate, and why. */
export interface Decision {
  readonly to: string;
  readonly answer: Answer;
  readonly rationale: string;
  readonly by: string;
  readonly at: string;
  /** Which edition of the question it is about; 1 when not given. */
  readonly edition?: number;
  readonly foreign?: Foreign;
}

/** A meeting in which several persons consider an assessment together. In an anonymous one every name and `by` is empty. */
export interface Meeting {
  /** Unique in the assessment. */
  readonly id: string;
  readonly title: string;
  readonly anonymous: boolean;
  /** Who began it, and when. */
  readonly by: string;
  readonly at: string;
  /** The criterion or gate that is being discussed. */
  readonly current?: { readonly to: string; readonly at: string };
  readonly ended?: { readonly by: string; readonly at: string };
  readonly participants: readonly Participant[];
  readonly votes: readonly Vote[];
  readonly reveals: readonly Reveal[];
  readonly decisions: readonly Decision[];
  readonly foreign?: Foreign;
}
