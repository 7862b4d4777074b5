/** Headings that the assessment belongs under, the best first. */
const wanted: readonly RegExp[] = [
  /hållbarhets?[-–]?\s?(bedömning|konsekvens|analys|prövning)|sustainability (assessment|impact)/,
  /hållbar|sustainab/,
  /horisontella (kriterier|principer)|horizontal (criteria|principles)/,
  /miljö(konsekvens|bedömning)|environmental (impact|assessment)/,
];

/** Headings that the proposal for a decision stands under. */
const proposals: readonly RegExp[] = [
  /förslag till beslut|beslutsförslag|proposal for (a )?decision|proposed decision/,
];

/**
 * The document's own heading for sustainability: the best of its headings, and among equals the first.
 * @param headings in document order.
 */
export function sustainabilityHeading<T extends { readonly text: string }>(
  headings: readonly T[],
): T | undefined {
  return best(wanted, headings);
}

/** The heading of the document's proposal for a decision. @param headings in document order. */
export function proposalHeading<T extends { readonly text: string }>(headings: readonly T[]): T | undefined {
  return best(proposals, headings);
}

function best<T extends { readonly text: string }>(
  forms: readonly RegExp[],
  headings: readonly T[],
): T | undefined {
  for (const form of forms) {
    const found = headings.find(({ text }) => form.test(text.toLowerCase()));
    if (found) return found;
  }
  return undefined;
}
