import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import type { RunningCloud } from '../../src/host/server/index.ts';
import { type OpenWord, openInWord } from './embedded-word.ts';

/** What an officer has done in the pane. */
export interface Deed {
  readonly by: string;
  /** The question's id. */
  readonly to: string;
  /** What the radio button that was chosen stands for. */
  readonly choice: string;
  /** Said by nobody else, and never again. */
  readonly reason: string;
}

const questions = '[id^="question-"]';
/** So few that the officers answer the same ones. */
const most = 6;
const sent = 'Delad · alla ser det här';

/** An officer with the draft open in a Word of their own. */
export class Officer {
  /** The oldest first. */
  readonly deeds: Deed[] = [];
  /** Of how many of them, from the first, the pane has said that all see them. */
  acknowledged = 0;
  /** Deeds that were not said to be sent when the page went down. */
  readonly uncertain: Deed[] = [];
  readonly errors: string[] = [];
  /** Milliseconds at which the shared file was asked for, for each page that the officer has had. */
  readonly requests: (readonly number[])[] = [];
  private page: Page;
  private count = 0;

  private constructor(
    readonly name: string,
    private readonly word: OpenWord,
    private readonly random: () => number,
    private readonly graph: string,
  ) {
    this.page = word.page;
    this.listen();
  }

  static async open(
    name: string,
    bytes: Uint8Array,
    place: Pick<RunningCloud, 'broker' | 'deployment' | 'graph'> & { readonly documentUrl: string },
    random: () => number,
  ): Promise<Officer> {
    const { broker, deployment, documentUrl, graph } = place;
    const word = await openInWord(bytes, {
      query: `?pages=none&user=${encodeURIComponent(name)}`,
      cloud: { broker, deployment, documentUrl },
      prepare: roomForTimes,
    });
    const officer = new Officer(name, word, random, new URL(graph).origin);
    await officer.shares();
    return officer;
  }

  private get pane(): FrameLocator {
    return this.page.frameLocator('#frame iframe');
  }

  /** Answers some question in another way than it is answered now, with a reason. */
  async answer(): Promise<void> {
    const row = this.pane.locator(questions).nth(Math.floor(this.random() * most));
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    const to = ((await row.getAttribute('id')) ?? '').replace('question-', '');
    const body = this.pane.locator(`[id="body-${to}"]`);
    const radios = body.getByRole('radio');
    const { count, now } = await body.evaluate((element) => {
      const all = [...element.querySelectorAll<HTMLInputElement>('input[type=radio]')];
      return { count: all.length, now: all.findIndex(({ checked }) => checked) };
    });
    const other = (Math.max(0, now) + 1 + Math.floor(this.random() * (count - 1))) % count;
    const choice = await radios.nth(other).inputValue();
    await radios.nth(other).check();
    const reason = `${this.name} skäl ${++this.count}`;
    await body.getByLabel('Motivering').fill(reason);
    this.deeds.push({ by: this.name, to, choice, reason });
  }

  /** Reads what the pane says of sharing, and holds it to that. */
  async readsLine(): Promise<boolean> {
    const done = this.deeds.length;
    const line = await this.pane.getByTestId('sharing').getByRole('status').innerText();
    if (line === sent) this.acknowledged = done;
    return line === sent;
  }

  /** The page goes down without being told, and is opened anew. */
  async crash(): Promise<void> {
    await this.noteRequests();
    const context = this.page.context();
    const address = this.page.url();
    const session = await context.newCDPSession(this.page);
    const down = this.page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await down;
    await this.page.close();
    this.uncertain.push(...this.deeds.splice(this.acknowledged));
    this.page = await context.newPage();
    this.listen();
    await roomForTimes(this.page);
    await this.page.goto(address);
    await this.shares();
  }

  /** Leaves the field that is written in: what others have said of that question is then taken in. */
  async rests(): Promise<void> {
    await this.pane.locator('body').evaluate(({ ownerDocument }) => {
      (ownerDocument.activeElement as HTMLElement | null)?.blur();
    });
  }

  /** The network is back, as the browser tells its pages. */
  async isBack(): Promise<void> {
    await this.pane.locator('body').evaluate(() => dispatchEvent(new Event('online')));
  }

  /** Presses Save and gives the file. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Spara' }).click(),
    ]);
    return readFileSync(await download.path());
  }

  /** Reads from the browser when the pane has asked for the shared file, from when it had found it, on the page that is open. */
  async noteRequests(): Promise<void> {
    const asked = await this.pane.locator('body').evaluate(
      (_, graph) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.startsWith(graph))
          .map(({ name, startTime }) => ({ name, startTime })),
      this.graph,
    );
    const found = asked.findIndex(({ name }) => /\/items\/[^/:]+$/.test(name));
    this.requests.push(asked.slice(found).map(({ startTime }) => startTime));
  }

  close(): Promise<void> {
    return this.word.close();
  }

  private async shares(): Promise<void> {
    this.page.setDefaultTimeout(40_000);
    await this.pane.getByTestId('sharing').getByText(sent).waitFor();
    await this.pane
      .locator(questions)
      .nth(most - 1)
      .waitFor();
  }

  private listen(): void {
    this.page.on('pageerror', (error) => this.errors.push(`${this.name}: ${error.message}`));
  }
}

/** Lets the browser remember when each request was made: by itself it stops at 250. */
function roomForTimes(page: Page): Promise<unknown> {
  return page.addInitScript(() => performance.setResourceTimingBufferSize(10_000));
}
