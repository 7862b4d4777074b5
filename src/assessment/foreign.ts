import { compareText, keyOf, laterText, mergedRecords } from './order.ts';

/** What a newer version of Vägval wrote and this one does not know: kept with its content, never dropped. */
export interface Foreign {
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements as XML text. */
  readonly elements: readonly string[];
}

export const nothingForeign: Foreign = { attributes: {}, elements: [] };

export function isForeign({ attributes, elements }: Foreign): boolean {
  return Object.keys(attributes).length + elements.length > 0;
}

/**
 * All that newer versions wrote in two places. Elements keep their order when both have the same, or one has none, and are
 * otherwise put in order; of two values of one attribute, one that is the same for everybody stays.
 */
export function mergedForeign(a: Foreign, b: Foreign): Foreign {
  return {
    attributes: mergedRecords(a.attributes, b.attributes, laterText),
    elements: mergedElements(a.elements, b.elements),
  };
}

function mergedElements(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || keyOf(a) === keyOf(b)) return b;
  return b.length === 0 ? a : [...new Set([...a, ...b])].sort(compareText);
}
