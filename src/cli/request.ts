import type { SummarySize } from '../summary/index.ts';

/** What a command was asked, after its words have been told apart. */
export interface Request {
  readonly file: string | undefined;
  readonly files: readonly string[];
  readonly checklist: string | undefined;
  /** Ids of overlays that come with the tool, or overlay files. */
  readonly overlays: readonly string[];
  readonly answers: string | undefined;
  /** An earlier version of the checklist. */
  readonly against: string | undefined;
  readonly output: string | undefined;
  /** Where a copy with marks goes. */
  readonly mark: string | undefined;
  /** None when no size was named. */
  readonly sizes: readonly SummarySize[];
  readonly breakSignature: boolean;
  readonly who: string;
  readonly json: boolean;
  /** The tool's own language. */
  readonly language: 'sv' | 'en';
  /** The language that was asked for; undefined when none was. */
  readonly asked: 'sv' | 'en' | undefined;
  readonly now: Date;
}

/** What a command has to say: `out` is its result, `notes` are for the person at the keyboard. */
export interface Reply {
  readonly out: string;
  readonly notes: readonly string[];
  readonly exitCode: 0 | 1;
}
