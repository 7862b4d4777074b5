import { strFromU8, unzipSync } from 'fflate';
import { type Assessment, newAssessment, withEntry, writeXml } from '../../src/assessment/index.ts';
import { DocxDraft, openDocx } from '../../src/document/docx/index.ts';
import type { Checklist } from '../../src/engine/index.ts';
import type { SummarySize } from '../../src/summary/index.ts';
import { closeBrowser, type OpenWord, openInWord, sample } from './embedded-word.ts';

// One test for each fault that real Words are known to have, by the name that the embedded Word plays it by.

afterAll(closeBrowser);

const draft = sample('tjansteskrivelse.docx');
const title = 'Hållbarhetsbedömning';

/** A long time for what is tried again and again before it is told. */
const patient = { timeout: 25_000 };

const saved = ({ pane }: OpenWord) => pane.locator('[data-state="saved"]').waitFor(patient);
const told = ({ pane }: OpenWord, words: string | RegExp) => pane.getByText(words).first().waitFor(patient);

async function begin(bytes: Uint8Array, fault: string): Promise<OpenWord> {
  const word = await openInWord(bytes, { query: `?fault=${fault}` });
  await word.pane.getByRole('button', { name: 'Börja bedöma' }).click(patient);
  return word;
}

/** Answers the next questions, so many of them. */
async function answer({ pane }: OpenWord, number: number): Promise<void> {
  for (let n = 0; n < number; n++) {
    const next = pane.getByRole('button', { name: /^Nästa: / });
    const question = (await next.innerText()).replace('Nästa: ', '').trim();
    await next.click();
    await pane
      .getByRole('radiogroup', { name: `Svar: ${question}` })
      .getByRole('radio', { name: /^(Passerad|2 ·)/ })
      .check();
  }
}

async function insert(word: OpenWord, outcome: RegExp = /^Sammanfattningen är infogad/): Promise<void> {
  await word.pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await told(word, outcome);
}

const sizeNames = { line: 'En mening', table: 'Kort tabell', full: 'Fullständig redovisning' } as const;

async function insertSize(word: OpenWord, size: SummarySize): Promise<void> {
  const options = word.pane.getByRole('button', { name: 'Storlek och plats' });
  if ((await options.getAttribute('aria-expanded')) !== 'true') await options.click();
  await word.pane.getByRole('button', { name: `Infoga: ${sizeNames[size]}` }).click();
  await told(word, /^Sammanfattningen är infogad/);
}

/** What a saved file holds of the assessment and its summaries. @throws Error when the assessment is not there. */
async function kept(bytes: Uint8Array) {
  const document = DocxDraft.open(bytes);
  const stored = await document.readAssessment();
  if (stored.kind !== 'found') throw new Error(`the saved file has ${stored.kind}`);
  const { paragraphs } = openDocx(bytes).body();
  return {
    assessment: stored.assessment,
    answers: Object.values(stored.assessment.entries).filter((entry) => entry.answer).length,
    sizes: (await document.readSummaries()).map(({ size }) => size),
    /** Paragraphs with the heading of a summary, wherever they stand. */
    titles: paragraphs.filter(({ text }) => text === title).length,
    others: paragraphs.filter(({ ours }) => !ours).map(({ text }) => text),
  };
}

const before = openDocx(draft)
  .body()
  .paragraphs.map(({ text }) => text);

/** The assessment is complete and the summary stands once, whole, in an otherwise untouched document. */
async function expectComplete(word: OpenWord, answers: number, untouched = before): Promise<Uint8Array> {
  await saved(word);
  const bytes = await word.save();
  expect(await kept(bytes)).toMatchObject({ answers, sizes: ['table'], titles: 1, others: untouched });
  expect(word.errors).toEqual([]);
  return bytes;
}

/** The draft with other XML in its body. */
function withBody(change: (xml: string) => string): Uint8Array {
  const file = openDocx(draft);
  return file.with(new Map([[file.mainPart, change(file.text(file.mainPart))]])).toBytes();
}

test.each([
  'ooxml-copy-after-control',
  'control-silently-missing',
  'html-into-control-partial',
  'throttled',
  'busy',
  'old-word',
])('%s: the summary stands once and whole in the saved file, with the assessment', async (fault) => {
  const word = await begin(draft, fault);
  await answer(word, 3);
  await insert(word);
  await expectComplete(word, 3);
  await word.close();
});

test('ooxml-copy-after-control: all three summaries stand once, and an update leaves no copy either', async () => {
  const word = await begin(draft, 'ooxml-copy-after-control');
  await answer(word, 2);
  for (const size of ['full', 'line', 'table'] as const) await insertSize(word, size);
  await answer(word, 1);
  await word.pane.getByRole('button', { name: 'Uppdatera sammanfattningarna' }).click();
  await told(word, 'Sammanfattningarna i dokumentet är uppdaterade.');
  await saved(word);
  expect(await kept(await word.save())).toMatchObject({
    answers: 3,
    sizes: ['line', 'table', 'full'],
    others: before,
  });
  await word.close();
});

