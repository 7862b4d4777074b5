// Writes the README's pictures to assets/screenshots, or every look of the pane to a folder: npx tsx scripts/screenshots.ts [DIR]
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { startHost } from '../src/host/server/index.ts';
import { browserSwitches, findBrowser } from './browser.cjs';
import { build } from './build.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const all = process.argv[2];
const folder = path.resolve(all ?? path.join(root, 'assets/screenshots'));
mkdirSync(folder, { recursive: true });
await build(['site', 'host']);

const host = await startHost({
  document: {
    name: 'ansokan-projektstod.docx',
    bytes: readFileSync(path.join(root, 'assets/samples/ansokan-projektstod.docx')),
  },
  dist: path.join(root, 'dist'),
  hostDist: path.join(root, '.cache/host'),
  officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  cache: path.join(root, '.cache'),
});
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserSwitches() });

/** Goes the officer's way a bit and takes pictures: the start, a question, and the summary in the document. */
async function pictures(
  name: string,
  width: number,
  options: BrowserContextOptions,
  locale = 'sv-SE',
): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1360, height: 860 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${host.url}?paneWidth=${width}&locale=${locale}`);
  const pane = page.frameLocator('#frame iframe');
  const shot = async (what: string) => {
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(folder, `${name}${what}.png`) });
  };
  const start = pane.getByRole('button', { name: /^(Börja bedöma|Start assessing)$/ });
  await start.waitFor();
  if (all) await shot('-start');
  await pane.getByLabel(/^(Ditt namn|Your name)$/).fill('Anna Ask');
  await start.click();
  for (let n = 0; n < 18; n++) {
    await pane
      .getByRole('radio', { name: n < 8 ? /^(Passerad|Passed)/ : n % 3 === 0 ? /^1 ·/ : /^3 ·/ })
      .check();
    await pane.getByRole('button', { name: /^(Nästa|Next): / }).click();
  }
  await pane
    .getByLabel(/^(Motivering|Reason)/)
    .fill('Målet för återbruk går att mäta, men klimatmålet saknar utgångsläge.');
  await pane.getByRole('radio', { name: /^2 ·/ }).check();
  await shot('-question');
  if (all) await pane.getByText(/^(Vägledning|Guidance)$/).click();
  if (all) await shot('-guidance');
  if (all) {
    await pane.getByRole('button', { name: /^(Varför|Why)\?$/ }).click();
    await shot('-why');
    await pane.getByRole('heading', { name: /^(Vad som skulle|What would)/ }).scrollIntoViewIfNeeded();
    await pane.getByText(/^(Hur mycket varje vikt|How far each weight)/).click();
    await shot('-why-further');
    await pane.getByRole('button', { name: /^(Så räknas det|How this is computed)$/ }).click();
    await shot('-method');
    await pane.getByRole('button', { name: /^(Varför|Why)\?$/ }).click();
  }
  await pane.getByRole('button', { name: /^(Infoga sammanfattning|Insert summary)$/ }).click();
  await pane.getByText(/^(Sammanfattningen är infogad|The summary is inserted)/).waitFor();
  await page.locator('#desk .in-control').first().waitFor();
  await shot('-summary');
  await context.close();
}

await pictures('vagval', 450, {});
if (all) {
  await pictures('narrow', 320, {});
  await pictures('dark', 450, { colorScheme: 'dark' });
  await pictures('contrast', 320, { colorScheme: 'dark', forcedColors: 'active' }, 'en-GB');
}
await browser.close();
await host.close();
