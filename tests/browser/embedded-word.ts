import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { browserSwitches, findBrowser } from '../../scripts/browser.cjs';
import { type HostOptions, type RunningHost, startHost } from '../../src/host/server/index.ts';

export const root = path.resolve(__dirname, '../..');
export const sample = (name: string) => readFileSync(path.join(root, 'assets/samples', name));

/** A document that is open in the embedded Word in a real browser, with the built add-in beside it. */
export interface OpenWord {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong on the page or in the pane without anybody catching it. */
  readonly errors: readonly string[];
  /** Presses Save and gives the file that was downloaded. */
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

let browser: Browser | undefined;
const opened = new Set<OpenWord>();

jest.setTimeout(120_000);

/** One browser for a test file; close it, and what a failed test left open, in afterAll. */
export async function closeBrowser(): Promise<void> {
  await Promise.all([...opened].map((word) => word.close()));
  await browser?.close();
  browser = undefined;
}

export async function openInWord(
  bytes: Uint8Array,
  {
    query = '',
    prepare,
    cloud = {},
    ...options
  }: BrowserContextOptions & {
    readonly query?: string;
    /** The organisation that the document lies in, if any. */
    readonly cloud?: Pick<HostOptions, 'broker' | 'deployment' | 'documentUrl'>;
    /** Runs before the page is loaded. */
    readonly prepare?: (page: Page) => Promise<unknown>;
  } = {},
): Promise<OpenWord> {
  const dist = path.join(root, 'dist');
  if (!existsSync(path.join(dist, 'word.html')))
    throw new Error('nothing is built: npx tsx scripts/build.ts site host');
  const host: RunningHost = await startHost({
    document: { name: 'utkast.docx', bytes },
    dist,
    hostDist: path.join(root, '.cache/host'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    cache: path.join(root, '.cache'),
    ...cloud,
  });
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  browser ??= await chromium.launch({ executablePath, args: browserSwitches() });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
    locale: 'sv-SE',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await prepare?.(page);
  await page.goto(`${host.url}${query}`);
  const word: OpenWord = {
    page,
    pane: page.frameLocator('#frame iframe'),
    errors,
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Spara' }).click(),
      ]);
      const file = path.join(mkdtempSync(path.join(tmpdir(), 'vagval-')), 'sparad.docx');
      await download.saveAs(file);
      return readFileSync(file);
    },
    close: async () => {
      opened.delete(word);
      await context.close();
      await host.close();
    },
  };
  opened.add(word);
  return word;
}
