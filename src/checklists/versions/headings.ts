import type { Localized } from '../../engine/index.ts';
import type { Difference } from './difference.ts';

/** Differences of one sort, under what they are called. */
export interface Section {
  readonly sort: keyof typeof headings;
  readonly heading: Localized;
  readonly differences: readonly Difference[];
}

const headings = {
  added: { sv: 'Nya frågor', en: 'New questions' },
  meaning: { sv: 'Frågor som betyder något annat', en: 'Questions that mean something else' },
  removed: { sv: 'Frågor som inte finns kvar', en: 'Questions that are gone' },
  wording: { sv: 'Frågor med andra ord', en: 'Questions in other words' },
  place: { sv: 'Frågor med annan plats eller annat id', en: 'Questions in another place or with another id' },
  rules: { sv: 'Vikter, krav och omdömen', en: 'Weights, requirements and bands' },
  words: { sv: 'Övriga texter', en: 'Other texts' },
} as const satisfies Record<string, Localized>;

/** Differences by their sort, those that concern old answers first; sorts without any are left out. */
export function sectionsOf(differences: readonly Difference[]): readonly Section[] {
  return (Object.keys(headings) as (keyof typeof headings)[]).flatMap((sort) => {
    const found = differences.filter((one) => sortOf(one) === sort);
    return found.length > 0 ? [{ sort, heading: headings[sort], differences: found }] : [];
  });
}

function sortOf(difference: Difference): keyof typeof headings {
  switch (difference.kind) {
    case 'renamed':
    case 'moved':
      return 'place';
    case 'rule':
      return difference.step === 'patch' ? 'words' : 'rules';
    default:
      return difference.kind;
  }
}
