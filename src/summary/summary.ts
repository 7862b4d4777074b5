import type { Localized } from '../engine/index.ts';

/** A language that the summary can be written in. */
export type Language = keyof Localized;

/** One dimension as the summary tells it. */
export interface DimensionLine {
  readonly title: string;
  /** The score so shown, such as "62" or "55–71"; a dash when nothing in it applies. */
  readonly score: string;
  /** The officer's reasons in a sentence or two. */
  readonly reasons: string;
}

/** The score and its reasons in words, before they are made into a piece of a document. All texts are final. */
export interface Summary {
  readonly language: Language;
  readonly title: string;
  /** Gates that stop, cap or need a note, worst first; empty when there are none. */
  readonly gates: readonly string[];
  /** How the other gates stand: not yet examined, or all passed; may be empty. */
  readonly otherGates: string;
  /** The verdict in a sentence: band, score, interval, settled or not. */
  readonly verdict: string;
  readonly table: {
    readonly caption: string;
    readonly header: readonly [string, string, string];
    readonly rows: readonly DimensionLine[];
  };
  /** What was not known or not answered, in a sentence; empty when nothing is open. */
  readonly open: string;
  /** Which checklist and version, when and who, in a sentence. */
  readonly origin: string;
}
