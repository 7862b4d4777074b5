import fc from 'fast-check';
import type {
  Answer,
  Answers,
  Condition,
  CriterionRule,
  Effect,
  Facts,
  GateRule,
  GroupRule,
  RequirementRule,
  Rules,
} from '../../src/engine/index.ts';
import { criteriaIn, waysToAnswer } from './oracle.ts';

/** A criterion with as many levels as points are given. */
export function criterion(
  id: string,
  weight = 1,
  points: readonly number[] = [0, 1, 2, 3],
  when?: Condition,
): CriterionRule {
  const levels = points.map((value, level) => ({ level, points: value }));
  return { kind: 'criterion', id, weight, levels, ...(when ? { when } : {}) };
}

export function group(
  id: string,
  weight: number,
  members: GroupRule['members'],
  more: Partial<GroupRule> = {},
): GroupRule {
  return { kind: 'group', id, weight, members, ...more };
}

export function gate(id: string, effects: Partial<GateRule['effects']> = {}, when?: Condition): GateRule {
  const all = { pass: { kind: 'none' }, risk: { kind: 'note' }, fail: { kind: 'stop' }, ...effects } as const;
  return { id, effects: all, ...(when ? { when } : {}) };
}

export const bands = [
  { id: 'low', from: 0 },
  { id: 'mid', from: 25 },
  { id: 'good', from: 50 },
  { id: 'best', from: 75 },
];

export function checklist(
  dimensions: readonly GroupRule[],
  gates: readonly GateRule[] = [],
  more: Partial<Rules> = {},
): Rules {
  return { dimensions, gates, bands, ...more };
}

/** What may be in a random checklist. */
export interface Shape {
  readonly criteria: number;
  readonly gates: number;
  readonly kinds: readonly ('percent' | 'points')[];
  readonly aggregates: readonly ('arithmetic' | 'geometric' | 'minimum')[];
  readonly conditions: boolean;
  readonly requirements: number;
  readonly adjustments: number;
}

export const everything: Shape = {
  criteria: 6,
  gates: 2,
  kinds: ['percent', 'points'],
  aggregates: ['arithmetic', 'geometric', 'minimum'],
  conditions: true,
  requirements: 2,
  adjustments: 2,
};

const effect: fc.Arbitrary<Effect> = fc.constantFrom<Effect[]>(
  { kind: 'none' },
  { kind: 'note' },
  { kind: 'stop' },
  { kind: 'cap', band: 'mid' },
  { kind: 'cap', band: 'low' },
);

