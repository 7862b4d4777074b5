import { exp, ln } from './elementary.ts';
import type { GroupPlan, Program } from './program.ts';
import { no } from './situation.ts';

/** What is needed of a group to tell in constant time what it becomes when one member changes. */
interface Lever {
  /** Of the members that are there: their weights, the sum of weight × value, and of weight × ln value above 0. */
  weights: number;
  sum: number;
  logarithms: number;
  /** Weight of members with the value 0. */
  zeros: number;
  /** The two least values. */
  least: number;
  second: number;
}

/** A tree of values in which single ones can be tried. */
export interface Levers {
  /**
   * The value of the whole when one criterion or group has another value, in constant time for each level of groups.
   * @param node need not have been there.
   */
  with(node: number, value: number): number;
}

/** @param value of each node, where `on` says that it is there. */
export function leversOf(program: Program, on: Uint8Array, value: Float64Array): Levers {
  const first = program.variables.length;
  const levers: Lever[] = program.groups.map(() => ({
    weights: 0,
    sum: 0,
    logarithms: 0,
    zeros: 0,
    least: Number.POSITIVE_INFINITY,
    second: Number.POSITIVE_INFINITY,
  }));
  /** The group that a node counts in (−1: none), and its weight there. */
  const parent = new Int32Array(program.nodes).fill(-1);
  const share = new Float64Array(program.nodes);
  program.groups.forEach(({ members, weights, aggregate }, index) => {
    members.forEach((node, i) => {
      parent[node] = index;
      share[node] = weights[i] as number;
      if (on[node] !== no)
        add(levers[index] as Lever, aggregate, weights[i] as number, value[node] as number);
    });
  });

  return {
    with(changed, becomes) {
      let after = becomes;
      for (let node = changed; node !== program.root; ) {
        const index = parent[node] as number;
        if (index < 0) return value[program.root] as number;
        const before = on[node] === no ? Number.NaN : (value[node] as number);
        after = moved(
          levers[index] as Lever,
          program.groups[index] as GroupPlan,
          share[node] as number,
          before,
          after,
        );
        node = first + index;
      }
      return after;
    },
  };
}

function add(lever: Lever, aggregate: GroupPlan['aggregate'], weight: number, value: number): void {
  lever.weights += weight;
  lever.sum += aggregate === 'sum' ? value : weight * value;
  if (aggregate === 'geometric') {
    if (value === 0) lever.zeros += weight;
    else lever.logarithms += weight * ln(value);
  }
  if (value < lever.least) {
    lever.second = lever.least;
    lever.least = value;
  } else lever.second = Math.min(lever.second, value);
}

/** A group's value when one member goes from `before` (NaN: it was not there) to `after`. */
function moved(
  { weights, sum, logarithms, zeros, least, second }: Lever,
  { aggregate }: GroupPlan,
  weight: number,
  before: number,
  after: number,
): number {
  const there = !Number.isNaN(before);
  const whole = there ? weights : weights + weight;
  switch (aggregate) {
    case 'sum':
      return sum - (there ? before : 0) + after;
    case 'arithmetic':
      return (sum + weight * (there ? after - before : after)) / whole;
    case 'minimum':
      return Math.min(there && before === least ? second : least, after);
    default: {
      const othersAtZero = zeros - (before === 0 ? weight : 0) > weight * 1e-12;
      if (othersAtZero || after === 0) return 0;
      return exp((logarithms + weight * (ln(after) - (there && before > 0 ? ln(before) : 0))) / whole);
    }
  }
}
