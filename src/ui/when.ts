/** A time as it is kept (ISO 8601), or one that the page itself has taken. */
type Time = string | Date;

/** A moment for the eye, "24 nov. 2026 09:12" in local time; empty when it is not told or can't be read. @param locale BCP 47 */
export function moment(at: Time, locale: string): string {
  return shownAs(at, locale, { dateStyle: 'medium', timeStyle: 'short' });
}

/** A day with its weekday, "tisdag 24 november 2026" in local time; empty when it can't be read. */
export function day(at: Time, locale: string): string {
  return shownAs(at, locale, { dateStyle: 'full' });
}

/** A day, "24 november 2026" in local time; a dash when it can't be read. */
export function dayOf(at: Time, locale: string): string {
  return shownAs(at, locale, { dateStyle: 'long' }) || '–';
}

/** The time of day, "09:12" in local time; empty when it can't be read. */
export function clock(at: Time, locale: string): string {
  return shownAs(at, locale, { timeStyle: 'short' });
}

function shownAs(at: Time, locale: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat(locale, options).format(date);
}
