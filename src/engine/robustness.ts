import { sweep } from './aggregate.ts';
import type { Answers } from './answer.ts';
import { bandIndex } from './band.ts';
import { exp, ln } from './elementary.ts';
import { leversOf } from './levers.ts';
import type { AdjustmentPlan, GroupPlan, Program } from './program.ts';
import { generator, seed, uniform } from './random.ts';
import { adjusted, isMade, reachOf } from './reach.ts';
import type { Facts, Rules } from './rules.ts';
import { no, readAnswers, yes } from './situation.ts';
import { type SoFar, soFarOf } from './so-far.ts';
import { workspaceOf } from './workspace.ts';

/** A group's weight as its share among its neighbours, and the range of shares within which the band stays; all 0..1. */
export interface WeightRange {
  readonly id: string;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
}

/** How far the band depends on the choice of weights. */
export interface Robustness {
  /** The band of the total so far, before caps and stops: they do not depend on weights. */
  readonly band: string;
  readonly weights: readonly WeightRange[];
  /** The share of draws that keep the band, 0..1. */
  readonly kept: number;
  readonly draws: number;
  readonly generator: string;
  readonly seed: readonly number[];
  /** False when an adjustment depends on a group: it is then held as it is, though weights could change it. */
  readonly exact: boolean;
}

const noFacts: Facts = {};
const draws = 10_000;

/**
 * Robustness against the choice of weights (METHOD 15; OECD/JRC 2008, step 8), over what is answered.
 * (a) For each group the range of its weight within which the band stays, the weights beside it sharing the change in
 * proportion: exact to the last bits, since the total rises or falls all the way with the weight.
 * (b) The share of 10,000 draws of all weights, each uniform within ±50 % of its own, that keep the band.
 * @returns null for a points checklist, which has no weights, and before the first answer that counts.
 * @throws ChecklistMismatch, RulesFault as `score` does.
 */
export function robustness(rules: Rules, answers: Answers, facts: Facts = noFacts): Robustness | null {
  const made = standing(rules, answers, facts);
  if (!made) return null;
  const { program, band, soFar, stays } = made;
  return {
    band: program.bands[band]?.id ?? '',
    weights: weightRanges(made),
    kept: keptShare(program, soFar, stays),
    draws,
    generator,
    seed,
    exact: program.adjustments.every(({ group }) => group < 0),
  };
}

/** What is answered, and whether a total keeps its band. */
interface Standing {
  readonly program: Program;
  readonly soFar: SoFar;
  readonly band: number;
  readonly stays: (value: number) => boolean;
}

/** @returns null for a points checklist and before the first answer that counts. */
export function standing(rules: Rules, answers: Answers, facts: Facts = noFacts): Standing | null {
  const { program, situation, answered, reach } = workspaceOf(rules);
  readAnswers(program, situation, answers, facts);
  reachOf(program, situation, reach);
  const soFar = soFarOf(program, situation, answered);
  if (program.points || soFar.total === null) return null;
  const made = program.adjustments.map((adjustment) => isMade(program, adjustment, soFar.situation) === yes);
  const bandOf = (value: number) => {
    const after = (total: number, adjustment: AdjustmentPlan, i: number) =>
      made[i] ? adjusted(adjustment, total) : total;
    return bandIndex(program.bands, program.adjustments.reduce(after, 100 * value));
  };
  const band = bandIndex(program.bands, soFar.total);
  return { program, soFar, band, stays: (value) => bandOf(value) === band };
}

/** Part (a) alone. */
export function weightRanges({ program, soFar, stays }: Standing): readonly WeightRange[] {
  const { on, value } = soFar;
  const levers = leversOf(program, on, value);
  const first = program.variables.length;
  const parents = new Map(
    program.groups.flatMap((group, index) => group.members.map((node) => [node, index] as const)),
  );
  return program.named.flatMap(({ id, node }): WeightRange[] => {
    const parent = parents.get(node);
    if (parent === undefined || on[node] === no) return [];
    const group = program.groups[parent] as GroupPlan;
    const { share, at } = weighed(group, on, value, node);
    const keeps = (weight: number) => stays(levers.with(first + parent, at(weight)));
    return [{ id, weight: share, low: lastKept(share, 0, keeps), high: lastKept(share, 1, keeps) }];
  });
}

/** One member's share of the weight, and what the group becomes when it has another. */
function weighed(
  { members, weights, aggregate }: GroupPlan,
  on: Uint8Array,
  value: Float64Array,
  node: number,
) {
  let own = 0;
  let others = 0;
  let rest = 0;
  let least = Number.POSITIVE_INFINITY;
  const term = aggregate === 'geometric' ? ln : (x: number) => x;
  members.forEach((member, i) => {
    if (on[member] === no) return;
    const weight = weights[i] as number;
    least = Math.min(least, value[member] as number);
    if (member === node) own = weight;
    else {
      others += weight;
      rest += weight * term(value[member] as number);
    }
  });
  const mine = term(value[node] as number);
  const at = (weight: number): number => {
    if (aggregate === 'minimum') return least;
    const mean =
      others === 0 || weight === 1
        ? mine
        : weight === 0
          ? rest / others
          : weight * mine + (1 - weight) * (rest / others);
    return aggregate === 'geometric' ? exp(mean) : mean;
  };
  return { share: own + others === 0 ? 1 : own / (own + others), at };
}

/** The last weight on the way from one that keeps the band to an end of the range that still keeps it, by halving. */
function lastKept(from: number, end: number, keeps: (weight: number) => boolean): number {
  if (keeps(end)) return end;
  let [inside, outside] = [from, end];
  for (let i = 0; i < 100; i++) {
    const middle = (inside + outside) / 2;
    if (middle === inside || middle === outside) break;
    if (keeps(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

function keptShare(program: Program, { on, value }: SoFar, stays: (value: number) => boolean): number {
  const draw = uniform();
  const drawn = program.groups.map((group) => ({ ...group, weights: group.weights.slice() }));
  const room = { on: on.slice(), value: value.slice() };
  let kept = 0;
  for (let i = 0; i < draws; i++) {
    program.groups.forEach(({ weights }, index) => {
      const own = drawn[index]?.weights as Float64Array;
      for (let k = 0; k < weights.length; k++) own[k] = (weights[k] as number) * (0.5 + draw());
    });
    sweep({ ...program, groups: drawn }, room.on, room.value, -1);
    if (stays(room.value[program.root] as number)) kept++;
  }
  return kept / draws;
}
