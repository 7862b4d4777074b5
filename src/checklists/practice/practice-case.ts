import type { Answer, Facts, Localized } from '../../engine/index.ts';

/** What a picker shows of a practice case. */
export interface PracticeHead {
  readonly id: string;
  /** Id of the checklist that the case is answered with. */
  readonly checklist: string;
  readonly title: Localized;
  /** What the draft is about, and what the case trains. */
  readonly about: Localized;
}

/** A short draft to practise on, with the answers that its writer would give and why. */
export interface PracticeCase extends PracticeHead {
  /** The facts about the case that the worked answers presume. */
  readonly facts: Facts;
  readonly draft: readonly PracticeBlock[];
  /** In the order of the checklist. */
  readonly answers: readonly WorkedAnswer[];
}

export interface PracticeBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: Localized;
}

/** One question answered for the draft. */
export interface WorkedAnswer {
  /** Id of a criterion or a gate. */
  readonly question: string;
  readonly answer: Answer;
  /** Why this answer and not the one above or below it. */
  readonly reason: Localized;
  /** The passage that it rests on, word for word from one paragraph; null when the draft says nothing about it. */
  readonly quote: Localized | null;
}
