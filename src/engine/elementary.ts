// Natural logarithm and exponential out of + − × ÷ alone. IEEE 754 fixes the result of those to the last bit; Math.log,
// Math.exp and Math.pow may differ between browsers, Node and their versions, and a score may not.

const ln2 = Math.LN2;
/** The part of ln 2 that a double can't hold. */
const ln2Rest = 2.3190468138462996e-17;

/**
 * Natural logarithm with a relative error below 1e-15, for 0 and positive normal numbers.
 * By halving or doubling into [√½, √2] and the series of the inverse hyperbolic tangent (Abramowitz and Stegun 1964, 4.1.27).
 */
export function ln(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === 1) return 0;
  let mantissa = x;
  let exponent = 0;
  for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
  for (; mantissa > Math.SQRT2; exponent++) mantissa /= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let k = 23; k >= 1; k -= 2) sum = sum * square + 1 / k;
  return exponent * ln2 + (exponent * ln2Rest + 2 * s * sum);
}

/** e to the power of x, for −700 ≤ x ≤ 700 and −∞, with a relative error below 1e-13. By Taylor's series within ±ln 2 / 2. */
export function exp(x: number): number {
  if (x === Number.NEGATIVE_INFINITY) return 0;
  const doublings = Math.round(x / ln2);
  const rest = x - doublings * ln2 - doublings * ln2Rest;
  let sum = 1;
  for (let k = 16; k >= 1; k--) sum = 1 + (rest * sum) / k;
  for (let k = 0; k < doublings; k++) sum *= 2;
  for (let k = 0; k > doublings; k--) sum /= 2;
  return sum;
}
