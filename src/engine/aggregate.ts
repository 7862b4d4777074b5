import type { Answers } from './answer.ts';
import type { Criterion, Group } from './checklist.ts';
import { answerTo } from './fit.ts';

/** The value of a group or criterion on 0..1; `soFar` is null while nothing in it is answered. */
export interface Node {
  readonly source: Group | Criterion;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly soFar: number | null;
  readonly open: boolean;
  /** Applicable members only; empty for a criterion. */
  readonly members: readonly Node[];
}

/**
 * Builds the tree of values, without what is not applicable.
 * @returns null when nothing in it is applicable: it then leaves its parent (METHOD 3).
 */
export function evaluate(source: Group | Criterion, answers: Answers): Node | null {
  return source.kind === 'group' ? evaluateGroup(source, answers) : evaluateCriterion(source, answers);
}

function evaluateGroup(source: Group, answers: Answers): Node | null {
  const members: Node[] = [];
  for (const member of source.members) {
    const node = evaluate(member, answers);
    if (node) members.push(node);
  }
  if (members.length === 0) return null;
  const { low, high, soFar, open } = combine(members);
  return { source, weight: source.weight, low, high, soFar, open, members };
}

const none: readonly Node[] = [];

function evaluateCriterion(source: Criterion, answers: Answers): Node | null {
  const answer = answerTo(answers, source.id);
  if (answer?.kind === 'notApplicable') return null;
  const { weight } = source;
  if (answer?.kind !== 'level')
    return { source, weight, low: 0, high: 1, soFar: null, open: true, members: none };
  const value = valueAt(source, answer.level);
  return { source, weight, low: value, high: value, soFar: value, open: false, members: none };
}

/** A level's place between the criterion's lowest and highest points, 0..1 (METHOD 1). */
export function valueAt(criterion: Criterion, level: number): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let chosen = 0;
  for (const candidate of criterion.levels) {
    if (candidate.points < lowest) lowest = candidate.points;
    if (candidate.points > highest) highest = candidate.points;
    if (candidate.level === level) chosen = candidate.points;
  }
  return (chosen - lowest) / (highest - lowest);
}

/** Weighted arithmetic mean, the weights normalised over the members that count (METHOD 2). */
export function combine(members: readonly Node[]): Pick<Node, 'low' | 'high' | 'soFar' | 'open'> {
  let weights = 0;
  let low = 0;
  let high = 0;
  let answeredWeights = 0;
  let soFar = 0;
  let open = false;
  for (const member of members) {
    weights += member.weight;
    low += member.weight * member.low;
    high += member.weight * member.high;
    open ||= member.open;
    if (member.soFar === null) continue;
    answeredWeights += member.weight;
    soFar += member.weight * member.soFar;
  }
  return {
    low: low / weights,
    high: high / weights,
    soFar: answeredWeights === 0 ? null : soFar / answeredWeights,
    open,
  };
}
