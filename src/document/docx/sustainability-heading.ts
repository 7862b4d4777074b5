/** Headings that the assessment belongs under, the best first. */
const wanted: readonly RegExp[] = [
  /hållbarhets?[-–]?\s?(bedömning|konsekvens|analys|prövning)|sustainability (assessment|impact)/,
  /hållbar|sustainab/,
  /horisontella (kriterier|principer)|horizontal (criteria|principles)/,
  /miljö(konsekvens|bedömning)|environmental (impact|assessment)/,
];

/**
 * The document's own heading for sustainability: the best of its headings, and among equals the first.
 * @param headings in document order.
 */
export function sustainabilityHeading<T extends { readonly text: string }>(
  headings: readonly T[],
): T | undefined {
  for (const form of wanted) {
    const found = headings.find(({ text }) => form.test(text.toLowerCase()));
    if (found) return found;
  }
  return undefined;
}
