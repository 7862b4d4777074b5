import type { Chart, ChartBar } from '../summary.ts';
import { type Columns, columnsOf, type Line, lineHeight, linesOf, sizes } from './chart-layout.ts';
import { type Weight, widthOf, written } from './letters.ts';
import { pngOf } from './png.ts';
import { box, diamond, frame } from './shapes.ts';
import { type Colour, Sheet } from './sheet.ts';

const ink: Colour = [32, 32, 32];
const quiet: Colour = [89, 89, 89];
const rule: Colour = [166, 166, 166];
const zone: Colour = [241, 241, 241];
/** What is decided and what is possible: far apart also in grey, and to eyes that don't tell colours. */
const decided: Colour = [13, 71, 120];
const possible: Colour = [183, 211, 236];
const white: Colour = [255, 255, 255];

/** The chart as a PNG picture. The same bytes from the same chart, in every program. */
export function drawChart(chart: Chart): { png: Uint8Array; widthPoints: number; heightPoints: number } {
  const columns = columnsOf(chart);
  const lines = linesOf(chart, columns);
  const heightPoints = lines.reduce((sum, line) => sum + lineHeight(line), 0);
  const sheet = new Sheet(sizes.width, heightPoints);
  const pen = { sheet, chart, columns };
  drawZones(pen, lines);
  let y = 0;
  for (const line of lines) {
    drawLine(pen, line, y);
    y += lineHeight(line);
  }
  return { png: pngOf(sheet), widthPoints: sizes.width, heightPoints };
}

interface Pen {
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly columns: Columns;
}

/** Every other band is shaded, and a line stands where one begins, behind all bars that are on its scale. */
function drawZones({ sheet, chart, columns }: Pen, lines: readonly Line[]): void {
  let y = 0;
  let [top, bottom] = [Number.POSITIVE_INFINITY, 0];
  for (const line of lines) {
    const height = lineHeight(line);
    if (line.kind === 'total' || (line.kind === 'bar' && chart.common)) {
      top = Math.min(top, y);
      bottom = y + height;
    } else if (line.kind === 'bar') sheet.fill(box(columns.plot - 0.25, y, 0.5, height), rule);
    y += height;
  }
  const at = (share: number) => columns.plot + share * columns.plotWidth;
  for (const [i, band] of chart.bands.entries()) {
    const end = chart.bands[i + 1]?.at ?? 1;
    if (i % 2 === 1) sheet.fill(box(at(band.at), top, at(end) - at(band.at), bottom - top), zone);
  }
  const thresholds = [0, ...chart.bands.slice(1).map((band) => band.at), 1];
  for (const share of thresholds) sheet.fill(box(at(share) - 0.25, top, 0.5, bottom - top), rule);
}

function drawLine(pen: Pen, line: Line, y: number): void {
  const { sheet, chart, columns } = pen;
  const text = (
    words: string,
    x: number,
    baseline: number,
    size: number,
    colour: Colour,
    weight: Weight = 'regular',
  ) => sheet.fill(written(words, x, baseline, size, weight), colour);
  switch (line.kind) {
    case 'names':
      for (const { label, x, row } of line.names)
        text(label, x, y + 8 + row * sizes.nameRow, sizes.small, quiet);
      return;
    case 'bar':
    case 'total': {
      const middle = y + lineHeight(line) / 2;
      const weight = line.kind === 'total' ? 'bold' : 'regular';
      if (line.kind === 'total') sheet.fill(box(0, y, sizes.width, 0.75), rule);
      const first = middle + 3.2 - ((line.label.length - 1) * sizes.leading) / 2;
      for (const [i, words] of line.label.entries())
        text(words, 0, first + i * sizes.leading, sizes.text, ink, weight);
      drawBar(pen, line.bar, middle, line.kind === 'total' ? 13 : 10);
      text(line.bar.text, columns.value, middle + 3.2, sizes.text, ink, 'bold');
      return;
    }
    case 'numbers':
      for (const { label, x } of line.numbers) text(label, x, y + 9, sizes.small, quiet);
      return;
    case 'legend': {
      let x = columns.plot;
      for (const [i, words] of chart.legend.entries()) {
        if (i === 0) sheet.fill(box(x, y + 6, 9, 7), decided);
        else if (i === 1) drawPossible(sheet, x, y + 6, 9, 7);
        else drawMark(sheet, x + 4.5, y + 9.5);
        text(words, x + 13, y + 12.4, sizes.small, ink);
        x += 13 + widthOf(words, sizes.small, 'regular') + 16;
      }
      return;
    }
  }
}

/** Dark as far as is decided, light as far as is possible, and a mark at the value so far. */
function drawBar(
  { sheet, columns }: Pen,
  { possible: span, soFar }: ChartBar,
  middle: number,
  height: number,
): void {
  if (!span) return;
  const at = (share: number) => columns.plot + share * columns.plotWidth;
  const top = middle - height / 2;
  if (span.to > span.from) drawPossible(sheet, at(span.from), top, at(span.to) - at(span.from), height);
  const width = at(span.from) - at(0);
  if (width > 0 || span.to === span.from) sheet.fill(box(at(0), top, Math.max(width, 1.5), height), decided);
  if (soFar !== null) drawMark(sheet, at(soFar), middle);
}

function drawPossible(sheet: Sheet, x: number, y: number, width: number, height: number): void {
  sheet.fill(box(x, y, width, height), possible);
  sheet.fill(frame(x, y, width, height, 0.6), decided);
}

function drawMark(sheet: Sheet, x: number, y: number): void {
  sheet.fill(diamond(x, y, 5.2), ink);
  sheet.fill(diamond(x, y, 3.7), white);
}
