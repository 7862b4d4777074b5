import type { Spread } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import { answerText } from '../answer-text.ts';
import type { Speech } from '../language.ts';

/** How the votes lie, in a sentence. */
export function spreadSentence(spread: Spread, { t }: Speech): string {
  const { shares, lowest, highest, disputed } = spread;
  if (shares.length === 0) return t('meetingSpreadNone');
  if (disputed && lowest !== null && highest !== null)
    return t('meetingSpreadApart', { low: lowest, high: highest });
  if (disputed) return t('meetingSpreadGateApart');
  return shares.length === 1 ? t('meetingSpreadSame') : t('meetingSpreadNear');
}

/** The picture of the votes in words: "1 · Grundläggande: 2. 3 · Omställande: 1." */
export function spreadInWords(checklist: Checklist, { shares }: Spread, speech: Speech): string {
  return shares
    .map(({ answer, votes }) =>
      speech.t('meetingSpreadAnswer', {
        answer: answerText(checklist, votes[0]?.to ?? '', answer, speech),
        n: votes.length,
      }),
    )
    .join('. ');
}
