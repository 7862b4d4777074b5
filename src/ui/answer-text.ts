import { type Answer, type Checklist, levelLabel } from '../engine/index.ts';
import type { Speech } from './language.ts';

/** An answer to a question in a few words, by itself: "2 · Delvis", "Passerad", "Obesvarad". */
export function answerText(
  checklist: Checklist,
  to: string,
  answer: Answer | null,
  { t, say }: Speech,
): string {
  switch (answer?.kind) {
    case undefined:
      return t('unanswered');
    case 'unknown':
    case 'notApplicable':
      return t(answer.kind);
    case 'gate':
      return t(answer.outcome);
    case 'level': {
      const label = levelLabel(checklist, to, answer.level);
      return label ? `${answer.level} · ${say(label)}` : String(answer.level);
    }
  }
}
