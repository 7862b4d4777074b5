import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { strFromU8, unzipSync } from 'fflate';
import { type Assessment, begun, newAssessment, readXml, writeXml } from '../../src/assessment/index.ts';
import { readChecklistFile } from '../../src/checklists/file/index.ts';
import { type RunningCloud, startCloud } from '../../src/host/server/index.ts';
import { bytesOf, readSharedFile, SharedDocument } from '../../src/sharepoint/file/index.ts';
import { randomOf } from '../sharepoint/simulated/writers.ts';
import { type Deed, Officer } from './convergence-officer.ts';
import { Weather } from './convergence-weather.ts';
import { closeBrowser, root, sample } from './embedded-word.ts';

// Three officers in three Words, in real browsers, on one draft over the embedded Graph, which fails them in every way it can.

const seeds = (process.env.VAGVAL_SEED ?? '20261125').split(',').map(Number);
const changesEach = 14;
const draft = sample('tjansteskrivelse.docx');

let cloud: RunningCloud | undefined;
afterAll(async () => {
  await closeBrowser();
  await cloud?.close();
});

/** A shared file in which a meeting has begun: then the panes look each second. */
function sharedBytes(): Uint8Array {
  const checklist = readChecklistFile(path.join(root, 'src/checklists/projektstod.yaml'));
  const at = new Date().toISOString();
  const begins = newAssessment(checklist, 'Anna Ask', at);
  const document = new SharedDocument();
  document.give(
    begun(begins, { title: 'Beredning', anonymous: false }, { rater: 'a', name: 'Anna Ask' }, at),
  );
  return bytesOf(document);
}

function inFile(file: string): Assessment {
  const read = readSharedFile(readFileSync(file));
  const stored = read.kind === 'read' ? read.document.stored() : undefined;
  if (stored?.kind !== 'found') throw new Error('the shared file can’t be read');
  return stored.assessment;
}

/** The assessment in a saved document, as XML; undefined while there is none. */
function inDocument(bytes: Uint8Array): string | undefined {
  const xml = Object.entries(unzipSync(bytes))
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .map(([, content]) => strFromU8(content))
    .find((content) => content.includes('urn:vagval:assessment'));
  const stored = xml === undefined ? undefined : readXml(xml);
  return stored?.kind === 'found' ? writeXml(stored.assessment) : undefined;
}

/** How many more requests than seconds were made, in the stretch of time where it was most. */
function beyond(times: readonly number[]): number {
  let [most, least] = [0, Number.POSITIVE_INFINITY];
  times.forEach((at, n) => {
    least = Math.min(least, n - at / 1000);
    most = Math.max(most, n + 1 - at / 1000 - least);
  });
  return most;
}

/** Whether a deed is in the history, or was gone on with: somebody who answers the same again goes on with their own change. */
function isHeld(deed: Deed, deeds: readonly Deed[], history: Assessment['history']): boolean {
  if (history.some(({ by, to, why }) => by === deed.by && to === deed.to && why === deed.reason)) return true;
  const next = deeds.slice(deeds.indexOf(deed) + 1).find(({ to }) => to === deed.to);
  return next?.choice === deed.choice && isHeld(next, deeds, history);
}

/** All that the file and the documents of all hold, as XML, once the panes say that it is sent and it is the same, or after a while. */
async function ends(file: string, officers: readonly Officer[]): Promise<readonly (string | undefined)[]> {
  for (let tries = 0; ; tries++) {
    const sent = await Promise.all(officers.map((officer) => officer.readsLine()));
    const saved = await Promise.all(officers.map((officer) => officer.save()));
    const found = [writeXml(inFile(file)), ...saved.map(inDocument)];
    if ((sent.every((one) => one) && new Set(found).size === 1) || tries === 60) return found;
    await sleep(500);
  }
}

test.each(seeds)(
  'three officers in three Words answer at once while network and service fail them and one page goes down: all end with the same, and all that a pane said was sent is there (seed %i)',
  async (seed) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'vagval-drafts-'));
    const file = path.join(folder, 'utkast.vagval');
    writeFileSync(path.join(folder, 'utkast.docx'), draft);
    writeFileSync(file, sharedBytes());
    cloud = await startCloud({ root, folder });
    const place = { ...cloud, documentUrl: cloud.webUrlOf('utkast.docx') };
    const open = (name: string, n: number) => Officer.open(name, draft, place, randomOf(seed + n));
    const anna = await open('Anna Ask', 1);
    const [bo, cecilia] = await Promise.all([open('Bo Berg', 2), open('Cecilia Ceder', 3)]);
    const officers = [anna, bo, cecilia];

    const random = randomOf(seed);
    const weather = new Weather(
      cloud,
      officers.map(({ name }) => name),
      random,
    );
    async function works(officer: Officer, after: (done: number) => unknown): Promise<void> {
      for (let done = 1; done <= changesEach; done++) {
        await officer.answer();
        if (random() < 0.5) await sleep(random() * 1500);
        await officer.readsLine();
        await after(done);
      }
    }
    await Promise.all([
      works(anna, () => undefined),
      works(bo, (done) => done === changesEach / 2 && weather.pausing(() => bo.crash())),
      works(cecilia, async (done) => {
        if (done === 4) weather.strand(cecilia.name, true);
        if (done !== 9) return;
        weather.strand(cecilia.name, false);
        await cecilia.isBack();
      }),
    ]);
    await weather.end();
    for (const officer of officers) {
      await officer.rests();
      await officer.isBack();
    }
    const found = await ends(file, officers);
    for (const officer of officers) await officer.noteRequests();

    const { history } = inFile(file);
    const missing = (deeds: readonly Deed[]) => deeds.filter((deed) => !isHeld(deed, deeds, history));
    const pages = officers.flatMap(({ requests }) => requests);
    const count = (status: number) => cloud?.requests.filter((one) => one.status === status).length;
    process.stdout.write(
      `seed ${seed}: ${officers.map(({ deeds }) => deeds.length).join(' + ')} changes were said to be seen by all; ` +
        `of ${bo.uncertain.length} more, on their way when a page went down, ${missing(bo.uncertain).length} were lost. ` +
        `${pages.map(({ length }) => length).join(' + ')} requests, at most ${Math.max(...pages.map(beyond)).toFixed(2)} more than seconds. ` +
        `412: ${count(412)}, 423: ${count(423)}, 429: ${count(429)}, 503: ${count(503)}, broken: ${count(0)}\n`,
    );
    for (const end of found) expect(end).toBe(found[0]);
    for (const { name, deeds, acknowledged } of officers) {
      expect([name, acknowledged]).toEqual([name, deeds.length]);
      expect(missing(deeds)).toEqual([]);
    }
    // Half a request for the moment between the pane's clock and the browser's.
    for (const times of pages) expect(beyond(times)).toBeLessThanOrEqual(2.5);
    expect(count(412)).toBeGreaterThan(0);
    expect(count(0)).toBeGreaterThan(0);
    expect(officers.flatMap(({ errors }) => errors)).toEqual([]);
    await Promise.all(officers.map((officer) => officer.close()));
    await cloud.close();
    cloud = undefined;
  },
);
