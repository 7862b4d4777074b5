import type { Answer, Checklist, Facts, Localized } from '../../engine/index.ts';

/** A case to practise on, as a list shows it. */
export interface PracticeOffer {
  readonly id: string;
  /** The id of the checklist that it is answered with. */
  readonly checklist: string;
  readonly title: Localized;
  readonly about: Localized;
  readonly load: () => Promise<PracticeCase>;
}

/** A short draft with a worked assessment of it. All is invented. */
export interface PracticeCase {
  readonly id: string;
  readonly facts: Facts;
  readonly draft: readonly Part[];
  /** In the order of the checklist. */
  readonly answers: readonly Worked[];
}

export interface Part {
  readonly kind: 'heading' | 'paragraph';
  readonly text: Localized;
}

/** The answer of those who worked the case through, and why. */
export interface Worked {
  readonly question: string;
  readonly answer: Answer;
  readonly reason: Localized;
  /** Word for word from one paragraph of the draft; null where the draft says nothing about it. */
  readonly quote: Localized | null;
}

/** A case with its checklist. */
export interface OpenCase {
  readonly offer: PracticeOffer;
  readonly checklist: Checklist;
  readonly content: PracticeCase;
}

/** Where attempts are kept on this machine, as the text of an answers file; keeping may fail silently. */
export interface PracticeStore {
  read(key: `practice.${string}`): string | undefined;
  write(key: `practice.${string}`, text: string): void;
}