/** Random rules of a shape; conditions ask about earlier criteria and gates, or later ones, but never in a circle. */
export function rules(shape: Shape): fc.Arbitrary<Rules> {
  const weight = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => n / 8) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const points = fc.oneof(
    fc.constant([0, 1, 2, 3]),
    fc.constant([0, 1, 2]),
    fc
      .uniqueArray(fc.integer({ min: -3, max: 9 }), { minLength: 2, maxLength: 4 })
      .map((list) => list.sort((a, b) => a - b)),
    fc
      .array(fc.integer({ min: -2, max: 6 }), { minLength: 2, maxLength: 4 })
      .filter((list) => new Set(list).size > 1),
  );
  return fc
    .record({
      kind: fc.constantFrom(...shape.kinds),
      count: fc.integer({ min: 1, max: shape.criteria }),
      points: fc.array(points, { minLength: shape.criteria, maxLength: shape.criteria }),
      weights: fc.array(weight, { minLength: 20, maxLength: 20 }),
      cuts: fc.array(fc.boolean(), { minLength: shape.criteria, maxLength: shape.criteria }),
      nested: fc.array(fc.boolean(), { minLength: shape.criteria, maxLength: shape.criteria }),
      apart: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 }),
      aggregates: fc.array(fc.constantFrom(...shape.aggregates), { minLength: 16, maxLength: 16 }),
      gates: fc.array(fc.record({ pass: effect, risk: effect, fail: effect }), { maxLength: shape.gates }),
      order: fc.shuffledSubarray(
        Array.from({ length: shape.criteria + shape.gates }, (_, i) => i),
        {
          minLength: shape.criteria + shape.gates,
        },
      ),
      from: fc.constantFrom([0, 25, 50, 75], [0, 3, 6, 9], [0, 10, 33, 90]),
      above: fc.boolean(),
      rest: fc.infiniteStream(fc.nat({ max: 999 })),
    })
    .map((plan) => {
      const stream = plan.rest;
      const pick = (n: number): number => (stream.next().value as number) % n;
      const made = plan.points
        .slice(0, plan.count)
        .map((list, i) => criterion(`c${i}`, plan.weights[i], list));
      const gates = plan.gates.map((effects, i) => gate(`gate${i}`, effects));
      const questions: (CriterionRule | GateRule)[] = [...made, ...gates];
      const place = new Map(plan.order.map((index, i) => [questions[index]?.id, i]));
      const atom = (before: readonly (CriterionRule | GateRule)[]): Condition => {
        const one = before[pick(before.length + 1)];
        if (!one) return { fact: 'area', is: ['sapmi', 'coast'][pick(2)] as string };
        if ('levels' in one) return { criterion: one.id, atLeast: 1 + pick(3) };
        return { gate: one.id, is: ([['pass'], ['risk', 'fail'], ['fail']] as const)[pick(3)] as ['pass'] };
      };
      const condition = (before: readonly (CriterionRule | GateRule)[], depth = 0): Condition => {
        const what = pick(depth > 1 ? 3 : 6);
        if (what < 3) return atom(before);
        if (what === 3) return { not: condition(before, depth + 1) };
        const parts = [condition(before, depth + 1), condition(before, depth + 1)];
        return what === 4 ? { all: parts } : { any: parts };
      };
      const conditioned = <T extends CriterionRule | GateRule>(one: T): T => {
        if (!shape.conditions || pick(5) > 1) return one;
        const before = questions.filter(({ id }) => (place.get(id) ?? 0) < (place.get(one.id) ?? 0));
        return { ...one, when: condition(before) };
      };
      const criteria = made.map(conditioned);
      const dimensions: GroupRule[] = [];
      let members: (GroupRule | CriterionRule)[] = [];
      criteria.forEach((one, i) => {
        const inner = plan.nested[i]
          ? group(`n${i}`, plan.weights[i + 6] ?? 1, [one], { aggregate: plan.aggregates[i] ?? 'arithmetic' })
          : one;
        const last = members.at(-1);
        if (last?.kind === 'group' && !plan.nested[i] && pick(2) === 0)
          members[members.length - 1] = { ...last, members: [...last.members, one] };
        else members.push(inner);
        if (plan.cuts[i] || i === criteria.length - 1) {
          const aside =
            plan.apart[dimensions.length] === 0 && dimensions.length > 0 ? { inTotal: false } : {};
          dimensions.push(
            group(`g${dimensions.length}`, plan.weights[dimensions.length + 12] ?? 1, members, {
              aggregate: plan.aggregates[dimensions.length + 8] ?? 'arithmetic',
              ...aside,
            }),
          );
          members = [];
        }
      });
      const groups = dimensions.map(({ id }) => id);
      const when = () => (shape.conditions && pick(4) === 0 ? { when: condition(questions) } : {});
      const requirement = (i: number): RequirementRule => {
        const shared = {
          id: `r${i}`,
          effect: (
            [{ kind: 'stop' }, { kind: 'cap', band: 'mid' }, { kind: 'note' }, { kind: 'stop' }] as const
          )[pick(4)] as Effect,
          ...when(),
        };
        const of = criteria.map(({ id }) => id);
        switch (pick(4)) {
          case 0:
            return {
              ...shared,
              kind: 'minLevel',
              criterion: of[pick(of.length)] as string,
              level: 1 + pick(3),
            };
          case 1:
            return {
              ...shared,
              kind: 'minPoints',
              group: groups[pick(groups.length)] as string,
              points: pick(8),
            };
          case 2:
            return {
              ...shared,
              kind: 'minShare',
              group: groups[pick(groups.length)] as string,
              share: pick(10) / 10,
            };
          default:
            return {
              ...shared,
              kind: 'atLeast',
              count: 1 + pick(2),
              of: of.slice(0, 1 + pick(of.length)),
              level: 1 + pick(2),
            };
        }
      };
      const adjustment = (i: number) => {
        const grouped = groups[pick(groups.length)] as string;
        const reached = [
          { group: grouped, share: pick(10) / 10 },
          { group: grouped, points: pick(8) },
        ][pick(3)];
        return {
          id: `a${i}`,
          ...when(),
          ...(reached ? { reached } : {}),
          factor: [1, 0.85, 1.2, 0][pick(4)] as number,
          round: pick(2) === 0,
          bonus: [0, 5, -3][pick(3)] as number,
        };
      };
      return {
        kind: plan.kind,
        aggregate: plan.aggregates[15] ?? 'arithmetic',
        dimensions,
        gates: gates.map(conditioned),
        requirements: Array.from({ length: pick(shape.requirements + 1) }, (_, i) => requirement(i)),
        adjustments: Array.from({ length: pick(shape.adjustments + 1) }, (_, i) => adjustment(i)),
        bands: bands.map(({ id }, i) => ({
          id,
          from: plan.from[i] as number,
          ...(plan.above ? { above: true } : {}),
        })),
      } satisfies Rules;
    });
}

/** Facts that conditions ask about, or not. */
export const facts: fc.Arbitrary<Facts> = fc.constantFrom<Facts[]>({}, { area: 'sapmi' }, { area: 'coast' });

/** Answers to some of the questions: levels and outcomes, "not applicable" and "unknown". */
export function someAnswers(of: Rules, mostOpen = 6): fc.Arbitrary<Answers> {
  const questions = [...criteriaIn(of.dimensions), ...(of.gates ?? [])];
  const answer = (question: CriterionRule | GateRule) =>
    fc.constantFrom<(Answer | undefined)[]>(
      undefined,
      undefined,
      ...waysToAnswer(question),
      { kind: 'unknown' },
      ...('levels' in question ? [{ kind: 'notApplicable' } as const] : []),
    );
  return fc.tuple(...questions.map(answer)).map((given) => {
    let open = 0;
    return Object.fromEntries(
      questions.flatMap((question, i) => {
        const one = given[i];
        const isOpen = (!one || one.kind === 'unknown') && ++open > mostOpen;
        if (isOpen) return [[question.id, waysToAnswer(question)[0] as Answer]];
        return one ? [[question.id, one]] : [];
      }),
    );
  });
}

/** A level for every criterion and an outcome for every gate. */
export function fullAnswers(of: Rules): fc.Arbitrary<Answers> {
  const questions = [...criteriaIn(of.dimensions), ...(of.gates ?? [])];
  return fc
    .tuple(...questions.map((question) => fc.constantFrom(...waysToAnswer(question))))
    .map((given) => Object.fromEntries(questions.map(({ id }, i) => [id, given[i] as Answer])));
}
