/** A stretch of the running text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a quote's very words stand: letter for letter, or else with other white space, as when a paragraph was split. */
export function standing(words: string, quote: string): readonly Stretch[] {
  const exact = occurrences(words, quote).map((start) => ({ start, end: start + quote.length }));
  if (exact.length > 0) return exact;
  const pieces = quote.trim().split(/\s+/);
  if (pieces.length < 2) return [];
  const loose = new RegExp(pieces.map(escapeRegExp).join('\\s*'), 'g');
  return Array.from(words.matchAll(loose), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/** Where a text stands, letter for letter, overlapping places among them. */
export function occurrences(words: string, sought: string): readonly number[] {
  const places: number[] = [];
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) places.push(at);
  return places;
}

/** Places with the nearest to a hint first. */
export function nearestOf(places: readonly Stretch[], hint: number): readonly Stretch[] {
  return [...places].sort((a, b) => Math.abs(a.start - hint) - Math.abs(b.start - hint));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
