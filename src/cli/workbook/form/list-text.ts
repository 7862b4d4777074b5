/** An empty list that is said to be empty, to tell it from one that is left out. */
const none = '–';

/** Ids and numbers in one cell: `a, b, c`. */
export const idsText = (list: readonly string[]): string => (list.length === 0 ? none : list.join(', '));

/** @returns what {@link idsText} has written, or a person: commas, semicolons and new lines tell items apart */
export function idsFrom(text: string): readonly string[] {
  if (text.trim() === none) return [];
  return text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Words in one cell: `a; b; c`. A word with a semicolon in it, or one that could not be told apart, is put in quotes. */
export function termsText(list: readonly string[]): string {
  if (list.length === 0) return none;
  return list
    .map((item) => (/[;"\n]|^\s|\s$|^$|^–$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item))
    .join('; ');
}

/** @returns what {@link termsText} has written, or a person: semicolons and new lines tell words apart */
export function termsFrom(text: string): readonly string[] {
  if (text.trim() === none) return [];
  const items = text.matchAll(/\s*("(?:[^"]|"")*"|[^;\n]*)\s*(?:[;\n]|$)/g);
  return [...items].flatMap(([, item = '']): string[] => {
    const word = item.trim();
    if (word.length >= 2 && word.startsWith('"') && word.endsWith('"'))
      return [word.slice(1, -1).replaceAll('""', '"')];
    return word === '' ? [] : [word];
  });
}
