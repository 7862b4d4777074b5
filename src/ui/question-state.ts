import type { Entry } from '../assessment/index.ts';
import { type Checklist, type Criterion, type Gate, levelLabel } from '../engine/index.ts';
import { outcomeText } from './answer-text.ts';
import type { Speech } from './language.ts';

/** How a question stands, in a few words for its row. `tone` chooses a sign beside the words, never instead of them. */
export interface QuestionState {
  readonly text: string;
  readonly tone: 'open' | 'unknown' | 'answered' | 'warning' | 'stop';
}

export function questionState(
  checklist: Checklist,
  question: Criterion | Gate,
  entry: Entry | undefined,
  speech: Speech,
): QuestionState {
  const { t, say } = speech;
  const answer = entry?.answer;
  switch (answer?.kind) {
    case undefined:
      return { text: t('unanswered'), tone: 'open' };
    case 'unknown':
      return { text: t('unknown'), tone: 'unknown' };
    case 'notApplicable':
      return entry?.rationale.trim() === ''
        ? { text: t('reasonMissing'), tone: 'warning' }
        : { text: t('notApplicable'), tone: 'answered' };
    case 'level': {
      const label = levelLabel(checklist, question.id, answer.level);
      return { text: label ? `${answer.level} · ${say(label)}` : String(answer.level), tone: 'answered' };
    }
    case 'gate': {
      const effect = question.kind === 'gate' ? question.effects[answer.outcome].kind : 'none';
      const tone = effect === 'stop' ? 'stop' : effect === 'none' ? 'answered' : 'warning';
      return { text: outcomeText(checklist, question.id, answer.outcome, speech), tone };
    }
  }
}
