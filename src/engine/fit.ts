import type { Answer } from './answer.ts';
import type { ChecklistMismatch } from './mismatch.ts';
import type { CriterionRule, GateRule } from './rules.ts';

/** Why an answer does not fit its criterion or gate, or null when it does. */
export function misfit(
  question: CriterionRule | GateRule,
  answer: Answer,
): ChecklistMismatch['reason'] | null {
  const levels = 'levels' in question ? question.levels : null;
  switch (answer.kind) {
    case 'unknown':
      return null;
    case 'notApplicable':
      return 'levels' in question && question.allowNotApplicable !== false ? null : 'notApplicableNotAllowed';
    case 'gate':
      return levels ? 'wrongKind' : null;
    case 'level':
      if (!levels) return 'wrongKind';
      return levels.some(({ level }) => level === answer.level) ? null : 'unknownLevel';
  }
}
