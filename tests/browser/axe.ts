import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds serious or critical in a page or frame, with the elements. Tabster's dummies, with which Fluent keeps the
 * keyboard in a dialog or a list, are left out: they pass focus on at once. Colours that are changing are waited for.
 */
export async function graveFaults(frame: Frame | Page): Promise<readonly (readonly [string, string[]])[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  await frame.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(what: object, how: object): Promise<AxeResults> } }).axe.run(
      {
        exclude: ['[data-tabster-dummy]'],
      },
      { resultTypes: ['violations'] },
    ),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}

/** Elements whose text is cut off by their own width; those that are for a screen reader alone, in a box of a pixel, are not. */
export function clippedText(frame: Frame | Page): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.innerText?.trim() && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => element.offsetWidth > 1 || element.offsetHeight > 1)
      .filter((element) => getComputedStyle(element).display !== 'inline' && !element.closest('[aria-live]'))
      .map((element) => element.outerHTML.slice(0, 200)),
  );
}
