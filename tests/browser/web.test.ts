import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { DocxDraft, openDocx } from '../../src/document/docx/index.ts';
import { clippedText, graveFaults } from './axe.ts';
import { closeBrowser, openInWord, sample } from './embedded-word.ts';
import { closeWebBrowser, openWeb } from './web-page.ts';

jest.setTimeout(120_000);
afterAll(async () => {
  await closeWebBrowser();
  await closeBrowser();
});

const application = () => sample('ansokan-projektstod.docx');
const fileState = (page: Page, state: string) =>
  page.locator(`[data-testid="file-state"][data-state="${state}"]`);

/** The first steps of an assessment, the same in every host. */
async function assess(pane: Page | FrameLocator): Promise<void> {
  await pane.getByLabel('Ditt namn').fill('Anna Ask');
  await pane.getByRole('button', { name: 'Börja bedöma' }).click();
  await pane.getByRole('radio', { name: /^Passerad/ }).check();
  await pane.getByRole('button', { name: /^Nästa: / }).click();
  await pane.getByRole('radio', { name: /^Risk/ }).check();
  await pane.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
  await pane.getByLabel('Motivering').fill('Mer än 30 % <av> inköpen & transporterna.');
  await pane.locator('[data-testid="save-state"][data-state="pending"]').waitFor();
  await pane.locator('[data-state="saved"]').first().waitFor();
}

async function downloaded(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ned' }).click(),
  ]);
  return readFileSync(await download.path());
}

const assessmentIn = (bytes: Uint8Array): string => {
  const file = openDocx(bytes);
  const parts = file.names().filter((name) => /^customXml\/item\d+\.xml$/.test(name));
  return parts.map((name) => file.text(name)).find((xml) => xml.includes('urn:vagval:assessment')) ?? '';
};

/** A file in the browser's own file system, that the page's file picker gives: writable as one on the disk is. */
async function givePicker(page: Page, bytes: Uint8Array): Promise<void> {
  await page.addInitScript((base64) => {
    const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const picked = (async () => {
      const root = await navigator.storage.getDirectory();
      const existing = await root.getFileHandle('utkast.docx').catch(() => null);
      if (existing) return existing;
      const handle = await root.getFileHandle('utkast.docx', { create: true });
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
      return handle;
    })();
    Object.assign(window, { showOpenFilePicker: async () => [await picked] });
  }, Buffer.from(bytes).toString('base64'));
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 100) throw new Error('it never came true');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function onDisk(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('utkast.docx');
    const read = async () => new Uint8Array(await (await handle.getFile()).arrayBuffer());
    // Once more when a write has put another file in its place meanwhile.
    const bytes = await read().catch(read);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}

test('an applicant drops a .docx on the page, assesses it with the network off, and downloads it with all in it', async () => {
  const web = await openWeb();
  const { page } = web;
  await page.getByText('Sidan fungerar även utan nät.').waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await web.drop('utkast.docx', application());
  await page.getByRole('heading', { name: 'Bakgrund' }).waitFor();
  await assess(page);
  await page.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await page.getByText(/^Sammanfattningen är infogad under rubriken/).waitFor();
  await page.getByRole('article').getByText('Poäng och skäl per dimension').waitFor();
  await fileState(page, 'changed').waitFor();
  const bytes = await downloaded(page);
  await fileState(page, 'downloaded').waitFor();
  expect(await DocxDraft.open(bytes).readAssessment()).toMatchObject({
    kind: 'found',
    assessment: { by: 'Anna Ask' },
  });
  expect(openDocx(bytes).text('word/document.xml')).toContain('vagval-summary');
  expect(web.errors).toEqual([]);
  await web.close();
});

test('the page asks nothing of any other address than its own', async () => {
  const web = await openWeb();
  await web.drop('utkast.docx', application());
  await assess(web.page);
  expect([...web.asked]).toEqual([new URL(web.page.url()).host]);
  await web.close();
});

