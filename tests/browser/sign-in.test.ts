import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { browserSwitches, findBrowser } from '../../scripts/browser.cjs';
import type { Vagval } from '../../scripts/word-page/index.ts';
import {
  type RunningHost,
  type RunningIdentity,
  startHost,
  startIdentity,
} from '../../src/host/server/index.ts';
import { graveFaults } from './axe.ts';
import { root, sample } from './embedded-word.ts';

// The real office.js and msal-browser against the embedded Word and the embedded identity provider.

/** What the test's page has beside what every page has. */
interface Tried {
  vagval: Vagval;
  tokens: ReturnType<Vagval['sharepoint']['tokensFor']>;
  asked: Promise<Outcome>;
}
type Outcome =
  | { readonly person: string; readonly tenant: string; readonly value: string }
  | { readonly code: string };

let identity: RunningIdentity;
let host: RunningHost;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  if (!existsSync(path.join(root, '.cache/word-page/sign-in.html')))
    throw new Error('nothing is built: npx tsx scripts/build.ts host wordPage');
  identity = await startIdentity(root);
  const { clientId, tenant, authority } = identity;
  host = await startHost({
    document: { name: 'utkast.docx', bytes: sample('tjansteskrivelse.docx') },
    dist: path.join(root, '.cache/word-page'),
    hostDist: path.join(root, '.cache/host'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
    cache: path.join(root, '.cache'),
    broker: identity.broker,
    deployment: { clientId, tenant, authority },
  });
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  browser = await chromium.launch({ executablePath, args: browserSwitches() });
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await identity?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'sv-SE' });
  context.setDefaultTimeout(30_000);
});

afterEach(async () => {
  await identity.play({});
  await context.close();
});

/** The test's add-in in Word, with a button that asks for a token. */
async function inWord(query = ''): Promise<{ page: Page; pane: Frame }> {
  const page = await context.newPage();
  await page.goto(`${host.url}?pages=none${query}`);
  const frame = await (await page.waitForSelector('#frame iframe')).contentFrame();
  if (!frame) throw new Error('the add-in has no frame');
  await frame.waitForFunction(() => document.title === 'ready');
  await prepare(frame, true);
  return { page, pane: frame };
}

function prepare(frame: Frame | Page, word: boolean): Promise<void> {
  const { clientId, tenant, authority } = identity;
  const client = { clientId, tenant, authority, scopes: ['User.Read', 'Files.ReadWrite'] };
  return frame.evaluate(
    ({ client, word }) => {
      const page = globalThis as unknown as Tried;
      const { tokensFor, openInOffice } = page.vagval.sharepoint;
      const beside = (name: string) => new URL(name, location.href).href;
      page.tokens = tokensFor({
        client,
        redirectUri: beside('redirect.html'),
        ...(word ? { dialog: { open: openInOffice, address: beside('sign-in.html?lang=sv') } } : {}),
      });
      const button = document.createElement('button');
      button.textContent = 'Dela';
      button.onclick = () => {
        page.asked = page.tokens.ask().then(
          ({ person, tenant, value }) => ({ person: person.name, tenant, value }),
          ({ code }) => ({ code }),
        );
      };
      document.body.append(button);
    },
    { client, word },
  );
}

const outcome = (frame: Frame | Page) => frame.evaluate(() => (globalThis as unknown as Tried).asked);
const way = (frame: Frame | Page) => frame.evaluate(() => (globalThis as unknown as Tried).tokens.way);
const silently = (frame: Frame | Page, renew = false) =>
  frame.evaluate(async (again) => {
    const token = await (globalThis as unknown as Tried).tokens.silent(again);
    return token && { person: token.person.name, value: token.value };
  }, renew);

/** Presses the button and gives the window that opens. */
async function windowAfter(press: () => Promise<unknown>): Promise<Page> {
  const [opened] = await Promise.all([context.waitForEvent('page'), press()]);
  return opened;
}

