/** The generator and its state at the start, so that draws can be made again elsewhere: the first bits of φ, π, e and √2. */
export const generator = 'xoshiro128**';
export const seed: readonly [number, number, number, number] = [
  0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x6a09e667,
];

/** Uniform numbers in [0, 1), multiples of 2⁻³², the same in every engine. Source: Blackman and Vigna 2018, xoshiro128** 1.1. */
export function uniform(): () => number {
  let [a, b, c, d] = seed;
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 2 ** 32;
  };
}
