/** Letters that a word has to have more than to count as long. */
const long = 6;

/** The sentences of a text: each ends with a full stop, a question mark, an exclamation mark or a colon. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!:…][”"’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/** The words of a text: letters and digits, with hyphens and apostrophes within. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * How hard a text is to read: words per sentence plus the percentage of words longer than six letters.
 * Source: C.-H. Björnsson, Läsbarhet (1968). Below 30 is very easy, 40–50 is normal newspaper text, over 60 very hard.
 * @returns 0 for a text without words.
 */
export function lix(text: string): number {
  const words = wordsIn(text);
  if (words.length === 0) return 0;
  const many = words.filter((word) => [...word].length > long).length;
  return words.length / sentencesIn(text).length + (100 * many) / words.length;
}
