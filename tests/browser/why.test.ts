import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtin } from '../../src/checklists/index.ts';
import { allQuestions, type Checklist, shown } from '../../src/engine/index.ts';
import { closeBrowser, type OpenWord, openInWord, root, sample } from './embedded-word.ts';

afterAll(closeBrowser);

interface Told {
  readonly total: { low: number; high: number; soFar: number };
  readonly bands: { possible: string[]; settled: boolean };
  readonly contributions: Record<string, number>;
  readonly potential: Record<string, number>;
  readonly requirements: Record<string, string>;
  readonly wayUp: { kind: string; band: string; raises: { id: string; from: number; to: number }[] };
  readonly robustness: { kept: number; weights: { id: string; weight: number; low: number; high: number }[] };
  readonly next: string[];
}

/** What the command line tells of a saved file. */
function told(bytes: Uint8Array): Told {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'vagval-')), 'utkast.docx');
  writeFileSync(file, bytes);
  const tool = path.join(root, 'lib/vagval.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [tool, 'score', file, '--json'], {
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Told;
}

const swedish = (value: number, options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 }) =>
  new Intl.NumberFormat('sv', options).format(value);

/** Answers what is asked next until the verdict is settled, and says how many that took. */
async function answerUntilSettled({ pane }: OpenWord, level: (n: number) => number): Promise<number> {
  for (let n = 0; n < 60; n++) {
    if ((await pane.getByText('Avgjord', { exact: true }).count()) > 0) return n;
    const next = pane.getByRole('button', { name: /^Nästa: / });
    const title = (await next.innerText()).replace('Nästa: ', '').trim();
    await next.click();
    const group = pane.getByRole('radiogroup', { name: `Svar: ${title}` });
    await group
      .getByRole('radio', { name: new RegExp(`^(Passerad|${level(n)} ·)`) })
      .first()
      .check();
  }
  throw new Error('the verdict is never settled');
}

