import { strFromU8, unzipSync } from 'fflate';
import { closeBrowser, openInWord, sample } from './embedded-word.ts';

// Practising in the pane of the embedded Word, on the built add-in.

afterAll(closeBrowser);

test('a new officer practises on an invented draft in the pane, compares, and nothing of it gets into the document', async () => {
  const word = await openInWord(sample('ansokan-projektstod.docx'));
  const { pane, page } = word;
  await pane.getByRole('button', { name: 'Öva', exact: true }).click();
  await pane
    .getByRole('button', { name: /^Öva: / })
    .first()
    .click();
  const asked = pane.getByText(/^Fråga \d+ av \d+$/);
  const [, count] = /av (\d+)/.exec(await asked.innerText()) ?? [];
  for (let n = 1; n <= Number(count); n++) {
    await pane.getByText(`Fråga ${n} av ${count}`).waitFor();
    await pane.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
  }
  await pane.getByRole('heading', { name: 'Dina svar och den genomgångna bedömningen' }).waitFor();
  await pane.getByText(/^Du svarade likadant på \d+ av \d+ frågor/).waitFor();
  expect(await pane.getByText('Genomgången:').count()).toBe(Number(count));

  await pane.getByRole('button', { name: 'Alla övningar' }).click();
  await pane.getByText('Påbörjad').waitFor();
  await pane.getByRole('button', { name: 'Tillbaka till start' }).click();
  await pane.getByRole('button', { name: 'Börja bedöma' }).waitFor();
  const parts = Object.values(unzipSync(await word.save()));
  expect(parts.some((part) => strFromU8(part).includes('urn:vagval'))).toBe(false);
  expect(word.errors).toEqual([]);
  await word.close();
});
