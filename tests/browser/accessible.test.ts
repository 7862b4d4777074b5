import { clippedText, graveFaults } from './axe.ts';
import { closeBrowser, openInWord, sample } from './embedded-word.ts';

afterAll(closeBrowser);

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { forcedColors: 'active', colorScheme: 'dark' },
} as const;
const cases = Object.keys(looks).flatMap((look) =>
  (['sv-SE', 'en-GB'] as const).map((locale) => [look, locale] as const),
);
/** Pixels: as narrow as Word makes a pane, and as wide as most have it. */
const widths = [450, 320];

test.each(cases)(
  'the pane has no fault for a screen reader and no clipped text, at 320 and 450 px: %s, %s',
  async (look, locale) => {
    const word = await openInWord(sample('ansokan-projektstod.docx'), {
      ...looks[look as keyof typeof looks],
      reducedMotion: 'reduce',
      query: `?paneWidth=${widths[0]}&locale=${locale}&pages=none`,
    });
    const frame = await word.page
      .locator('#frame iframe')
      .elementHandle()
      .then((element) => element?.contentFrame());
    if (!frame) throw new Error('there is no pane');
    const widen = (width: number) =>
      word.page
        .locator('#pane')
        .evaluate((pane, pixels) => pane.style.setProperty('--pane-width', `${pixels}px`), width);
    /** Both widths for what is cut off; for a screen reader the narrow one, and both in the views that all meet. */
    const check = async (view: string) => {
      for (const width of widths) {
        await widen(width);
        const at = `${view}, ${width} px`;
        expect(await frame.evaluate(() => innerWidth)).toBe(width);
        expect([at, await clippedText(frame)]).toEqual([at, []]);
        if (width === 320 || ['start', 'question', 'inserted'].includes(view))
          expect([at, await graveFaults(frame)]).toEqual([at, []]);
      }
      await widen(widths[0] as number);
    };
    const start = frame.getByRole('button', { name: /^(Börja bedöma|Start assessing)$/ });
    await start.waitFor();
    await check('start');
    await start.click();
    await frame.getByRole('radio').first().waitFor();
    for (const section of await frame.locator('h2 button').all()) {
      if ((await section.getAttribute('aria-expanded')) === 'false') await section.click();
    }
    await frame.locator('[id^="question-"]').nth(12).click();
    await frame.getByText(/^(Vägledning|Guidance)$/).click();
    await frame.getByRole('radio', { name: /^(Ej tillämpligt|Not applicable)/ }).check();
    await frame.getByRole('button', { name: /^(Ny kommentar|New comment)$/ }).click();
    await frame.getByRole('button', { name: /^(Använd markerad text|Use selected text)$/ }).click();
    await frame.getByText(/^(Inget är markerat|Nothing is selected)/).waitFor();
    await check('question');
    await frame.getByRole('radio', { name: /^1 ·/ }).check();
    await frame.locator('[id^="question-"]').nth(28).click();
    await frame.getByRole('radio', { name: /^2 ·/ }).check();
    await frame.getByRole('button', { name: /^(Varför|Why)\?$/ }).click();
    await frame.getByText(/^(Hur mycket varje vikt|How far each weight)/).click();
    await check('why');
    await frame.getByRole('button', { name: /^(Så räknas det|How this is computed)$/ }).click();
    await check('method');
    await frame.getByRole('button', { name: /^(Till skälen|To the reasons)$/ }).click();
    await frame.getByRole('button', { name: /^(Till frågorna|To the questions)$/ }).click();
    await frame.getByRole('button', { name: /^(Infoga sammanfattning|Insert summary)$/ }).click();
    await frame.getByText(/^(Sammanfattningen är infogad|The summary is inserted)/).waitFor();
    await check('inserted');
    await frame.getByRole('button', { name: /^(Storlek och plats|Size and place)$/ }).click();
    await check('sizes');
    const open = async (name: RegExp) => {
      await frame.getByRole('button', { name: /^(Mer|More)$/ }).click();
      await frame.getByRole('button', { name }).click();
    };
    await frame.getByRole('button', { name: /^(Mer|More)$/ }).click();
    await check('menu');
    await frame.getByRole('button', { name: /^(Underskrift|Sign-off)$/ }).click();
    await frame.getByLabel(/^(Namn|Name)/).fill('Anna Ask');
    await frame.getByRole('button', { name: /^(Skriv under|Sign)$/ }).click();
    await frame.getByText(/^(Bedömningen är underskriven|The assessment is signed)/).waitFor();
    await frame
      .getByRole('button', { name: /^(Skriv under på nytt|Sign again)$/, disabled: false })
      .waitFor();
    await check('signing');
    await open(/^(Historik|History)$/);
    await frame
      .getByRole('heading', { name: /\d{4}$/ })
      .first()
      .waitFor();
    await check('history');
    await open(/^(Övriga kommentarer|Other comments)/);
    await frame.getByRole('heading', { name: /^(Övriga kommentarer|Other comments)$/ }).waitFor();
    await check('other comments');
    await word.close();
  },
);
