import type { Localized } from '../../engine/index.ts';
import type sv from './words/sv.ts';

/** The languages that checklists and summaries are written in. */
export type Language = keyof Localized;
export type MessageKey = keyof typeof sv.messages;
export type Messages = Readonly<Record<MessageKey, string>>;

/** A language that the pane speaks: what its one file in `words/` holds. The file's name is its code (BCP 47): `fi.ts`. */
export interface Words {
  /** How dates and numbers are written, and names put in order: BCP 47, such as "fi-FI". */
  readonly locale: string;
  /** Of the checklists' own languages the one that is read, which also says what is missing here. */
  readonly reads: Language;
  readonly messages: Partial<Messages>;
  /** Texts of checklists and faults in this language, by their Swedish words: when those are changed, the text is missing. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** A language with all that is said in it. */
export interface Catalogue {
  /** BCP 47: what the page is told to be in. */
  readonly code: string;
  readonly locale: string;
  /** What a summary is written in when the document says nothing. */
  readonly language: Language;
  readonly messages: Messages;
  /** A text of a checklist, or of a fault. */
  say(text: Localized): string;
}
