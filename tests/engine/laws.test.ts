import fc from 'fast-check';
import { type Answers, type Facts, type Rules, score } from '../../src/engine/index.ts';
import { everything, facts, rules, type Shape, someAnswers } from './arbitrary.ts';
import { completions, criteriaIn, groupsIn, outcomeOf, waysToAnswer } from './oracle.ts';

const runs = { numRuns: 2000 };

function assessed(shape: Shape): fc.Arbitrary<{ rules: Rules; answers: Answers; facts: Facts }> {
  return rules(shape).chain((one) =>
    fc.record({ rules: fc.constant(one), answers: someAnswers(one), facts }),
  );
}

describe('the laws of the score', () => {
  it('gives the intervals, states and bands that trying every completion gives', () => {
    fc.assert(
      fc.property(assessed(everything), ({ rules, answers, facts }) => {
        const result = score(rules, answers, facts);
        const all = completions(rules, answers).map((way) => outcomeOf(rules, way, facts));
        expect(result.exact).toBe(true);
        const near = (actual: number | undefined, expected: number) =>
          expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(1e-9);
        const totals = all.flatMap(({ total }) => (total === null ? [] : [total]));
        if (totals.length === 0) expect(result.total).toBeNull();
        else {
          near(result.total?.low, Math.min(...totals));
          near(result.total?.high, Math.max(...totals));
        }
        for (const { id } of groupsIn(rules.dimensions)) {
          const values = all.flatMap(({ groups }) => groups[id] ?? []);
          if (values.length === 0) expect(result.groups[id]).toBeNull();
          else {
            near(result.groups[id]?.low, Math.min(...values));
            near(result.groups[id]?.high, Math.max(...values));
          }
        }
        for (const { id } of rules.requirements ?? []) {
          const states = new Set(all.map(({ requirements }) => requirements[id]));
          const expected = !states.has('unmet')
            ? states.has('met')
              ? 'met'
              : 'notApplicable'
            : states.size === 1
              ? 'unmet'
              : 'open';
          expect([id, result.requirements[id]]).toEqual([id, expected]);
        }
        for (const { id } of rules.adjustments ?? []) {
          const made = new Set(all.map(({ adjustments }) => adjustments[id]));
          expect(result.adjustments[id]).toBe(made.size === 2 ? 'open' : made.has(true) ? 'made' : 'notMade');
        }
        const reached = new Set(all.map(({ verdict }) => verdict));
        const indices = rules.bands.flatMap(({ id }, i) => (reached.has(id) ? [i] : []));
        const between = rules.bands
          .slice(Math.min(...indices, 9), Math.max(...indices, -9) + 1)
          .map(({ id }) => id);
        const possible = [...(reached.has('stop') ? ['stop'] : []), ...between];
        expect(result.verdict).toEqual({ possible, settled: possible.length === 1 && !reached.has(null) });
      }),
      runs,
    );
  });

  it('adds the contributions up to the total so far, within 1e-9', () => {
    fc.assert(
      fc.property(assessed(everything), ({ rules, answers, facts }) => {
        const { total, contributions } = score(rules, answers, facts);
        const sum = contributions.reduce((whole, { points }) => whole + points, 0);
        expect(Math.abs(sum - (total?.soFar ?? 0))).toBeLessThan(1e-9);
        expect(contributions.every(({ points }) => Number.isFinite(points))).toBe(true);
      }),
      runs,
    );
  });

  it('never widens the interval when one more question is answered with one of its levels', () => {
    fc.assert(
      fc.property(assessed(everything), fc.nat(), fc.nat(), ({ rules, answers, facts }, which, how) => {
        const open = [...criteriaIn(rules.dimensions), ...(rules.gates ?? [])].filter(
          ({ id }) => !answers[id],
        );
        const question = open[which % Math.max(open.length, 1)];
        if (!question) return;
        const ways = waysToAnswer(question);
        const answer = ways[how % ways.length] as (typeof ways)[0];
        const before = score(rules, answers, facts);
        const after = score(rules, { ...answers, [question.id]: answer }, facts);
        if (before.total && after.total) {
          expect(after.total.low).toBeGreaterThanOrEqual(before.total.low - 1e-9);
          expect(after.total.high).toBeLessThanOrEqual(before.total.high + 1e-9);
        }
        expect(before.verdict.possible).toEqual(expect.arrayContaining([...after.verdict.possible]));
      }),
      runs,
    );
  });

  it('never lowers the total when a level with more points is chosen, where no rule turns on it', () => {
    const shape: Shape = { ...everything, conditions: false, adjustments: 0 };
    fc.assert(
      fc.property(assessed(shape), fc.nat(), ({ rules, answers, facts }, which) => {
        const levelled = criteriaIn(rules.dimensions).filter(({ id }) => answers[id]?.kind === 'level');
        const question = levelled[which % Math.max(levelled.length, 1)];
        const answer = question && answers[question.id];
        if (!question || answer?.kind !== 'level') return;
        const points = question.levels.find(({ level }) => level === answer.level)?.points as number;
        const before = score(rules, answers, facts).total;
        for (const { level } of question.levels.filter((other) => (other.points as number) > points)) {
          const after = score(rules, { ...answers, [question.id]: { kind: 'level', level } }, facts).total;
          for (const end of ['low', 'high', 'soFar'] as const)
            expect(after?.[end] ?? 0).toBeGreaterThanOrEqual((before?.[end] ?? 0) - 1e-9);
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of the answers, nor of the criteria within a group beyond 1e-12', () => {
    fc.assert(
      fc.property(assessed(everything), ({ rules, answers, facts }) => {
        const result = score(rules, answers, facts);
        expect(score(rules, Object.fromEntries(Object.entries(answers).reverse()), facts)).toEqual(result);
        const turned: Rules = {
          ...rules,
          dimensions: rules.dimensions.map((dimension) => ({
            ...dimension,
            members: [...dimension.members].reverse(),
          })),
        };
        const other = score(turned, answers, facts);
        expect(other.verdict).toEqual(result.verdict);
        for (const end of ['low', 'high', 'soFar'] as const) {
          const [a, b] = [other.total?.[end] ?? 0, result.total?.[end] ?? 0];
          expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(b)));
        }
      }),
      runs,
    );
  });
});
