import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { type RunningHost, startHost } from '../../src/host/server/index.ts';
import { browserSwitches, findBrowser } from '../browser.cjs';
import { type Action, actions, weights } from './actions.ts';
import { lostAnswers, schemaFaults } from './check.ts';
import { Oracle } from './oracle.ts';
import { Random } from './random.ts';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Somebody who presses anything in the built product, in the embedded Word, and remembers what they said. */
export class Monkey {
  readonly oracle = new Oracle();
  /** How often each action was carried out. */
  readonly done = new Map<string, number>();
  private faultsBefore: readonly string[] = [];
  private errors: string[] = [];
  private context: BrowserContext | undefined;
  private host: RunningHost | undefined;
  page!: Page;
  pane!: FrameLocator;

  private constructor(
    private readonly browser: Browser,
    readonly random: Random,
    private bytes: Uint8Array,
  ) {}

  static async start(bytes: Uint8Array, seed: number): Promise<Monkey> {
    const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: browserSwitches() });
    const monkey = new Monkey(browser, new Random(seed), bytes);
    monkey.faultsBefore = await schemaFaults(bytes);
    await monkey.open();
    return monkey;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.host?.close();
  }

  /** Works until a time (milliseconds since 1970). @returns what was lost or made invalid; empty when nothing was. */
  async work(until: number): Promise<readonly string[]> {
    while (Date.now() < until) {
      const action: Action = this.random.weighted(weights);
      try {
        await actions[action](this);
      } catch (error) {
        return [`${action}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`];
      }
      this.done.set(action, (this.done.get(action) ?? 0) + 1);
      if (this.errors.length > 0) return this.errors;
      if (action === 'save') {
        const faults = await this.faults();
        if (faults.length > 0) return faults;
      }
    }
    await actions.save(this);
    return this.faults();
  }

  /** Takes the saved file as what is to be opened next. */
  keep(bytes: Uint8Array): void {
    this.bytes = bytes;
  }

  /** Opens the file as it was last saved, in a Word that knows nothing of before. */
  async open(): Promise<void> {
    await this.context?.close();
    await this.host?.close();
    this.host = await startHost({
      document: { name: 'utkast.docx', bytes: this.bytes },
      dist: path.join(root, 'dist'),
      hostDist: path.join(root, '.cache/host'),
      officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
      cache: path.join(root, '.cache'),
    });
    this.context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 900 },
      locale: 'sv-SE',
      reducedMotion: 'reduce',
    });
    this.context.setDefaultTimeout(15_000);
    this.page = await this.context.newPage();
    this.page.on('pageerror', (error) => this.errors.push(`uncaught: ${error.message}`));
    await this.page.goto(this.host.url);
    this.pane = this.page.frameLocator('#frame iframe');
    this.oracle.forget();
    const start = this.pane.getByRole('button', { name: 'Börja bedöma' });
    await start
      .or(this.pane.getByRole('heading', { level: 1 }))
      .first()
      .waitFor();
    if (await start.isVisible()) await start.click();
    await this.pane.getByTestId('save-state').waitFor();
  }

  private async faults(): Promise<readonly string[]> {
    const lost = await lostAnswers(this.bytes, this.oracle);
    const invalid = (await schemaFaults(this.bytes)).filter((fault) => !this.faultsBefore.includes(fault));
    return [...lost, ...invalid.map((fault) => `invalid: ${fault}`)];
  }
}

/** The bytes that a press on Save downloads. */
export async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara', exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}
