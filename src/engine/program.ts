import { RulesFault } from './mismatch.ts';
import {
  type Aggregator,
  type BandRule,
  type Condition,
  type CriterionRule,
  type Demand,
  type Effect,
  type FactRule,
  type GateRule,
  type GroupRule,
  outcomes,
  type Rules,
} from './rules.ts';

/** A condition with indices instead of ids. `option` holds when the node's answer is among those of the mask. */
export type Test =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Test[] }
  | { readonly kind: 'not'; readonly part: Test }
  | { readonly kind: 'option'; readonly node: number; readonly mask: number }
  | { readonly kind: 'fact'; readonly fact: string; readonly is: string };

/** A criterion or a gate: something with options, of which an answer is one. Sets of options are bit masks. */
export interface Variable {
  readonly id: string;
  readonly isGate: boolean;
  readonly allowNotApplicable: boolean;
  /** The number of each option; of a gate, the place of the outcome. */
  readonly numbers: readonly number[];
  readonly points: readonly number[];
  /** Each option's place between the lowest and the highest points, 0..1 (METHOD 1); 0 when all points are the same. */
  readonly values: readonly number[];
  readonly full: number;
  /** The options from that of fewest points to that of most. */
  readonly byPoints: readonly number[];
  /** Whether a higher level never has fewer points. */
  readonly rising: boolean;
  /** Bands (as indices) that each outcome of a gate caps at; `stop` or `noCap`. */
  readonly caps: readonly number[];
  readonly when: Test | null;
  /** Sets of options that conditions ask about. */
  readonly asked: number[];
}

export interface GroupPlan {
  readonly id: string;
  readonly aggregate: Aggregator | 'sum';
  /** Nodes that count, in checklist order: all of a sum or minimum, those with a weight of a mean. */
  readonly members: readonly number[];
  readonly weights: Float64Array;
  /** All criteria below that are added, at any depth. */
  readonly leaves: readonly number[];
}

export interface RequirementPlan {
  readonly id: string;
  readonly demand: Demand;
  /** The criteria that it looks at. */
  readonly nodes: readonly number[];
  /** For `minLevel` and `atLeast`: the options that have the level, for each of `nodes`. */
  readonly masks: readonly number[];
  /** For `minPoints` and `minShare`: index of the group. */
  readonly group: number;
  readonly cap: number;
  /** Whether more points never mean a lower level in what it looks at. */
  readonly rising: boolean;
  readonly when: Test | null;
}

export interface AdjustmentPlan {
  readonly id: string;
  readonly when: Test | null;
  /** Index of the group that must have reached `at`, or −1. */
  readonly group: number;
  readonly by: 'share' | 'points';
  readonly at: number;
  readonly factor: number;
  readonly round: boolean;
  readonly bonus: number;
}

/**
 * Rules made ready to compute with. Nodes are numbered: criteria in checklist order, then gates, then groups, members
 * before the group that they are in; the last is the whole checklist.
 */
export interface Program {
  readonly points: boolean;
  readonly criteria: number;
  readonly variables: readonly Variable[];
  /** The value (in a points checklist, the points) of each option of each criterion: 32 places a criterion. */
  readonly worth: Float64Array;
  readonly groups: readonly GroupPlan[];
  /** Nodes of the groups that have an id, in checklist order. */
  readonly named: readonly { readonly id: string; readonly node: number }[];
  readonly root: number;
  readonly nodes: number;
  readonly indexOf: ReadonlyMap<string, number>;
  /** Variables with a condition, each after those that its condition asks about. */
  readonly conditional: readonly number[];
  /** The facts that are asked for and that some condition looks at. */
  readonly facts: readonly FactRule[];
  readonly requirements: readonly RequirementPlan[];
  readonly adjustments: readonly AdjustmentPlan[];
  readonly bands: readonly BandRule[];
}

/** What a stopping outcome caps at: below every band. */
export const stop = -1;

/**
 * Makes a checklist's rules ready to compute with.
 * @throws RulesFault for rules that the lint would refuse: unknown ids, a circle of conditions, more than 30 levels.
 */
