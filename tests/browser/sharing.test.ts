import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningCloud, startCloud } from '../../src/host/server/index.ts';
import { closeBrowser, type OpenWord, openInWord, root, sample } from './embedded-word.ts';

// Several officers with one draft open in the embedded Word, over the embedded Graph.

const name = 'utkast.docx';
const bytes = sample('tjansteskrivelse.docx');
let cloud: RunningCloud;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vagval-drafts-'));
  writeFileSync(path.join(folder, name), bytes);
  cloud = await startCloud({ root, folder });
});
afterAll(async () => {
  await closeBrowser();
  await cloud?.close();
});

/** The draft in Word, as one person has it open. */
function openedBy(person: string): Promise<OpenWord> {
  const { broker, deployment } = cloud;
  return openInWord(bytes, {
    query: `?pages=none&user=${encodeURIComponent(person)}`,
    cloud: { broker, deployment, documentUrl: cloud.webUrlOf(name) },
  });
}

const sent = ({ pane }: OpenWord) =>
  pane.getByTestId('sharing').getByText('Delad · alla ser det här').waitFor();

/** Waits until the reason of the question that is open reads so. */
async function reads({ page, pane }: OpenWord, reason: string): Promise<void> {
  const field = pane.getByLabel('Motivering');
  for (let tries = 0; (await field.inputValue()) !== reason; tries++) {
    if (tries > 150) throw new Error(`the reason reads "${await field.inputValue()}"`);
    await page.waitForTimeout(200);
  }
}

/** The question, opened. */
async function question({ pane }: OpenWord, place: number) {
  const row = pane.locator('[id^="question-"]').nth(place);
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  return row;
}

test('two officers who have the same draft open each see what the other answers, also after a while without a network', async () => {
  const anna = await openedBy('Anna Ask');
  await anna.pane.getByLabel('Ditt namn').fill('Anna Ask');
  await anna.pane.getByRole('button', { name: 'Börja bedöma' }).click();
  await question(anna, 0);
  await anna.pane.getByRole('radio').first().check();
  await anna.pane.getByLabel('Motivering').fill('Ingen skada är känd <b>alls</b>.');
  await sent(anna);

  const bo = await openedBy('Bo Berg');
  await question(bo, 0);
  await reads(bo, 'Ingen skada är känd <b>alls</b>.');

  cloud.play({ offline: ['Bo Berg'] });
  await question(bo, 1);
  await bo.pane.getByRole('radio').first().check();
  await bo.pane
    .getByTestId('sharing')
    .getByText(/inte skicka/)
    .waitFor({ timeout: 30_000 });
  cloud.play({});
  await bo.page.evaluate(() => dispatchEvent(new Event('online')));
  await sent(bo);
  await anna.pane
    .getByText(/Bo Berg/)
    .first()
    .waitFor({ timeout: 30_000 });

  const [one, other] = [await anna.save(), await bo.save()];
  expect(one.length).toBeGreaterThan(0);
  expect(other.length).toBeGreaterThan(0);
  expect([...anna.errors, ...bo.errors]).toEqual([]);
  await anna.close();
  await bo.close();
});
