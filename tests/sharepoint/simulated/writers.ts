import {
  type Assessment,
  begun,
  meetingNow,
  merge,
  newAssessment,
  withDecision,
  withEntry,
  withNote,
  withReveal,
  withVote,
} from '../../../src/assessment/index.ts';
import { allQuestions } from '../../../src/engine/index.ts';
import { type Keep, SharedFile } from '../../../src/sharepoint/sync/index.ts';
import { longList } from '../long-list.ts';
import { SimulatedDrive } from './drive.ts';
import { SimulatedTime } from './time.ts';

export interface Course {
  readonly writers: number;
  readonly changes: number;
  /** Milliseconds in which the changes are made. */
  readonly during: number;
}

export interface Outcome {
  readonly ends: readonly (Assessment | null)[];
  /** All that anybody has given and kept, and all of the one who crashed that was told to be in the file. */
  readonly promised: Assessment;
  readonly requests: number;
  readonly conflicts: number;
  readonly mishaps: number;
  /** The most requests that anybody made beyond one for each second of some stretch of time. */
  readonly mostBeyond: number;
  readonly unsent: readonly number[];
}

/** Changes that somebody makes before they are given. */
const mostAtOnce = 9;
const criteria = allQuestions(longList).map(({ id }) => id);
const begin = Date.UTC(2026, 10, 25, 9);
const start = begun(
  newAssessment(longList, 'Anna Ask', new Date(begin).toISOString()),
  { title: 'Beredning', anonymous: false },
  { rater: 'w0', name: 'Writer 0' },
  new Date(begin).toISOString(),
);

/** The same numbers for the same seed, from 0 to below 1 (Mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A meeting of several over a bad network, of which one crashes in the middle, until all is calm again. */
export async function meet(seed: number, { writers, changes, during }: Course): Promise<Outcome> {
  const random = randomOf(seed);
  const time = new SimulatedTime();
  const drive = new SimulatedDrive(time, random);
  const people = Array.from({ length: writers }, (_, n) => new Writer(n, time, drive, random));
  const crashing = people.at(-1) as Writer;
  crashing.forgets = true;
  for (const one of people) one.open(start);
  for (let change = 0; change < changes; ) {
    const count = Math.min(changes - change, 1 + Math.floor(random() * mostAtOnce));
    await time.until(((change + random()) / changes) * during);
    (people[Math.floor(random() * writers)] as Writer).change(count);
    if (change < changes / 2 && change + count >= changes / 2) crashing.crash();
    change += count;
    if (random() < (8 * count) / changes)
      strand(people[Math.floor(random() * writers)] as Writer, time, drive, random);
  }
  drive.calm = true;
  drive.offline.clear();
  for (let more = 0; more < 40; more++) {
    await time.until(time.now() + 15_000);
    if (people.every((one) => one.settled) && more > 3) break;
  }
  const outcome = {
    ends: people.map(({ file }) => file.assessment),
    promised: people.map(({ promised }) => promised).reduce(merge),
    requests: drive.requests.length,
    conflicts: drive.conflicts,
    mishaps: drive.mishaps,
    mostBeyond: Math.max(...people.flatMap(({ name }) => [1, 2].map((page) => beyond(drive, name, page)))),
    unsent: people.map(({ file }) => file.state.unsent),
  };
  for (const { file } of people) file.close();
  return outcome;
}

function strand(one: Writer, time: SimulatedTime, drive: SimulatedDrive, random: () => number): void {
  drive.offline.add(one.name);
  time.after(random() * 20_000, () => drive.offline.delete(one.name));
}

/** How many more requests than seconds somebody made, in the stretch of time where it was most. */
function beyond({ requests }: SimulatedDrive, person: string, page: number): number {
  const times = requests.filter((one) => one.person === person && one.page === page).map(({ at }) => at);
  let [most, least] = [0, 0];
  times.forEach((at, n) => {
    least = n === 0 ? 0 - at / 1000 : Math.min(least, n - at / 1000);
    most = Math.max(most, n + 1 - at / 1000 - least);
  });
  return most;
}

/** One person who writes, on a clock of their own that may be wrong by a day. */
class Writer {
  file!: SharedFile;
  /** Given and kept, or told to be in the file. */
  promised: Assessment = start;
  /** True when this machine keeps nothing for it. */
  forgets = false;
  readonly name: string;
  private readonly skew: number;
  private kept: Uint8Array | undefined;
  private pages = 0;

  constructor(
    private readonly number: number,
    private readonly time: SimulatedTime,
    private readonly drive: SimulatedDrive,
    private readonly random: () => number,
  ) {
    this.name = `Writer ${number}`;
    this.skew = number % 3 === 1 ? 86_400_000 : number % 3 === 2 ? -86_400_000 : 0;
  }

  open(assessment: Assessment | null): void {
    const keep: Keep = {
      load: async () => (this.forgets ? undefined : this.kept),
      save: async (bytes) => {
        this.kept = bytes;
      },
      clear: async () => {
        this.kept = undefined;
      },
    };
    this.file = new SharedFile({
      remote: this.drive.reachedBy(this.name, ++this.pages),
      person: { id: `w${this.number}`, name: this.name },
      keep,
      now: () => new Date(begin + this.skew + this.time.now()),
      found: null,
      assessment,
      clock: this.time,
      random: this.random,
      isHidden: () => false,
    });
    this.file.pace('meeting');
    this.file.subscribe(() => this.told());
  }

  /** The page is gone, and is opened again with what was kept. */
  crash(): void {
    this.file.close();
    this.open(null);
  }

  /** Some changes that are given together, as from somebody who works on. */
  change(count: number): void {
    const before = this.file.assessment;
    if (!before) return;
    const after = Array.from({ length: count }).reduce<Assessment>((a) => this.deed(a), before);
    this.file.give(after, this.random() < 0.5);
    if (!this.forgets) this.promised = merge(this.promised, after);
  }

  get settled(): boolean {
    return this.file.state.waiting === null;
  }

  private told(): void {
    const { state, assessment } = this.file;
    if (this.forgets && state.unsent === 0 && state.seen && assessment)
      this.promised = merge(this.promised, assessment);
  }

  private deed(a: Assessment): Assessment {
    const at = new Date(begin + this.skew + this.time.now()).toISOString();
    const to = criteria[Math.floor(this.random() * criteria.length)] as string;
    const answer = { kind: 'level', level: Math.floor(this.random() * 4) } as const;
    const rationale = `Skäl ${Math.floor(this.random() * 1e6)}`;
    const meeting = meetingNow(a)?.id ?? '';
    const what = this.random();
    if (what < 0.45) return withEntry(a, to, { answer, rationale }, this.name, at);
    if (what < 0.85)
      return withVote(a, meeting, { to, rater: `w${this.number}`, name: this.name, answer, rationale }, at);
    if (what < 0.9) return withReveal(a, meeting, to, this.name, at);
    if (what < 0.95) return withDecision(a, meeting, to, answer, rationale, this.name, at);
    return withNote(a, to, rationale, undefined, this.name, at);
  }
}
