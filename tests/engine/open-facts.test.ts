import fc from 'fast-check';
import { type Facts, type Rules, score } from '../../src/engine/index.ts';
import { checklist, criterion, everything, gate, group, rules, someAnswers } from './arbitrary.ts';

const kind = { id: 'kind', values: [{ value: 'investment' }, { value: 'soft' }] };
const place = { id: 'place', values: [{ value: 'town' }, { value: 'shore' }] };
const isInvestment = { fact: 'kind', is: 'investment' } as const;

describe('a fact that is asked for and not given', () => {
  const answers = { a: { kind: 'level', level: 3 }, permit: { kind: 'gate', outcome: 'fail' } } as const;
  const one = checklist([group('g', 1, [criterion('a')])], [gate('permit', {}, isInvestment)], {
    facts: [kind],
  });

  it('leaves the verdict open when a gate that stops may be there', () => {
    const result = score(one, answers);
    expect(result.verdict).toEqual({ possible: ['stop', 'best'], settled: false });
    expect(result.openFacts).toEqual(['kind']);
    expect(result.gates.permit).toBe('fail');
  });

  it('leaves a gate that it may bring, and that nobody has answered, out of what is asked until it is given', () => {
    expect(score(one, { a: answers.a })).toMatchObject({
      gates: { permit: 'notApplicable' },
      questions: 1,
      openFacts: ['kind'],
      verdict: { possible: ['stop', 'best'], settled: false },
    });
  });

  it('is settled as soon as it is given', () => {
    expect(score(one, answers, { kind: 'soft' })).toMatchObject({
      verdict: { possible: ['best'], settled: true },
      openFacts: [],
      gates: { permit: 'notApplicable' },
    });
    expect(score(one, answers, { kind: 'investment' }).verdict).toEqual({
      possible: ['stop'],
      settled: true,
    });
  });

  it('matters together with another that is not given either', () => {
    const both = { all: [isInvestment, { fact: 'place', is: 'shore' }] } as const;
    const two = checklist([group('g', 1, [criterion('a')])], [gate('permit', {}, both)], {
      facts: [kind, place],
    });
    expect(score(two, answers).openFacts).toEqual(['kind', 'place']);
    expect(score(two, answers, { place: 'shore' }).openFacts).toEqual(['kind']);
    expect(score(two, answers, { place: 'town' }).openFacts).toEqual([]);
  });

  it('is no one’s concern when no condition looks at it, or when the rules do not ask for it', () => {
    const unasked = checklist([group('g', 1, [criterion('a')])], [gate('permit', {}, isInvestment)]);
    expect(score(unasked, answers).verdict).toEqual({ possible: ['best'], settled: true });
    const unused = checklist([group('g', 1, [criterion('a')])], [], { facts: [kind] });
    expect(score(unused, { a: answers.a })).toMatchObject({ openFacts: [], verdict: { settled: true } });
  });

  it('keeps the interval wide where questions come and go with it', () => {
    const switched = checklist(
      [group('g', 1, [criterion('a'), criterion('b', 1, [0, 1, 2, 3], isInvestment)])],
      [],
      { facts: [kind] },
    );
    expect(score(switched, { a: answers.a }).total).toEqual({ low: 50, high: 100, soFar: 100 });
  });

  it('is said to be open, and nothing settled, when there are too many ways to try', () => {
    const many = Array.from({ length: 13 }, (_, i) => ({ ...kind, id: `f${i}` }));
    const when = { any: many.map(({ id }) => ({ fact: id, is: 'soft' })) };
    const result = score(
      checklist([group('g', 1, [criterion('a')])], [gate('permit', {}, when)], { facts: many }),
      answers,
    );
    expect(result.openFacts).toHaveLength(13);
    expect(result).toMatchObject({
      exact: false,
      verdict: { possible: ['stop', 'low', 'mid', 'good', 'best'], settled: false },
    });
  });

  it('leaves possible whatever the score can be once it is given, and nothing else', () => {
    const asked = (of: Rules): Rules => ({
      ...of,
      facts: [{ id: 'area', values: [{ value: 'sapmi' }, { value: 'coast' }] }],
    });
    const assessed = rules(everything).chain((of) =>
      fc.record({ of: fc.constant(asked(of)), answers: someAnswers(of) }),
    );
    fc.assert(
      fc.property(assessed, ({ of, answers: given }) => {
        const open = score(of, given);
        const ways = ['sapmi', 'coast'].map((area) => score(of, given, { area } satisfies Facts));
        const totals = ways.flatMap(({ total }) => total ?? []);
        expect(open.total?.low ?? null).toBe(
          totals.length ? Math.min(...totals.map(({ low }) => low)) : null,
        );
        expect(open.total?.high ?? null).toBe(
          totals.length ? Math.max(...totals.map(({ high }) => high)) : null,
        );
        for (const { verdict } of ways)
          for (const id of verdict.possible) expect(open.verdict.possible).toContain(id);
        if (open.verdict.settled) for (const { verdict } of ways) expect(verdict).toEqual(open.verdict);
      }),
      { numRuns: 500 },
    );
  });
});
