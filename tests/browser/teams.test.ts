import type { Frame, FrameLocator } from 'playwright-core';
import { clippedText, graveFaults } from './axe.ts';
import { type OpenTeams, openTeams } from './embedded-teams.ts';

// The built page in the embedded Teams, with the real teams-js: what Teams gives, and its known faults by name.

let teams: OpenTeams;
beforeAll(async () => {
  teams = await openTeams();
});
afterAll(() => teams?.close());

const anna = 'Anna Ask';
const row = (panel: FrameLocator) => panel.getByRole('button', { name: /^Återbruk/ });

/** The side panel of one person, or what is asked for. */
async function shown(query = ''): Promise<FrameLocator> {
  await teams.page.goto(`${teams.url}?people=${encodeURIComponent(anna)}${query}`);
  return teams.panel(anna);
}

/** What stands in the frame of a title. */
async function frameOf(title: string): Promise<Frame> {
  const frame = await (await teams.page.locator(`iframe[title="${title}"]`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`nothing is in ${title}`);
  return frame;
}

/** Presses the sign-in button, there and in the window that comes; Teams has told who it is, so nobody has to be chosen. */
async function signIn(panel: FrameLocator): Promise<void> {
  const button = panel.getByRole('button', { name: 'Logga in', exact: true });
  const [window] = await Promise.all([teams.page.context().waitForEvent('page'), button.click()]);
  await window.getByRole('button', { name: /Logga in/ }).click();
}

test('a folder is chosen when the tab is set up, and the tab shows its drafts', async () => {
  await shown('&view=settings');
  await teams.page.getByRole('button', { name: 'Spara' }).click();
  await row(teams.panel(anna)).waitFor();
});

test('naa-promised-not-there: in Teams one signs in by a window', async () => {
  const panel = await shown('&fault=naa-promised-not-there');
  await signIn(panel);
  await row(panel).waitFor();
});

test('naa-silent-forever: in Teams the bridge is given five seconds, and then one signs in by a window', async () => {
  const panel = await shown('&fault=naa-silent-forever');
  await signIn(panel);
  await row(panel).waitFor();
});

test('not-in-meeting-context: the side panel tells Teams in time that it is there, and is not taken away', async () => {
  const panel = await shown('&patience=4000');
  await row(panel).waitFor();
  await teams.page.waitForTimeout(4500);
  await row(panel).waitFor();
  await shown('&patience=1000&fault=not-in-meeting-context');
  await teams.page.getByText('Appen svarade inte, och Teams har tagit bort den.').waitFor();
  await shown('&without=meetingSidePanel');
  await teams.page.getByText(/^Appens manifest nämner inte meetingSidePanel/).waitFor();
});

test('late-joiner-no-stage: the side panel alone is enough to take part; otherwise the stage shows the question to all', async () => {
  const panel = await shown('&fault=late-joiner-no-stage');
  await row(panel).click();
  await panel.getByRole('button', { name: 'Börja bedöma' }).click();
  await panel.getByRole('button', { name: 'Börja mötet' }).click();
  await panel.getByRole('button', { name: 'Visa på mötets skärm' }).click();
  await panel.getByRole('button', { name: 'Sluta visa på mötets skärm' }).waitFor();
  expect(await teams.page.locator('iframe[title="Delad skärm"]').count()).toBe(0);
  await panel
    .getByRole('region', { name: 'Dagordning' })
    .getByRole('listitem')
    .last()
    .getByRole('button')
    .click();
  await panel.getByRole('button', { name: 'Ta med gruppen hit' }).click();
  await panel.getByRole('radio', { name: /^2 ·/ }).check();
  await panel.getByRole('button', { name: 'Rösta', exact: true }).click();
  await panel.getByText('Ingen ser din röst förrän rösterna visas.').waitFor();

  const again = await shown();
  await row(again).click();
  await again.getByRole('button', { name: 'Till dagordningen' }).click();
  await again.getByRole('button', { name: 'Visa på mötets skärm' }).click();
  const stage = teams.page.frameLocator('iframe[title="Delad skärm"]');
  await stage.getByText('1 av 1 har röstat. Rösterna är dolda.').waitFor();
  expect(await stage.getByRole('button').count()).toBe(0);
});

test('the meeting’s screen is offered only where Teams lets the app share', async () => {
  const panel = await shown('&without=meetingStage');
  await row(panel).click();
  await panel.getByRole('button', { name: 'Till dagordningen' }).click();
  await panel.getByRole('button', { name: 'Avsluta mötet' }).waitFor();
  await teams.page.waitForTimeout(500);
  expect(await panel.getByRole('button', { name: 'Visa på mötets skärm' }).count()).toBe(0);
});

/** Looks for faults in what the frames of these titles show. */
async function inEachTheme(locale: string, ...titles: readonly string[]): Promise<void> {
  for (const theme of ['default', 'dark', 'contrast']) {
    await teams.page.selectOption('#theme', theme);
    for (const title of titles) {
      const frame = await frameOf(title);
      expect([locale, theme, title, await graveFaults(frame)]).toEqual([locale, theme, title, []]);
      expect([locale, theme, title, await clippedText(frame)]).toEqual([locale, theme, title, []]);
    }
  }
}

test('side panel, stage, tab and its settings have no grave fault for a screen reader and cut no text off, in each theme and language', async () => {
  for (const locale of ['sv-se', 'en-us']) {
    const panel = await shown(`&locale=${locale}`);
    await row(panel).click();
    const [agenda, share] =
      locale === 'sv-se'
        ? ['Till dagordningen', 'Visa på mötets skärm']
        : ['To the agenda', 'Show on the meeting’s screen'];
    await panel.getByRole('button', { name: agenda }).click();
    await panel.getByRole('button', { name: share }).click();
    await teams.page.frameLocator('iframe[title="Delad skärm"]').getByRole('heading').first().waitFor();
    await inEachTheme(locale, anna, 'Delad skärm');
    await shown(`&locale=${locale}&view=content`);
    await row(teams.panel(anna)).waitFor();
    await inEachTheme(locale, anna);
    await shown(`&locale=${locale}&view=settings`);
    await teams.page.getByRole('button', { name: 'Spara', disabled: false }).waitFor();
    await inEachTheme(locale, anna);
  }
  expect(teams.errors).toEqual([]);
});