export function programOf(rules: Rules): Program {
  const points = rules.kind === 'points';
  const criteria: CriterionRule[] = [];
  const collect = (group: GroupRule): void => {
    for (const member of group.members) {
      if (member.kind === 'group') collect(member);
      else criteria.push(member);
    }
  };
  rules.dimensions.forEach(collect);
  const gates = rules.gates ?? [];
  const questions: readonly (CriterionRule | GateRule)[] = [...criteria, ...gates];
  const indexOf = new Map(questions.map(({ id }, index) => [id, index]));
  if (indexOf.size !== questions.length) throw new RulesFault('Two criteria or gates have the same id');

  const bandOf = (effect: Effect): number => {
    if (effect.kind === 'stop') return stop;
    if (effect.kind !== 'cap') return rules.bands.length;
    const band = rules.bands.findIndex(({ id }) => id === effect.band);
    if (band < 0) throw new RulesFault(`There is no band "${effect.band}"`);
    return band;
  };
  const nodeOf = (id: string): number => {
    const index = indexOf.get(id);
    if (index === undefined) throw new RulesFault(`There is no criterion or gate "${id}"`);
    return index;
  };
  const asked = questions.map((): number[] => []);
  const testOf = (condition: Condition | undefined): Test | null =>
    condition === undefined ? null : test(condition, questions, nodeOf, asked);
  const variables = questions.map((question, index) =>
    'levels' in question
      ? criterionVariable(question, testOf(question.when), asked[index] as number[])
      : gateVariable(question, bandOf, testOf(question.when), asked[index] as number[]),
  );

  const groups: GroupPlan[] = [];
  const groupIndex = new Map<string, number>();
  const named: { id: string; node: number }[] = [];
  const addGroup = (
    id: string | null,
    members: GroupRule['members'],
    aggregate: Aggregator = 'arithmetic',
  ): number => {
    const place = named.length;
    if (id !== null) named.push({ id, node: -1 });
    const all = members.map((member) => ({
      member,
      node:
        member.kind === 'group' ? addGroup(member.id, member.members, member.aggregate) : nodeOf(member.id),
    }));
    const inTotal = all.filter(({ member }) => member.kind === 'criterion' || member.inTotal !== false);
    const mean = !points && aggregate !== 'minimum';
    const counted = inTotal.filter(({ member }) => !mean || (member.weight ?? 1) > 0);
    groups.push({
      id: id ?? '',
      aggregate: points ? 'sum' : aggregate,
      members: counted.map(({ node }) => node),
      weights: Float64Array.from(counted, ({ member }) => member.weight ?? 1),
      leaves: inTotal.flatMap(({ member, node }) =>
        member.kind === 'criterion' ? [node] : (groups[node - questions.length] as GroupPlan).leaves,
      ),
    });
    const node = questions.length + groups.length - 1;
    if (id !== null) {
      groupIndex.set(id, groups.length - 1);
      named[place] = { id, node };
    }
    return node;
  };
  const root = addGroup(null, rules.dimensions, rules.aggregate);
  const groupAt = (id: string): number => {
    const index = groupIndex.get(id);
    if (index === undefined) throw new RulesFault(`There is no group "${id}"`);
    return index;
  };

  const requirements = (rules.requirements ?? []).map((requirement): RequirementPlan => {
    const grouped = 'group' in requirement ? groupAt(requirement.group) : -1;
    const nodes =
      requirement.kind === 'minLevel'
        ? [nodeOf(requirement.criterion)]
        : requirement.kind === 'atLeast'
          ? requirement.of.map(nodeOf)
          : (groups[grouped] as GroupPlan).leaves;
    const level = 'level' in requirement ? requirement.level : 0;
    return {
      id: requirement.id,
      demand: requirement,
      nodes,
      masks: 'level' in requirement ? nodes.map((node) => atLeast(variables[node] as Variable, level)) : [],
      group: grouped,
      cap: bandOf(requirement.effect),
      rising: nodes.every((node) => variables[node]?.rising),
      when: testOf(requirement.when),
    };
  });
  const adjustments = (rules.adjustments ?? []).map((adjustment): AdjustmentPlan => {
    const { id, when, reached, factor = 1, round = false, bonus = 0 } = adjustment;
    if (factor < 0) throw new RulesFault(`The factor of "${id}" is negative`);
    return {
      id,
      when: testOf(when),
      group: reached ? groupAt(reached.group) : -1,
      by: reached && 'points' in reached ? 'points' : 'share',
      at: reached ? ('points' in reached ? reached.points : reached.share) : 0,
      factor,
      round,
      bonus,
    };
  });
  const looked = new Set(
    [...variables, ...requirements, ...adjustments].flatMap(({ when }) => factsIn(when)),
  );
  return {
    points,
    criteria: criteria.length,
    variables,
    worth: worthOf(variables.slice(0, criteria.length), points),
    groups,
    named,
    root,
    nodes: questions.length + groups.length,
    indexOf,
    conditional: inOrder(variables),
    facts: (rules.facts ?? []).filter(({ id }) => looked.has(id)),
    requirements,
    adjustments,
    bands: rules.bands,
  };
}

