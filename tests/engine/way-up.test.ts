import fc from 'fast-check';
import { type Answers, type Facts, type Rules, type WayUp, wayUp } from '../../src/engine/index.ts';
import {
  bands,
  checklist,
  criterion,
  everything,
  facts,
  fullAnswers,
  gate,
  group,
  rules,
  type Shape,
} from './arbitrary.ts';
import { criteriaIn, outcomeOf } from './oracle.ts';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const small: Shape = { ...everything, criteria: 8, gates: 1 };

/** Tries every way to raise levels; the shortest first, then on the fewest criteria, then the earliest. */
function exhaustive(of: Rules, answers: Answers, given: Facts): readonly number[] | 'none' {
  const rank = (verdict: string | null) =>
    verdict === 'stop' ? -1 : of.bands.findIndex(({ id }) => id === verdict);
  const now = rank(outcomeOf(of, answers, given).verdict);
  const criteria = criteriaIn(of.dimensions).map(({ id, levels }) => {
    const answer = answers[id];
    const from = answer?.kind === 'level' ? answer.level : 0;
    return { id, from, room: levels.length - 1 - from };
  });
  const enough = (steps: readonly number[]) => {
    const raised = Object.fromEntries(
      criteria.map(({ id, from }, i) => [id, level(from + (steps[i] as number))]),
    );
    const { verdict, requirements } = outcomeOf(of, { ...answers, ...raised }, given);
    return rank(verdict) > now && !Object.values(requirements).includes('unmet');
  };
  const most = criteria.reduce((sum, { room }) => sum + room, 0);
  for (let total = 1; total <= most; total++) {
    let found: number[] | null = null;
    const width = (steps: readonly number[]) => steps.filter((count) => count > 0).length;
    const choose = (steps: readonly number[], left: number): void => {
      const room = criteria[steps.length]?.room;
      if (room === undefined) {
        if (left === 0 && (!found || width(steps) < width(found)) && enough(steps)) found = [...steps];
        return;
      }
      for (let count = Math.min(room, left); count >= 0; count--) choose([...steps, count], left - count);
    };
    choose([], total);
    if (found) return found;
  }
  return 'none';
}

const stepsOf = (of: Rules, way: WayUp & { kind: 'way' }) =>
  criteriaIn(of.dimensions).map(({ id }) => {
    const raise = way.raises.find((one) => one.id === id);
    return raise ? raise.to - raise.from : 0;
  });

const raised = (answers: Answers, { raises }: WayUp & { kind: 'way' }): Answers => ({
  ...answers,
  ...Object.fromEntries(raises.map(({ id, to }) => [id, level(to)])),
});

function sameAsExhaustive(shape: Shape) {
  const assessed = rules(shape).chain((one) =>
    fc.record({ rules: fc.constant(one), answers: fullAnswers(one), facts }),
  );
  return fc.property(assessed, ({ rules, answers, facts }) => {
    const way = wayUp(rules, answers, facts);
    const { verdict, total } = outcomeOf(rules, answers, facts);
    if (total === null) {
      expect(way).toEqual({ kind: 'none', reason: 'noScore' });
      return;
    }
    if (verdict === 'best') {
      expect(way).toEqual({ kind: 'none', reason: 'highest' });
      return;
    }
    const expected = exhaustive(rules, answers, facts);
    if (way.kind === 'none') throw new Error('there is something to reach');
    expect(way.exact).toBe(true);
    expect(way.kind === 'way' ? stepsOf(rules, way) : 'none').toEqual(expected);
    if (way.kind === 'way') expect(outcomeOf(rules, raised(answers, way), facts).verdict).toBe(way.band);
  });
}

