import { tolerance } from './band.ts';
import type { Localized } from './checklist.ts';

/**
 * A value in words for the eye: a whole number, unless rounding would show it at or over a threshold that it does not
 * reach; then with as many decimals as it takes (METHOD 18). Swedish has a decimal comma.
 * @param value any finite number; halves round up.
 * @param thresholds the lower ends of the bands.
 */
export function shown(value: number, thresholds: readonly number[], language: keyof Localized): string {
  const overstates = (rounded: number) =>
    thresholds.some((threshold) => rounded >= threshold && value < threshold - tolerance);
  let decimals = 0;
  while (decimals < 10 && overstates(round(value, decimals))) decimals++;
  const text = round(value, decimals).toFixed(decimals);
  return language === 'sv' ? text.replace('.', ',') : text;
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
