import { strFromU8, unzipSync } from 'fflate';
import { builtin } from '../../src/checklists/index.ts';
import { allCriteria, applicable } from '../../src/engine/index.ts';
import { closeBrowser, openInWord, sample } from './embedded-word.ts';

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

  const word = await openInWord(sample(way.draft));
  const { pane, page } = word;
  await pane.getByRole('radio', { name: new RegExp(`^${checklist.title.sv}`) }).check();
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  for (const { id, title } of checklist.facts)
    await pane.getByRole('combobox', { name: title.sv }).selectOption(facts[id] ?? '');
  await pane.getByText(new RegExp(`^0 av ${asked.length} besvarade`)).waitFor();

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
