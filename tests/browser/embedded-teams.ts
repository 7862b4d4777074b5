import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { browserSwitches, findBrowser } from '../../scripts/browser.cjs';
import { type RunningCloud, type RunningTeams, startCloud, startTeams } from '../../src/host/server/index.ts';
import { root, sample } from './embedded-word.ts';

/** The embedded Teams in a real browser, over an embedded cloud with one draft. */
export interface OpenTeams {
  readonly page: Page;
  readonly cloud: RunningCloud;
  readonly url: string;
  /** Where the drafts and their shared files lie. */
  readonly folder: string;
  /** What went wrong without anybody catching it. */
  readonly errors: readonly string[];
  panel(person: string): FrameLocator;
  close(): Promise<void>;
}

export const draft = 'Återbruk.docx';
export const draftBytes = sample('tjansteskrivelse.docx');

export async function openTeams(): Promise<OpenTeams> {
  const teamsDist = path.join(root, '.cache/teams-host');
  if (!existsSync(path.join(teamsDist, 'index.html')))
    throw new Error('nothing is built: npx tsx scripts/build.ts site host teamsHost');
  const folder = mkdtempSync(path.join(tmpdir(), 'vagval-drafts-'));
  writeFileSync(path.join(folder, draft), draftBytes);
  const cloud = await startCloud({ root, folder });
  const { broker, deployment, people } = cloud;
  const teams: RunningTeams = await startTeams({
    name: 'Beredning',
    dist: path.join(root, 'dist'),
    teamsDist,
    cache: path.join(root, '.cache'),
    manifest: path.join(root, 'manifest/manifest.json'),
    broker,
    deployment,
    people,
  });
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  const browser: Browser = await chromium.launch({ executablePath, args: browserSwitches() });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1500, height: 900 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    page,
    cloud,
    url: teams.url,
    folder,
    errors,
    panel: (person) => page.frameLocator(`iframe[title="${person}"]`),
    close: async () => {
      await browser.close();
      await teams.close();
      await cloud.close();
    },
  };
}
