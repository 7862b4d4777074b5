import type { Catalogue, Messages, Words } from './catalogue.ts';

/**
 * A language with what is missing in it said in the language that it reads.
 * @param base all messages of that language
 * @param mark makes a text that is missing seen where Vägval is developed; elsewhere it is left as it is
 */
export function complete(
  code: string,
  { locale, reads, messages, texts = {} }: Words,
  base: Messages,
  mark: (missing: string) => string,
): Catalogue {
  const missing = Object.entries(base)
    .filter(([key]) => !(key in messages))
    .map(([key, text]) => [key, mark(text)]);
  return {
    code,
    locale,
    language: reads,
    messages: { ...Object.fromEntries(missing), ...messages },
    say: (text) => (code === reads ? text[reads] : (texts[text.sv] ?? mark(text[reads]))),
  };
}
