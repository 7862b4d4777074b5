import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync, strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Locator } from 'playwright-core';
import { readSharedFile } from '../../src/sharepoint/file/index.ts';
import { draft, draftBytes, type OpenTeams, openTeams } from './embedded-teams.ts';
import { closeBrowser, openInWord } from './embedded-word.ts';

// A meeting in the embedded Teams, with the real teams-js and msal-browser, and an officer in the embedded Word, on one draft.

let teams: OpenTeams;
beforeAll(async () => {
  teams = await openTeams();
});
afterAll(async () => {
  await closeBrowser();
  await teams?.close();
});

/** Goes on with the Tab key until an element has the keyboard. */
async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await teams.page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

/** Chooses a level among the answers of a group, by keyboard alone. */
async function choose(answers: Locator, level: number): Promise<void> {
  await tabTo(answers.getByRole('radio').first());
  if (level === 0) await teams.page.keyboard.press('Space');
  for (let n = 0; n < level; n++) await teams.page.keyboard.press('ArrowDown');
}

/** Votes on the question that is shown, by keyboard alone from its title. */
async function vote(person: string, level: number, reason: string): Promise<void> {
  const { page } = teams;
  const own = teams.panel(person);
  await own.getByRole('heading', { level: 2 }).first().focus();
  await choose(own.getByRole('radiogroup', { name: 'Din röst' }), level);
  await tabTo(own.getByLabel('Ditt skäl'));
  await page.keyboard.type(reason);
  await page.keyboard.press('Control+Enter');
  await own.getByText('Ingen ser din röst förrän rösterna visas.').waitFor();
}

test('three persons vote unseen in a meeting, see where they differ, agree, and the officer in Word inserts what they set', async () => {
  const { cloud, page } = teams;
  await page.goto(teams.url);
  const [anna, bo, cecilia] = ['Anna Ask', 'Bo Berg', 'Cecilia Ceder'].map(teams.panel) as [
    FrameLocator,
    FrameLocator,
    FrameLocator,
  ];
  for (const [n, one] of [anna, bo, cecilia].entries()) {
    await one.getByRole('button', { name: /^Återbruk/ }).click();
    if (n === 0) await one.getByRole('button', { name: 'Börja bedöma' }).click();
    if (n === 0) await one.getByRole('button', { name: 'Börja mötet' }).click();
    else await one.getByRole('button', { name: 'Delta', exact: true }).click();
  }
  await anna.getByText('Deltar: Anna Ask, Bo Berg, Cecilia Ceder').waitFor();

  const agenda = anna.getByRole('region', { name: 'Dagordning' });
  await agenda.getByRole('listitem').last().getByRole('button').click();
  await anna.getByRole('button', { name: 'Ta med gruppen hit' }).click();
  const title = await anna.getByRole('heading', { level: 2 }).first().innerText();
  await bo.getByRole('heading', { level: 2, name: title }).waitFor();
  await cecilia.getByRole('heading', { level: 2, name: title }).waitFor();

  await vote('Anna Ask', 3, 'Målet har siffror och år.');
  await vote('Bo Berg', 0, 'Ingen baslinje <script>alert(1)</script>.');
  await anna.getByText('Har inte röstat: Cecilia Ceder').waitFor();
  expect(await anna.locator('body').innerText()).not.toContain('Ingen baslinje');
  await vote('Cecilia Ceder', 2, 'Delvis beskrivet.');
  await anna.getByText('Alla har röstat').waitFor();

  await cecilia.getByRole('button', { name: 'Visa rösterna' }).click();
  for (const one of [anna, bo, cecilia]) {
    await one.getByText('Rösterna går isär', { exact: false }).first().waitFor();
    await one.getByText('Ingen baslinje <script>alert(1)</script>.').waitFor();
  }
  await bo.getByRole('radiogroup', { name: 'Gruppens svar' }).getByRole('radio', { name: /^2 ·/ }).check();
  await bo.getByLabel('Gruppens skäl').fill('Vi enades efter att ha hört skälen.');
  await bo.getByRole('button', { name: 'Spara gruppens svar' }).click();
  await anna.getByText('Vi enades efter att ha hört skälen.').first().waitFor();

  await anna.getByRole('button', { name: 'Till dagordningen' }).click();
  await anna.getByRole('button', { name: 'Avsluta mötet' }).click();
  await anna.getByRole('button', { name: 'Avsluta', exact: true }).click();
  await cecilia.getByText('Mötet är avslutat.').waitFor();
  await anna
    .getByText(/Vi enades efter att ha hört skälen/)
    .first()
    .waitFor();

  const word = await openInWord(draftBytes, {
    query: `?user=${encodeURIComponent('David Dal')}`,
    cloud: { broker: cloud.broker, deployment: cloud.deployment, documentUrl: cloud.webUrlOf(draft) },
  });
  await word.pane.getByTestId('sharing').waitFor();
  await word.pane.locator('[data-state="saved"]').waitFor();
  await word.pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await word.pane.getByText(/^Sammanfattningen är infogad/).waitFor();
  await word.pane.locator('[data-state="saved"]').waitFor();
  const parts = unzipSync(await word.save());
  const xml = Object.entries(parts)
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .map(([, content]) => strFromU8(content))
    .find((content) => content.includes('urn:vagval:assessment'));
  expect(xml).toContain('Vi enades efter att ha hört skälen.');
  expect(xml?.match(/<v:vote /g)).toHaveLength(3);
  for (const kept of ['Bo Berg', 'Cecilia Ceder', 'Målet har siffror och år.', '&lt;script&gt;'])
    expect(xml).toContain(kept);
  expect(strFromU8(parts['word/document.xml'] as Uint8Array)).toContain('Enades om 1 av');
  expect([...teams.errors, ...word.errors]).toEqual([]);
  await word.close();
});

