import { shareOf } from './aggregate.ts';
import type { Answers } from './answer.ts';
import { notGiven, overFacts } from './open-facts.ts';
import type { AdjustmentPlan, Program, RequirementPlan, Variable } from './program.ts';
import { canBeAbsent, canBeLeft, canBeMade, canBeUnmet, type Reach, reachOf } from './reach.ts';
import type {
  AdjustmentState,
  Contribution,
  GateState,
  RequirementState,
  Score,
  Value,
  Verdict,
} from './result.ts';
import { type Facts, outcomes, type Rules } from './rules.ts';
import { search } from './search.ts';
import { no, readAnswers, type Situation, yes } from './situation.ts';
import { contributionScale, type SoFar, soFarOf } from './so-far.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

const noFacts: Facts = {};
const nothing: Readonly<Record<string, never>> = Object.freeze({});
const noIds: readonly never[] = Object.freeze([]);

/**
 * Scores one assessment. A fact that the rules ask for and nobody has given is open, as a question without an answer is.
 * Pure and deterministic, to the last bit in every browser, Node and worker.
 * Sources: OECD/JRC, Handbook on Constructing Composite Indicators (2008), for weights and aggregation; Kleene's strong
 * three-valued logic for what is not yet answered.
 * @param rules a checklist or only its rules; made ready on the first call and not to be changed after it.
 * @throws ChecklistMismatch when an answer names something that the checklist does not have.
 * @throws RulesFault when the rules can't be scored with.
 */
export function score(rules: Rules, answers: Answers, facts: Facts = noFacts): Score {
  const workspace = workspaceOf(rules);
  const made = scoreAsGiven(workspace, answers, facts);
  if (workspace.program.facts.length === 0) return made;
  const missing = notGiven(workspace.program, facts);
  if (missing.length === 0) return made;
  return overFacts(rules, made, missing, (given) => scoreAsGiven(workspace, answers, { ...facts, ...given }));
}

/** The score of the facts that are given: those that are not equal nothing. */
function scoreAsGiven(workspace: Workspace, answers: Answers, facts: Facts): Score {
  const { program, situation } = workspace;
  let { reach } = workspace;
  readAnswers(program, situation, answers, facts);
  const undecided = reachOf(program, situation, reach);
  const soFar = soFarOf(program, situation, workspace.answered);
  const gates = gateStates(program, situation);
  const { given, asked } = counted(program, situation);
  let exact = true;
  if (undecided) ({ reach, exact } = search(program, situation));
  return {
    total: value(reach.low, reach.high, soFar.total),
    share: shareValue(program, reach, soFar),
    groups: groupValues(program, reach, soFar),
    gates,
    requirements: requirementStates(program, reach),
    adjustments: adjustmentStates(program, reach),
    verdict: verdictOf(workspace, reach),
    openFacts: noIds,
    contributions: contributions(program, soFar, workspace.scale),
    exact,
    answered: given,
    questions: asked,
  };
}

function value(low: number, high: number, soFar: number | null): Value | null {
  return low > high ? null : { low, high, soFar };
}

function shareValue(program: Program, { shareLow, shareHigh }: Reach, soFar: SoFar): Value | null {
  if (!program.points) return null;
  const now =
    soFar.aggregated === null ? null : shareOf(program, program.groups.length - 1, soFar.situation)[0];
  return value(shareLow, shareHigh, now);
}

function groupValues(
  program: Program,
  { groupLow, groupHigh }: Reach,
  soFar: SoFar,
): Record<string, Value | null> {
  const unit = program.points ? 1 : 100;
  const values: Record<string, Value | null> = {};
  const first = program.variables.length;
  for (const { id, node } of program.named) {
    const now = soFar.on[node] === no ? null : (soFar.value[node] as number) * unit;
    const i = node - first;
    values[id] = value((groupLow[i] as number) * unit, (groupHigh[i] as number) * unit, now);
  }
  return values;
}

function gateStates(
  { variables, criteria }: Program,
  { on, mask, answered }: Situation,
): Record<string, GateState> {
  const states: Record<string, GateState> = {};
  for (let node = criteria; node < variables.length; node++) {
    const outcome = outcomes[31 - Math.clz32(mask[node] as number)] as GateState;
    states[(variables[node] as Variable).id] =
      on[node] === no ? 'notApplicable' : answered[node] === 1 ? outcome : 'open';
  }
  return states;
}

function requirementStates(
  { requirements }: Program,
  reach: Reach,
): Readonly<Record<string, RequirementState>> {
  if (requirements.length === 0) return nothing;
  const states: Record<string, RequirementState> = {};
  for (let i = 0; i < requirements.length; i++)
    states[(requirements[i] as RequirementPlan).id] = requirementState(reach.requirements[i] as number);
  return states;
}

function requirementState(bits: number): RequirementState {
  if (bits === canBeAbsent) return 'notApplicable';
  if ((bits & canBeUnmet) === 0) return 'met';
  return bits === canBeUnmet ? 'unmet' : 'open';
}

function adjustmentStates({ adjustments }: Program, reach: Reach): Readonly<Record<string, AdjustmentState>> {
  if (adjustments.length === 0) return nothing;
  const states: Record<string, AdjustmentState> = {};
  for (let i = 0; i < adjustments.length; i++) {
    const bits = reach.adjustments[i];
    states[(adjustments[i] as AdjustmentPlan).id] =
      bits === canBeMade ? 'made' : bits === canBeLeft ? 'notMade' : 'open';
  }
  return states;
}

/** The verdict of a reach; each possible one is made once for a program, since there are few. */
function verdictOf({ program: { bands }, verdicts }: Workspace, reach: Reach): Verdict {
  const { stop, none, lowest, highest } = reach;
  const first = Math.min(lowest, bands.length);
  const beside = (stop ? 1 : 0) + (none ? 2 : 0);
  const place = (beside * (bands.length + 1) + first) * (bands.length + 1) + highest + 1;
  const known = verdicts[place];
  if (known) return known;
  const between = bands.slice(first, highest + 1).map(({ id }) => id);
  const possible = stop ? ['stop', ...between] : between;
  const made = { possible, settled: possible.length === 1 && !none };
  verdicts[place] = made;
  return made;
}

function contributions(program: Program, soFar: SoFar, room: Float64Array): readonly Contribution[] {
  if (soFar.aggregated === null) return [];
  const result: Contribution[] = [];
  const scale = contributionScale(program, soFar, room);
  for (let node = 0; node < program.criteria; node++) {
    if (soFar.on[node] !== yes) continue;
    const points = scale[node] === 0 ? 0 : (scale[node] as number) * (soFar.value[node] as number);
    result.push({ id: (program.variables[node] as Variable).id, points });
  }
  for (let i = 0; i < soFar.changes.length; i++) {
    if (soFar.changes[i] !== 0)
      result.push({ id: (program.adjustments[i] as AdjustmentPlan).id, points: soFar.changes[i] as number });
  }
  return result;
}

/** Answers that count, and what is asked: what applies or may come to. */
function counted(
  program: Program,
  { on, mask, answered, given }: Situation,
): { given: number; asked: number } {
  const { variables, conditional } = program;
  if (conditional.length === 0) return { given, asked: variables.length };
  let answers = given;
  let asked = variables.length;
  for (const node of conditional) {
    if (on[node] !== no || mask[node] === 0) continue;
    asked--;
    if (answered[node] === 1) answers--;
  }
  return { given: answers, asked };
}
