/**
 * The time of a change that was made knowing an earlier one: never before it, whatever this machine's clock says, since
 * the later of two changes counts when copies meet. At least a millisecond later.
 */
export function laterThan(known: string | undefined, at: string): string {
  if (known === undefined || at > known) return at;
  const time = Date.parse(known);
  return Number.isNaN(time) ? at : new Date(time + 1).toISOString();
}

/** Milliseconds between two times; infinite when one of them is no time. */
export function between(earlier: string, later: string): number {
  const span = Date.parse(later) - Date.parse(earlier);
  return Number.isNaN(span) ? Number.POSITIVE_INFINITY : span;
}
