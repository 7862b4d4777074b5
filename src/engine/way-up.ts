import { type Additive, additiveOf, type Ladder } from './additive.ts';
import type { Answers } from './answer.ts';
import { type Program, stop, type Variable } from './program.ts';
import type { Facts, Rules } from './rules.ts';
import { emptySituation, readAnswers, type Situation, yes } from './situation.ts';
import { type Standing, standingOf } from './standing.ts';
import { workspaceOf } from './workspace.ts';

/** One criterion to raise, from the level that it has to a higher one. */
export interface Raise {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The fewest level steps that reach a better verdict, over what is answered. `exact` is false when there was too much to
 * try: the way is then one that works, or none that was found, but perhaps not the shortest.
 */
export type WayUp =
  | {
      readonly kind: 'way';
      /** The one that is reached: above the next, where the same steps lead further. */
      readonly band: string;
      readonly raises: readonly Raise[];
      readonly exact: boolean;
    }
  /** Nothing to reach: the highest band already, or no answer that counts. */
  | { readonly kind: 'none'; readonly reason: 'highest' | 'noScore' }
  /** A gate that stops or caps, a requirement that can't be met by raising levels, or not points enough. */
  | {
      readonly kind: 'notPossible';
      /** The next. */
      readonly band: string;
      readonly reason: 'gate' | 'requirement' | 'points';
      /** Of the gate or the requirement. */
      readonly id: string | null;
      readonly exact: boolean;
    };

const noFacts: Facts = {};
/** The most combinations of levels that are all tried. */
const mostTried = 1 << 16;

/**
 * The way up (METHOD 14): the fewest level steps, then the fewest criteria, then those that come first in the checklist
 * (more steps on the earlier), that reach the next band with all requirements met and the gates as they are. It starts
 * from what is answered: open criteria and gates stay open and do not count. From a stop by a requirement the next
 * verdict is any band. A step is one level further in the criterion's order of levels.
 *
 * Exact by dynamic programming when the total is a weighted mean or a sum of at most 60 criteria and no condition looks at
 * a criterion; by trying all when there are at most 65,536 combinations; otherwise the best found.
 * @throws ChecklistMismatch, RulesFault as `score` does.
 */
export function wayUp(rules: Rules, answers: Answers, facts: Facts = noFacts): WayUp {
  const { program, situation, answered } = workspaceOf(rules);
  readAnswers(program, situation, answers, facts);
  const now = standingOf(program, situation, answered);
  const top = program.bands.length - 1;
  if (now.rank === null) return { kind: 'none', reason: 'noScore' };
  if (now.rank === top) return { kind: 'none', reason: 'highest' };
  const target = now.rank + 1;
  const band = program.bands[target]?.id ?? '';
  const closed = { kind: 'notPossible', band, reason: 'gate', id: now.gate } as const;
  const isClosed = now.gateCap < target;
  const canReopen = program.variables.some(({ isGate, when }) => isGate && when !== null);
  if (isClosed && !canReopen) return { ...closed, exact: true };

  const ladders = laddersOf(program, situation, now);
  const room = emptySituation(program);
  const reached = (steps: readonly number[]): Standing => {
    climb(situation, ladders, steps);
    const standing = standingOf(program, situation, room);
    climb(situation, ladders, none(ladders));
    return standing;
  };
  const isEnough = ({ rank, unmet }: Standing) => rank !== null && rank >= target && unmet.length === 0;
  const additive = additiveOf(program, now, ladders, target);
  const found = additive
    ? solve(additive, ladders)
    : combinations(ladders) <= mostTried
      ? { steps: tryAll(ladders, (steps) => isEnough(reached(steps))), exact: true }
      : { steps: climbGreedily(ladders, reached, isEnough), exact: false };
  const there = found.steps && reached(found.steps);
  if (there && isEnough(there)) {
    const raises = ladders.flatMap(({ node, options }, i): Raise[] => {
      const steps = found.steps?.[i] ?? 0;
      const { id, numbers } = program.variables[node] as Variable;
      const level = (at: number) => numbers[options[at] as number] as number;
      return steps === 0 ? [] : [{ id, from: level(0), to: level(steps) }];
    });
    const { id = '' } = program.bands[there.rank ?? target] ?? {};
    return { kind: 'way', band: id, raises, exact: found.exact };
  }
  if (isClosed) return { ...closed, exact: found.exact };
  const atTop = reached(ladders.map(({ options }) => options.length - 1));
  const [unmet] = atTop.unmet;
  if (unmet !== undefined) {
    const id = program.requirements[unmet]?.id ?? null;
    return { kind: 'notPossible', band, reason: 'requirement', id, exact: found.exact };
  }
  return { kind: 'notPossible', band, reason: 'points', id: null, exact: found.exact };
}

function laddersOf(program: Program, situation: Situation, { soFar }: Standing): readonly Ladder[] {
  return program.variables.flatMap(({ numbers, isGate }, node): Ladder[] => {
    const relevant =
      soFar.on[node] === yes || (program.conditional.includes(node) && situation.answered[node] === 1);
    if (isGate || !relevant) return [];
    const chosen = 31 - Math.clz32(situation.mask[node] as number);
    const higher = numbers
      .map((_, option) => option)
      .filter((option) => (numbers[option] as number) > (numbers[chosen] as number))
      .sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
    return higher.length === 0 ? [] : [{ node, options: [chosen, ...higher] }];
  });
}

const none = (ladders: readonly Ladder[]) => ladders.map(() => 0);

function climb({ mask }: Situation, ladders: readonly Ladder[], steps: readonly number[]): void {
  ladders.forEach(({ node, options }, i) => {
    mask[node] = 1 << (options[steps[i] as number] as number);
  });
}

const combinations = (ladders: readonly Ladder[]) =>
  ladders.reduce((product, { options }) => product * options.length, 1);

/** Every choice of steps, the shortest first; of equally short ones the one on fewest criteria, then the earliest. */
function tryAll(
  ladders: readonly Ladder[],
  enough: (steps: readonly number[]) => boolean,
): readonly number[] | null {
  const steps = none(ladders);
  const most = ladders.reduce((sum, { options }) => sum + options.length - 1, 0);
  let best: { readonly steps: readonly number[]; readonly criteria: number } | null = null;
  const choose = (i: number, left: number, criteria: number): void => {
    if (best && criteria >= best.criteria) return;
    if (left === 0) {
      if (enough(steps)) best = { steps: [...steps], criteria };
      return;
    }
    const ladder = ladders[i];
    if (!ladder) return;
    for (let count = Math.min(left, ladder.options.length - 1); count >= 0; count--) {
      steps[i] = count;
      choose(i + 1, left - count, criteria + (count > 0 ? 1 : 0));
    }
    steps[i] = 0;
  };
  for (let total = 1; total <= most && !best; total++) choose(0, total, 0);
  return (best as { readonly steps: readonly number[] } | null)?.steps ?? null;
}

/** Takes the step that helps most until it is enough, then takes back what was not needed. */
function climbGreedily(
  ladders: readonly Ladder[],
  reached: (steps: readonly number[]) => Standing,
  isEnough: (standing: Standing) => boolean,
): readonly number[] | null {
  const steps = none(ladders);
  const worth = ({ rank, unmet, soFar }: Standing) => [-unmet.length, rank ?? stop, soFar.total ?? 0];
  let now = reached(steps);
  while (!isEnough(now)) {
    let best = -1;
    let standing = now;
    ladders.forEach(({ options }, i) => {
      if ((steps[i] as number) + 1 >= options.length) return;
      const tried = reached(steps.with(i, (steps[i] as number) + 1));
      if (best < 0 || isBetter(worth(tried), worth(standing))) [best, standing] = [i, tried];
    });
    if (best < 0) return null;
    steps[best] = (steps[best] as number) + 1;
    now = standing;
  }
  ladders.forEach((_, i) => {
    while ((steps[i] as number) > 0 && isEnough(reached(steps.with(i, (steps[i] as number) - 1))))
      steps[i] = (steps[i] as number) - 1;
  });
  return steps;
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((value, k) => value !== b[k]);
  return i >= 0 && (a[i] as number) > (b[i] as number);
}

/** The best of all that the additive form allows. */
function solve(
  additive: Additive,
  ladders: readonly Ladder[],
): { steps: readonly number[] | null; exact: boolean } {
  const ways = additive.cases.map((constraints) => additive.shortest(constraints, ladders));
  const found = ways.flatMap(({ steps }) => (steps ? [steps] : []));
  const total = (steps: readonly number[]) => steps.reduce((sum, count) => sum + count, 0);
  const raised = (steps: readonly number[]) => steps.filter((count) => count > 0).length;
  found.sort((a, b) => {
    const earlier = a.findIndex((count, i) => count !== b[i]);
    return total(a) - total(b) || raised(a) - raised(b) || (b[earlier] ?? 0) - (a[earlier] ?? 0);
  });
  return { steps: found[0] ?? null, exact: ways.every(({ exact }) => exact) };
}
