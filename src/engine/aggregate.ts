import { exp, ln } from './elementary.ts';
import type { GroupPlan, Program, Variable } from './program.ts';
import { maybe, no, type Situation, yes } from './situation.ts';

/** A least and a greatest value. */
export type Bounds = readonly [low: number, high: number];

/**
 * Computes the bounds of every criterion and group that is there, or may be. They are the tightest ones when nothing is
 * `maybe`; otherwise they hold every possible value, and perhaps more.
 */
export function bound(program: Program, situation: Situation): void {
  boundCriteria(program, situation);
  const { on, low, high } = situation;
  sweep(program, on, low, -1);
  if (situation.open || program.conditional.length > 0) sweep(program, on, high, 1);
  else
    for (let node = program.variables.length; node < program.nodes; node++) high[node] = low[node] as number;
}

function boundCriteria({ variables, worth, criteria }: Program, { mask, low, high }: Situation): void {
  for (let node = 0; node < criteria; node++) {
    const possible = mask[node] as number;
    if ((possible & (possible - 1)) === 0) {
      const value = worth[32 * node + 31 - Math.clz32(possible)] as number;
      low[node] = value;
      high[node] = value;
    } else {
      const { byPoints } = variables[node] as Variable;
      let first = 0;
      let last = byPoints.length - 1;
      while ((possible & (1 << (byPoints[first] as number))) === 0) first++;
      while ((possible & (1 << (byPoints[last] as number))) === 0) last--;
      low[node] = worth[32 * node + (byPoints[first] as number)] as number;
      high[node] = worth[32 * node + (byPoints[last] as number)] as number;
    }
  }
}

/**
 * Computes all groups from their members.
 * @param sign −1 for the least value, 1 for the greatest; they differ only where a member may or may not be there.
 */
export function sweep(program: Program, on: Uint8Array, value: Float64Array, sign: -1 | 1): void {
  const { groups } = program;
  const first = program.variables.length;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g] as GroupPlan;
    if (group.aggregate === 'arithmetic' && plainMean(group, on, value, first + g)) continue;
    const there = presence(group.members, on);
    on[first + g] = there;
    value[first + g] = there === no ? Number.NaN : aggregate(group, on, value, sign);
  }
}

/** The weighted arithmetic mean of a group of which no member is `maybe`: by far the commonest. False for others. */
function plainMean(
  { members, weights }: GroupPlan,
  on: Uint8Array,
  value: Float64Array,
  node: number,
): boolean {
  let weight = 0;
  let total = 0;
  for (let i = 0; i < members.length; i++) {
    const member = members[i] as number;
    const there = on[member] as number;
    if (there === no) continue;
    if (there === maybe) return false;
    weight += weights[i] as number;
    total += (weights[i] as number) * (value[member] as number);
  }
  on[node] = weight > 0 ? yes : no;
  value[node] = total / weight;
  return true;
}

/** Whether any of these nodes is there. */
export function presence(members: readonly number[], on: Uint8Array): number {
  let there = no;
  for (const member of members) {
    if (on[member] === yes) return yes;
    if (on[member] === maybe) there = maybe;
  }
  return there;
}

function aggregate(group: GroupPlan, on: Uint8Array, value: Float64Array, sign: -1 | 1): number {
  const { members, weights } = group;
  switch (group.aggregate) {
    case 'arithmetic':
      return mean(members, weights, on, value, sign);
    case 'geometric': {
      const logarithms = new Float64Array(value.length);
      for (const node of members) logarithms[node] = ln(value[node] as number);
      return exp(mean(members, weights, on, logarithms, sign));
    }
    case 'minimum':
      return least(members, on, value, sign);
    default:
      return sum(members, on, value, sign);
  }
}

/** The weighted arithmetic mean of the members that are there. */
function mean(
  members: readonly number[],
  weights: Float64Array,
  on: Uint8Array,
  value: Float64Array,
  sign: -1 | 1,
): number {
  let weight = 0;
  let total = 0;
  let optional = false;
  for (let i = 0; i < members.length; i++) {
    const node = members[i] as number;
    if (on[node] === yes) {
      weight += weights[i] as number;
      total += (weights[i] as number) * (value[node] as number);
    } else if (on[node] === maybe) optional = true;
  }
  return optional ? extremeMean(members, weights, on, value, sign, weight, total) : total / weight;
}

