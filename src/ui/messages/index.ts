import type { Catalogue, Language, MessageKey, Messages } from './catalogue.ts';

export type { Catalogue, Language, MessageKey } from './catalogue.ts';

/** Each language is a file of its own: whoever reads Swedish does not wait for the English. */
const fetched: Readonly<Record<Language, () => Promise<Messages>>> = {
  sv: async () => (await import(/* webpackChunkName: "sv" */ './sv.ts')).sv,
  en: async () => (await import(/* webpackChunkName: "en" */ './en.ts')).en,
};

/** All that is said in a language. Rejects when it can't be fetched. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  return { language, messages: await fetched[language]() };
}

/** A message with its `{names}` filled in. */
export function message(
  { messages }: Catalogue,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return messages[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
