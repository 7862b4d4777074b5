import type { Localized } from '../engine/index.ts';

/** A language that the summary can be written in. */
export type Language = keyof Localized;

/** What the summary says of how the assessment stands with others than the officer. */
export interface Standing {
  /** Number of reviewers' questions that are not resolved, by criterion or gate. */
  readonly openQuestions: Readonly<Record<string, number>>;
  /** The last signature's seal: `broken` when anything that was signed has changed since. */
  readonly seal: 'none' | 'whole' | 'broken';
}

/** A sentence with the id of what it is about. */
export interface Told {
  readonly id: string;
  readonly text: string;
}

/** One dimension as the summary tells it. */
export interface DimensionLine {
  readonly id: string;
  readonly title: string;
  /** The score so shown, such as "62" or "55–71"; a dash when nothing in it applies. */
  readonly score: string;
  /** The officer's reasons in a sentence or two. */
  readonly reasons: string;
  /** The same without what the officer wrote, for where every reason follows. */
  readonly brief: string;
}

/** One gate or criterion in the full account. */
export interface QuestionLine {
  readonly id: string;
  readonly title: string;
  /** The level or outcome with its name, or what there is instead. */
  readonly answer: string;
  /** The officer's whole reason on one line; empty when there is none. */
  readonly reason: string;
  /** Passages of the draft, in quotation marks; empty when there are none. */
  readonly evidence: string;
}

/** The questions of one dimension, or all gates. */
export interface Account {
  readonly id: string;
  readonly title: string;
  readonly header: readonly [string, string, string, string];
  readonly questions: readonly QuestionLine[];
}

/** Lines of two cells, such as requirements with how they stand. Empty when there are none. */
export interface Pairs {
  readonly caption: string;
  readonly header: readonly [string, string];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly value: string }[];
}

/** One bar of the picture. Places are shares of the scale, 0..1, from ≤ to. */
export interface ChartBar {
  readonly title: string;
  /** Its value as text, such as "62" or "55–71". */
  readonly text: string;
  /** Null when nothing in it applies. */
  readonly possible: { readonly from: number; readonly to: number } | null;
  /** The value over what is answered, when more than one value is possible. */
  readonly soFar: number | null;
}

/** The dimensions as a picture, before it is drawn. */
export interface Chart {
  readonly bars: readonly ChartBar[];
  readonly total: ChartBar;
  /** Where each band begins, rising. */
  readonly bands: readonly { readonly at: number; readonly label: string; readonly from: string }[];
  /** True when the bands' thresholds hold for the dimensions too, which are then on the total's scale. */
  readonly common: boolean;
  /** The ends of the scale. */
  readonly ends: readonly [string, string];
  /** What its marks mean: the part that is decided, what is still possible, the value so far. */
  readonly legend: readonly [string, string, string];
  readonly caption: string;
  /** The same in words, for who can't see it. */
  readonly alt: string;
}

/** One question that meetings took up. */
export interface MeetingLine {
  readonly id: string;
  readonly title: string;
  /** What the group agreed on, or that it did not. */
  readonly answer: string;
  /** The group's whole reason on one line; empty when there is none. */
  readonly reason: string;
  /** Who gave which answer, with reasons where they differed; empty when the votes were never shown. */
  readonly votes: string;
}

/** What meetings came to. */
export interface Meetings {
  readonly title: string;
  readonly header: readonly [string, string, string, string];
  /** How many questions were agreed on and when, in a sentence. */
  readonly brief: string;
  /** Each meeting: when, who took part, how far the votes agreed. */
  readonly told: readonly Told[];
  readonly questions: readonly MeetingLine[];
}

/** The score and its reasons in words, before they are made into a piece of a document. All texts are final. */
export interface Summary {
  readonly language: Language;
  readonly title: string;
  /** All that a proposal for decision needs, in a sentence or two that stand alone. */
  readonly line: string;
  /** Gates and requirements that stop, cap or need a note, worst first; empty when there are none. */
  readonly warnings: readonly Told[];
  /** How the other gates stand: not yet examined, or all passed; may be empty. */
  readonly otherGates: string;
  /** The verdict in a sentence: band, score, interval, settled or not. */
  readonly verdict: string;
  readonly table: {
    readonly caption: string;
    readonly header: readonly [string, string, string];
    readonly rows: readonly DimensionLine[];
  };
  readonly chart: Chart;
  /** Gates first, then each dimension in which something applies. */
  readonly accounts: readonly Account[];
  readonly facts: Pairs;
  readonly requirements: Pairs;
  /** Each programme's own verdict, points and requirements. */
  readonly programmes: Pairs;
  /** Absent when no meeting has shown votes or agreed on anything. */
  readonly meetings?: Meetings;
  /** Criteria and gates whose conditions are not met, in a sentence; empty when there are none. */
  readonly outside: string;
  /** What was not known or not answered, in a sentence; empty when nothing is open. */
  readonly open: string;
  /** Reviewers' open questions, in a sentence; empty when there are none. */
  readonly reviewers: string;
  /** Which document's assessment this one rests on; empty when it was made here. */
  readonly rests: string;
  /** Who signed, when, and whether what was signed is as it was; empty when nobody has. */
  readonly signed: string;
  /** Which checklist and version, when and who, in a sentence. */
  readonly origin: string;
}
