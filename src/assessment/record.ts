import type { Answer, Localized } from '../engine/index.ts';
import type { Anchor } from '../evidence/index.ts';
import type { Foreign } from './foreign.ts';

/** A passage that the officer has tied to a criterion or gate. */
export interface Evidence {
  /** Unique in the assessment. */
  readonly id: string;
  /** The criterion or gate. */
  readonly to: string;
  readonly by: string;
  readonly at: string;
  /** Absent once it has been taken away: the id stays, so that it does not come back from a copy. */
  readonly anchor?: Anchor;
  /** True when its words stand in the document that the assessment was carried over from, not in this one. */
  readonly fromOrigin?: boolean;
  readonly foreign?: Foreign;
}

/** A reviewer's remark kept in the assessment, where the document can't hold a comment. */
export interface Note {
  readonly id: string;
  readonly to: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  /**
   * Absent on what is about the draft. "wording": the question itself is unclear, which is told to whoever words the checklist.
   * What a newer version means by other words is kept.
   */
  readonly about?: string;
  readonly anchor?: Anchor;
  /** When it was last resolved or opened again, and by whom; the later one counts when copies meet. */
  readonly resolved?: { readonly value: boolean; readonly by: string; readonly at: string };
  readonly foreign?: Foreign;
}

/** One change of something that has a value: what it was and became, by whom and when. */
interface Turn<Value> {
  /** What was changed: a criterion or gate, or a fact's name. */
  readonly to: string;
  /** null for none. Equal when only the reason was changed. */
  readonly before: Value | null;
  readonly after: Value | null;
  readonly by: string;
  readonly at: string;
  /** When it began, where that is not when it ended: somebody wrote for a while, which is one change. */
  readonly started?: string;
  /** Set on one that stands for several older ones. */
  readonly condensed?: Condensed;
  readonly foreign?: Foreign;
}

/** What is known of several changes that have become one. */
export interface Condensed {
  /** How many they were. */
  readonly count: number;
  /** When the first of them was made. */
  readonly since: string;
  /** Who made them, in alphabetical order: all of them, or the first {@link mostNames} of more. */
  readonly names: readonly string[];
}

export const mostNames = 8;

/** One change of an answer. */
export interface Change extends Turn<Answer> {
  /** The reason as it then read, cut at a word to {@link longestWhy} characters. */
  readonly why: string;
  /**
   * The marks of the changes of the question that it was made knowing, a space between; empty for the first. Absent in one from
   * before changes told it, which was made knowing all before it. See `rivalsOf`.
   */
  readonly on?: string;
  /** Which edition of the question it is about; 1 when not given. */
  readonly edition?: number;
}

/** One change of a fact about the case. */
export type FactChange = Turn<string>;

/** Characters of a reason in the history: enough that nobody's is lost when two persons answer at once. */
export const longestWhy = 2000;

/** The assessment that this one was carried over from. */
export interface Origin {
  /** The file's name, without its folder; empty once the carrying over has been undone: read it with `originOf`. */
  readonly file: string;
  /** When that assessment was last changed. */
  readonly at: string;
  readonly by: string;
  /** SHA-256 of the file, as hexadecimal. */
  readonly fingerprint: string;
  /** When it was carried over here. */
  readonly carried: string;
  readonly foreign?: Foreign;
}

/** One version of a checklist. */
export interface VersionRef {
  readonly version: string;
  readonly digest: string;
}

/** Somebody's taking the assessment over from one version of its checklist to another. */
export interface Takeover {
  /** The checklist's id. */
  readonly checklist: string;
  readonly from: VersionRef;
  readonly to: VersionRef;
  readonly by: string;
  readonly at: string;
  /** Ids of the questions whose edition is another than before, answered or not. */
  readonly reopened: readonly string[];
  /** What the answers that lost their question were answers to: such a question is in no checklist that will be at hand later. */
  readonly former: readonly FormerQuestion[];
  readonly foreign?: Foreign;
}

/** A question as it was when it was answered. */
export interface FormerQuestion {
  readonly id: string;
  readonly edition: number;
  readonly title: Localized;
  readonly question: Localized;
  /** The answer that was given, and what it meant in words; without words when it was no level or outcome. */
  readonly answer?: Answer;
  readonly chosen?: Localized;
  readonly foreign?: Foreign;
}

/** What somebody signed: three digests, SHA-256 as hexadecimal. */
export interface Digests {
  /** The checklist as it was used. */
  readonly checklist: string;
  /** Answers, reasons, facts and evidence. */
  readonly answers: string;
  /** The document's text without Vägval's summaries, white space apart. */
  readonly text: string;
}

export interface SignOff {
  readonly name: string;
  readonly role: string;
  readonly at: string;
  readonly digests: Digests;
  readonly foreign?: Foreign;
}

/** What was last written into a summary: by it a hand edit is noticed. */
export interface Inserted {
  /** A print of each text, in order; made and read by the summary room. Empty once the summary has been taken away. */
  readonly prints: string;
  readonly at: string;
  readonly foreign?: Foreign;
}
