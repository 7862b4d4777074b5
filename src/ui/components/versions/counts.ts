import type { Difference } from '../../../checklists/versions/index.ts';
import type { Speech } from '../../language.ts';
import type { MessageKey } from '../../messages/index.ts';

const kinds: readonly (readonly [Difference['kind'], MessageKey, MessageKey])[] = [
  ['added', 'versionNewOne', 'versionNewMany'],
  ['meaning', 'versionOtherOne', 'versionOtherMany'],
  ['removed', 'versionGoneOne', 'versionGoneMany'],
  ['wording', 'versionWordsOne', 'versionWordsMany'],
];

/** How many questions are new, mean something else, are gone, or have other words; and that rules have changed. */
export function countsText(differences: readonly Difference[], { t }: Speech): string {
  const counts = kinds.flatMap(([kind, one, many]) => {
    const n = differences.filter((difference) => difference.kind === kind).length;
    return n === 0 ? [] : [t(n === 1 ? one : many, { n })];
  });
  const ruled = differences.some(({ kind, step }) => kind === 'rule' && step !== 'patch');
  const all = [...counts, ...(ruled ? [t('versionRules')] : [])];
  if (all.length === 0) return t('versionSameQuestions');
  return all.map((sentence) => `${sentence}.`).join(' ');
}
