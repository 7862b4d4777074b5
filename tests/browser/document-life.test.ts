import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { type Assessment, newAssessment, withEntry } from '../../src/assessment/index.ts';
import { builtin } from '../../src/checklists/index.ts';
import { DocxDraft, openDocx } from '../../src/document/docx/index.ts';
import { closeBrowser, type OpenWord, openInWord, sample } from './embedded-word.ts';
import { drag, rewrite } from './hands.ts';

afterAll(closeBrowser);

const application = () => sample('ansokan-projektstod.docx');
const saved = (pane: FrameLocator) =>
  pane.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
const mainOf = (bytes: Uint8Array) => openDocx(bytes).text('word/document.xml');

async function assessmentIn(bytes: Uint8Array): Promise<Assessment> {
  const stored = await DocxDraft.open(bytes).readAssessment();
  if (stored.kind !== 'found') throw new Error(`the assessment is ${stored.kind}`);
  return stored.assessment;
}

async function begin(pane: FrameLocator, name = 'Anna Ask'): Promise<void> {
  await pane.getByLabel('Ditt namn').fill(name);
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  await pane.getByRole('radio').first().waitFor();
}

/** A paragraph of the draft with a long sentence in it, and a stretch of that. */
async function passage({ page }: OpenWord) {
  const paragraph = page
    .locator('#desk [data-paragraph]')
    .filter({ hasText: 'Varje år rivs och byggs det om' })
    .first();
  await paragraph.waitFor();
  return { paragraph, words: 'Varje år rivs och byggs det om' };
}

const openMore = (pane: FrameLocator, view: string) =>
  pane
    .getByRole('button', { name: 'Mer', exact: true })
    .click()
    .then(() => pane.getByRole('button', { name: view, exact: true }).click());

