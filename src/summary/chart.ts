import {
  type Checklist,
  criteriaOf,
  type Group,
  ownDimensions,
  type Score,
  scaleOf,
  type Value,
} from '../engine/index.ts';
import { figure, range } from './labels.ts';
import type { Chart, ChartBar, Language } from './summary.ts';
import { summaryText } from './text.ts';
import { fill } from './words.ts';

interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * What the picture of the dimensions shows. In a percent checklist all stand on one scale; in a points checklist each
 * dimension stands on its own, from its least to its most points, so that the bands hold for the total alone.
 */
export function chartData(checklist: Checklist, score: Score, language: Language): Chart {
  const text = summaryText[language];
  const common = checklist.kind === 'percent';
  const whole = scaleOf(checklist);
  const bar = (title: string, value: Value | null, ends: Ends): ChartBar => {
    if (!value) return { title, text: '–', possible: null, soFar: null };
    const { low, high, soFar } = value;
    const shown = range(checklist, value, language);
    const most = figure(checklist, ends.high, language);
    return {
      title,
      text: common ? shown : fill(text.chartPoints, { value: shown, most }),
      possible: { from: share(low, ends), to: share(high, ends) },
      soFar: low < high && soFar !== null ? share(soFar, ends) : null,
    };
  };
  const dimensions = ownDimensions(checklist);
  const bars = dimensions.map((group) =>
    bar(group.title[language], score.groups[group.id] ?? null, common ? whole : endsOf(group)),
  );
  const total = bar(text.chartTotal, score.total, whole);
  const values = [...dimensions.map(({ id }) => score.groups[id] ?? null), score.total];
  const told = [...bars, total].map(({ title, text: value, soFar }, index) => {
    if (soFar === null) return `${title}: ${value}`;
    const far = figure(checklist, values[index]?.soFar ?? 0, language);
    return fill(text.chartSoFar, { title, range: value, soFar: far });
  });
  const bands = checklist.bands.map(({ from, label }) => ({
    at: share(from, whole),
    label: label[language],
    from: figure(checklist, from, language),
  }));
  const named = bands.map(({ label, from }) => fill(text.chartBand, { band: label, from })).join(', ');
  const ends = [figure(checklist, whole.low, language), figure(checklist, whole.high, language)] as const;
  return {
    bars,
    total,
    bands,
    common,
    ends,
    legend: text.legend,
    caption: text.chartCaption,
    alt: fill(text.chartAlt, {
      low: ends[0],
      high: ends[1],
      bars: told.join('. '),
      bands: fill(text.chartBands, { bands: named }),
    }),
  };
}

function endsOf(group: Group): Ends {
  const points = criteriaOf(group).map(({ levels }) => levels.map((level) => level.points));
  const sum = (end: typeof Math.min) => points.reduce((total, each) => total + end(...each), 0);
  return { low: sum(Math.min), high: sum(Math.max) };
}

function share(value: number, { low, high }: Ends): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0;
}
