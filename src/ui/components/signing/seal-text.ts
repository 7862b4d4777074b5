import type { Digests } from '../../../assessment/index.ts';
import type { Speech } from '../../language.ts';

const words = { checklist: 'sealChecklist', answers: 'sealAnswers', text: 'sealText' } as const;

/** Whether a signature still holds, and if not, what has been changed since. */
export function sealText(broken: readonly (keyof Digests)[], { t }: Speech): string {
  if (broken.length === 0) return t('sealWhole');
  return t('sealBroken', { what: broken.map((part) => t(words[part])).join(', ') });
}
