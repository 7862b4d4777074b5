import fc from 'fast-check';
import { type Answers, allCriteria, bandIndex, type Checklist, score } from '../../src/engine/index.ts';
import { bands, smallChecklist, someAnswers, waysToAnswer } from './arbitrary.ts';

const questionsOf = (checklist: Checklist) => [...allCriteria(checklist), ...checklist.gates];

const assessed = smallChecklist.chain((checklist) =>
  fc.record({ checklist: fc.constant(checklist), answers: someAnswers(questionsOf(checklist)) }),
);

/** Every way to answer what is open, one after the other. */
function completions(checklist: Checklist, answers: Answers): Answers[] {
  const open = questionsOf(checklist).filter(({ id }) => !answers[id] || answers[id].kind === 'unknown');
  return open.reduce<Answers[]>(
    (ways, question) =>
      ways.flatMap((way) => waysToAnswer(question).map((answer) => ({ ...way, [question.id]: answer }))),
    [answers],
  );
}

const runs = { numRuns: 500 };

describe('the laws of the score', () => {
  it('adds the contributions up to the total so far, within 1e-9', () => {
    fc.assert(
      fc.property(assessed, ({ checklist, answers }) => {
        const { total, contributions } = score(checklist, answers);
        const sum = Object.values(contributions).reduce((a, b) => a + b, 0);
        expect(Math.abs(sum - (total?.soFar ?? 0))).toBeLessThan(1e-9);
      }),
      runs,
    );
  });

  it('gives the interval and the bands that trying every completion gives', () => {
    fc.assert(
      fc.property(assessed, ({ checklist, answers }) => {
        const { total, verdict } = score(checklist, answers);
        const results = completions(checklist, answers).map((way) => score(checklist, way));
        if (total) {
          const totals = results.map((result) => result.total?.soFar as number);
          expect(total.low).toBeCloseTo(Math.min(...totals), 9);
          expect(total.high).toBeCloseTo(Math.max(...totals), 9);
        }
        const reached = new Set(results.flatMap((result) => result.verdict.possible));
        const indices = bands.flatMap((band, i) => (reached.has(band.id) ? [i] : []));
        const between = bands.slice(Math.min(...indices), Math.max(...indices) + 1).map((band) => band.id);
        expect(verdict.possible).toEqual([...(reached.has('stop') ? ['stop'] : []), ...between]);
        expect(verdict.settled).toBe(verdict.possible.length === 1);
      }),
      runs,
    );
  });

  it('never widens the interval when one more question is answered', () => {
    fc.assert(
      fc.property(assessed, fc.nat(), fc.nat(), ({ checklist, answers }, which, how) => {
        const open = allCriteria(checklist).filter(({ id }) => !answers[id]);
        const question = open[which % Math.max(open.length, 1)];
        if (!question) return;
        const ways = [...waysToAnswer(question), { kind: 'notApplicable' } as const];
        const answer = ways[how % ways.length] as (typeof ways)[0];
        const before = score(checklist, answers).total;
        const after = score(checklist, { ...answers, [question.id]: answer }).total;
        if (!before || !after) return;
        expect(after.low).toBeGreaterThanOrEqual(before.low - 1e-9);
        expect(after.high).toBeLessThanOrEqual(before.high + 1e-9);
      }),
      runs,
    );
  });

  it('never lowers the total when a level goes up', () => {
    fc.assert(
      fc.property(assessed, fc.nat(), ({ checklist, answers }, which) => {
        const levelled = allCriteria(checklist).filter(({ id }) => answers[id]?.kind === 'level');
        const question = levelled[which % Math.max(levelled.length, 1)];
        const answer = question && answers[question.id];
        if (!question || answer?.kind !== 'level') return;
        const points = question.levels.find(({ level }) => level === answer.level)?.points as number;
        const before = score(checklist, answers).total;
        for (const level of question.levels.filter((candidate) => candidate.points > points)) {
          const after = score(checklist, {
            ...answers,
            [question.id]: { kind: 'level', level: level.level },
          }).total;
          expect(after?.low).toBeGreaterThanOrEqual((before?.low ?? 0) - 1e-9);
          expect(after?.high).toBeGreaterThanOrEqual((before?.high ?? 0) - 1e-9);
        }
      }),
      runs,
    );
  });

  it('gives the same score whatever the order of the answers', () => {
    fc.assert(
      fc.property(assessed, ({ checklist, answers }) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(score(checklist, reversed)).toEqual(score(checklist, answers));
      }),
      runs,
    );
  });

  it('puts a total in the band whose threshold it reaches, with a tolerance of 1e-9', () => {
    expect([0, 24.9, 25, 25 - 1e-10, 74.9999, 100].map((total) => bandIndex(bands, total))).toEqual([
      0, 0, 1, 1, 2, 3,
    ]);
  });
});
