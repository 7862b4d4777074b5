import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { newAssessment } from '../../src/assessment/index.ts';
import { builtin } from '../../src/checklists/index.ts';
import { DocxDraft, openDocx } from '../../src/document/docx/index.ts';
import { closeBrowser, type OpenWord, openInWord, root, sample } from './embedded-word.ts';

afterAll(closeBrowser);

/** The score of a saved file as the command line tells it. */
function scoreOf(bytes: Uint8Array) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'vagval-')), 'utkast.docx');
  writeFileSync(file, bytes);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'lib/vagval.mjs'), 'score', file, '--json'],
    {
      encoding: 'utf8',
    },
  );
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as {
    total: { low: number; high: number };
    bands: { settled: boolean };
    next: string[];
  };
}

const saved = ({ pane }: OpenWord) => pane.locator('[data-state="saved"]').waitFor();

/** Answers what is asked next, by keyboard alone, until nothing is. */
async function answerAll({ pane, page }: OpenWord, choice: (title: string) => RegExp): Promise<number> {
  let answered = 0;
  for (;;) {
    const next = pane.getByRole('button', { name: /^Nästa: / });
    await next.or(pane.getByText('Allt är besvarat')).first().waitFor();
    if ((await next.count()) === 0) return answered;
    const title = (await next.innerText()).replace('Nästa: ', '').trim();
    await next.focus();
    await page.keyboard.press('Enter');
    const group = pane.getByRole('radiogroup', { name: `Svar: ${title}` });
    await group.getByRole('radio', { name: choice(title) }).focus();
    await page.keyboard.press('Space');
    if (++answered > 100) throw new Error('the questions never end');
  }
}

const text = (locator: Locator) => locator.innerText();

test('an officer assesses a draft, inserts the summary, changes an answer, updates, saves and goes on another day', async () => {
  const first = await openInWord(sample('ansokan-projektstod.docx'));
  const { pane, page } = first;
  await pane.getByLabel('Ditt namn').fill('Anna Ask');
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  const answered = await answerAll(first, () => /^(Passerad|2 ·)/);
  expect(answered).toBeGreaterThan(30);
  await pane.getByText('Allt är besvarat').waitFor();
  expect(await text(pane.getByTestId('points'))).toBe('67');
  await pane.getByText('Avgjord', { exact: true }).waitFor();

  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await pane.getByText(/^Sammanfattningen är infogad under rubriken/).waitFor();
  await page
    .locator('#desk')
    .getByRole('heading')
    .or(page.locator('#desk p'))
    .getByText('Hållbarhetsbedömning', { exact: true })
    .waitFor();
  await page
    .locator('#desk')
    .getByText(/67 poäng av 100/)
    .waitFor();

  const section = pane.getByRole('button', { name: /Genomförande/ }).first();
  if ((await section.getAttribute('aria-expanded')) === 'false') await section.click();
  const question = pane.locator('[id^="question-"]').last();
  if ((await question.getAttribute('aria-expanded')) === 'false') await question.click();
  await pane.getByRole('radio', { name: /^0 ·/ }).check();
  await pane.getByLabel('Motivering').fill('Ingen uppföljning är planerad.');
  const points = await text(pane.getByTestId('points'));
  expect(points).not.toBe('67');
  await pane.getByRole('button', { name: 'Uppdatera sammanfattningen' }).click();
  await pane.getByText('Sammanfattningen i dokumentet är uppdaterad.').waitFor();
  await saved(first);

  const bytes = await first.save();
  expect(first.errors).toEqual([]);
  await first.close();

  const parts = unzipSync(bytes);
  const xml = Object.entries(parts).map(([name, content]) => [name, strFromU8(content)] as const);
  expect(
    xml.filter(
      ([name, content]) => /^customXml\/item\d/.test(name) && content.includes('urn:vagval:assessment'),
    ),
  ).toHaveLength(1);
  const main = strFromU8(parts['word/document.xml'] as Uint8Array);
  expect(main.match(/w:val="vagval-summary"/g)).toHaveLength(1);
  expect(main.match(/>Hållbarhetsbedömning</g)).toHaveLength(1);
  expect(main).toContain('Ingen uppföljning är planerad');
  expect(main).toContain('Anna Ask');

  const score = scoreOf(bytes);
  expect(score.bands.settled).toBe(true);
  expect(score.next).toEqual([]);
  expect(Math.round(score.total.low)).toBe(Number(points));

  const second = await openInWord(bytes);
  await second.pane.getByText('Allt är besvarat').waitFor();
  expect(await text(second.pane.getByTestId('points'))).toBe(points);
  await second.page.locator('#desk').getByText(`${points} poäng av 100`).waitFor();
  expect(second.errors).toEqual([]);
  await second.close();
});

