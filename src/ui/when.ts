import type { Language } from './messages/index.ts';

const locale = (language: Language) => (language === 'sv' ? 'sv-SE' : 'en-GB');

/** A moment for the eye, "24 nov. 2026 09:12" in local time; empty when it is not told or can't be read. */
export function moment(at: string, language: Language): string {
  return shownAs(at, language, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A day in full, "tisdag 24 november 2026" in local time. */
export function day(at: string, language: Language): string {
  return shownAs(at, language, { dateStyle: 'full' });
}

/** The time of day, "09:12". */
export function clock(at: string, language: Language): string {
  return shownAs(at, language, { timeStyle: 'short' });
}

function shownAs(at: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(locale(language), options).format(date);
}