test('the same answers to the same document give the same assessment, byte for byte, here and in Word', async () => {
  const at = new Date('2026-11-25T09:00:00Z');
  const web = await openWeb({ prepare: (page) => page.clock.setFixedTime(at) });
  await web.drop('utkast.docx', application());
  await assess(web.page);
  const here = assessmentIn(await downloaded(web.page));
  await web.close();

  const word = await openInWord(application(), { prepare: (page) => page.clock.setFixedTime(at) });
  await assess(word.pane);
  const there = assessmentIn(await word.save());
  await word.close();
  expect(here).toContain('Anna Ask');
  expect(here).toBe(there);
});

test('a file opened from the disk is written back to, at first when asked and then as answers are given', async () => {
  const web = await openWeb({ prepare: (page) => givePicker(page, application()) });
  const { page } = web;
  await page.getByRole('button', { name: 'Öppna dokument' }).click();
  await assess(page);
  await fileState(page, 'changed').waitFor();
  expect(assessmentIn(await onDisk(page))).toBe('');
  await page.keyboard.press('Control+s');
  await fileState(page, 'saved').waitFor();
  expect(assessmentIn(await onDisk(page))).toContain('30 % &lt;av&gt;');
  await page.getByLabel('Motivering').fill('Ett annat skäl.');
  await until(async () => assessmentIn(await onDisk(page)).includes('Ett annat skäl.'));
  await web.close();
});

