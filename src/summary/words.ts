import { escapeText } from '../assessment/index.ts';
import type { Language } from './summary.ts';
import { summaryText } from './text.ts';

/** Fills a sentence's `{names}` with values. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A text as one line without what XML forbids: how every text of a summary is, and how two are compared. */
export function oneLine(text: string): string {
  const allowed = escapeText(text).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return allowed.replace(/\s+/g, ' ').trim();
}

/** A text of at most so many characters, cut at a word. */
export function short(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const atWord = /\s/.test(text.charAt(longest)) ? cut : cut.replace(/\s+\S*$/, '');
  return `${atWord.replace(/[\ud800-\udbff]$/, '').trimEnd()} …`;
}

const numbers: Readonly<Record<Language, readonly string[]>> = {
  sv: 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A count as running text writes it: a word up to twelve. In Swedish of common gender, as in "en fråga". */
export function counted(count: number, language: Language): string {
  return numbers[language][count] ?? String(count);
}

/** With a capital first, for the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);
}

/** As inside a sentence: with a small letter first, unless it begins with an abbreviation such as "VG". */
export function uncapital(text: string): string {
  if (/^\p{Lu}+(?!\p{L})/u.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1);
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/**
 * A moment as a date and a time in Sweden, the same on every machine; what is no moment is shown as it is.
 * @param at ISO 8601
 */
export function moment(at: string): {
  readonly date: string;
  readonly hour: string;
  readonly minute: string;
} {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return { date: at.slice(0, 10), hour: '', minute: '' };
  const parts = Object.fromEntries(clock.formatToParts(time).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return { date: `${year}-${month}-${day}`, hour, minute };
}

/** The date in Sweden of a moment in ISO 8601. */
export function dateOf(at: string): string {
  return moment(at).date;
}

/** The day in Sweden of a moment in ISO 8601, in words: "25 november 2026"; what is no moment is shown as it is. */
export function dayInWords(at: string, language: Language): string {
  const [year = '', month = '', day = ''] = dateOf(at).split('-');
  const { day: form, months } = summaryText[language];
  const name = months[Number(month) - 1];
  return name ? fill(form, { day: String(Number(day)), month: name, year }) : dateOf(at);
}