describe('the way up', () => {
  it('is the one that trying everything finds, with weighted means and sums (exact by dynamic programming)', () => {
    const shape: Shape = { ...small, aggregates: ['arithmetic'], conditions: false };
    fc.assert(sameAsExhaustive(shape), { numRuns: 2000 });
  });

  it('is the one that trying everything finds, with every aggregator, condition, gate, requirement and adjustment', () => {
    fc.assert(sameAsExhaustive(small), { numRuns: 2000 });
  });

  const two = checklist([
    group('a', 1, [criterion('a1'), criterion('a2')]),
    group('b', 1, [criterion('b1')]),
  ]);
  const ones = { a1: level(1), a2: level(1), b1: level(1) };

  it('names the criterion to raise, from which level to which', () => {
    expect(wayUp(two, ones)).toEqual({
      kind: 'way',
      band: 'good',
      raises: [{ id: 'b1', from: 1, to: 2 }],
      exact: true,
    });
  });

  it('starts from what is answered: what is open is left out', () => {
    expect(wayUp(two, { a1: level(1) })).toMatchObject({
      kind: 'way',
      raises: [{ id: 'a1', from: 1, to: 2 }],
    });
    expect(wayUp(two, {})).toEqual({ kind: 'none', reason: 'noScore' });
  });

  it('says that a gate is in the way, and which', () => {
    const stopped = checklist(two.dimensions, [gate('harm', { risk: { kind: 'cap', band: 'mid' } })]);
    const gated = (outcome: 'fail' | 'risk') => wayUp(stopped, { ...ones, harm: { kind: 'gate', outcome } });
    expect(gated('fail')).toMatchObject({ kind: 'notPossible', reason: 'gate', id: 'harm' });
    expect(gated('risk')).toMatchObject({ kind: 'notPossible', reason: 'gate', id: 'harm', band: 'good' });
  });

  it('says which requirement can not be met', () => {
    const strict = checklist(two.dimensions, [], {
      requirements: [{ id: 'r', kind: 'minPoints', group: 'a', points: 9, effect: { kind: 'note' } }],
    });
    expect(wayUp(strict, ones)).toMatchObject({ kind: 'notPossible', reason: 'requirement', id: 'r' });
  });

  it('meets the requirements too, even where the points alone would be enough', () => {
    const strict = checklist(two.dimensions, [], {
      requirements: [{ id: 'r', kind: 'minLevel', criterion: 'a2', level: 2, effect: { kind: 'note' } }],
    });
    expect(wayUp(strict, ones)).toMatchObject({ raises: [{ id: 'a2', from: 1, to: 3 }] });
  });

  it('names the verdict that it reaches, also out of a stop with many points', () => {
    const strict = checklist(two.dimensions, [], {
      requirements: [{ id: 'r', kind: 'minLevel', criterion: 'b1', level: 1, effect: { kind: 'stop' } }],
    });
    expect(wayUp(strict, { a1: level(3), a2: level(3), b1: level(0) })).toMatchObject({
      band: 'good',
      raises: [{ id: 'b1', from: 0, to: 1 }],
    });
  });

  it('never goes over a criterion that the facts of the case leave out, though it was answered', () => {
    const when = { fact: 'area', is: 'coast' } as const;
    const left = criterion('a0', 7, [0, 1, 2, 3], when);
    const inland = checklist([group('a', 1, [left, criterion('a1'), criterion('a2')])]);
    const answers = { a0: level(0), a1: level(1), a2: level(1) };
    expect(wayUp(inland, answers, { area: 'inland' })).toMatchObject({
      kind: 'way',
      raises: [{ id: 'a1', from: 1, to: 2 }],
    });
  });

  it('is found for 60 criteria by dynamic programming, and as a way that works for 60 under a geometric mean', () => {
    const members = Array.from({ length: 60 }, (_, i) => criterion(`c${i}`, 1 + (i % 7) / 3));
    const answers = Object.fromEntries(members.map(({ id }) => [id, level(1)]));
    expect(wayUp({ dimensions: [group('g', 1, members)], bands }, answers)).toMatchObject({
      kind: 'way',
      exact: true,
    });
    const geometric = { dimensions: [group('g', 1, members, { aggregate: 'geometric' })], bands } as const;
    expect(wayUp(geometric, answers)).toMatchObject({ kind: 'way', exact: false });
  });
});