const share = (pane: Frame | Page) => pane.getByRole('button', { name: 'Dela' }).click();
const signIn = (page: Page) =>
  page.getByRole('button', { name: /^(Logga in|Försök igen|Öppna fönstret igen)$/ }).click();
const choose = (provider: Page, person: string) => provider.getByRole('link', { name: person }).click();
const told = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
const anna = { person: 'Anna Ask' };

/** A browser's window as a person has it: without the focus that tests give to all windows at once. */
async function withRealFocus(page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

it('signs in by Word itself, with no window and nobody asked', async () => {
  const { pane } = await inWord();
  expect(await silently(pane)).toMatchObject(anna);
  expect(await way(pane)).toBe('nested');
  const first = await silently(pane);
  expect(await silently(pane)).toEqual(first);
  expect(await silently(pane, true)).not.toEqual(first);
  expect(context.pages()).toHaveLength(1);
});

it('gives nothing silently while Word has to ask the person, and is told so by Word', async () => {
  await identity.play({ refuses: 'consent_required' });
  const { pane } = await inWord();
  expect(await silently(pane)).toBeNull();
  await identity.play({});
  await share(pane);
  expect(await outcome(pane)).toMatchObject(anna);
  expect(await way(pane)).toBe('nested');
});

it('naa-promised-not-there: signs in by a dialog, and says which way it was', async () => {
  const { pane } = await inWord('&fault=naa-promised-not-there');
  expect(await pane.evaluate(() => Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'))).toBe(
    true,
  );
  expect(await silently(pane)).toBeNull();
  const dialog = await windowAfter(() => share(pane));
  const provider = await windowAfter(() => signIn(dialog));
  await choose(provider, 'Anna Ask');
  expect(await outcome(pane)).toMatchObject({ ...anna, tenant: identity.tenant });
  expect(await way(pane)).toBe('dialog (nested: no bridge)');
  expect(await silently(pane)).toMatchObject(anna);
});

it('naa-silent-forever: gives the bridge five seconds, and then asks before it opens a dialog', async () => {
  const { pane } = await inWord('&fault=naa-silent-forever');
  // By then the browser has forgotten the press and lets no window open; a test's own calls count as presses, so it is told.
  await pane.evaluate(() =>
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } }),
  );
  await share(pane);
  const allow = pane.getByRole('button', { name: 'Tillåt' });
  const dialog = await windowAfter(() => allow.click());
  const provider = await windowAfter(() => signIn(dialog));
  await choose(provider, 'Anna Ask');
  expect(await outcome(pane)).toMatchObject(anna);
  expect(await way(pane)).toBe('dialog (nested: silent for 5 s)');
});

it('dialog-cut-off: signs in by the dialog although the identity provider cuts its windows off', async () => {
  const { pane } = await inWord('&fault=dialog-cut-off');
  const dialog = await windowAfter(() => share(pane));
  await withRealFocus(dialog);
  const provider = await windowAfter(() => signIn(dialog));
  await provider.bringToFront();
  await provider.getByRole('link', { name: 'Anna Ask' }).waitFor();
  expect(await provider.evaluate(() => window.opener)).toBeNull();
  await choose(provider, 'Anna Ask');
  expect(await outcome(pane)).toMatchObject(anna);
});

it('dialog-cut-off: a dialog that has lost Word says so, and does not just vanish', async () => {
  const page = await context.newPage();
  await page.goto(`${host.addinUrl}sign-in.html?lang=sv&_host_Info=Word$Web$16.01$sv-SE$x$isDialog$$0`);
  await told(page, /tappat kontakten med Vägval/);
  expect(await page.getByRole('button').count()).toBe(0);
});

it('is cancelled when the dialog is closed', async () => {
  const { pane } = await inWord('&fault=naa-promised-not-there');
  const dialog = await windowAfter(() => share(pane));
  await dialog.close();
  expect(await outcome(pane)).toEqual({ code: 'signInCancelled' });
});

