import type { Localized } from '../../engine/index.ts';
import type { sv } from './sv.ts';

export type Language = keyof Localized;
export type MessageKey = keyof typeof sv;
export type Messages = Readonly<Record<MessageKey, string>>;

/** A language with all that is said in it. */
export interface Catalogue {
  readonly language: Language;
  readonly messages: Messages;
}
