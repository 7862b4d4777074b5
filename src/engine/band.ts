import type { BandRule } from './rules.ts';

/** Values closer than this to a threshold count as having reached it (METHOD 10). */
export const tolerance = 1e-9;

/**
 * Index of the band that a total belongs to. Lower ends are inclusive, within the tolerance; a band that begins `above`
 * its threshold needs more than the threshold and the tolerance. A total below every band belongs to the first.
 */
export function bandIndex(bands: readonly BandRule[], total: number): number {
  let index = 0;
  for (let i = 1; i < bands.length; i++) {
    const { from, above } = bands[i] as BandRule;
    if (above ? total > from + tolerance : total >= from - tolerance) index = i;
  }
  return index;
}
