import { createContext, useContext } from 'react';
import { type Catalogue, catalogueOf, languageFor, type MessageKey, message } from './messages/index.ts';
import type { Preferences } from './ports.ts';

/** What the page says, and in which language. Every view stands on a surface, which gives it. */
export const CatalogueContext = createContext<Catalogue | null>(null);

export interface Speech extends Pick<Catalogue, 'code' | 'locale' | 'language' | 'say'> {
  /** A message of the catalogue. */
  t(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
}

export function useSpeech(): Speech {
  const catalogue = useContext(CatalogueContext);
  if (!catalogue) throw new Error('this view stands on no surface');
  return speechOf(catalogue);
}

export function speechOf(catalogue: Catalogue): Speech {
  return { ...catalogue, t: (key, values) => message(catalogue, key, values) };
}

/**
 * What a page says first: in the language that somebody has chosen on it, otherwise in the host's, otherwise in Swedish.
 * @param hosts the host's language, such as "sv-SE". Rejects when it can't be fetched.
 */
export function firstCatalogue(preferences: Preferences, hosts: string): Promise<Catalogue> {
  const chosen = languageFor(preferences.read('language') ?? '');
  return catalogueOf(chosen ?? languageFor(hosts) ?? 'sv');
}