test('evidence holds through edits around it, saving and reopening; when its words are gone that is said, and they are kept', async () => {
  const first = await openInWord(application());
  await begin(first.pane);
  const { paragraph, words } = await passage(first);
  await drag(first.page, paragraph, words);
  await first.pane.getByRole('button', { name: 'Använd markerad text' }).click();
  await first.pane.getByText('Den markerade texten är kopplad till frågan.').waitFor();
  const text = await paragraph.innerText();
  await rewrite(first.page, paragraph, `Sedan länge gäller detta. ${text} Och mer därtill.`);
  await saved(first.pane);
  const bytes = await first.save();
  await first.close();
  expect((await assessmentIn(bytes)).evidence).toMatchObject([{ anchor: { quote: words } }]);
  expect(mainOf(bytes)).not.toMatch(/vagval|bookmarkStart w:name="v/i);

  const second = await openInWord(bytes);
  const { pane, page } = second;
  const card = pane.locator('[id^="question-"]').filter({ hasText: '1 stöd i texten' });
  if ((await card.getAttribute('aria-expanded')) === 'false') await card.click();
  await pane.getByRole('button', { name: /^Visa i dokumentet/ }).click();
  await pane.getByText('Texten är markerad i dokumentet.').waitFor();
  const moved = (await passage(second)).paragraph;
  await rewrite(page, moved, 'Här står något helt annat nu.');
  await pane.getByRole('button', { name: /^Visa i dokumentet/ }).click();
  await pane
    .getByText(/^Finns inte längre i texten/)
    .first()
    .waitFor();
  await pane.getByText(words).first().waitFor();
  expect(second.errors).toEqual([]);
  await second.close();
});

test('a reviewer’s comment in Word stands at the criterion that it touches; the officer answers and resolves it from the pane', async () => {
  const word = await openInWord(application(), { query: '?user=Rut Rask' });
  const { pane, page } = word;
  await begin(pane);
  const { paragraph, words } = await passage(word);
  await drag(page, paragraph, words);
  await pane.getByRole('button', { name: 'Använd markerad text' }).click();
  await pane.getByText('Den markerade texten är kopplad till frågan.').waitFor();
  await drag(page, paragraph, 'byggs det om');
  await page.getByRole('button', { name: 'Kommentera', exact: true }).click();
  await page.getByLabel('Ny kommentar').fill('Hur många <b>ton</b>?');
  await page.getByRole('button', { name: 'Skicka' }).click();
  await pane.getByText('Hur många <b>ton</b>?').waitFor({ timeout: 30_000 });
  await pane.getByText('1 öppen kommentar').first().waitFor();

  await pane.getByRole('button', { name: 'Svara Rut Rask' }).click();
  await pane.getByLabel('Svar till Rut Rask').fill('30 000 ton, enligt bilaga 2.');
  await pane.getByRole('button', { name: 'Skicka svaret' }).click();
  await page.getByRole('article', { name: 'Kommentar av Rut Rask' }).getByText('30 000 ton').waitFor();
  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await page
    .locator('#desk')
    .getByText(/fråga från granskare är öppen/)
    .waitFor();
  await pane.getByRole('button', { name: /^Markera som löst/ }).click();
  await page
    .getByRole('article', { name: 'Kommentar av Rut Rask' })
    .getByRole('button', { name: 'Öppna igen' })
    .waitFor();
  const comments = await DocxDraft.open(await word.save()).readComments();
  expect(comments).toMatchObject([
    {
      by: 'Rut Rask',
      text: 'Hur många <b>ton</b>?',
      resolved: true,
      replies: [{ text: '30 000 ton, enligt bilaga 2.' }],
    },
  ]);
  expect(word.errors).toEqual([]);
  await word.close();
});

test('an officer comments on a passage from the criterion, and Word shows whose question it is', async () => {
  const word = await openInWord(application());
  const { pane, page } = word;
  await begin(pane);
  const { paragraph, words } = await passage(word);
  await drag(page, paragraph, words);
  await pane.getByRole('button', { name: 'Ny kommentar' }).click();
  await pane.getByLabel(/^Kommentar om/).fill('Be sökanden förklara.');
  await pane.getByRole('button', { name: 'Kommentera', exact: true }).click();
  await pane.getByText('Kommentaren står nu i dokumentet.').waitFor();
  const [comment] = await DocxDraft.open(await word.save()).readComments();
  expect(comment?.text).toMatch(/^Vägval · .+: Be sökanden förklara\.$/);
  expect(comment?.anchor?.quote).toBe(words);
  await word.close();
});

test('a decision takes over the application’s assessment, what is chosen and nothing else, and says what it rests on', async () => {
  const [offer] = builtin;
  if (!offer) throw new Error('there is no checklist');
  const checklist = await offer.load();
  const [gate, other] = checklist.gates;
  const at = '2026-11-20T09:00:00Z';
  const say = (a: Assessment, id: string, rationale: string) =>
    withEntry(a, id, { answer: { kind: 'gate', outcome: 'pass' }, rationale }, 'Sven Sökande', at);
  const theirs = say(
    say(newAssessment(checklist, 'Sven Sökande', at), gate?.id ?? '', 'Klimatplan finns.'),
    other?.id ?? '',
    'Prövat.',
  );
  const file = DocxDraft.open(application());
  await file.writeAssessment(theirs);
  const bytes = file.toBytes();

  const word = await openInWord(sample('tjansteskrivelse.docx'));
  const { pane, page } = word;
  await begin(pane);
  await openMore(pane, 'Hämta från ansökan');
  await pane.locator('input[type="file"]').setInputFiles({
    name: 'ansökan.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await pane.getByText('Klimatplan finns.').waitFor();
  await pane.getByText('Skiljer sig från bedömningen här: 2. Lika: 0.').waitFor();
  expect(await pane.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await pane.getByRole('checkbox', { name: new RegExp(checklist.gates[0]?.title.sv ?? '') }).check();
  await pane.getByRole('button', { name: 'Ta över valda (1)' }).click();
  await pane.getByText(/Bygger på bedömningen i ”ansökan.docx”/).waitFor();
  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await page
    .locator('#desk')
    .getByText(/ansökan\.docx/)
    .waitFor();
  await saved(pane);
  const kept = await assessmentIn(await word.save());
  expect(Object.keys(kept.entries)).toEqual([gate?.id]);
  expect(kept.origin).toMatchObject({ file: 'ansökan.docx', by: 'Sven Sökande' });
  expect(word.errors).toEqual([]);
  await word.close();
});

test('words that the officer changed in the summary are kept when it is updated, and both are shown where they differ', async () => {
  const word = await openInWord(application());
  const { pane, page } = word;
  await begin(pane);
  await pane.getByRole('radio', { name: /^Passerad/ }).check();
  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  const verdict = page
    .locator('#desk [data-paragraph]')
    .filter({ hasText: /^Samlad bedömning/ })
    .first();
  await verdict.waitFor();
  await saved(pane);
  await rewrite(page, verdict, 'Min egen bedömning, efter samtal med sökanden.');
  await pane.getByRole('button', { name: /^Nästa: / }).click();
  await pane.getByRole('radio', { name: /^Betydande skada/ }).check();
  await pane.getByRole('button', { name: 'Uppdatera sammanfattningen' }).click();
  await pane.getByRole('heading', { name: 'Ändrat för hand' }).waitFor();
  await pane.getByText('Min egen bedömning, efter samtal med sökanden.').waitFor();
  await pane.getByText(/^Samlad bedömning: stopp/).waitFor();
  expect(mainOf(await word.save())).toContain('Min egen bedömning');
  await pane.getByRole('button', { name: 'Uppdatera så här' }).click();
  await pane.getByText(/Sammanfattningen i dokumentet är uppdaterad/).waitFor();
  const after = mainOf(await word.save());
  expect(after).toContain('Min egen bedömning');
  expect(after).toContain('Stopp: ');
  expect(word.errors).toEqual([]);
  await word.close();
});

test('a signature is whole until something changes, and then says what', async () => {
  const word = await openInWord(application());
  const { pane, page } = word;
  await begin(pane);
  await pane.getByRole('radio', { name: /^Passerad/ }).check();
  await openMore(pane, 'Underskrift');
  await pane.getByLabel('Roll').fill('Handläggare');
  await pane.getByRole('button', { name: 'Skriv under' }).click();
  await pane.getByText('Bedömningen är underskriven.').waitFor();
  await pane.getByText('Förseglingen är hel.').first().waitFor();
  await pane.getByRole('button', { name: 'Till frågorna' }).click();
  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await pane.getByText(/^Sammanfattningen är infogad/).waitFor();
  await pane
    .getByText(/Förseglingen är hel\./)
    .first()
    .waitFor();
  const { paragraph } = await passage(word);
  await rewrite(page, paragraph, 'Ingenting rivs.');
  await pane.getByRole('radio', { name: /^Risk/ }).check();
  await openMore(pane, 'Underskrift');
  await pane
    .getByText('Förseglingen är bruten. Ändrat sedan dess: svaren, dokumentets text.')
    .first()
    .waitFor();
  await saved(pane);
  expect((await assessmentIn(await word.save())).signOffs).toMatchObject([
    { name: 'Anna Ask', role: 'Handläggare' },
  ]);
  expect(word.errors).toEqual([]);
  await word.close();
});

test('with tracked changes on, what is inserted is marked as the author’s, and nothing else is', async () => {
  const word = await openInWord(application(), { query: '?user=Anna Ask' });
  const { pane, page } = word;
  await begin(pane);
  await page.getByRole('button', { name: 'Spåra ändringar' }).click();
  await page.getByRole('button', { name: 'Spåra ändringar', pressed: true }).waitFor();
  // As long as a person presses: the pane looks at the document at that, and its note comes before the press is over.
  await pane.getByRole('button', { name: 'Infoga sammanfattning' }).click({ delay: 300 });
  await pane.getByText(/^Sammanfattningen är infogad/).waitFor();
  const once = mainOf(await word.save());
  const marks = [...once.matchAll(/<w:(ins|del) [^>]*>/g)].map(([mark]) => mark);
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.every((mark) => mark.startsWith('<w:ins ') && mark.includes('w:author="Anna Ask"'))).toBe(
    true,
  );
  const outside = (xml: string) =>
    xml.replace(/<w:sdt>(?:(?!<w:sdt>)[\s\S])*?vagval-summary[\s\S]*?<\/w:sdt>/, '');
  expect(outside(once)).not.toMatch(/<w:(ins|del) /);
  await pane.getByRole('radio', { name: /^Risk/ }).check();
  await pane.getByRole('button', { name: 'Uppdatera sammanfattningen' }).click();
  await pane.getByText(/Sammanfattningen i dokumentet är uppdaterad/).waitFor();
  expect(outside(mainOf(await word.save()))).not.toMatch(/<w:(ins|del) /);
  expect(word.errors).toEqual([]);
  await word.close();
});

test('two panes on one document both end up with all answers, and say who gave them', async () => {
  const word = await openInWord(application(), { query: '?panes=2&users=Anna Ask,Bo Berg' });
  const { page } = word;
  const [anna, bo] = [0, 1].map((n) => page.frameLocator(`#frame iframe >> nth=${n}`)) as [
    FrameLocator,
    FrameLocator,
  ];
  await begin(anna, 'Anna Ask');
  await anna.getByRole('radio', { name: /^Passerad/ }).check();
  await anna.getByLabel(/^Motivering/).fill('Annas skäl.');
  await saved(anna);
  await begin(bo, 'Bo Berg');
  await bo.getByRole('button', { name: /^Nästa: / }).click();
  await bo.getByRole('radio', { name: /^Risk/ }).check();
  await anna.getByRole('button', { name: /^Nästa: / }).click();
  await anna.getByRole('button', { name: /^Nästa: / }).click();
  await Promise.all([saved(anna), saved(bo)]);
  await anna.getByText(/Bo Berg har svarat på 1 fråga/).waitFor({ timeout: 30_000 });
  await anna.getByText(/^2 av \d+ besvarade/).waitFor();
  await bo.getByText(/^2 av \d+ besvarade/).waitFor({ timeout: 30_000 });
  const { entries } = await assessmentIn(await word.save());
  expect(
    Object.values(entries)
      .map(({ by }) => by)
      .sort(),
  ).toEqual(['Anna Ask', 'Bo Berg']);
  expect(word.errors).toEqual([]);
  await word.close();
});

test('a signed document is asked about before anything is written; kept, its signature and its bytes stay', async () => {
  const plain = openDocx(application());
  const signed = plain.with(new Map([['_xmlsignatures/origin.sigs', new Uint8Array()]])).toBytes();
  const word = await openInWord(signed);
  const { pane } = word;
  await begin(pane);
  await pane.getByRole('radio', { name: /^Passerad/ }).check();
  await pane.getByText('Om bedömningen sparas i det bryts signaturen.', { exact: false }).waitFor();
  expect(Buffer.compare(Buffer.from(await word.save()), Buffer.from(signed))).toBe(0);
  await pane.getByRole('button', { name: 'Behåll signaturen' }).click();
  await pane.getByRole('radio', { name: /^Risk/ }).check();
  const [download] = await Promise.all([
    word.page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Spara bedömningen bredvid' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('outcome="risk"');
  expect(Buffer.compare(Buffer.from(await word.save()), Buffer.from(signed))).toBe(0);
  expect(word.errors).toEqual([]);
  await word.close();

  const other = await openInWord(signed);
  await begin(other.pane);
  await other.pane.getByRole('radio', { name: /^Passerad/ }).check();
  await other.pane.getByRole('button', { name: 'Spara i dokumentet och bryt signaturen' }).click();
  await saved(other.pane);
  expect(Object.keys((await assessmentIn(await other.save())).entries)).toHaveLength(1);
  await other.close();
});

test('a protected document says at once what is possible, and the score works', async () => {
  const plain = openDocx(application());
  const settings = plain
    .text('word/settings.xml')
    .replace(/(<w:settings[^>]*>)/, '$1<w:documentProtection w:edit="readOnly" w:enforcement="1"/>');
  const word = await openInWord(plain.with(new Map([['word/settings.xml', settings]])).toBytes());
  const { pane } = word;
  await begin(pane);
  await pane
    .getByText(/skyddat/)
    .first()
    .waitFor();
  await pane.getByRole('radio', { name: /^Risk/ }).check();
  await pane.getByText(/^1 av \d+ besvarade/).waitFor();
  await pane.getByRole('button', { name: 'Spara bedömningen bredvid' }).waitFor();
  expect(await DocxDraft.open(await word.save()).readAssessment()).toEqual({ kind: 'none' });
  expect(word.errors).toEqual([]);
  await word.close();
});
