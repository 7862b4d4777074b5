import fc from 'fast-check';
import { bandIndex, type GroupRule, type Rules, robustness, score } from '../../src/engine/index.ts';
import { uniform } from '../../src/engine/random.ts';
import { standing, weightRanges } from '../../src/engine/robustness.ts';
import { bands, checklist, criterion, everything, facts, group, rules, someAnswers } from './arbitrary.ts';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const percent = rules({ ...everything, kinds: ['percent'] }).chain((one) =>
  fc.record({ rules: fc.constant(one), answers: someAnswers(one), facts }),
);

/** The rules with one group's share among those that count beside it set, the others sharing the change in proportion. */
function reweighed(of: Rules, id: string, share: number, counts: (id: string) => boolean): Rules {
  const within = (members: GroupRule['members']): GroupRule['members'] => {
    const beside = members.filter((one) => one.id !== id && counts(one.id));
    const others = beside.reduce((sum, { weight = 1 }) => sum + weight, 0);
    return members.map((member) => {
      const inner = member.kind === 'group' ? { ...member, members: within(member.members) } : member;
      if (!members.some((one) => one.id === id) || !counts(member.id)) return inner;
      return { ...inner, weight: member.id === id ? share : ((1 - share) * (member.weight ?? 1)) / others };
    });
  };
  return { ...of, dimensions: within(of.dimensions) as readonly GroupRule[] };
}

describe('robustness', () => {
  it('gives the range of a weight within which the band stays, as sampling weights does', () => {
    const shape = { ...everything, kinds: ['percent'], conditions: false, adjustments: 0, gates: 0 } as const;
    const plain = rules(shape).chain((one) =>
      fc.record({ rules: fc.constant(one), answers: someAnswers(one) }),
    );
    fc.assert(
      fc.property(
        plain,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
        ({ rules, answers }, shares) => {
          const made = standing(rules, answers);
          if (!made) return;
          const ranges = weightRanges(made);
          const { groups } = score(rules, answers);
          const counts = (id: string) =>
            id in groups ? (groups[id]?.soFar ?? null) !== null : answers[id]?.kind === 'level';
          const wanted = made.band;
          for (const { id, weight, low, high } of ranges) {
            expect(low).toBeLessThanOrEqual(weight);
            expect(high).toBeGreaterThanOrEqual(weight);
            const alone = weight === 1;
            for (const share of shares) {
              if (
                alone ||
                Math.min(Math.abs(share - low), Math.abs(share - high)) < 1e-6 ||
                share === 0 ||
                share === 1
              )
                continue;
              const total = score(reweighed(rules, id, share, counts), answers).total?.soFar as number;
              const stays = bandIndex(rules.bands, total) === wanted;
              expect([id, share, stays]).toEqual([id, share, share > low && share < high]);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('solves the range exactly: 1 ⁄ 3 for a weight at which a mean of 0 and 75 leaves its band', () => {
    const two = checklist([
      group('a', 1, [criterion('a1', 1, [0, 1, 2, 3, 4])]),
      group('b', 1, [criterion('b1')]),
    ]);
    const result = robustness(two, { a1: level(3), b1: level(0) });
    expect(result?.band).toBe('mid');
    const [a] = result?.weights ?? [];
    expect(a?.weight).toBe(0.5);
    expect(a?.low).toBeCloseTo(1 / 3, 9);
    expect(a?.high).toBeCloseTo(2 / 3, 9);
  });

  it('keeps the band in every draw when nothing can move it, and draws the same every time', () => {
    const two = checklist([group('a', 1, [criterion('a1')]), group('b', 1, [criterion('b1')])]);
    expect(robustness(two, { a1: level(3), b1: level(3) })?.kept).toBe(1);
    const close = { a1: level(3), b1: level(0) };
    const first = robustness(two, close);
    expect(first?.kept).toBeGreaterThan(0.4);
    expect(first?.kept).toBeLessThan(0.6);
    expect(robustness(two, close)).toEqual(first);
    expect(first).toMatchObject({ draws: 10_000, generator: 'xoshiro128**' });
  });

  it('is none without weights or without answers', () => {
    expect(
      robustness({ kind: 'points', dimensions: [group('g', 1, [criterion('c')])], bands }, { c: level(1) }),
    ).toBeNull();
    expect(robustness(checklist([group('g', 1, [criterion('c')])]), {})).toBeNull();
  });

  it('always has ranges around the weights and a share between 0 and 1', () => {
    fc.assert(
      fc.property(percent, ({ rules, answers, facts }) => {
        const result = robustness(rules, answers, facts);
        if (!result) return;
        expect(result.kept).toBeGreaterThanOrEqual(0);
        expect(result.kept).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  it('draws evenly from [0, 1)', () => {
    const draw = uniform();
    const drawn = Array.from({ length: 20_000 }, draw);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((sum, x) => sum + x, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});
