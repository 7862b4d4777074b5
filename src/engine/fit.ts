import type { Answer, Answers } from './answer.ts';
import { allCriteria, type Checklist, type Criterion, type Gate } from './checklist.ts';
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

/** @throws ChecklistMismatch at the first answer that the checklist has no place for. */
export function assertFits(checklist: Checklist, answers: Answers): void {
  const questions = new Map<string, Criterion | Gate>();
  for (const question of [...allCriteria(checklist), ...checklist.gates])
    questions.set(question.id, question);
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.get(id);
    if (!question) throw new ChecklistMismatch(id, 'unknownId');
    const reason = misfit(question, answer);
    if (reason) throw new ChecklistMismatch(id, reason);
  }
}