/**
 * The least (or greatest) mean over what is there and any choice among what may be there. Taking in those below (above)
 * a mean gives a better one, until there are none (Dinkelbach 1967).
 */
function extremeMean(
  members: readonly number[],
  weights: Float64Array,
  on: Uint8Array,
  value: Float64Array,
  sign: -1 | 1,
  sureWeight: number,
  sureTotal: number,
): number {
  let best = sureTotal / sureWeight;
  if (sureWeight === 0) {
    best = -sign * Number.POSITIVE_INFINITY;
    for (const node of members) {
      if (on[node] === maybe && sign * (value[node] as number) > sign * best) best = value[node] as number;
    }
    return best;
  }
  for (;;) {
    let weight = sureWeight;
    let total = sureTotal;
    for (let i = 0; i < members.length; i++) {
      const node = members[i] as number;
      if (on[node] !== maybe || sign * (value[node] as number) <= sign * best) continue;
      weight += weights[i] as number;
      total += (weights[i] as number) * (value[node] as number);
    }
    if (!(sign * (total / weight) > sign * best)) return best;
    best = total / weight;
  }
}

function least(members: readonly number[], on: Uint8Array, value: Float64Array, sign: -1 | 1): number {
  let sure = Number.POSITIVE_INFINITY;
  let optional = -sign * Number.POSITIVE_INFINITY;
  for (const node of members) {
    const one = value[node] as number;
    if (on[node] === yes) sure = Math.min(sure, one);
    else if (on[node] === maybe) optional = sign < 0 ? Math.min(optional, one) : Math.max(optional, one);
  }
  if (sign < 0) return Math.min(sure, optional);
  return sure === Number.POSITIVE_INFINITY ? optional : sure;
}

function sum(members: readonly number[], on: Uint8Array, value: Float64Array, sign: -1 | 1): number {
  let total = 0;
  for (const node of members) {
    const one = value[node] as number;
    if (on[node] === yes) total += one;
    else if (on[node] === maybe) total += sign < 0 ? Math.min(0, one) : Math.max(0, one);
  }
  return total;
}

/** The sum of points of the criteria in a group that are there. */
export function pointsOf(program: Program, group: GroupPlan, situation: Situation): Bounds {
  let low = 0;
  let high = 0;
  for (const node of group.leaves) {
    const there = situation.on[node];
    if (there === no) continue;
    const [least, most] = pointBounds(program.variables[node] as Variable, situation.mask[node] as number);
    low += there === yes ? least : Math.min(0, least);
    high += there === yes ? most : Math.max(0, most);
  }
  return [low, high];
}

function pointBounds({ points, byPoints }: Variable, possible: number): Bounds {
  let low = Number.NaN;
  let high = Number.NaN;
  for (const option of byPoints) {
    if ((possible & (1 << option)) === 0) continue;
    if (Number.isNaN(low)) low = points[option] as number;
    high = points[option] as number;
  }
  return [low, high];
}

/**
 * The share of a group, 0..1: its value; in a points checklist where its sum lies between the least and the greatest
 * sum of the criteria that are there (METHOD 4), and 1 when they can't give different sums.
 */
export function shareOf(program: Program, index: number, situation: Situation): Bounds {
  const node = program.variables.length + index;
  if (!program.points) return [situation.low[node] as number, situation.high[node] as number];
  const { leaves } = program.groups[index] as GroupPlan;
  const ranges = leaves.map((leaf) => rangeOf(program.variables[leaf] as Variable));
  const ranging = leaves.filter((_, i) => (ranges[i] as number) > 0);
  if (presence(ranging, situation.on) === no) return [1, 1];
  const shares = (bounds: Float64Array) => {
    const result = new Float64Array(bounds.length);
    for (const leaf of ranging) {
      const { byPoints, points } = program.variables[leaf] as Variable;
      const lowest = points[byPoints[0] as number] as number;
      result[leaf] = ((bounds[leaf] as number) - lowest) / rangeOf(program.variables[leaf] as Variable);
    }
    return result;
  };
  const weights = Float64Array.from(ranges.filter((range) => range > 0));
  return [
    mean(ranging, weights, situation.on, shares(situation.low), -1),
    mean(ranging, weights, situation.on, shares(situation.high), 1),
  ];
}

/** The greatest points of a criterion minus its least. */
export function rangeOf({ points, byPoints }: Variable): number {
  return (points[byPoints.at(-1) as number] as number) - (points[byPoints[0] as number] as number);
}
