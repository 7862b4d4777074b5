import type { Language } from './messages/index.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

/** The day of a time (ISO 8601), where the officer is: "24 november 2026". A dash when it is none. */
export function dayOf(at: string, language: Language): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '–';
  return date.toLocaleDateString(locales[language], { year: 'numeric', month: 'long', day: 'numeric' });
}

/** The time of day, where the officer is: "09:05". */
export function clockOf(at: Date, language: Language): string {
  return at.toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' });
}