test('control-silently-missing: a Word that never makes the control is told of, and nothing is left of the tries', async () => {
  const word = await begin(draft, 'control-silently-missing:9');
  await answer(word, 2);
  await insert(word, /^Sammanfattningen kunde inte infogas\. Word sparade inte/);
  await saved(word);
  expect(await kept(await word.save())).toMatchObject({ answers: 2, sizes: [], titles: 0, others: before });
  await word.close();
});

/** The draft whose heading for sustainability holds two controls of a template. */
const templated = withBody((xml) => {
  const control = (tag: string, text: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:sdtContent></w:sdt>`;
  return xml.replace(
    /(<w:p\b(?:(?!<\/w:p>)[\s\S])*?)<w:r\b(?:(?!<\/w:r>)[\s\S])*?<w:t[^>]*>Hållbarhetskonsekvenser<\/w:t><\/w:r>/,
    `$1${control('rubrik', 'Hållbarhets')}${control('rubrik2', 'konsekvenser')}`,
  );
});

test.each(['control-property-fails', 'inline-control-not-allowed'])(
  '%s: the controls of the template stay untouched, and the summary comes under its heading',
  async (fault) => {
    expect(openDocx(templated).text('word/document.xml')).toContain('rubrik2');
    const word = await begin(templated, fault);
    await answer(word, 3);
    await insert(word, /^Sammanfattningen är infogad under rubriken .*Hållbarhetskonsekvenser/);
    const bytes = await expectComplete(word, 3);
    const xml = openDocx(bytes).text('word/document.xml');
    expect(xml.split('w:val="rubrik"')).toHaveLength(2);
    await word.close();
  },
);

test('custom-xml-silently-dropped: the pane says that the answers are not in the document, and keeps them', async () => {
  const word = await begin(draft, 'custom-xml-silently-dropped');
  await answer(word, 2);
  await told(word, /Svaren är inte sparade i dokumentet\. Word sparade inte bedömningen/);
  expect(await word.pane.getByText(/^2 av \d+ besvarade/).count()).toBe(1);
  await word.close();
});

test('custom-xml-silently-dropped: when it only happens once, the answers are in the saved file', async () => {
  const word = await begin(draft, 'custom-xml-silently-dropped:1');
  await answer(word, 3);
  await insert(word);
  await expectComplete(word, 3);
  await word.close();
});

test('custom-xml-lost-on-reopen: the answers are read back from the full summary, and are then in the file', async () => {
  const first = await begin(draft, 'custom-xml-lost-on-reopen');
  await answer(first, 4);
  await insertSize(first, 'full');
  await saved(first);
  const lost = await first.save();
  await first.close();
  expect(await DocxDraft.open(lost).readAssessment()).toMatchObject({ kind: 'none' });

  const second = await openInWord(lost);
  await told(second, 'Bedömningen saknas i dokumentet');
  await second.pane.getByRole('button', { name: 'Återställ 4 svar ur sammanfattningen' }).click();
  await told(second, /^4 av \d+ besvarade/);
  await saved(second);
  expect(await kept(await second.save())).toMatchObject({ answers: 4, sizes: ['full'], others: before });
  await second.close();
});

test('custom-xml-too-large: long reasons too are found again, since the part is kept small', async () => {
  const word = await begin(draft, 'custom-xml-too-large:64');
  await answer(word, 3);
  const reason = word.pane.getByLabel('Motivering').last();
  for (let n = 0; n < 8; n++) await reason.fill(`Skäl nummer ${n}: ${'det står i ansökan. '.repeat(40)}`);
  await saved(word);
  await word.page.getByRole('button', { name: 'Stäng panelen' }).click();
  await word.pane.getByRole('radio').first().waitFor({ state: 'detached' });
  await word.page.getByRole('button', { name: 'Vägval', exact: true }).click();
  await told(word, /^3 av \d+ besvarade/);
  await insert(word);
  const bytes = await expectComplete(word, 3);
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^customXml\/item\d+\.xml$/.test(name));
  const ours = parts
    .map(([, part]) => part)
    .filter((part) => strFromU8(part).includes('urn:vagval:assessment'));
  expect(ours).toHaveLength(1);
  expect(ours[0]?.length).toBeLessThan(64_000);
  await word.close();
});

test('custom-xml-default-namespace: an assessment without a prefix is read, kept and written anew', async () => {
  const checklist = { id: 'projektstod', version: '1.0.0', digest: '' } as Checklist;
  const answered = withEntry(
    newAssessment(checklist, 'Bo', '2026-01-01T10:00:00Z'),
    'klimatpaverkan',
    { answer: { kind: 'unknown' }, rationale: 'Står inte.' },
    'Bo',
    '2026-01-01T10:00:00Z',
  );
  const bytes = await withPart(answered, (xml) =>
    xml.replaceAll('<v:', '<').replaceAll('</v:', '</').replace('xmlns:v=', 'xmlns='),
  );
  const word = await openInWord(bytes, { query: '?fault=custom-xml-default-namespace' });
  await answer(word, 2);
  await saved(word);
  const { assessment } = await kept(await word.save());
  expect(Object.keys(assessment.entries)).toHaveLength(3);
  expect(assessment.entries.klimatpaverkan?.rationale).toBe('Står inte.');
  await word.close();
});

/** The draft with an assessment whose XML is changed. */
async function withPart(assessment: Assessment, change: (xml: string) => string): Promise<Uint8Array> {
  const document = DocxDraft.open(draft);
  await document.writeAssessment(assessment);
  const file = openDocx(document.toBytes());
  const part = file.names().find((name) => file.text(name).includes(writeXml(assessment).slice(0, 60)));
  if (!part) throw new Error('the file has no assessment');
  return file.with(new Map([[part, change(file.text(part))]])).toBytes();
}

/** Selects all of a paragraph in the document, as somebody does who drags from its beginning to its end. */
async function select({ page }: OpenWord, words: string): Promise<void> {
  const paragraph = page.locator('#desk [data-paragraph]').filter({ hasText: words }).first();
  await paragraph.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.waitForFunction(() => getSelection()?.isCollapsed === false);
}

test.each(['comment-not-allowed', 'old-word'])(
  '%s: a remark that Word takes no comment for is kept as a note in the assessment',
  async (fault) => {
    const word = await begin(draft, fault);
    await answer(word, 1);
    await select(word, 'Lule Leder ekonomisk förening söker stöd');
    await word.pane.getByRole('button', { name: 'Ny kommentar' }).first().click();
    await word.pane.getByLabel(/^Kommentar om /).fill('Vad menas här?');
    const send = word.pane.getByRole('button', { name: 'Kommentera', exact: true });
    if ((await send.count()) > 0) await send.click();
    await told(word, /^Word tar inte emot kommentarer från Vägval här\./);
    await word.pane.getByRole('button', { name: 'Spara som anteckning i bedömningen' }).click();
    await told(word, 'Anteckningen är sparad i bedömningen.');
    await saved(word);
    const { assessment, answers } = await kept(await word.save());
    expect(answers).toBe(1);
    expect(assessment.notes).toMatchObject([{ text: 'Vad menas här?' }]);
    await word.close();
  },
);

test('tracked-ooxml-rewrite: with changes tracked, only the summary is marked as inserted and nothing as deleted', async () => {
  const file = openDocx(draft);
  const settings = file.text('word/settings.xml');
  const tracked = settings.replace(
    /(<w:settings\b[^>]*>(?:<w:(?:writeProtection|view|zoom)\b[^>]*\/>)*)/,
    '$1<w:trackRevisions/>',
  );
  const word = await begin(
    file.with(new Map([['word/settings.xml', tracked]])).toBytes(),
    'tracked-ooxml-rewrite',
  );
  await told(word, 'Dokumentet spårar ändringar. Det som infogas spåras som din ändring.');
  await answer(word, 3);
  await insert(word);
  const bytes = await expectComplete(word, 3);
  const xml = openDocx(bytes).text('word/document.xml');
  expect(xml).not.toMatch(/<w:del\b/);
  const outside = xml.replace(/<w:sdt>(?:(?!<\/w:sdt>)[\s\S])*vagval-summary[\s\S]*?<\/w:sdt>/, '');
  expect(outside).not.toMatch(/<w:ins\b/);
  expect(xml).toMatch(/<w:ins\b/);
  await word.close();
});

test('read-only: the pane says at once that nothing is written, and offers to keep the assessment beside', async () => {
  const word = await begin(draft, 'read-only');
  await told(word, 'Dokumentet är öppnat för läsning.');
  await answer(word, 2);
  const button = word.pane.getByRole('button', { name: 'Spara bedömningen bredvid' }).first();
  const [download] = await Promise.all([word.page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toMatch(/^bedomning-.*\.xml$/);
  await word.close();
});

test('search-limit: a passage with the signs of Word’s search becomes evidence and is shown again', async () => {
  const words =
    'Målet är 30 % [minst] färre utsläpp * enligt plan ^2 {se bilaga}, vilket ska följas upp varje år.';
  const bytes = withBody((xml) => {
    const end = xml.lastIndexOf('<w:sectPr');
    return `${xml.slice(0, end)}<w:p><w:r><w:t>${words}</w:t></w:r></w:p>${xml.slice(end)}`;
  });
  const word = await begin(bytes, 'search-limit');
  await answer(word, 1);
  await select(word, words);
  await word.pane.getByRole('button', { name: 'Använd markerad text' }).first().click();
  await told(word, 'Den markerade texten är kopplad till frågan.');
  await word.pane
    .getByRole('button', { name: /^Visa i dokumentet/ })
    .first()
    .click();
  await told(word, 'Texten är markerad i dokumentet.');
  await saved(word);
  const { assessment } = await kept(await word.save());
  expect(assessment.evidence.map(({ anchor }) => anchor?.quote)).toEqual([words]);
  await word.close();
});
