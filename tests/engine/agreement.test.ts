import fc from 'fast-check';
import { type Answers, agreement, krippendorffAlpha, metrics } from '../../src/engine/index.ts';
import { checklist, criterion, group } from './arbitrary.ts';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const list = checklist([group('g', 1, [criterion('a'), criterion('b'), criterion('c')])]);

/** Alpha by its definition: disagreement within units over disagreement among all pairable values, pair by pair. */
function plainInterval(units: readonly (readonly (number | null)[])[]): number | null {
  const pairable = units.map((unit) => unit.filter((x) => x !== null)).filter((unit) => unit.length > 1);
  const all = pairable.flat();
  const pairs = (list: readonly number[]) =>
    list.flatMap((a, i) => list.filter((_, j) => j !== i).map((b) => (a - b) ** 2));
  const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);
  const observed = sum(pairable.map((unit) => sum(pairs(unit)) / (unit.length - 1))) / all.length;
  const expected = sum(pairs(all)) / (all.length * (all.length - 1));
  return expected === 0 || all.length < 2 ? null : 1 - observed / expected;
}

describe('agreement between raters', () => {
  it('tells for each criterion what was given, the lower median, and that two levels apart is disputed', () => {
    const raters: Answers[] = [
      { a: level(0), b: level(1), c: { kind: 'notApplicable' } },
      { a: level(2), b: level(2), c: { kind: 'unknown' } },
      { a: level(3), b: level(2) },
      { a: level(1) },
    ];
    expect(agreement(list, raters).criteria).toEqual([
      { id: 'a', levels: [0, 2, 3, 1], lowest: 0, highest: 3, lowerMedian: 1, disputed: true },
      { id: 'b', levels: [1, 2, 2, null], lowest: 1, highest: 2, lowerMedian: 2, disputed: false },
      {
        id: 'c',
        levels: [null, null, null, null],
        lowest: null,
        highest: null,
        lowerMedian: null,
        disputed: false,
      },
    ]);
  });

  it('is undefined, not 1, without variation or with fewer than two values to pair', () => {
    const same = { a: level(1), b: level(1) };
    const undefinedAll = { nominal: null, ordinal: null, interval: null, ratio: null };
    expect(agreement(list, [same, same]).alpha).toEqual(undefinedAll);
    expect(agreement(list, [{ a: level(1) }, { b: level(2) }]).alpha).toEqual(undefinedAll);
    expect(agreement(list, []).alpha).toEqual(undefinedAll);
  });

  it('is 1 when all raters agree on levels that vary', () => {
    const one = { a: level(1), b: level(2), c: level(0) };
    expect(Object.values(agreement(list, [one, one, one]).alpha)).toEqual([1, 1, 1, 1]);
  });

  it('is what the definition gives, and does not depend on the order of raters', () => {
    const value = fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 });
    const units = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(units, (given) => {
        const expected = plainInterval(given);
        const alpha = krippendorffAlpha(given, 'interval');
        if (expected === null || alpha === null) expect(alpha).toBe(expected);
        else expect(Math.abs(alpha - expected)).toBeLessThan(1e-9);
        for (const metric of metrics) {
          const [a, b] = [
            krippendorffAlpha(given, metric),
            krippendorffAlpha(
              given.map((unit) => unit.toReversed()),
              metric,
            ),
          ];
          if (a !== null && b !== null) expect(Math.abs(a - b)).toBeLessThan(1e-9);
          expect(a ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
