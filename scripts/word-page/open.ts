import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { type HostOptions, startHost } from '../../src/host/server/index.ts';

/** A document in the embedded Word with the page of {@link file://./index.ts} as its add-in. */
export interface OpenPage {
  readonly page: Page;
  /** The add-in's frame, where `vagval` is. */
  readonly frame: Frame;
  /** Batches that Word has answered, those apart that only let go of objects, which nobody waits for. */
  trips(): Promise<number>;
  /** Presses Save and gives the file. */
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * @param root the project's folder, where `scripts/build.ts host wordPage` has put both pages.
 * @param query what the host is asked for, such as `?fault=busy`.
 * @param cloud the organisation that the document lies in, if any.
 */
export async function openWordPage(
  browser: Browser,
  root: string,
  bytes: Uint8Array,
  query = '',
  cloud: Pick<HostOptions, 'broker' | 'deployment' | 'documentUrl'> = {},
): Promise<OpenPage> {
  const host = await startHost({
    document: { name: 'utkast.docx', bytes },
    dist: path.join(root, '.cache/word-page'),
    hostDist: path.join(root, '.cache/host'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    cache: path.join(root, '.cache'),
    ...cloud,
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.addInitScript(countTrips);
  await page.goto(`${host.url}${query}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('iframe') !== null, undefined, {
    timeout: 600_000,
  });
  const frame = await inFrame(page);
  await frame.waitForFunction(() => document.title === 'ready', undefined, { timeout: 60_000 });
  return {
    page,
    frame,
    trips: () => page.evaluate(() => (globalThis as unknown as { trips: number }).trips),
    save: async () => {
      const button = page.getByRole('button', { name: 'Spara', exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return readFile(await download.path());
    },
    close: async () => {
      await context.close();
      await host.close();
    },
  };
}

async function inFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the add-in has no frame');
  await frame.waitForURL(/word\.html/);
  return frame;
}

/** Runs on the host's page: counts the rich API's batches (dispatch id 93) as office.js sends them. */
function countTrips(): void {
  const counter = globalThis as unknown as { trips: number };
  counter.trips = 0;
  addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || !data.includes('"DispatchId":93')) return;
    const { _data } = JSON.parse(data) as { _data?: { ArrayData?: readonly unknown[] } };
    const { Actions = [] } = JSON.parse(String(_data?.ArrayData?.[4] ?? '{}')) as {
      Actions?: readonly { Name?: string; ActionType: number }[];
    };
    // Type 1 names an object for what follows; a batch of these and of letting go alone asks for nothing.
    const asks = Actions.some(({ Name, ActionType }) => ActionType !== 1 && Name !== '_RemoveReference');
    if (asks) counter.trips++;
  });
}
