import { createContext, useContext } from 'react';
import type { Localized } from '../engine/index.ts';
import { type Language, type MessageKey, message } from './messages/index.ts';

/** The language that the pane speaks. */
export const LanguageContext = createContext<Language>('sv');

export interface Speech {
  readonly language: Language;
  /** A message of the catalogue. */
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** A text of the checklist. */
  say(text: Localized): string;
}

export function useSpeech(): Speech {
  const language = useContext(LanguageContext);
  return {
    language,
    t: (key, values) => message(language, key, values),
    say: (text) => text[language],
  };
}
