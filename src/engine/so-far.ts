import { sweep } from './aggregate.ts';
import type { GroupPlan, Program } from './program.ts';
import { adjusted, isMade } from './reach.ts';
import { no, type Situation, yes } from './situation.ts';

/** The values over answered criteria only: what is open, or may turn out not to be there, is left out. */
export interface SoFar {
  readonly situation: Situation;
  /** 0..1, or points; NaN where nothing is answered. */
  readonly value: Float64Array;
  readonly on: Uint8Array;
  /** Before and after adjustments; null before the first answer that counts. */
  readonly aggregated: number | null;
  readonly total: number | null;
  /** What each adjustment adds, in the program's order. */
  readonly changes: readonly number[];
}

const unchanged: readonly number[] = [];

/**
 * @param situation settled and bounded.
 * @param room overwritten, and held by the result.
 */
export function soFarOf(program: Program, situation: Situation, room: Situation): SoFar {
  const { root, points, adjustments } = program;
  const counted =
    situation.open || program.conditional.length > 0 ? onlyAnswered(program, situation, room) : situation;
  const { low: value, on } = counted;
  const aggregated = on[root] === no ? null : (value[root] as number) * (points ? 1 : 100);
  if (aggregated === null || adjustments.length === 0)
    return { situation: counted, value, on, aggregated, total: aggregated, changes: unchanged };
  let total = aggregated;
  const changes = adjustments.map((adjustment) => {
    if (isMade(program, adjustment, counted) !== yes) return 0;
    const after = adjusted(adjustment, total);
    const change = after - total;
    total = after;
    return change;
  });
  return { situation: counted, value, on, aggregated, total, changes };
}

/** The same situation with only what is answered in it. */
function onlyAnswered(program: Program, situation: Situation, room: Situation): Situation {
  const { on, low, high, mask } = room;
  mask.set(situation.mask);
  on.set(situation.on);
  low.set(situation.low);
  for (let node = 0; node < program.criteria; node++)
    if (situation.answered[node] === 0 || on[node] !== yes) on[node] = no;
  sweep(program, on, low, -1);
  high.set(low);
  room.facts = situation.facts;
  return room;
}

/**
 * What a criterion's value (or a sum's points) is to be multiplied by to give its points of the total so far, in the
 * program's order of nodes. The products add up to the aggregated total by Euler's theorem for functions that are homogeneous of degree 1 (METHOD 11).
 * @param scale room for one number a node; overwritten and returned.
 */
export function contributionScale(program: Program, { value, on }: SoFar, scale: Float64Array): Float64Array {
  const { variables, groups, root } = program;
  scale[root] = program.points ? 1 : 100;
  for (let node = root; node >= variables.length; node--) {
    const group = groups[node - variables.length] as GroupPlan;
    const { members, weights } = group;
    const factor = on[node] === no ? 0 : (scale[node] as number);
    if (factor === 0) for (let i = 0; i < members.length; i++) scale[members[i] as number] = 0;
    else if (group.aggregate === 'arithmetic') {
      let weight = 0;
      for (let i = 0; i < members.length; i++)
        if (on[members[i] as number] !== no) weight += weights[i] as number;
      const unit = factor / weight;
      for (let i = 0; i < members.length; i++) scale[members[i] as number] = unit * (weights[i] as number);
    } else shareOut(group, on, value, scale, factor, value[node] as number);
  }
  return scale;
}

/** @param factor greater than 0. */
function shareOut(
  { members, weights, aggregate }: GroupPlan,
  on: Uint8Array,
  value: Float64Array,
  scale: Float64Array,
  factor: number,
  whole: number,
): void {
  const there = members.map((node) => on[node] !== no);
  const parts = members.map((node, i) => {
    if (!there[i]) return 0;
    if (aggregate === 'geometric') return weights[i] as number;
    return aggregate === 'sum' || value[node] === whole ? 1 : 0;
  });
  const shares = aggregate === 'sum' ? 1 : parts.reduce((sum, part) => sum + part, 0);
  members.forEach((node, i) => {
    const own = value[node] as number;
    const part = (factor * (parts[i] as number)) / shares;
    scale[node] = aggregate !== 'geometric' ? part : own === 0 ? 0 : (part * whole) / own;
  });
}