test('an officer who undoes an answer, closes the pane and opens it again finds all as it was left', async () => {
  const word = await openInWord(sample('tjansteskrivelse.docx'));
  const { pane, page } = word;
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  await pane.getByRole('radio', { name: /^Passerad/ }).check();
  await pane.getByText(/^1 av \d+ besvarade/).waitFor();
  await pane.getByRole('button', { name: 'Ångra' }).click();
  await pane.getByText(/^0 av \d+ besvarade/).waitFor();
  await pane.getByRole('button', { name: 'Gör om' }).click();
  await pane.getByText(/^1 av \d+ besvarade/).waitFor();
  await saved(word);
  await page.getByRole('button', { name: 'Stäng panelen' }).click();
  await pane.getByRole('radio').first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Vägval', exact: true }).click();
  await pane.getByText(/^1 av \d+ besvarade/).waitFor();
  await word.close();
});

test('the summary comes at the cursor when the officer asks for that, and can be undone in Word', async () => {
  const word = await openInWord(sample('ansokan-foretagsstod.docx'));
  const { pane, page } = word;
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  const paragraph = page.locator('#desk [data-paragraph]').nth(5);
  const before = await page.locator('#desk [data-paragraph]').count();
  await paragraph.click();
  await pane.getByRole('button', { name: 'Storlek och plats' }).click();
  await pane.getByLabel('Var', { exact: true }).selectOption({ label: 'Vid markören' });
  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await pane.getByText(/^Sammanfattningen är infogad vid markören/).waitFor();
  await page.locator('#desk').getByText('Poäng och skäl per dimension').waitFor();
  await page.getByRole('button', { name: 'Ångra', exact: true }).first().click();
  await page.locator('#desk').getByText('Poäng och skäl per dimension').waitFor({ state: 'detached' });
  expect(await page.locator('#desk [data-paragraph]').count()).toBe(before);
  await word.close();
});

test('a document that can’t be opened is told with the reason and the way out', async () => {
  const word = await openInWord(new TextEncoder().encode('bara text'));
  await word.page
    .getByRole('alert')
    .getByText(/inget Word-dokument/)
    .waitFor();
  await word.close();
});

test('a damaged assessment is told, stays in the saved file, and the officer can work on beside it', async () => {
  const broken = '<v:assessment xmlns:v="urn:vagval:assessment" version="1"><v:answ';
  const draft = DocxDraft.open(sample('tjansteskrivelse.docx'));
  const checklist = await builtin[0]?.load();
  if (!checklist) throw new Error('there is no checklist');
  await draft.writeAssessment(newAssessment(checklist, '', '2026-11-24T08:00:00Z'));
  const file = openDocx(draft.toBytes());
  const part = file.names().find((name) => /^customXml\/item\d+\.xml$/.test(name)) ?? '';
  const word = await openInWord(file.with(new Map([[part, broken]])).toBytes());
  await word.pane.getByText('Bedömningen i dokumentet är skadad').waitFor();
  await word.pane.getByRole('button', { name: 'Börja en ny bedömning' }).click();
  await word.pane.getByRole('button', { name: 'Börja bedöma' }).click();
  await word.pane.getByRole('radio', { name: /^Passerad/ }).check();
  await saved(word);
  const after = await word.save();
  expect(openDocx(after).text(part)).toBe(broken);
  expect(await DocxDraft.open(after).readAssessment()).toMatchObject({ kind: 'found' });
  await word.close();
});