test('an officer answers until the verdict is settled, sees why, and follows the way up; all numbers are those of the command line', async () => {
  const word = await openInWord(sample('ansokan-projektstod.docx'));
  const { pane } = word;
  const checklist = (await builtin[0]?.load()) as Checklist;
  const titleOf = new Map(allQuestions(checklist).map(({ id, title }) => [id, title.sv]));
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  const answers = await answerUntilSettled(word, (n) => (n % 4 === 0 ? 2 : 1));
  expect(answers).toBeGreaterThan(8);
  expect(answers).toBeLessThan(34);
  await pane.locator('[data-state="saved"]').waitFor();
  const cli = told(await word.save());
  expect(cli.bands.settled).toBe(true);
  expect(cli.next.length).toBeGreaterThan(0);
  const thresholds = checklist.bands.map(({ from }) => from);
  const points = `${shown(cli.total.low, thresholds, 'sv')}–${shown(cli.total.high, thresholds, 'sv')}`;
  expect(await pane.getByTestId('points').innerText()).toBe(points);

  await pane.getByRole('button', { name: 'Varför?' }).click();
  await pane.getByRole('heading', { name: 'Varför den här bedömningen' }).waitFor();
  await pane.getByText(`Svaren hittills ger ${swedish(cli.total.soFar)} poäng`).waitFor();

  const parts = pane.getByRole('region', { name: 'Vad som ger poäng' });
  await parts.getByRole('button', { name: /^Visa alla/ }).click();
  const rows = await parts.getByRole('listitem').allInnerTexts();
  const largest = Object.entries(cli.contributions).sort((a, b) => b[1] - a[1]);
  expect(rows).toHaveLength(largest.length);
  rows.forEach((row, i) => {
    const [id, value] = largest[i] as [string, number];
    expect(row).toContain(swedish(value));
    if (largest.filter(([, other]) => Math.abs(other - value) < 1e-9).length === 1)
      expect(row).toContain(titleOf.get(id));
  });
  for (const [id, value] of largest) {
    const row = rows.find((text) => text.startsWith(titleOf.get(id) as string));
    expect(row).toContain(swedish(value));
    const more = cli.potential[id] as number;
    if (more > 0.05) expect(row).toContain(`Högsta nivån skulle ge ${swedish(more)} till.`);
  }

  const requirements = pane.getByRole('region', { name: 'Krav' });
  expect(cli.requirements).toEqual({ 'andrar-i-grunden': expect.stringMatching(/open|unmet/) });
  await requirements.getByText(/^(Öppet|Inte uppfyllt)/).waitFor();

  const certainty = pane.getByRole('region', { name: 'Hur säkert omdömet är' });
  await certainty
    .getByText(`Med ${cli.next.length} öppna frågor är ${points} poäng möjligt.`, { exact: false })
    .waitFor();
  const kept = cli.robustness.kept === 1 ? 100 : Math.min(99, Math.round(100 * cli.robustness.kept));
  await certainty.getByText(new RegExp(`i ${kept}\\s?% av 10 000 försök`)).waitFor();
  await certainty.getByText('Hur mycket varje vikt kan ändras').click();
  const ranges = await certainty.getByRole('row').allInnerTexts();
  for (const { weight } of cli.robustness.weights)
    expect(ranges.join(' ')).toContain(swedish(weight, { style: 'percent' }));

  const way = pane.getByRole('region', { name: 'Vad som skulle höja omdömet' });
  expect(cli.wayUp.kind).toBe('way');
  const steps = await way.getByRole('listitem').allInnerTexts();
  expect(steps).toHaveLength(cli.wayUp.raises.length);
  cli.wayUp.raises.forEach(({ id, from, to }, i) => {
    expect(steps[i]).toContain(titleOf.get(id));
    expect(steps[i]).toMatch(new RegExp(`Från ${from} · .* till ${to} · `));
  });

  const [first] = cli.wayUp.raises;
  const title = titleOf.get(first?.id ?? '') as string;
  await way.getByRole('button', { name: `Ta mig dit: ${title}` }).click();
  const group = pane.getByRole('radiogroup', { name: `Svar: ${title}` });
  await group.getByRole('radio', { name: new RegExp(`^${first?.to} ·`) }).check();
  for (const { id, to } of cli.wayUp.raises.slice(1)) {
    const other = titleOf.get(id) as string;
    await pane.getByRole('button', { name: 'Varför?' }).click();
    await pane.getByRole('button', { name: `Ta mig dit: ${other}` }).click();
    await pane
      .getByRole('radiogroup', { name: `Svar: ${other}` })
      .getByRole('radio', { name: new RegExp(`^${to} ·`) })
      .check();
  }
  await pane.locator('[data-state="saved"]').waitFor();
  const after = told(await word.save());
  const band = (value: number) => checklist.bands.findLastIndex(({ from }) => value >= from - 1e-9);
  expect(band(after.total.soFar)).toBe(band(cli.total.soFar) + 1);
  expect(word.errors).toEqual([]);
  await word.close();
});

test('the reasons are reached and left by keyboard, and the page of the method names its sources', async () => {
  const word = await openInWord(sample('tjansteskrivelse.docx'));
  const { pane, page } = word;
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  const why = pane.getByRole('button', { name: 'Varför?' });
  await why.focus();
  await page.keyboard.press('Enter');
  await pane.getByText('När du har besvarat ett kriterium visas här vad det ger.').waitFor();
  await pane.getByRole('button', { name: 'Så räknas det' }).click();
  await pane.getByText('Ett svar som saknas räknas aldrig som noll.', { exact: false }).waitFor();
  await pane.getByText(/Handbook on Constructing Composite Indicators/).waitFor();
  await pane.getByRole('button', { name: 'Till skälen' }).press('Enter');
  const heading = pane.getByRole('heading', { name: 'Varför den här bedömningen' });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await pane.getByRole('button', { name: 'Till frågorna' }).press('Enter');
  await pane.getByRole('radio').first().waitFor();
  expect(await why.evaluate((element) => element === document.activeElement)).toBe(true);
  await word.close();
});
