/** How many characters must be added, taken away or exchanged to make one text of the other (Levenshtein, 1966). */
export function distance(a: string, b: string): number {
  return distances(a, b)[b.length] as number;
}

/** The least distance between a text and any beginning of another. */
export function distanceToStart(a: string, b: string): number {
  return Math.min(...distances(a, b));
}

/** The least distance between a text and any end of another. */
export function distanceToEnd(a: string, b: string): number {
  const turned = (text: string) => Array.from({ length: text.length }, (_, i) => text.at(-1 - i)).join('');
  return distanceToStart(turned(a), turned(b));
}

/** Distances between the whole of `a` and each beginning of `b`. */
function distances(a: string, b: string): readonly number[] {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchange, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row;
}
