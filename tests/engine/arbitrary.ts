import fc from 'fast-check';
import type { Answer, Answers, Checklist, Criterion, Effect, Gate, Group } from '../../src/engine/index.ts';

const text = { sv: 'text', en: 'text' };
const guidance = { lookFor: text, good: text, weak: text };

/** A criterion with as many levels as points are given. */
export function criterion(id: string, weight: number, points: readonly number[] = [0, 1, 2, 3]): Criterion {
  return {
    kind: 'criterion',
    id,
    weight,
    title: text,
    question: text,
    guidance,
    levels: points.map((value, level) => ({ level, points: value, descriptor: text })),
    terms: { sv: [], en: [] },
    sdg: [],
    sources: [],
    allowNotApplicable: true,
  };
}

export function group(id: string, weight: number, members: readonly (Group | Criterion)[]): Group {
  return { kind: 'group', id, weight, title: text, description: text, members };
}

export function gate(id: string, effects: Partial<Gate['effects']> = {}): Gate {
  const none: Effect = { kind: 'none' };
  return {
    kind: 'gate',
    id,
    title: text,
    question: text,
    guidance,
    outcomes: { pass: text, risk: text, fail: text },
    effects: { pass: none, risk: { kind: 'note' }, fail: { kind: 'stop' }, ...effects },
    terms: { sv: [], en: [] },
    sources: [],
  };
}

export const bands = [
  { id: 'low', from: 0, label: text, meaning: text },
  { id: 'mid', from: 25, label: text, meaning: text },
  { id: 'good', from: 50, label: text, meaning: text },
  { id: 'best', from: 75, label: text, meaning: text },
];

export function checklist(dimensions: readonly Group[], gates: readonly Gate[] = []): Checklist {
  return {
    id: 'test',
    version: '1.0.0',
    digest: 'sha256-0',
    status: 'draft',
    profile: 'test',
    title: text,
    description: text,
    sources: [],
    scale: [],
    bands,
    dimensions,
    gates,
  };
}

const weight = fc.integer({ min: 1, max: 40 }).map((n) => n / 8);
const points = fc.uniqueArray(fc.integer({ min: -4, max: 12 }), { minLength: 2, maxLength: 4 });
const effect: fc.Arbitrary<Effect> = fc.constantFrom<Effect[]>(
  { kind: 'none' },
  { kind: 'note' },
  { kind: 'stop' },
  { kind: 'cap', band: 'mid' },
  { kind: 'cap', band: 'good' },
);

/** Small checklists with nested groups and gates: at most 6 criteria and 2 gates, so that every completion can be tried. */
export const smallChecklist: fc.Arbitrary<Checklist> = fc
  .record({
    shape: fc.array(fc.record({ size: fc.integer({ min: 1, max: 3 }), weight, nested: fc.boolean() }), {
      minLength: 1,
      maxLength: 2,
    }),
    criteria: fc.array(fc.record({ weight, points }), { minLength: 6, maxLength: 6 }),
    gates: fc.array(fc.record({ pass: effect, risk: effect, fail: effect }), { maxLength: 2 }),
  })
  .map((plan) => {
    let made = 0;
    const dimensions = plan.shape.map((dimension, i) => {
      const members = Array.from({ length: dimension.size }, () => {
        const { weight, points } = plan.criteria[made] as (typeof plan.criteria)[0];
        return criterion(`c${made++}`, weight, points);
      });
      const [first, ...rest] = members;
      const nested = dimension.nested && rest.length > 0;
      return group(
        `g${i}`,
        dimension.weight,
        nested ? [first as Criterion, group(`n${i}`, 1.5, rest)] : members,
      );
    });
    return checklist(
      dimensions,
      plan.gates.map((effects, i) => gate(`gate${i}`, effects)),
    );
  });

/** Every answer that completes a criterion or gate. */
export function waysToAnswer(question: Criterion | Gate): readonly Answer[] {
  return question.kind === 'gate'
    ? (['pass', 'risk', 'fail'] as const).map((outcome) => ({ kind: 'gate', outcome }))
    : question.levels.map(({ level }) => ({ kind: 'level', level }));
}

/** Answers to some of the questions: levels and outcomes, "not applicable" and "unknown". */
export function someAnswers(questions: readonly (Criterion | Gate)[]): fc.Arbitrary<Answers> {
  const answer = (question: Criterion | Gate) =>
    fc.constantFrom<(Answer | undefined)[]>(
      undefined,
      ...waysToAnswer(question),
      { kind: 'unknown' },
      ...(question.kind === 'criterion' ? [{ kind: 'notApplicable' } as const] : []),
    );
  return fc
    .tuple(...questions.map(answer))
    .map((given) =>
      Object.fromEntries(questions.flatMap(({ id }, i) => (given[i] ? [[id, given[i] as Answer]] : []))),
    );
}
