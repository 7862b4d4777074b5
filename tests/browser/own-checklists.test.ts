import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { builtText } from '../../src/checklists/built/index.ts';
import projektide from '../../src/checklists/projektide.yaml';
import { type RunningCloud, startCloud } from '../../src/host/server/index.ts';
import { closeBrowser, openInWord, root, sample } from './embedded-word.ts';
import { withDigest } from './own-digest.ts';
import { closeWebBrowser, openWeb } from './web-page.ts';

jest.setTimeout(120_000);
afterAll(() => Promise.all([closeWebBrowser(), closeBrowser()]));

const own = withDigest({
  ...projektide,
  id: 'egen',
  title: { sv: 'Regionens egen', en: 'The region’s own' },
});

const overlay = withDigest({
  ...projektide,
  id: 'fonden',
  title: { sv: 'Egna fonden', en: 'The own fund' },
  overlay: { on: ['egen'] },
  dimensions: projektide.dimensions.slice(0, 1),
  gates: [],
  requirements: [],
  adjustments: [],
});

/** An organisation's site: where its checklists are, the list of them, and the one file, whose text may change. */
async function site(page: Page, files: Map<string, string>): Promise<void> {
  await page.route('**/deployment.json', (route) =>
    route.fulfill({ json: { checklists: 'egna/lista.json' } }),
  );
  await page.route('**/egna/*.json', (route) => {
    const text = files.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
    return text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: text });
  });
}

describe('an organisation’s own checklist on its own site', () => {
  it('is offered without building Vägval anew, and stays when the file is broken or the site is away', async () => {
    const files = new Map([
      ['lista.json', '["egen.json", "fonden.json"]'],
      ['fonden.json', builtText(overlay)],
      ['egen.json', builtText(own)],
    ]);
    const { page, drop, errors } = await openWeb({
      // The page's service worker would answer in the site's place.
      serviceWorkers: 'block',
      prepare: (opened) => site(opened, files),
    });
    const offered = async () => {
      await drop('ansokan.docx', sample('ansokan-projektstod.docx'));
      await page.getByRole('radio', { name: /^Regionens egen/ }).waitFor();
    };
    await offered();
    expect(await page.getByText('används inte').count()).toBe(0);

    files.set('egen.json', builtText(own).replace('Regionens egen', 'Regionens nya'));
    await page.reload();
    await offered();
    await page.getByText('Filen ”egen.json” används inte: den har ändrats efter att den byggdes.').waitFor();

    files.clear();
    await page.reload();
    await offered();
    await page.getByText('gick inte att hämta nu. De som fungerade senast används.').waitFor();
    await page.getByRole('radio', { name: /^Regionens egen/ }).check();
    await page.getByRole('checkbox', { name: 'Egna fonden' }).check();
    await page.getByRole('button', { name: 'Börja bedöma' }).click();
    await page.getByRole('heading', { level: 1, name: 'Regionens egen' }).waitFor();
    await page.getByRole('list', { name: 'Enligt programmens regler' }).getByText('Egna fonden').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('an organisation’s own checklist in its folder in SharePoint', () => {
  let cloud: RunningCloud;
  afterAll(() => cloud?.close());

  it('is offered as soon as somebody has signed in by hand', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vagval-own-'));
    mkdirSync(path.join(folder, 'Checklistor'));
    writeFileSync(path.join(folder, 'Checklistor/egen.json'), builtText(own));
    cloud = await startCloud({ root, folder });
    const { broker, deployment, webUrlOf } = cloud;
    const { page, pane, errors } = await openInWord(sample('ansokan-projektstod.docx'), {
      query: '?pages=none&fault=naa-promised-not-there',
      cloud: { broker, deployment: { ...deployment, checklists: webUrlOf('Checklistor') } },
    });
    await pane.getByText('Logga in för att hämta organisationens egna checklistor.').waitFor();
    expect(await pane.getByRole('radio', { name: /^Regionens egen/ }).count()).toBe(0);
    const opens = () => page.context().waitForEvent('page');
    const [dialog] = await Promise.all([opens(), pane.getByRole('button', { name: 'Logga in' }).click()]);
    const [provider] = await Promise.all([opens(), dialog.getByRole('button', { name: 'Logga in' }).click()]);
    await provider.getByRole('link', { name: 'Anna Ask' }).click();
    await pane.getByRole('radio', { name: /^Regionens egen/ }).waitFor();
    expect(await pane.getByText('organisationens egna checklistor').count()).toBe(0);
    await page.reload();
    await pane.getByRole('radio', { name: /^Regionens egen/ }).waitFor();
    expect(errors).toEqual([]);
  });
});
