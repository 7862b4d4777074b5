/** A stretch of a text, as UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One change of a text: what stands in the span is replaced. An empty span inserts. */
export interface Splice extends Span {
  readonly text: string;
}

/**
 * A text with some stretches replaced; every other character stays as it is. Insertions at one place keep their order.
 * @throws RangeError when two splices overlap: each must be made from the text as it was.
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: made } of ordered) {
    if (start < at) throw new RangeError(`two changes at ${start}`);
    result += text.slice(at, start) + made;
    at = end;
  }
  return result + text.slice(at);
}

/** A splice that inserts. */
export const insertAt = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** A splice that takes away. */
export const cut = ({ start, end }: Span): Splice => ({ start, end, text: '' });
