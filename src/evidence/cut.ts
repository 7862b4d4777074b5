/**
 * The beginning of a text, at most `longest` UTF-16 units: cut after a word where there is one, and never inside a
 * surrogate pair. A text that is short enough comes back as it is.
 */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest + 1);
  const word = /^[\s\S]*\S(?=\s)/.exec(head)?.[0];
  if (word !== undefined && word.length > longest / 2) return word;
  return firstUnits(text, longest);
}

/** At most `count` units from a text's beginning, whole characters only. */
export function firstUnits(text: string, count: number): string {
  const head = text.slice(0, count);
  return /[\ud800-\udbff]$/.test(head) && head.length < text.length ? head.slice(0, -1) : head;
}

/** At most `count` units from a text's end, whole characters only. */
export function lastUnits(text: string, count: number): string {
  const tail = count <= 0 ? '' : text.slice(-count);
  return /^[\udc00-\udfff]/.test(tail) && tail.length < text.length ? tail.slice(1) : tail;
}
