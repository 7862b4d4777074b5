import type { Picture } from './layout.ts';
import type { Summary } from './summary.ts';

/** English Metric Units a point. */
const emu = 12_700;

/**
 * The dimensions as a picture for the full summary, 16 cm wide. What draws it is loaded when it is asked for; the same
 * summary gives the same bytes in every program.
 */
export async function chartOf({ chart }: Summary): Promise<Picture> {
  const { drawChart } = await import(/* webpackChunkName: "chart" */ './picture/draw-chart.ts');
  const { png, widthPoints, heightPoints } = drawChart(chart);
  return {
    png,
    alt: chart.alt,
    width: Math.round(widthPoints * emu),
    height: Math.round(heightPoints * emu),
  };
}