test('a file that another program has changed meanwhile is not written over: the answers go into the new one', async () => {
  const web = await openWeb({ prepare: (page) => givePicker(page, application()) });
  const { page } = web;
  await page.getByRole('button', { name: 'Öppna dokument' }).click();
  await assess(page);
  const others = sample('ansokan-foretagsstod.docx');
  await page.evaluate(async (base64) => {
    const root = await navigator.storage.getDirectory();
    const stream = await (await root.getFileHandle('utkast.docx')).createWritable();
    await stream.write(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
    await stream.close();
  }, Buffer.from(others).toString('base64'));
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await page.getByText(/Filen hade ändrats av ett annat program/).waitFor();
  const bytes = await onDisk(page);
  expect(openDocx(bytes).text('word/document.xml')).toBe(openDocx(others).text('word/document.xml'));
  expect(assessmentIn(bytes)).toContain('Anna Ask');
  await web.close();
});

test('what is done while the file is being written is not lost by the next write', async () => {
  const web = await openWeb({ prepare: (page) => givePicker(page, application()) });
  const { page } = web;
  await page.getByRole('button', { name: 'Öppna dokument' }).click();
  await assess(page);
  await page.getByRole('button', { name: 'Spara', exact: true }).click();
  await fileState(page, 'saved').waitFor();
  // A slow disk: the file is there, but the browser does not tell when it was changed before it is let.
  await page.evaluate(() => {
    const { prototype } = FileSystemFileHandle;
    const { getFile } = prototype;
    let asked = 0;
    const tells = new Promise((resolve) => Object.assign(window, { tellOfTheFile: resolve }));
    prototype.getFile = async function (this: FileSystemFileHandle) {
      if (++asked === 2) await tells;
      return getFile.call(this);
    };
  });
  await page.getByLabel('Motivering').fill('Ett annat skäl.');
  await fileState(page, 'saving').waitFor();
  await page.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await page.getByText(/^Sammanfattningen är infogad/).waitFor();
  // By then the next write would have begun, if it did not wait for the first.
  await page.waitForTimeout(1500);
  await page.evaluate(() => (window as unknown as { tellOfTheFile(): void }).tellOfTheFile());
  await until(async () =>
    openDocx(await onDisk(page))
      .text('word/document.xml')
      .includes('vagval-summary'),
  );
  await fileState(page, 'saved').waitFor();
  expect(openDocx(await onDisk(page)).text('word/document.xml')).toContain('vagval-summary');
  expect(assessmentIn(await onDisk(page))).toContain('Ett annat skäl.');
  await web.close();
});

test('a tab that closes before anything is saved loses nothing: the document is offered again', async () => {
  const web = await openWeb();
  const { page } = web;
  page.on('dialog', (dialog) => void dialog.accept());
  await web.drop('utkast.docx', application());
  await assess(page);
  await page.waitForTimeout(1000);
  await page.reload();
  await page.getByText(/”utkast.docx” har ändringar från/).waitFor();
  await page.getByRole('button', { name: 'Fortsätt med det' }).click();
  await page.getByText(/^2 av \d+ besvarade/).waitFor();
  expect(assessmentIn(await downloaded(page))).toContain('30 % &lt;av&gt;');
  await page.reload();
  await page.getByRole('button', { name: 'Öppna dokument' }).waitFor();
  expect(await page.getByText(/har ändringar från/).count()).toBe(0);
  await web.close();
});

test('text selected in the page becomes evidence, and is shown again', async () => {
  const web = await openWeb();
  const { page } = web;
  await web.drop('utkast.docx', application());
  await page.getByRole('button', { name: 'Börja bedöma' }).click();
  const paragraph = page
    .getByRole('article')
    .locator('p')
    .filter({ hasText: /.{120,}/ })
    .first();
  const words = (await paragraph.innerText()).slice(0, 60);
  await paragraph.evaluate((element) => {
    const range = document.createRange();
    range.setStart(element.firstChild as Node, 0);
    range.setEnd(element.firstChild as Node, 60);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.getByRole('button', { name: 'Använd markerad text' }).click();
  await page.getByRole('button', { name: 'Visa i dokumentet' }).click();
  const marked = await page.evaluate(() => [...(CSS.highlights.get('vagval-shown') ?? [])].map(String));
  expect(marked).toEqual([words]);
  await page.locator('[data-state="saved"]').first().waitFor();
  const stored = await DocxDraft.open(await downloaded(page)).readAssessment();
  expect(stored).toMatchObject({ assessment: { evidence: [{ anchor: { quote: words.trimEnd() } }] } });
  await web.close();
});

test.each([
  ['text.docx', 'bara text', /inget Word-dokument/],
  ['tom.docx', '', /tom/],
])('%s is refused with its reason, and another can be opened', async (name, content, reason) => {
  const web = await openWeb();
  await web.drop(name, new TextEncoder().encode(content));
  await web.page.getByRole('alert').getByText(reason).waitFor();
  await web.drop('utkast.docx', application());
  await web.page.getByRole('button', { name: 'Börja bedöma' }).waitFor();
  await web.close();
});

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

test('the page has no fault for a screen reader and no clipped text: light, dark and high contrast, 360 and 1280 px wide', async () => {
  const web = await openWeb();
  const { page } = web;
  /** All looks of what is shown, at a width in pixels. Fluent's dialog lets its own text out a little. */
  const check = async (view: string, width: number) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      const at = `${view}, ${look}, ${width} px`;
      expect([at, await graveFaults(page)]).toEqual([at, []]);
      if (view !== 'closing') expect([at, await clippedText(page)]).toEqual([at, []]);
    }
  };
  await page.getByRole('button', { name: 'Öppna dokument' }).waitFor();
  await check('welcome', 360);
  await check('welcome', 1280);
  await web.drop('utkast.docx', application());
  await assess(page);
  await check('assessing', 1280);
  await check('assessing', 360);
  await page.getByRole('tab', { name: 'Dokumentet' }).click();
  await check('text', 360);
  await page.getByRole('tab', { name: 'Bedömning' }).click();
  await page.getByRole('button', { name: 'Stäng dokumentet' }).click();
  await page.getByRole('dialog').waitFor();
  await check('closing', 360);
  await check('closing', 1280);
  await web.close();
});
