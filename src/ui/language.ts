import { createContext, useContext } from 'react';
import type { Localized } from '../engine/index.ts';
import { type Catalogue, catalogueOf, type Language, type MessageKey, message } from './messages/index.ts';
import type { Preferences } from './ports.ts';

/** What the page says, and in which language. Every view stands on a surface, which gives it. */
export const CatalogueContext = createContext<Catalogue | null>(null);

export interface Speech {
  readonly language: Language;
  /** A message of the catalogue. */
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** A text of the checklist. */
  say(text: Localized): string;
}

export function useSpeech(): Speech {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('this view stands on no surface');
  const { language } = catalogue;
  return {
    language,
    t: (key, values) => message(catalogue, key, values),
    say: (text) => text[language],
  };
}

/**
 * What a page says first: in the language that somebody has chosen on it, otherwise in the host's.
 * @param hosts the host's language, such as "sv-SE". Rejects when it can't be fetched.
 */
export function firstCatalogue(preferences: Preferences, hosts: string): Promise<Catalogue> {
  const chosen = preferences.read('language');
  if (chosen === 'sv' || chosen === 'en') return catalogueOf(chosen);
  return catalogueOf(hosts.toLowerCase().startsWith('en') ? 'en' : 'sv');
}
