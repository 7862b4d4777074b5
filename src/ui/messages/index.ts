import type { Catalogue, MessageKey, Messages, Words } from './catalogue.ts';
import { complete } from './complete.ts';

export type { Catalogue, Language, MessageKey } from './catalogue.ts';

/** The files in `words/`, Swedish first: webpack and Jest read the folder, so that a language is one file and nothing more. */
declare const LANGUAGES: readonly string[];

/** The languages that the pane speaks (BCP 47). Each is fetched by itself: whoever reads Swedish does not wait for the English. */
export const languages = LANGUAGES;

/** All that is said in a language. Rejects when it can't be fetched. @param code one of `languages` */
export async function catalogueOf(code: string): Promise<Catalogue> {
  const words = await fetched(code);
  const { messages } = words.reads === code ? words : await fetched(words.reads);
  return complete(code, words, messages as Messages, isDeveloped() ? (text) => `⟦${text}⟧` : (text) => text);
}

/** Which of the languages somebody means. @param wanted BCP 47, such as "fi-FI" */
export function languageFor(wanted: string): string | undefined {
  const [primary = ''] = wanted.toLowerCase().split('-');
  return (
    languages.find((code) => code.toLowerCase() === wanted.toLowerCase()) ??
    languages.find((code) => code === primary)
  );
}

/** A language's name in its own words: "Svenska". @param code BCP 47 */
export function nameOf(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** A message with its `{names}` filled in. */
export function message(
  { messages }: Catalogue,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

async function fetched(code: string): Promise<Words> {
  const file: { readonly default: Words } = await import(
    /* webpackChunkName: "words-[request]" */ `./words/${code}.ts`
  );
  return file.default;
}

/** Vägval is developed and tested on the machine itself, and used from a site. */
function isDeveloped(): boolean {
  return globalThis.location?.hostname === 'localhost';
}
