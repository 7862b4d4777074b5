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
 * All that newer versions wrote in two places. Elements keep their order when both have the same, and are otherwise put in
 * order; of two values of one attribute, one that is the same for everybody stays.
 */
export function mergedForeign(a: Foreign, b: Foreign): Foreign {
  const same = keyOf(a.elements) === keyOf(b.elements);
  return {
    attributes: mergedRecords(a.attributes, b.attributes, laterText),
    elements: same ? a.elements : [...new Set([...a.elements, ...b.elements])].sort(compareText),
  };
}
