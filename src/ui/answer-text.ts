import { type Answer, type Checklist, levelLabel, type Outcome, outcomeLabel } from '../engine/index.ts';
import type { Speech } from './language.ts';

/** An answer to a question in a few words, by itself: "2 · Delvis", "Passerad", "Obesvarad". */
export function answerText(checklist: Checklist, to: string, answer: Answer | null, speech: Speech): string {
  const { t, say } = speech;
  switch (answer?.kind) {
    case undefined:
      return t('unanswered');
    case 'unknown':
    case 'notApplicable':
      return t(answer.kind);
    case 'gate':
      return outcomeText(checklist, to, answer.outcome, speech);
    case 'level': {
      const label = levelLabel(checklist, to, answer.level);
      return label ? `${answer.level} · ${say(label)}` : String(answer.level);
    }
  }
}

/** An outcome by the gate's own name for it, or by what outcomes are called where the gate has none. */
export function outcomeText(
  checklist: Checklist,
  gate: string,
  outcome: Outcome,
  { t, say }: Speech,
): string {
  const name = outcomeLabel(checklist, gate, outcome);
  return name ? say(name) : t(outcome);
}
