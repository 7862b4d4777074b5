import fc from 'fast-check';
import { type Answers, type Facts, next, potential, type Rules, score } from '../../src/engine/index.ts';
import { checklist, criterion, everything, facts, gate, group, rules, someAnswers } from './arbitrary.ts';
import { completions, criteriaIn, outcomeOf } from './oracle.ts';

const runs = { numRuns: 2000 };
const assessed = rules(everything).chain((one) =>
  fc.record({ rules: fc.constant(one), answers: someAnswers(one), facts }),
);
const level = (n: number) => ({ kind: 'level', level: n }) as const;

const soFar = (of: Rules, answers: Answers, given: Facts) => score(of, answers, given).total?.soFar ?? null;

describe('the potential of a criterion', () => {
  it('is what the total so far grows by when the criterion is given its highest level', () => {
    fc.assert(
      fc.property(assessed, ({ rules, answers, facts }) => {
        const before = soFar(rules, answers, facts);
        const all = potential(rules, answers, facts);
        for (const [id, growth] of Object.entries(all)) {
          const { levels } = criteriaIn(rules.dimensions).find((one) => one.id === id) as ReturnType<
            typeof criteriaIn
          >[0];
          const points = levels.map((one) => one.points as number);
          const best = levels.findLast((one) => one.points === Math.max(...points));
          const after = soFar(rules, { ...answers, [id]: level(best?.level as number) }, facts);
          if (after === null || before === null) continue;
          expect(Math.abs(after - before - growth)).toBeLessThan(1e-9);
        }
        if (before === null) expect(all).toEqual({});
      }),
      runs,
    );
  });
});

describe('what to answer next', () => {
  it('is ordered by the swing of the total between lowest and highest level, all else open at its lowest and at its highest', () => {
    const shape = { ...everything, gates: 0 };
    const open = rules(shape).chain((one) =>
      fc.record({ rules: fc.constant(one), answers: someAnswers(one), facts }),
    );
    fc.assert(
      fc.property(open, ({ rules, answers, facts }) => {
        const order = next(rules, answers, facts);
        const questions = criteriaIn(rules.dimensions);
        const ends = (id: string) => {
          const { levels } = questions.find((one) => one.id === id) as (typeof questions)[0];
          const sorted = levels
            .map((one, i) => ({ ...one, i }))
            .sort((a, b) => (a.points as number) - (b.points as number) || a.i - b.i);
          return [sorted[0]?.level as number, sorted.at(-1)?.level as number] as const;
        };
        const openIds = questions
          .map(({ id }) => id)
          .filter((id) => !answers[id] || answers[id].kind === 'unknown');
        const swing = (id: string) =>
          Math.max(
            ...([0, 1] as const).map((end) => {
              const held = Object.fromEntries(openIds.map((other) => [other, level(ends(other)[end])]));
              const totals = ends(id).flatMap((own) => {
                const { total } = outcomeOf(rules, { ...answers, ...held, [id]: level(own) }, facts);
                return total === null ? [] : [total];
              });
              return totals.length === 2 ? Math.abs((totals[1] as number) - (totals[0] as number)) : 0;
            }),
          );
        expect(order.every((id) => openIds.includes(id))).toBe(true);
        const swings = order.map(swing);
        for (let i = 1; i < swings.length; i++)
          expect(swings[i - 1]).toBeGreaterThanOrEqual((swings[i] as number) - 1e-6);
      }),
      runs,
    );
  });

  it('is first a gate that can stop, then the criterion that moves the total most, last the other gates', () => {
    const dimensions = [
      group('a', 1, [criterion('a1', 1), criterion('a2', 3)]),
      group('b', 1, [criterion('b1', 1)]),
    ];
    const list = checklist(dimensions, [gate('note', { fail: { kind: 'note' } }), gate('stop')]);
    expect(next(list, {})).toEqual(['stop', 'b1', 'a2', 'a1', 'note']);
    expect(next(list, { b1: level(1), stop: { kind: 'gate', outcome: 'pass' } })).toEqual([
      'a2',
      'a1',
      'note',
    ]);
  });

  it('is told for what is beside the total too, also where nothing in the total applies yet', () => {
    const list = checklist([
      group('a', 1, [criterion('a1', 1, [0, 1], { criterion: 'b1', atLeast: 1 })]),
      group('b', 1, [criterion('b1'), criterion('b2')], { inTotal: false }),
    ]);
    expect(next(list, {})).toEqual(['a1', 'b1', 'b2']);
  });

  it('leaves out what does not apply, and keeps what may come to', () => {
    const list = checklist([
      group('a', 1, [criterion('a1'), criterion('a2', 1, [0, 1], { criterion: 'a1', atLeast: 2 })]),
    ]);
    expect(next(list, {})).toContain('a2');
    expect(next(list, { a1: level(1) })).toEqual([]);
    expect(next(list, { a1: level(2) })).toEqual(['a2']);
  });
});

it('every open question is asked for until the assessment is complete', () => {
  fc.assert(
    fc.property(assessed, ({ rules, answers, facts }) => {
      let given = answers;
      for (let i = 0; i < 20; i++) {
        const [id] = next(rules, given, facts);
        if (id === undefined) break;
        given = { ...given, [id]: completions(rules, given)[0]?.[id] as Answers[string] };
      }
      const { total, exact, answered, questions } = score(rules, given, facts);
      expect(exact).toBe(true);
      expect(answered).toBe(questions);
      if (total) expect(total.low).toBe(total.high);
    }),
    { numRuns: 500 },
  );
});
