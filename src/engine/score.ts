import { combine, evaluate, type Node } from './aggregate.ts';
import type { Answers } from './answer.ts';
import { allQuestions, type Checklist, type Group } from './checklist.ts';
import { contributions, next } from './explain.ts';
import { assertFits } from './fit.ts';
import type { GateState, Score, Value } from './result.ts';
import { gateState, verdict } from './verdict.ts';

/**
 * Scores one assessment. Pure and deterministic.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), for weights and linear aggregation.
 * @returns total and groups in 0..100, each with the interval still possible; contributions add up to the total so far
 *   within 1e-9.
 * @throws ChecklistMismatch when an answer names something that the checklist does not have.
 */
export function score(checklist: Checklist, answers: Answers): Score {
  const questions = allQuestions(checklist);
  assertFits(questions, answers);
  const root: Node[] = [];
  const groups: Record<string, Value | null> = {};
  for (const dimension of checklist.dimensions) {
    const node = evaluate(dimension, answers);
    if (node) root.push(node);
    collect(dimension, node, groups);
  }
  const total = root.length === 0 ? null : percent(combine(root));
  const gates: Record<string, GateState> = {};
  for (const gate of checklist.gates) gates[gate.id] = gateState(gate, answers);
  return {
    total,
    groups,
    gates,
    verdict: verdict(checklist, total, gates),
    contributions: contributions(root),
    next: next(checklist, root, gates),
    answered: countAnswered(answers),
    questions: questions.length,
  };
}

function countAnswered(answers: Answers): number {
  let count = 0;
  for (const id in answers) if (answers[id]?.kind !== 'unknown') count++;
  return count;
}

/** Notes the value of a group and of all groups in it; those without a node have nothing applicable. */
function collect(group: Group, node: Node | null | undefined, values: Record<string, Value | null>): void {
  values[group.id] = node ? percent(node) : null;
  for (const member of group.members) {
    if (member.kind === 'group')
      collect(
        member,
        node?.members.find((child) => child.source === member),
        values,
      );
  }
}

function percent({ low, high, soFar }: Pick<Node, 'low' | 'high' | 'soFar'>): Value {
  return { low: 100 * low, high: 100 * high, soFar: soFar === null ? null : 100 * soFar };
}
