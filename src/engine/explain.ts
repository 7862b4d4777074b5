import type { Answers } from './answer.ts';
import { leversOf } from './levers.ts';
import { type AdjustmentPlan, type Program, stop, type Variable } from './program.ts';
import { adjusted, isMade, Reach, reachOf } from './reach.ts';
import type { Facts, Rules } from './rules.ts';
import { extreme } from './search.ts';
import { emptySituation, no, readAnswers, type Situation, yes } from './situation.ts';
import { soFarOf } from './so-far.ts';
import { workspaceOf } from './workspace.ts';

const noFacts: Facts = {};

/**
 * What each criterion that counts, or could come to, would add to the total so far at its highest level (METHOD 12). Of
 * an open criterion: what answering it with its highest level would. Empty before the first answer. By id.
 * @throws ChecklistMismatch, RulesFault as `score` does.
 */
export function potential(
  rules: Rules,
  answers: Answers,
  facts: Facts = noFacts,
): Readonly<Record<string, number>> {
  const { program, situation, answered, reach } = workspaceOf(rules);
  readAnswers(program, situation, answers, facts);
  reachOf(program, situation, reach);
  const now = soFarOf(program, situation, answered);
  const result: Record<string, number> = {};
  if (now.total === null) return result;
  const before = now.total;
  const there = situation.on.slice();
  const levers = leversOf(program, now.on, now.value);
  const made = program.adjustments.map((adjustment) => isMade(program, adjustment, now.situation) === yes);
  const another = emptySituation(program);
  const room = emptySituation(program);
  for (let node = 0; node < program.criteria; node++) {
    if (there[node] === no) continue;
    const variable = program.variables[node] as Variable;
    const best = variable.byPoints.at(-1) as number;
    let after = before;
    if (hasOwnEffectOnly(program, variable)) {
      if (there[node] === yes)
        after = total(program, made, levers.with(node, worthOf(program, variable, best)));
    } else {
      readAnswers(program, another, { ...answers, [variable.id]: levelOf(variable, best) }, facts);
      reachOf(program, another, reach);
      after = soFarOf(program, another, room).total ?? before;
    }
    result[variable.id] = after - before;
  }
  return result;
}

/**
 * What to answer next (METHOD 13): open gates that can stop come first; then open criteria by how far the total swings
 * between their lowest and their highest level, with all else that is open at its lowest and at its highest, the larger
 * swing; then the other open gates, which move no total. Equals (within 1e-9) in checklist order.
 * @returns ids of what is open and applies, or may come to.
 * @throws ChecklistMismatch, RulesFault as `score` does.
 */
export function next(rules: Rules, answers: Answers, facts: Facts = noFacts): readonly string[] {
  const { program, situation, reach } = workspaceOf(rules);
  readAnswers(program, situation, answers, facts);
  reachOf(program, situation, reach);
  const { variables, criteria } = program;
  const open = variables.flatMap((_, node) =>
    situation.on[node] !== no && situation.mask[node] !== 0 && situation.answered[node] === 0 ? [node] : [],
  );
  const swing = new Float64Array(variables.length);
  if (open.some((node) => node < criteria)) {
    const whole = situation.mask.slice();
    for (const best of [false, true]) {
      situation.mask.set(whole);
      extreme(program, situation, best);
      swings(program, situation, open, whole, swing);
    }
  }
  const canStop = (node: number) => (variables[node] as Variable).caps.includes(stop);
  const inSteps = (node: number) => Math.round((swing[node] as number) * 1e9);
  const byKind = [
    open.filter((node) => node >= criteria && canStop(node)),
    open.filter((node) => node < criteria).sort((a, b) => inSteps(b) - inSteps(a) || a - b),
    open.filter((node) => node >= criteria && !canStop(node)),
  ];
  return byKind.flat().map((node) => (variables[node] as Variable).id);
}

/** Raises each open criterion's swing to what it is with everything else as the situation has it. */
function swings(
  program: Program,
  situation: Situation,
  open: readonly number[],
  whole: Int32Array,
  swing: Float64Array,
): void {
  const reach = new Reach(program);
  reachOf(program, situation, reach);
  const there = situation.on.slice();
  const levers = leversOf(program, there, situation.low.slice());
  const made = program.adjustments.map((adjustment) => isMade(program, adjustment, situation) === yes);
  for (const node of open) {
    if (node >= program.criteria) continue;
    const variable = program.variables[node] as Variable;
    const ends = [variable.byPoints[0] as number, variable.byPoints.at(-1) as number];
    let totals: number[];
    if (hasOwnEffectOnly(program, variable)) {
      totals =
        there[node] === yes
          ? ends.map((option) => total(program, made, levers.with(node, worthOf(program, variable, option))))
          : [];
    } else {
      const mask = situation.mask[node] as number;
      totals = ends.flatMap((option) => {
        situation.mask[node] = (1 << option) & (whole[node] as number);
        reachOf(program, situation, reach);
        return reach.low > reach.high ? [] : [reach.low];
      });
      situation.mask[node] = mask;
    }
    const [worst = 0, best = worst] = totals.filter((value) => !Number.isNaN(value));
    swing[node] = Math.max(swing[node] as number, Math.abs(best - worst));
  }
}

/** Whether changing a criterion changes nothing but its own value: no condition or adjustment looks at it. */
function hasOwnEffectOnly(program: Program, { asked }: Variable): boolean {
  return asked.length === 0 && program.adjustments.every(({ group }) => group < 0);
}

function worthOf({ points }: Program, variable: Variable, option: number): number {
  return (points ? variable.points : variable.values)[option] as number;
}

function levelOf({ numbers }: Variable, option: number) {
  return { kind: 'level', level: numbers[option] as number } as const;
}

/** The total after adjustments that do not depend on it. */
function total(program: Program, made: readonly boolean[], aggregated: number): number {
  return program.adjustments.reduce(
    (sum, adjustment: AdjustmentPlan, i) => (made[i] ? adjusted(adjustment, sum) : sum),
    program.points ? aggregated : 100 * aggregated,
  );
}
