import type { Language, MessageKey, Messages } from './catalogue.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

export type { Language, MessageKey } from './catalogue.ts';

export const catalogues: Readonly<Record<Language, Messages>> = { sv, en };

/** A message with its `{names}` filled in. */
export function message(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return catalogues[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
