import { tolerance } from './band.ts';

/**
 * A value in words for the eye: a whole number, unless rounding would show it at or over a threshold that it does not
 * reach; then with as many decimals as it takes (METHOD 18).
 * @param value any finite number; halves round up.
 * @param thresholds the lower ends of the bands.
 * @param locale BCP 47, which says how decimals are set off: "sv" has a comma.
 */
export function shown(value: number, thresholds: readonly number[], locale: string): string {
  const overstates = (rounded: number) =>
    thresholds.some((threshold) => rounded >= threshold && value < threshold - tolerance);
  let decimals = 0;
  while (decimals < 10 && overstates(round(value, decimals))) decimals++;
  const text = round(value, decimals).toFixed(decimals);
  return decimals === 0 ? text : text.replace('.', decimalMark(locale));
}

function decimalMark(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
