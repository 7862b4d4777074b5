import type { Answer, Answers } from './answer.ts';
import type { Criterion, Gate } from './checklist.ts';
import { ChecklistMismatch } from './mismatch.ts';

/** Why an answer does not fit its criterion or gate, or null when it does. */
export function misfit(question: Criterion | Gate, answer: Answer): ChecklistMismatch['reason'] | null {
  switch (answer.kind) {
    case 'unknown':
      return null;
    case 'notApplicable':
      return question.kind === 'criterion' && question.allowNotApplicable ? null : 'notApplicableNotAllowed';
    case 'gate':
      return question.kind === 'gate' ? null : 'wrongKind';
    case 'level':
      if (question.kind === 'gate') return 'wrongKind';
      return question.levels.some((level) => level.level === answer.level) ? null : 'unknownLevel';
  }
}

/** The answer to one criterion or gate, only if somebody gave it (never a property that every object has). */
export function answerTo(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined;
}

/** @throws ChecklistMismatch at an answer that the checklist has no place for. */
export function assertFits(questions: readonly (Criterion | Gate)[], answers: Answers): void {
  let placed = 0;
  for (const question of questions) {
    const answer = answerTo(answers, question.id);
    if (!answer) continue;
    placed++;
    const reason = misfit(question, answer);
    if (reason) throw new ChecklistMismatch(question.id, reason);
  }
  const given = Object.keys(answers);
  if (placed === given.length) return;
  const known = new Set(questions.map(({ id }) => id));
  throw new ChecklistMismatch(given.find((id) => !known.has(id)) ?? '', 'unknownId');
}
