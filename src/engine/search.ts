import type { Program, Test, Variable } from './program.ts';
import { Reach, reachOf, type Undecided } from './reach.ts';
import { holds, maybe, type Situation } from './situation.ts';

/** Splits beyond this are given up; the result is then what is certain to hold all, and not exact. */
const mostSplits = 1 << 14;
/** Up to as many open criteria and gates that conditions depend on, conditions are split without a limit (METHOD 6). */
const alwaysExact = 12;

/**
 * What the completions of a situation reach, exactly where it can: the outer reach of a set of completions is compared
 * with what has been seen to be reached; where it is larger the set is split in two or more, until the two meet.
 * (Branch and bound; Land and Doig 1960.)
 * @returns the reach, and whether it is exact; when not, it holds all that is reached and perhaps more.
 */
export function search(program: Program, situation: Situation): { reach: Reach; exact: boolean } {
  const { mask } = situation;
  const seen = new Reach(program);
  const outer = new Reach(program);
  const unlimited = openAsked(program, situation) <= alwaysExact;
  let splits = 0;
  let exact = true;

  const explore = (): void => {
    const undecided = reachOf(program, situation, outer);
    if (seen.covers(outer)) return;
    if (!undecided || (splits >= mostSplits && !(unlimited && undecided.kind === 'condition'))) {
      if (undecided) exact = false;
      seen.join(outer);
      return;
    }
    const { node, parts } = partition(program, situation, undecided);
    splits++;
    const whole = mask[node] as number;
    for (const part of parts) {
      mask[node] = part;
      explore();
    }
    mask[node] = whole;
  };

  for (const best of [false, true]) {
    const before = mask.slice();
    extreme(program, situation, best);
    reachOf(program, situation, outer);
    seen.join(outer);
    mask.set(before);
  }
  explore();
  return { reach: seen, exact };
}

/** Answers everything open with its worst, or its best, option. */
export function extreme({ variables }: Program, { mask }: Situation, best: boolean): void {
  for (let node = 0; node < mask.length; node++) {
    const possible = mask[node] as number;
    if ((possible & (possible - 1)) === 0) continue;
    const { byPoints } = variables[node] as Variable;
    const allowed = (option: number) => (possible & (1 << option)) !== 0;
    mask[node] = 1 << ((best ? byPoints.findLast(allowed) : byPoints.find(allowed)) as number);
  }
}

/** How many open criteria and gates conditions depend on. */
function openAsked({ variables }: Program, { mask }: Situation): number {
  return variables.filter(({ asked }, node) => classes(asked, mask[node] as number).length > 1).length;
}

interface Partition {
  readonly node: number;
  readonly parts: readonly number[];
}

/** Something to split by that brings what is undecided closer to being decided. */
function partition(program: Program, situation: Situation, undecided: Undecided): Partition {
  if (undecided.kind === 'condition') return splitCondition(program, situation, undecided.test) as Partition;
  if (undecided.kind === 'requirement') {
    const { nodes, masks } = undecided.plan;
    for (let i = 0; i < masks.length; i++) {
      const node = nodes[i] as number;
      const parts = classes([masks[i] as number], situation.mask[node] as number);
      if (parts.length > 1) return { node, parts };
    }
    if (masks.length === 0) return halve(program, situation, nodes);
  }
  const group = undecided.plan.group;
  return halve(program, situation, program.groups[group]?.leaves ?? []);
}

/** Splits by the first undecided question in a condition, or by the one that decides whether that is there. */
function splitCondition(program: Program, situation: Situation, test: Test): Partition | null {
  if (test.kind === 'option') {
    const { when } = program.variables[test.node] as Variable;
    if (situation.on[test.node] === maybe && when) return splitCondition(program, situation, when);
    const possible = situation.mask[test.node] as number;
    return { node: test.node, parts: [possible & test.mask, possible & ~test.mask] };
  }
  const parts = test.kind === 'not' ? [test.part] : test.kind === 'fact' ? [] : test.parts;
  for (const part of parts) {
    if (holds(part, situation) !== maybe) continue;
    return splitCondition(program, situation, part);
  }
  return null;
}

/** Parts of a set of options that the given sets do not tell apart within. */
function classes(asked: readonly number[], possible: number): readonly number[] {
  return asked.reduce<readonly number[]>(
    (parts, wanted) => parts.flatMap((part) => [part & wanted, part & ~wanted]).filter((part) => part !== 0),
    possible === 0 ? [] : [possible],
  );
}

/** Splits the open criterion with the widest range of points into its lower and its upper half. */
function halve(program: Program, situation: Situation, nodes: readonly number[]): Partition {
  const { mask, on } = situation;
  const open = nodes.filter(
    (node) => on[node] !== 0 && ((mask[node] as number) & ((mask[node] as number) - 1)) !== 0,
  );
  const node = open[0] as number;
  const possible = mask[node] as number;
  const { byPoints } = program.variables[node] as Variable;
  const options = byPoints.filter((option) => (possible & (1 << option)) !== 0);
  const lower = options.slice(0, options.length >> 1).reduce((bits, option) => bits | (1 << option), 0);
  return { node, parts: [lower, possible & ~lower] };
}