function criterionVariable(criterion: CriterionRule, when: Test | null, asked: number[]): Variable {
  const { id, levels, allowNotApplicable = true } = criterion;
  if (levels.length === 0 || levels.length > 30) throw new RulesFault(`"${id}" has ${levels.length} levels`);
  const points = levels.map((level) => level.points ?? level.level);
  const lowest = Math.min(...points);
  const range = Math.max(...points) - lowest;
  const byPoints = points
    .map((_, option) => option)
    .sort((a, b) => (points[a] ?? 0) - (points[b] ?? 0) || a - b);
  const byNumber = levels
    .map((_, option) => option)
    .sort((a, b) => (levels[a]?.level ?? 0) - (levels[b]?.level ?? 0));
  return {
    id,
    isGate: false,
    allowNotApplicable,
    numbers: levels.map(({ level }) => level),
    points,
    values: points.map((value) => (range === 0 ? 0 : (value - lowest) / range)),
    full: 2 ** levels.length - 1,
    byPoints,
    rising: byNumber.every(
      (option, i) => i === 0 || (points[option] ?? 0) >= (points[byNumber[i - 1] ?? 0] ?? 0),
    ),
    caps: [],
    when,
    asked,
  };
}

function gateVariable(
  gate: GateRule,
  bandOf: (effect: Effect) => number,
  when: Test | null,
  asked: number[],
): Variable {
  return {
    id: gate.id,
    isGate: true,
    allowNotApplicable: false,
    numbers: [0, 1, 2],
    points: [0, 0, 0],
    values: [0, 0, 0],
    full: 0b111,
    byPoints: [2, 1, 0],
    rising: true,
    caps: outcomes.map((outcome) => bandOf(gate.effects[outcome])),
    when,
    asked,
  };
}

function worthOf(criteria: readonly Variable[], points: boolean): Float64Array {
  const worth = new Float64Array(32 * criteria.length);
  criteria.forEach((variable, node) => {
    worth.set(points ? variable.points : variable.values, 32 * node);
  });
  return worth;
}

/** The options of a criterion that have at least a level. */
function atLeast({ numbers }: Pick<Variable, 'numbers'>, level: number): number {
  return numbers.reduce((mask, number, option) => (number >= level ? mask | (1 << option) : mask), 0);
}

function test(
  condition: Condition,
  questions: readonly (CriterionRule | GateRule)[],
  nodeOf: (id: string) => number,
  asked: readonly number[][],
): Test {
  const again = (part: Condition) => test(part, questions, nodeOf, asked);
  const option = (node: number, mask: number): Test => {
    if (!asked[node]?.includes(mask)) asked[node]?.push(mask);
    return { kind: 'option', node, mask };
  };
  if ('all' in condition) return { kind: 'all', parts: condition.all.map(again) };
  if ('any' in condition) return { kind: 'any', parts: condition.any.map(again) };
  if ('not' in condition) return { kind: 'not', part: again(condition.not) };
  if ('fact' in condition) return { kind: 'fact', fact: condition.fact, is: String(condition.is) };
  if ('gate' in condition) {
    const wanted = [condition.is].flat();
    const mask = outcomes.reduce(
      (bits, outcome, i) => (wanted.includes(outcome) ? bits | (1 << i) : bits),
      0,
    );
    return option(nodeOf(condition.gate), mask);
  }
  const node = nodeOf(condition.criterion);
  const question = questions[node] as CriterionRule | GateRule;
  if (!('levels' in question)) throw new RulesFault(`"${condition.criterion}" is a gate and has no levels`);
  const numbers = question.levels.map(({ level }) => level);
  return option(node, atLeast({ numbers }, condition.atLeast));
}

/** Variables with a condition, in an order in which they can be decided. */
function inOrder(variables: readonly Variable[]): readonly number[] {
  const state: ('new' | 'entered' | 'done')[] = variables.map(() => 'new');
  const order: number[] = [];
  const visit = (node: number): void => {
    const { id, when } = variables[node] as Variable;
    if (state[node] === 'done') return;
    if (state[node] === 'entered') throw new RulesFault(`Conditions form a circle at "${id}"`);
    state[node] = 'entered';
    if (when) {
      nodesIn(when).forEach(visit);
      order.push(node);
    }
    state[node] = 'done';
  };
  for (let node = 0; node < variables.length; node++) visit(node);
  return order;
}

/** The nodes that a condition asks about. */
export function nodesIn(test: Test): readonly number[] {
  switch (test.kind) {
    case 'option':
      return [test.node];
    case 'fact':
      return [];
    case 'not':
      return nodesIn(test.part);
    default:
      return test.parts.flatMap(nodesIn);
  }
}

/** The facts that a condition looks at. */
function factsIn(test: Test | null): readonly string[] {
  switch (test?.kind) {
    case 'fact':
      return [test.fact];
    case 'not':
      return factsIn(test.part);
    case 'all':
    case 'any':
      return test.parts.flatMap(factsIn);
    default:
      return [];
  }
}
