import type { Answer } from '../engine/index.ts';
import type { Foreign } from './foreign.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { Shared } from './place.ts';
import type { Change, Evidence, FactChange, Inserted, Note, Origin, SignOff, Takeover } from './record.ts';

/** Which checklist an assessment is made with, in which version. */
export interface ChecklistRef {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly foreign?: Foreign;
}

/** What one officer has said about one criterion or gate, and why. */
export interface Entry {
  /** Absent while only a reason has been written. */
  readonly answer?: Answer;
  /** The officer's reason; required for "not applicable", otherwise it may be empty. */
  readonly rationale: string;
  /** Who gave it, as they call themselves; empty when they have not said. */
  readonly by: string;
  /** When, as ISO 8601 in UTC. */
  readonly at: string;
  /** Which edition of the question it is about; 1 when not given. */
  readonly edition?: number;
  readonly foreign?: Foreign;
}

/** Answers to a checklist about one document, with their reasons: what is kept in the document itself. */
export interface Assessment {
  readonly checklist: ChecklistRef;
  /** Who last changed it and when (ISO 8601, UTC). */
  readonly by: string;
  readonly at: string;
  readonly entries: Readonly<Record<string, Entry>>;
  /** Facts about the case, such as the size of the grant. */
  readonly facts: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
  readonly notes: readonly Note[];
  /** Changes of answers, the oldest first. */
  readonly history: readonly Change[];
  /** Changes of facts, the oldest first. */
  readonly factChanges: readonly FactChange[];
  readonly origin?: Origin;
  /** How it came from one version of its checklist to another, the oldest first. */
  readonly takeovers: readonly Takeover[];
  readonly signOffs: readonly SignOff[];
  /** By the size of the summary. */
  readonly inserted: Readonly<Record<string, Inserted>>;
  /** The oldest first. They are recorded, not undone. */
  readonly meetings: readonly Meeting[];
  /** Where its shared file and its draft last were, if it is shared. */
  readonly shared?: Shared;
  readonly foreign: Foreign;
  /** What a newer version wrote into a fact, by the fact's name. */
  readonly foreignFacts?: Readonly<Record<string, Foreign>>;
}
