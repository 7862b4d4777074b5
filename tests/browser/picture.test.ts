import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import webpack from 'webpack';
import { browserSwitches, findBrowser } from '../../scripts/browser.cjs';
import { drawChart } from '../../src/summary/picture/draw-chart.ts';
import type { Chart } from '../../src/summary/summary.ts';

jest.setTimeout(120_000);

const chart: Chart = {
  bars: [
    { title: 'Värdekedjor', text: '56', possible: { from: 0.5604, to: 0.5604 }, soFar: null },
    {
      title: 'Kommande generationers behov',
      text: '44–68',
      possible: { from: 1 / 3, to: 0.68 },
      soFar: 0.58,
    },
    { title: 'Ŋuohtu – ”čáppa”', text: '–', possible: null, soFar: null },
  ],
  total: { title: 'Samlat', text: '36–64', possible: { from: 0.36, to: 0.6437 }, soFar: 0.51 },
  bands: [
    { at: 0, label: 'Otillräcklig', from: '0' },
    { at: 0.25, label: 'Grundläggande', from: '25' },
    { at: 0.75, label: 'Omställande', from: '75' },
  ],
  common: true,
  ends: ['0', '100'],
  legend: ['Avgjort', 'Ännu möjligt', 'Hittills'],
  caption: '',
  alt: '',
};

const root = path.join(__dirname, '../..');

/** What draws the picture, as one script for a browser. */
async function bundled(folder: string): Promise<string> {
  const compiler = webpack({
    mode: 'production',
    entry: path.join(root, 'src/summary/picture/draw-chart.ts'),
    output: { path: folder, filename: 'picture.js', library: { type: 'var', name: 'picture' } },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      const failed = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
  return readFileSync(path.join(folder, 'picture.js'), 'utf8');
}

test('the picture of a summary is the same, byte for byte, in Chromium and in Node', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vagval-picture-'));
  const code = await bundled(folder);
  rmSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserSwitches() });
  const page = await browser.newPage();
  const inBrowser = (await page.evaluate(
    `(() => { ${code}; return Array.from(picture.drawChart(${JSON.stringify(chart)}).png); })()`,
  )) as number[];
  await browser.close();
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(inBrowser.length).toBeGreaterThan(10_000);
  expect(digest(Uint8Array.from(inBrowser))).toBe(digest(drawChart(chart).png));
});
