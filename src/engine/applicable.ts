import type { Answers } from './answer.ts';
import type { Facts, Rules } from './rules.ts';
import { holds, maybe, no, readAnswers, settle, yes } from './situation.ts';
import { workspaceOf } from './workspace.ts';

/** Whether something is part of the checklist for this case: `open` while answers that its condition asks about are missing. */
export type Applicable = 'yes' | 'no' | 'open';

const noFacts: Facts = {};

/**
 * Whether the conditions of criteria, gates and requirements hold. What has no condition is always `yes`.
 * @returns by id. @throws ChecklistMismatch, RulesFault as `score` does.
 */
export function applicable(
  rules: Rules,
  answers: Answers,
  facts: Facts = noFacts,
): Readonly<Record<string, Applicable>> {
  const { program, situation } = workspaceOf(rules);
  readAnswers(program, situation, answers, facts);
  settle(program, situation);
  const told = (when: Parameters<typeof holds>[0] | null): Applicable =>
    when === null ? 'yes' : words[holds(when, situation) as keyof typeof words];
  return Object.fromEntries(
    [...program.variables, ...program.requirements].map(({ id, when }) => [id, told(when)]),
  );
}

const words = { [no]: 'no', [yes]: 'yes', [maybe]: 'open' } as const;