test('an anonymous meeting, whose whole vote goes by keyboard alone, leaves no name and no account of a voter in the shared file, nor in what Word saves', async () => {
  const { cloud, folder, page } = teams;
  const secret = 'Upphandling.docx';
  writeFileSync(path.join(folder, secret), draftBytes);
  const voters = ['Anna Ask', 'Bo Berg'];
  await page.goto(`${teams.url}?people=${encodeURIComponent(voters.join(','))}`);
  const [anna, bo] = voters.map(teams.panel) as [FrameLocator, FrameLocator];
  for (const one of [anna, bo]) {
    await one.getByRole('button', { name: /^Upphandling/ }).click();
    if (one === bo) await one.getByRole('button', { name: 'Delta', exact: true }).click();
    else {
      await one.getByRole('button', { name: 'Börja bedöma' }).click();
      await one.getByRole('radio', { name: /^Anonym/ }).check();
      await one.getByRole('button', { name: 'Börja mötet' }).click();
    }
  }
  await anna.getByText('2 deltar, anonym röstning').waitFor();
  await anna
    .getByRole('region', { name: 'Dagordning' })
    .getByRole('listitem')
    .last()
    .getByRole('button')
    .click();
  await anna.getByRole('button', { name: 'Ta med gruppen hit' }).click();
  await vote('Anna Ask', 3, 'Målet har siffror.');
  await vote('Bo Berg', 1, 'Ingen baslinje.');
  await bo.getByText('Alla har röstat').waitFor();
  await tabTo(bo.getByRole('button', { name: 'Visa rösterna' }));
  await page.keyboard.press('Enter');
  await anna.getByText('Ingen baslinje.').waitFor();
  await choose(bo.getByRole('radiogroup', { name: 'Gruppens svar' }), 2);
  await tabTo(bo.getByLabel('Gruppens skäl'));
  await page.keyboard.type('Vi möttes på mitten.');
  await tabTo(bo.getByRole('button', { name: 'Spara gruppens svar' }));
  await page.keyboard.press('Enter');
  await anna.getByText('Vi möttes på mitten.').first().waitFor();
  await bo.getByRole('button', { name: 'Till dagordningen' }).click();
  await bo.getByRole('button', { name: 'Avsluta mötet' }).click();
  await bo.getByRole('button', { name: 'Avsluta', exact: true }).click();
  await anna.getByText('Mötet är avslutat.').waitFor();

  const word = await openInWord(draftBytes, {
    query: `?user=${encodeURIComponent('David Dal')}`,
    cloud: { broker: cloud.broker, deployment: cloud.deployment, documentUrl: cloud.webUrlOf(secret) },
  });
  await word.pane.getByTestId('sharing').waitFor();
  await word.pane.locator('[data-state="saved"]').waitFor();
  await word.pane.getByRole('button', { name: 'Infoga sammanfattning' }).click();
  await word.pane.getByText(/^Sammanfattningen är infogad/).waitFor();
  await word.pane.locator('[data-state="saved"]').waitFor();
  const saved = Object.values(unzipSync(await word.save()))
    .map((part) => strFromU8(part))
    .join();
  const bytes = readFileSync(path.join(folder, 'Upphandling.vagval'));
  const read = readSharedFile(bytes);
  // All that the file holds, also what Yjs keeps beside the records: its head of seven bytes is left out.
  const shared = strFromU8(inflateSync(bytes.subarray(7)));
  expect(read.kind === 'read' && read.document.pieces().join()).toContain('Vi möttes på mitten.');
  expect(saved.match(/<v:vote /g)).toHaveLength(2);
  expect(saved).toContain('Vi möttes på mitten.');
  const accounts = cloud.people.filter((person) => voters.includes(person.name));
  expect(accounts).toHaveLength(2);
  for (const { name, id, username } of accounts)
    for (const told of [name, id, username])
      expect([told, saved.includes(told), shared.includes(told)]).toEqual([told, false, false]);
  expect([...teams.errors, ...word.errors]).toEqual([]);
  await word.close();
});