it('can be tried again in the dialog after a refusal and with an account of another organisation', async () => {
  const { pane } = await inWord('&fault=naa-promised-not-there');
  const dialog = await windowAfter(() => share(pane));
  await choose(await windowAfter(() => signIn(dialog)), 'Avbryt');
  await told(dialog, /avbröts/);
  expect(await graveFaults(dialog)).toEqual([]);
  await choose(await windowAfter(() => signIn(dialog)), 'Eva Ek');
  await told(dialog, /hör till en annan organisation/);
  await choose(await windowAfter(() => signIn(dialog)), 'Anna Ask');
  expect(await outcome(pane)).toMatchObject(anna);
});

it('refuses the account of another organisation that Word is open with, and lets another be chosen', async () => {
  const { pane } = await inWord('&user=Eva%20Ek');
  await share(pane);
  expect(await outcome(pane)).toEqual({ code: 'otherTenant' });
  const dialog = await windowAfter(() => share(pane));
  await choose(await windowAfter(() => signIn(dialog)), 'Anna Ask');
  expect(await outcome(pane)).toMatchObject(anna);
  expect(await way(pane)).toMatch(/^dialog \(nested: the account of the host/);
});

it('signs in by a popup on a page of its own, renews without asking, and is cancelled when it is closed', async () => {
  const seen: string[] = [];
  context.on('request', (request) => seen.push(request.url()));
  context.on('console', (message) => seen.push(message.text()));
  const page = await context.newPage();
  await page.goto(`${host.addinUrl}plain.html`);
  await page.waitForFunction(() => document.title === 'ready');
  await prepare(page, false);
  const closed = await windowAfter(() => share(page));
  await closed.waitForURL(/interaction/);
  await closed.close();
  expect(await outcome(page)).toEqual({ code: 'signInCancelled' });
  await choose(await windowAfter(() => share(page)), 'Anna Ask');
  expect(await outcome(page)).toMatchObject(anna);
  expect(await way(page)).toBe('popup (nested: no bridge)');
  const first = await silently(page);
  const renewed = await silently(page, true);
  expect(renewed).toMatchObject(anna);
  expect(renewed).not.toEqual(first);
  for (const token of [first?.value, renewed?.value]) expect(seen.join('\n')).not.toContain(String(token));
});

it('signs in within a window without an opener, as a desktop program has, and tells when there is nobody to hand to', async () => {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${host.addinUrl}sign-in.html?lang=en`);
  await choose(page, 'Anna Ask');
  await page.waitForURL(/sign-in\.html/);
  await told(page, /lost its connection/);
  expect(await graveFaults(page)).toEqual([]);
});

it('hands the sign-in over to Teams, by the real teams-js, when Teams opened the window', async () => {
  const page = await context.newPage();
  await page.goto(`${host.addinUrl}plain.html`);
  await page.evaluate(playTeams);
  const dialog = await windowAfter(() => page.getByRole('button', { name: 'Teams' }).click());
  await choose(await windowAfter(() => signIn(dialog)), 'Anna Ask');
  const answer = await page.evaluate(() => (globalThis as unknown as { answered: Promise<string> }).answered);
  expect(JSON.parse(answer)).toMatchObject({ person: { name: 'Anna Ask' }, tenant: identity.tenant });
});

/** Runs on the page: opens the sign-in page as Teams does, and answers what teams-js asks in a window for authentication. */
function playTeams(): void {
  const runtime = JSON.stringify({ apiVersion: 4, supports: {} });
  const button = document.createElement('button');
  button.textContent = 'Teams';
  button.onclick = () => void open('sign-in.html?way=teams&lang=sv');
  document.body.append(button);
  const answered = new Promise<string>((resolve) => {
    addEventListener('message', ({ data, source }) => {
      const { func, id, uuidAsString, args } = data as {
        func: string;
        id: number;
        uuidAsString: string;
        args: readonly string[];
      };
      if (func === 'authentication.authenticate.success') resolve(args[0] ?? '');
      if (func !== 'initialize') return;
      const reply = { id, uuidAsString, args: ['authentication', 'web', '2.1.1', runtime] };
      (source as Window).postMessage(reply, location.origin);
    });
  });
  Object.assign(globalThis, { answered });
}
