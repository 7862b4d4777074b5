import fc from 'fast-check';
import { exp, ln } from '../../src/engine/elementary.ts';

it('has logarithms and exponentials as near the truth as Math has', () => {
  const x = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(x, (value) => {
      expect(Math.abs(ln(value) - Math.log(value))).toBeLessThanOrEqual(
        2e-15 * Math.max(1, Math.abs(Math.log(value))),
      );
      expect(Math.abs(exp(ln(value)) / value - 1)).toBeLessThan(1e-13);
    }),
    { numRuns: 5000 },
  );
  expect([ln(0), ln(1), exp(0), exp(Number.NEGATIVE_INFINITY)]).toEqual([Number.NEGATIVE_INFINITY, 0, 1, 0]);
});
