import { strFromU8, unzipSync } from 'fflate';
import { buildDocx, headingStyles, paragraph } from '../document/build-docx.ts';
import { closeBrowser, openInWord } from './embedded-word.ts';
import { drag } from './hands.ts';

afterAll(closeBrowser);

const body = `${paragraph('Mål', 'Rubrik1')}<w:p><w:r><w:t xml:space="preserve">Vi minskar </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>utsläppen</w:t></w:r><w:r><w:t xml:space="preserve"> till 2030.</w:t></w:r></w:p>${paragraph('Sist.')}`;
const bytes = buildDocx({ body, styles: headingStyles });
const main = (saved: Uint8Array) => strFromU8(unzipSync(saved)['word/document.xml'] as Uint8Array);

test('a reviewer comments on selected words, answers and resolves; the file keeps it all', async () => {
  const word = await openInWord(bytes, { query: '?user=Rut Rask' });
  const { page } = word;
  await drag(page, page.locator('[data-paragraph="1"]'), 'utsläppen');
  await page.getByRole('button', { name: 'Kommentera' }).click();
  await page.getByLabel('Ny kommentar').fill('Hur mycket?');
  await page.getByRole('button', { name: 'Skicka' }).click();
  const thread = page.getByRole('article', { name: 'Kommentar av Rut Rask' });
  await thread.getByRole('button', { name: 'Svara' }).click();
  await page.getByLabel('Svar', { exact: true }).fill('Hälften.');
  await page.getByRole('button', { name: 'Skicka' }).click();
  await thread.getByText('Hälften.').waitFor();
  await thread.getByRole('button', { name: 'Lös' }).click();
  await thread.getByRole('button', { name: 'Öppna igen' }).waitFor();
  const saved = await word.save();
  expect(main(saved)).toMatch(
    /<w:commentRangeStart w:id="0"\/>.*<w:t>utsläppen<\/w:t>.*<w:commentRangeEnd w:id="0"\/>/,
  );
  expect(strFromU8(unzipSync(saved)['word/commentsExtended.xml'] as Uint8Array)).toContain('w15:done="1"');
  expect(word.errors).toEqual([]);
  await word.close();
});

test('a paragraph is edited where it stands, tracked when changes are, and undone', async () => {
  const word = await openInWord(bytes, { query: '?user=Rut Rask' });
  const { page } = word;
  await page.getByRole('button', { name: 'Spåra ändringar' }).click();
  await page.locator('[data-paragraph="1"]').dblclick();
  const field = page.getByRole('textbox', { name: 'Stycke som redigeras' });
  await field.fill('Vi minskar utsläppen till 2035.');
  await page.keyboard.press('Enter');
  await page.locator('#desk ins').waitFor();
  const tracked = main(await word.save());
  expect(tracked).toMatch(/<w:del [^>]*w:author="Rut Rask"[^>]*>.*<w:delText[^>]*>0<\/w:delText>/);
  expect(tracked).toMatch(/<w:ins [^>]*w:author="Rut Rask"[^>]*>.*<w:t[^>]*>5<\/w:t>/);
  expect(tracked).toContain('<w:rPr><w:b/></w:rPr><w:t>utsläppen</w:t>');
  await page.getByRole('button', { name: 'Acceptera alla' }).click();
  await page.locator('#desk').getByText('till 2035.').waitFor();
  expect(main(await word.save())).not.toContain('w:del ');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.locator('#desk ins').waitFor();
  await word.close();
});

test('Escape leaves a paragraph as it was, and a read-only document is not edited at all', async () => {
  const word = await openInWord(bytes);
  await word.page.locator('[data-paragraph="2"]').dblclick();
  await word.page.getByRole('textbox', { name: 'Stycke som redigeras' }).fill('Borta');
  await word.page.keyboard.press('Escape');
  await word.page.locator('#desk').getByText('Sist.').waitFor();
  expect(main(await word.save())).toContain('Sist.');
  await word.close();

  const closed = await openInWord(bytes, { query: '?mode=read' });
  await closed.page.locator('[data-paragraph="2"]').dblclick();
  await closed.page.getByText('Dokumentet går inte att ändra').waitFor();
  await closed.close();
});

test('two persons have a pane each, round trips are counted, and an unknown fault is told by name', async () => {
  const word = await openInWord(bytes, { query: '?panes=2&users=Anna Ask,Bo Berg' });
  const { page } = word;
  await page.frameLocator('#frame iframe >> nth=0').getByRole('button').first().waitFor();
  await page.frameLocator('#frame iframe >> nth=1').getByRole('button').first().waitFor();
  expect(Number(await page.locator('body').getAttribute('data-common-calls'))).toBeGreaterThan(1);
  await word.close();
  const wrong = await openInWord(bytes, { query: '?fault=nonsense' });
  await wrong.page.getByText(/inget fel som heter ”nonsense”.*custom-xml-silently-dropped/).waitFor();
  await wrong.close();
});
