import { pointsOf, presence, rangeOf, shareOf } from './aggregate.ts';
import { bandIndex, tolerance } from './band.ts';
import type { AdjustmentPlan, GroupPlan, Program, Variable } from './program.ts';
import { adjusted, canBeAbsent, isMade, stateOf } from './reach.ts';
import { no, type Situation, yes } from './situation.ts';
import { contributionScale } from './so-far.ts';
import type { Standing } from './standing.ts';

/** A criterion that counts, with its options from the one that is chosen upwards. */
export interface Ladder {
  readonly node: number;
  readonly options: readonly number[];
}

/** Σ over ladders of `gain[ladder][steps]` must be at least `needed`. */
interface Constraint {
  readonly gain: readonly (readonly number[])[];
  readonly needed: number;
}

/** A way up as a choice of steps on each ladder under linear constraints: one set of them for each case of adjustments. */
export interface Additive {
  readonly cases: readonly (readonly Constraint[])[];
  shortest(
    constraints: readonly Constraint[],
    ladders: readonly Ladder[],
  ): { readonly steps: readonly number[] | null; readonly exact: boolean };
}

const mostCriteria = 60;
const mostNodes = 200_000;
const rounding = 1e-11;

/**
 * The additive form of a way up, or null when there is none: it takes weighted means or sums all through, no condition
 * that looks at a criterion, and at most 60 criteria.
 */
export function additiveOf(
  program: Program,
  { soFar }: Standing,
  ladders: readonly Ladder[],
  target: number,
): Additive | null {
  const { variables, groups, adjustments, requirements } = program;
  if (ladders.length > mostCriteria) return null;
  if (groups.some(({ aggregate }) => aggregate !== 'arithmetic' && aggregate !== 'sum')) return null;
  if (variables.some(({ isGate, asked }) => !isGate && asked.length > 0)) return null;

  const counted = soFar.situation;
  const gains = (of: (node: number, from: number, to: number) => number) =>
    ladders.map(({ node, options }) => options.map((option) => of(node, options[0] as number, option)));
  const scale = contributionScale(program, soFar, new Float64Array(program.nodes));
  const worth = (variable: Variable, option: number) =>
    (program.points ? variable.points : variable.values)[option] as number;
  const totalGain = gains((node, from, to) => {
    if (counted.on[node] !== yes) return 0;
    const variable = variables[node] as Variable;
    return (scale[node] as number) * (worth(variable, to) - worth(variable, from));
  });
  const groupGain = (group: number, by: 'share' | 'points') => gains(gainIn(program, counted, group, by));
  const groupNow = (group: number, by: 'share' | 'points') =>
    (by === 'share'
      ? shareOf(program, group, counted)
      : pointsOf(program, groups[group] as GroupPlan, counted))[0];

  const triggered = adjustments.filter(
    ({ group, by }) =>
      group >= 0 &&
      presence((groups[group] as GroupPlan).leaves, counted.on) === yes &&
      !Number.isNaN(groupNow(group, by)),
  );
  if (triggered.length > 4) return null;

  const demands = requirements.flatMap((plan): Constraint[] => {
    if (stateOf(program, plan, counted) === canBeAbsent) return [];
    const { demand, nodes, masks, group } = plan;
    switch (demand.kind) {
      case 'minPoints':
        return [
          { gain: groupGain(group, 'points'), needed: demand.points - tolerance - groupNow(group, 'points') },
        ];
      case 'minShare':
        return [
          { gain: groupGain(group, 'share'), needed: demand.share - tolerance - groupNow(group, 'share') },
        ];
      default: {
        const has = (node: number, option: number) => {
          const i = counted.on[node] === yes ? nodes.indexOf(node) : -1;
          return i >= 0 && ((masks[i] as number) & (1 << option)) !== 0 ? 1 : 0;
        };
        const now = nodes.filter(
          (node) => counted.on[node] === yes && has(node, 31 - Math.clz32(counted.mask[node] as number)),
        ).length;
        const count = demand.kind === 'atLeast' ? demand.count : 1;
        return [{ gain: gains((node, from, to) => has(node, to) - has(node, from)), needed: count - now }];
      }
    }
  });

  const madeNow = (adjustment: AdjustmentPlan) =>
    isMade(program, { ...adjustment, group: -1 }, counted) === yes;
  const cases = subsets(triggered).map((made): readonly Constraint[] => {
    const triggers = triggered.flatMap((adjustment): Constraint[] => {
      if (!madeNow(adjustment)) return [];
      const { group, by, at } = adjustment;
      const gain = groupGain(group, by);
      const short = at - tolerance - groupNow(group, by);
      if (made.includes(adjustment)) return [{ gain, needed: short }];
      return [{ gain: gain.map((row) => row.map((value) => -value)), needed: 2 * rounding - short }];
    });
    const total = (aggregated: number) =>
      adjustments.reduce(
        (sum, one) => (madeNow(one) && (one.group < 0 || made.includes(one)) ? adjusted(one, sum) : sum),
        aggregated,
      );
    const most = totalGain.reduce((sum, row) => sum + Math.max(...row), 0);
    const least = totalGain.reduce((sum, row) => sum + Math.min(...row), 0);
    const now = soFar.aggregated as number;
    const needed = leastGain((gain) => bandIndex(program.bands, total(now + gain)) >= target, least, most);
    return [{ gain: totalGain, needed }, ...demands, ...triggers];
  });
  return { cases, shortest };
}

