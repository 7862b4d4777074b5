import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Frame } from 'playwright-core';
import { begun, newAssessment } from '../../src/assessment/index.ts';
import { readChecklistFile } from '../../src/checklists/file/index.ts';
import { type Checklist, criteriaOf } from '../../src/engine/index.ts';
import { type RunningCloud, startCloud } from '../../src/host/server/index.ts';
import { bytesOf, SharedDocument } from '../../src/sharepoint/file/index.ts';
import { browserSwitches, findBrowser } from '../browser.cjs';
import type { Vagval } from '../word-page/index.ts';
import { type OpenPage, openWordPage } from '../word-page/open.ts';
import type { Figures } from './figure.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Milliseconds that 95 votes of 100 may take at most. */
const limit = 2000;
/** Pairs of persons, each with a draft of their own, who vote at the same time. */
const pairs = [
  ['Anna Ask', 'Bo Berg'],
  ['Cecilia Ceder', 'Anna Ask'],
  ['Bo Berg', 'Cecilia Ceder'],
] as const;
const votesEach = 22;
/** Milliseconds from a vote to the next, drawn anew for each: so votes fall anywhere between two looks. */
const pause = { least: 1000, most: 4000 };
/** Milliseconds after which a vote has not come. */
const lost = 60_000;

/** What a page of this measurement has beside what every page has. */
interface Page {
  readonly vagval: Vagval;
  shared: NonNullable<Awaited<ReturnType<ReturnType<Vagval['sharepoint']['sharingOf']>['open']>>>;
  /** When each vote was first known here, by its reason. */
  seen: Record<string, number>;
}

/**
 * How long a vote takes from one person's page to another's, in milliseconds of which 95 votes of 100 take less: in Chromium, with the
 * product's own code, msal-browser and the embedded Graph over https, at a meeting's pace of one look a second. It ends when the other
 * page knows the vote; what is left is drawing it. The pages of `build(['host', 'wordPage'])` must be there.
 * @throws Error when a vote does not come.
 */
export async function delayFigures(): Promise<Figures> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser of the Chromium family was found');
  const folder = mkdtempSync(path.join(tmpdir(), 'vagval-delay-'));
  const cloud = await startCloud({ root, folder });
  const browser = await chromium.launch({ executablePath, args: browserSwitches() });
  try {
    const checklist = readChecklistFile(path.join(root, 'src/checklists/projektstod.yaml'));
    const delays = await Promise.all(
      pairs.map((pair, n) => between(pair, `${n}`, { folder, cloud, browser, checklist })),
    );
    const ours = percentile(delays.flat(), 0.95);
    return { 'sharing/delay-p95': { ours, peer: limit, ratio: ours / limit, unit: 'ms' } };
  } finally {
    await browser.close();
    await cloud.close();
    rmSync(folder, { recursive: true });
  }
}

interface Measuring {
  readonly folder: string;
  readonly cloud: RunningCloud;
  readonly browser: Browser;
  readonly checklist: Checklist;
}

/** Milliseconds of each vote between two persons, who vote by turns that are drawn. @param name of their draft. */
async function between(
  people: readonly [string, string],
  name: string,
  { folder, cloud, browser, checklist }: Measuring,
): Promise<readonly number[]> {
  const draft = readFileSync(path.join(root, 'assets/samples/tjansteskrivelse.docx'));
  writeFileSync(path.join(folder, `${name}.docx`), draft);
  writeFileSync(path.join(folder, `${name}.vagval`), meetingOf(checklist));
  const place = {
    broker: cloud.broker,
    deployment: cloud.deployment,
    documentUrl: cloud.webUrlOf(`${name}.docx`),
  };
  const pages: OpenPage[] = [];
  for (const person of people) {
    const query = `?pages=none&user=${encodeURIComponent(person)}`;
    const page = await openWordPage(browser, root, draft, query, place);
    await page.frame.evaluate(follow, place.documentUrl);
    pages.push(page);
  }
  const frames = pages.map(({ frame }) => frame) as [Frame, Frame];
  await Promise.all(frames.map((frame) => frame.waitForFunction(knowsMeeting)));
  const criteria = checklist.dimensions.flatMap((dimension) => criteriaOf(dimension).map(({ id }) => id));
  const delays: number[] = [];
  for (let n = 0; n < votesEach; n++) {
    await sleep(pause.least + Math.random() * (pause.most - pause.least));
    const [from, to] = Math.random() < 0.5 ? frames : frames.toReversed();
    const reason = `Röst ${n}`;
    const at = await (from as Frame).evaluate(vote, { to: criteria[n % criteria.length] as string, reason });
    const known = await (to as Frame).waitForFunction(seenAt, reason, { timeout: lost });
    delays.push(((await known.jsonValue()) as number) - at);
  }
  await Promise.all(pages.map((page) => page.close()));
  return delays;
}

/** A shared file in which a meeting has begun. */
function meetingOf(checklist: Checklist): Uint8Array {
  const at = new Date().toISOString();
  const document = new SharedDocument();
  const chair = { rater: 'chair', name: 'Anna Ask' };
  document.give(
    begun(newAssessment(checklist, chair.name, at), { title: 'Beredning', anonymous: false }, chair, at),
  );
  return bytesOf(document);
}

/** In the page: opens the shared file as a meeting's side panel does, and notes when each vote is known. */
async function follow(address: string): Promise<void> {
  const page = globalThis as unknown as Page;
  const { keepInBrowser, loadDeployment, sharingOf, tokensFor } = page.vagval.sharepoint;
  const read = await loadDeployment();
  if (read.kind !== 'read') throw new Error(`deployment.json is ${read.kind}`);
  const { deployment } = read;
  const tokens = tokensFor({ client: deployment, redirectUri: new URL('redirect.html', location.href).href });
  const sharing = sharingOf({
    deployment,
    tokens,
    address,
    keep: keepInBrowser,
    // A method: what runs these scripts gives other functions their names by a helper that is not in the page.
    now() {
      return new Date();
    },
  });
  const shared = await sharing.open(null);
  if (!shared) throw new Error('nobody is signed in');
  page.seen = {};
  page.shared = shared;
  shared.pace('meeting');
  shared.subscribe(() => {
    const at = performance.timeOrigin + performance.now();
    for (const { votes } of shared.assessment?.meetings ?? [])
      for (const { rationale } of votes) page.seen[rationale] ??= at;
  });
}

/** In the page. */
function knowsMeeting(): boolean {
  const { shared, vagval } = globalThis as unknown as Page;
  return shared.assessment !== null && vagval.assessment.meetingNow(shared.assessment) !== undefined;
}

/** In the page: votes as the side panel does. @returns when. */
function vote({ to, reason }: { readonly to: string; readonly reason: string }): number {
  const { shared, vagval } = globalThis as unknown as Page;
  const { meetingNow, withVote } = vagval.assessment;
  const { assessment, person } = shared;
  const meeting = assessment && meetingNow(assessment);
  if (!assessment || !meeting) throw new Error('there is no meeting');
  const at = performance.timeOrigin + performance.now();
  const answer = { kind: 'level', level: 2 } as const;
  const ballot = { to, rater: person.id, name: person.name, answer, rationale: reason };
  shared.give(withVote(assessment, meeting.id, ballot, new Date().toISOString()), true);
  return at;
}

/** In the page: when a vote was first known; 0 while it is not. */
function seenAt(reason: string): number {
  return (globalThis as unknown as Page).seen[reason] ?? 0;
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] as number;
}
