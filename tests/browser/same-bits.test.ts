import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { chromium } from 'playwright-core';
import { browserSwitches, findBrowser } from '../../scripts/browser.cjs';
import { next, potential, robustness, score, wayUp } from '../../src/engine/index.ts';
import { everything, facts, rules, someAnswers } from '../engine/arbitrary.ts';

jest.setTimeout(120_000);

test('the engine gives the same bits in Chromium, in a worker there, and in Node, on 2,000 random assessments', async () => {
  const assessed = rules(everything).chain((one) => fc.tuple(fc.constant(one), someAnswers(one), facts));
  const cases = fc.sample(assessed, { numRuns: 2000, seed: 20_261_124 });
  const results = cases.map(([one, answers, given], i) =>
    JSON.stringify([
      score(one, answers, given),
      potential(one, answers, given),
      next(one, answers, given),
      i % 20 === 0 ? [wayUp(one, answers, given), robustness(one, answers, given)] : null,
    ]),
  );
  const engine = readFileSync(path.join(__dirname, '../../lib/engine/index.js'), 'utf8');
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserSwitches() });
  const page = await browser.newPage();
  const compute = `async (engine, cases) => {
    const url = URL.createObjectURL(new Blob([engine], { type: 'text/javascript' }));
    const { score, potential, next, wayUp, robustness } = await import(url);
    return JSON.parse(cases).map(([one, answers, given], i) => JSON.stringify([
      score(one, answers, given),
      potential(one, answers, given),
      next(one, answers, given),
      i % 20 === 0 ? [wayUp(one, answers, given), robustness(one, answers, given)] : null,
    ]));
  }`;
  const given = JSON.stringify(cases);
  const inPage = (await page.evaluate(
    `(${compute})(${JSON.stringify(engine)}, ${JSON.stringify(given)})`,
  )) as string[];
  const inWorker = (await page.evaluate(`new Promise((resolve, reject) => {
    const code = 'const compute = ' + ${JSON.stringify(compute)} + '; onmessage = async ({ data }) => postMessage(await compute(...data));';
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(event.message);
    worker.postMessage([${JSON.stringify(engine)}, ${JSON.stringify(given)}]);
  })`)) as string[];
  await browser.close();
  expect(inPage.length).toBe(2000);
  expect(inPage.filter((one, i) => one !== results[i])).toEqual([]);
  expect(inWorker.filter((one, i) => one !== results[i])).toEqual([]);
});