/** How much a group's share, or its points, grow when a criterion goes from one option to another. */
function gainIn(program: Program, situation: Situation, group: number, by: 'share' | 'points') {
  const { variables, groups } = program;
  const { leaves } = groups[group] as GroupPlan;
  const there = leaves.filter((node) => situation.on[node] !== no);
  if (by === 'points' || program.points) {
    const range = there.reduce((sum, node) => sum + rangeOf(variables[node] as Variable), 0);
    const unit = by === 'points' ? 1 : range === 0 ? 0 : 1 / range;
    return (node: number, from: number, to: number) => {
      const { points } = variables[node] as Variable;
      return there.includes(node) ? unit * ((points[to] as number) - (points[from] as number)) : 0;
    };
  }
  const weight = new Map<number, number>([[variables.length + group, 1]]);
  for (let index = group; index >= 0; index--) {
    const own = weight.get(variables.length + index);
    if (own === undefined) continue;
    const { members, weights } = groups[index] as GroupPlan;
    const whole = members.reduce(
      (sum, node, i) => sum + (situation.on[node] === no ? 0 : (weights[i] as number)),
      0,
    );
    members.forEach((node, i) => {
      if (situation.on[node] !== no) weight.set(node, (own * (weights[i] as number)) / whole);
    });
  }
  return (node: number, from: number, to: number) => {
    const { values } = variables[node] as Variable;
    return (weight.get(node) ?? 0) * ((values[to] as number) - (values[from] as number));
  };
}

/** The least gain between two that is enough; infinite when none is. More gain is never less enough. */
function leastGain(enough: (gain: number) => boolean, least: number, most: number): number {
  let [low, high] = [least, most];
  if (enough(low)) return low - rounding;
  if (!enough(high)) return Number.POSITIVE_INFINITY;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>(
    (sets, item) => sets.flatMap((set) => [set, [...set, item]]),
    [[]],
  );
}

/**
 * The fewest steps, then the fewest ladders, then the earliest, under all constraints. For each constraint alone dynamic
 * programming tells the most that the ladders from one on can give with so many steps on so many ladders; a choice that
 * can't reach what is needed even so is not gone into. With one constraint no choice is ever taken back.
 */
function shortest(
  constraints: readonly Constraint[],
  ladders: readonly Ladder[],
): { readonly steps: readonly number[] | null; readonly exact: boolean } {
  const lengths = ladders.map(({ options }) => options.length - 1);
  const most = lengths.reduce((sum, length) => sum + length, 0);
  let nodes = 0;

  const search = (limit: number, width: number): readonly number[] | null => {
    const tables = constraints.map(({ gain }) => bestFrom(gain, lengths, limit, width));
    const steps = lengths.map(() => 0);
    const at = (i: number, s: number, w: number) => (i * (limit + 1) + s) * (width + 1) + w;
    const choose = (i: number, left: number, wide: number, missing: readonly number[]): boolean => {
      if (++nodes > mostNodes) return false;
      if (missing.some((needed, k) => needed > (tables[k]?.[at(i, left, wide)] as number) + rounding))
        return false;
      if (i === lengths.length) return true;
      const length = wide === 0 ? 0 : Math.min(left, lengths[i] as number);
      for (let count = length; count >= 0; count--) {
        steps[i] = count;
        const after = missing.map((needed, k) => needed - (constraints[k]?.gain[i]?.[count] as number));
        if (choose(i + 1, left - count, wide - (count > 0 ? 1 : 0), after)) return true;
      }
      steps[i] = 0;
      return false;
    };
    const needed = constraints.map((constraint) => constraint.needed);
    return choose(0, limit, width, needed) ? steps : null;
  };

  const atLeast = Math.max(...constraints.map((constraint) => fewest(constraint, lengths, most)));
  for (let limit = atLeast; limit <= most; limit++) {
    if (!search(limit, Math.min(limit, lengths.length))) continue;
    for (let width = 0; width <= limit; width++) {
      const steps = search(limit, width);
      if (steps) return { steps, exact: nodes <= mostNodes };
    }
  }
  return { steps: null, exact: nodes <= mostNodes };
}

/** The fewest steps with which one constraint alone can be met; infinite when it can't. */
function fewest({ gain, needed }: Constraint, lengths: readonly number[], most: number): number {
  const best = new Float64Array(most + 1);
  lengths.forEach((length, i) => {
    for (let s = most; s > 0; s--) {
      for (let count = Math.min(s, length); count > 0; count--)
        best[s] = Math.max(best[s] as number, (best[s - count] as number) + (gain[i]?.[count] as number));
    }
  });
  const steps = best.findIndex((value) => needed <= value + rounding);
  return steps < 0 ? Number.POSITIVE_INFINITY : steps;
}

/** The most that ladders i… give with at most s steps on at most w of them, as one array over (i, s, w). */
function bestFrom(
  gain: readonly (readonly number[])[],
  lengths: readonly number[],
  limit: number,
  width: number,
): Float64Array {
  const row = (limit + 1) * (width + 1);
  const best = new Float64Array((lengths.length + 1) * row);
  for (let i = lengths.length - 1; i >= 0; i--) {
    for (let s = 0; s <= limit; s++) {
      for (let w = 0; w <= width; w++) {
        let most = best[(i + 1) * row + s * (width + 1) + w] as number;
        for (let count = w === 0 ? 0 : Math.min(s, lengths[i] as number); count > 0; count--) {
          const rest = best[(i + 1) * row + (s - count) * (width + 1) + w - 1] as number;
          most = Math.max(most, rest + (gain[i]?.[count] as number));
        }
        best[i * row + s * (width + 1) + w] = most;
      }
    }
  }
  return best;
}
