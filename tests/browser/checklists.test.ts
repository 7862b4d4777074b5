import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { builtin } from '../../src/checklists/index.ts';
import { allCriteria, applicable } from '../../src/engine/index.ts';
import { clippedText } from './axe.ts';
import { closeBrowser, openInWord, root, sample } from './embedded-word.ts';

afterAll(closeBrowser);

/** A checklist, a draft of its kind, and what is so in the case. Project support has its own, longer way. */
const ways = [
  {
    id: 'foretagsstod',
    draft: 'ansokan-foretagsstod.docx',
    facts: { stodform: 'investering', stodbelopp: 'mellan', omrade: 'tatort' },
  },
  {
    id: 'foretagsstod',
    draft: 'ansokan-mjukt-stod.docx',
    facts: { stodform: 'mjukt', stodbelopp: 'mellan', omrade: 'tatort' },
  },
  { id: 'bolag', draft: 'agardirektiv.docx', facts: { underlag: 'agardirektiv', agande: 'delagt' } },
  { id: 'beslut', draft: 'tjansteskrivelse-beslut.docx', facts: { beslutstyp: 'styrdokument' } },
  { id: 'projektide', draft: 'projektide.docx', facts: {} },
] as const;

test.each(ways)('an officer assesses $draft with the checklist $id and inserts the summary', async (way) => {
  const facts: Readonly<Record<string, string>> = way.facts;
  const checklist = await builtin.find(({ id }) => id === way.id)?.load(facts);
  if (!checklist) throw new Error(`no checklist ${way.id}`);
  const possible = applicable(checklist, {}, facts);
  const asked = [...allCriteria(checklist), ...checklist.gates].filter(({ id }) => possible[id] === 'yes');

  const word = await openInWord(sample(way.draft), { query: '?paneWidth=320' });
  const { pane, page } = word;
  await pane.getByRole('radio', { name: new RegExp(`^${checklist.title.sv}`) }).check();
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  for (const { id, title } of checklist.facts)
    await pane.getByRole('combobox', { name: title.sv }).selectOption(facts[id] ?? '');
  await pane.getByText(new RegExp(`^0 av ${asked.length} besvarade`)).waitFor();
  const frame = page.frames().find((one) => one.url().includes('word.html'));
  expect(frame && (await clippedText(frame))).toEqual([]);

  const passes = checklist.gates.flatMap(({ names }) => names?.pass.sv ?? []);
  const good = new RegExp(`^(${['Passerad', '2 ·', ...passes].join('|')})`);
  for (let answered = 1; answered <= 3; answered++) {
    await pane.getByRole('radio', { name: good }).check();
    await pane.getByText(new RegExp(`^${answered} av ${asked.length} besvarade`)).waitFor();
    await pane.getByRole('button', { name: /^Nästa: / }).click();
  }
  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await pane.getByText(/^Sammanfattningen är infogad/).waitFor();
  await page.locator('#desk').getByText(checklist.title.sv).first().waitFor();

  const main = strFromU8(unzipSync(await word.save())['word/document.xml'] as Uint8Array);
  expect(main.match(/w:val="vagval-summary"/g)).toHaveLength(1);
  expect(word.errors).toEqual([]);
  await word.close();
});

/** One case by two programmes' rules: a minimum of Aurora, a grade of the regional fund and a gate of the region, none of them met. */
test('the pane, the summary and the tool tell the same verdict by the region’s rules, Aurora’s and the regional fund’s', async () => {
  const word = await openInWord(sample('ansokan-projektstod.docx'));
  const { pane, page } = word;
  await pane.getByRole('checkbox', { name: 'Interreg Aurora' }).check();
  await pane.getByRole('checkbox', { name: 'Regionalfonden, Övre Norrland' }).check();
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  const scores = pane.getByRole('list', { name: 'Enligt programmens regler' });
  await scores.getByText('Stopp – Kan föreslås').waitFor();
  await pane.getByRole('button', { name: 'Ange först: Delområde i Interreg Aurora' }).click();
  await pane.getByRole('combobox', { name: 'Delområde i Interreg Aurora' }).selectOption('aurora');
  const answer = async (group: RegExp, question: RegExp, level: RegExp) => {
    await pane.getByRole('button', { name: group }).click();
    await pane.getByRole('button', { name: question }).click();
    await pane.getByRole('radio', { name: level }).check();
  };
  await answer(/^Interreg Aurora/, /^Gemensam utmaning/, /^0 · Nej/);
  await scores.getByText('Interreg Aurora: Stopp · 0–12 av 14 · Krav som inte är uppfyllda: 1').waitFor();
  await answer(/^Regionalfonden/, /^Relevans: målgruppen/, /^0 · IG/);
  await scores
    .getByText('Regionalfonden, Övre Norrland: Stopp · 0–15 av 20 · Krav som inte är uppfyllda: 1')
    .waitFor();
  expect(await pane.getByTestId('points').textContent()).toBe('0–100');
  expect(await pane.getByTestId('verdict').textContent()).toBe('Stopp – Omställande');
  await pane.getByRole('button', { name: /^Begränsning av klimatförändringar/ }).click();
  await pane.getByRole('radio', { name: /^Betydande skada/ }).check();
  await pane.getByTestId('verdict').getByText('Stopp', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await pane.getByText(/^Sammanfattningen är infogad/).waitFor();
  await page.locator('#desk').getByText('Interreg Aurora, version 0.1.0 (utkast)').first().waitFor();

  const saved = path.join(mkdtempSync(path.join(tmpdir(), 'vagval-program-')), 'sparad.docx');
  writeFileSync(saved, await word.save());
  const told = strFromU8(unzipSync(readFileSync(saved))['word/document.xml'] as Uint8Array);
  expect(told).toContain('Stopp: kravet ”Minst 1 poäng på vart och ett av de sju obligatoriska kriterierna”');
  expect(told).toContain('Stopp: kravet ”Kvalitet: minst G på alla fyra kriterierna”');
  expect(told).toContain('Stopp: Begränsning av klimatförändringar.');
  const tool = spawnSync(process.execPath, [path.join(root, 'lib/vagval.mjs'), 'score', saved], {
    encoding: 'utf8',
  });
  expect(tool.stdout).toMatch(/^Projektstöd .*\nOmdöme: stopp \(avgjort\)\nPoäng: 0–100 av 100\n/);
  expect(tool.stdout).toMatch(/\nInterreg Aurora 0\.1\.0\nOmdöme: stopp \(avgjort\)\nPoäng: 0–12 av 14\n/);
  expect(tool.stdout).toMatch(
    /\nRegionalfonden, Övre Norrland 0\.1\.0\nOmdöme: stopp \(avgjort\)\nPoäng: 0–15 av 20\n/,
  );
  expect(word.errors).toEqual([]);
  await word.close();
});
