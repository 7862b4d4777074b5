import { type Assessment, newAssessment, withEntry } from '../../src/assessment/index.ts';
import { bytesOf, readSharedFile, SharedDocument } from '../../src/sharepoint/file/index.ts';
import { type Keep, RemoteFault, SharedFile } from '../../src/sharepoint/sync/index.ts';
import { longList } from './long-list.ts';
import { SimulatedDrive } from './simulated/drive.ts';
import { SimulatedTime } from './simulated/time.ts';
import { randomOf } from './simulated/writers.ts';

const start = newAssessment(longList, 'Anna Ask', '2026-11-25T09:00:00.000Z');
const answered = (a: Assessment, id: string, level: number, by = 'Anna Ask') =>
  withEntry(
    a,
    id,
    { answer: { kind: 'level', level }, rationale: `Skäl ${level}` },
    by,
    '2026-11-25T09:05:00.000Z',
  );

let time: SimulatedTime;
let drive: SimulatedDrive;
let kept: Uint8Array | undefined;
const open: SharedFile[] = [];

beforeEach(() => {
  time = new SimulatedTime();
  drive = new SimulatedDrive(time, randomOf(1));
  drive.calm = true;
  kept = undefined;
});
afterEach(() => {
  for (const file of open.splice(0)) file.close();
});

const keep: Keep = {
  load: async () => kept,
  save: async (bytes) => {
    kept = bytes;
  },
  clear: async () => {
    kept = undefined;
  },
};

let pages = 0;
function opened(name: string, assessment: Assessment | null = null, isHidden = false): SharedFile {
  const file = new SharedFile({
    remote: drive.reachedBy(name, ++pages),
    person: { id: name, name },
    keep,
    now: () => new Date(time.now()),
    found: null,
    assessment,
    clock: time,
    random: randomOf(2),
    isHidden: () => isHidden,
  });
  open.push(file);
  return file;
}

const pass = (seconds: number) => time.until(time.now() + seconds * 1000);

function inFile(): Assessment | null {
  const read = readSharedFile(drive.bytes ?? new Uint8Array());
  if (read.kind !== 'read') throw new Error(read.kind);
  const stored = read.document.stored();
  return stored.kind === 'found' ? stored.assessment : null;
}

test('nothing is written while nobody has begun', async () => {
  const file = opened('Anna');
  await pass(60);
  expect(drive.bytes).toBeUndefined();
  expect(file.assessment).toBeNull();
  expect(file.state).toMatchObject({ waiting: null, unsent: 0 });
});

test('what one gives the other sees, and both are told that all is sent', async () => {
  const [anna, bo] = [opened('Anna', start), opened('Bo')];
  await pass(20);
  anna.give(answered(anna.assessment as Assessment, 'criterion-1', 2));
  expect(anna.state).toMatchObject({ waiting: 'sending', unsent: 1 });
  await pass(20);
  expect(bo.assessment?.entries['criterion-1']).toMatchObject({ answer: { level: 2 }, by: 'Anna Ask' });
  expect(bo.assessment).toEqual(anna.assessment);
  expect(anna.state).toMatchObject({ waiting: null, unsent: 0 });
  expect(kept).toBeUndefined();
});

test('a vote is seen by the others within two seconds in a meeting', async () => {
  const [anna, bo] = [opened('Anna', start), opened('Bo')];
  for (const one of [anna, bo]) one.pace('meeting');
  await pass(10);
  anna.give(answered(anna.assessment as Assessment, 'criterion-1', 2), true);
  await pass(2);
  expect(bo.assessment?.entries['criterion-1']).toMatchObject({ answer: { level: 2 } });
});

test('half of the votes in a meeting are seen within 1.2 seconds, at whatever moment they are given', async () => {
  const [anna, bo] = [opened('Anna', start), opened('Bo')];
  for (const one of [anna, bo]) one.pace('meeting');
  await pass(10);
  const random = randomOf(3);
  const delays: number[] = [];
  for (let vote = 1; vote <= 61; vote++) {
    await pass(3 + random() * 4);
    const [id, given] = [`criterion-${vote % 20}`, time.now()];
    const reason = `Röst ${vote}`;
    const end = bo.subscribe(() => {
      if (bo.assessment?.entries[id]?.rationale !== reason) return;
      delays.push(time.now() - given);
      end();
    });
    const answer = { kind: 'level', level: vote % 4 } as const;
    const at = new Date(time.now()).toISOString();
    anna.give(withEntry(anna.assessment as Assessment, id, { answer, rationale: reason }, 'Anna', at), true);
  }
  await pass(30);
  expect(delays).toHaveLength(61);
  expect(delays.sort((a, b) => a - b)[30]).toBeLessThan(1200);
});

test('without a network one goes on, sees what is not sent, and it is sent when the network is back', async () => {
  const file = opened('Anna', start);
  await pass(10);
  drive.offline.add('Anna');
  file.give(answered(file.assessment as Assessment, 'criterion-1', 3));
  await pass(60);
  expect(file.state.waiting).toBe('offline');
  expect(file.state.unsent).toBeGreaterThan(0);
  drive.offline.clear();
  file.retry();
  await pass(5);
  expect(file.state).toMatchObject({ waiting: null, unsent: 0 });
  expect(inFile()?.entries['criterion-1']).toMatchObject({ answer: { level: 3 } });
});

test('what could not be sent before the page was closed is sent when it is opened again', async () => {
  const first = opened('Anna', start);
  await pass(10);
  drive.offline.add('Anna');
  first.give(answered(first.assessment as Assessment, 'criterion-1', 3));
  await pass(2);
  first.close();
  drive.offline.clear();
  const second = opened('Anna');
  await pass(10);
  expect(inFile()?.entries['criterion-1']).toMatchObject({ answer: { level: 3 } });
  expect(second.state.unsent).toBe(0);
});

test.each(['damaged', 'newer'] as const)(
  'a %s shared file is never written over, and goes on when it is whole again',
  async (kind) => {
    const whole = new SharedDocument();
    whole.give(answered(start, 'criterion-2', 1, 'Bo'));
    const good = bytesOf(whole);
    const odd =
      kind === 'newer' ? Uint8Array.of(...good.subarray(0, 6), 9, ...good.subarray(7)) : good.slice(0, 40);
    drive.put(odd);
    const file = opened('Anna', answered(start, 'criterion-1', 3));
    await pass(60);
    expect(file.state.waiting).toBe(kind);
    expect(drive.bytes).toBe(odd);
    expect(file.assessment?.entries['criterion-1']).toBeDefined();
    drive.put(good);
    await pass(30);
    expect(file.state).toMatchObject({ waiting: null, unsent: 0 });
    expect(Object.keys(inFile()?.entries ?? {})).toEqual(['criterion-1', 'criterion-2']);
  },
);

test('somebody with reading rights sees what the others do, and is told that their own stays here', async () => {
  const others = opened('Bo', start);
  await pass(5);
  const remote = drive.reachedBy('David', ++pages);
  const refuse = async () => {
    throw new RemoteFault('readOnly', 'reading only');
  };
  const david = new SharedFile({
    remote: { look: remote.look, write: refuse, create: refuse },
    person: { id: 'd', name: 'David' },
    keep,
    now: () => new Date(0),
    found: null,
    assessment: null,
    clock: time,
    random: randomOf(3),
    isHidden: () => false,
  });
  open.push(david);
  await pass(5);
  david.give(answered(david.assessment as Assessment, 'criterion-1', 0, 'David'));
  await pass(20);
  expect(david.state.waiting).toBe('readOnly');
  others.give(answered(others.assessment as Assessment, 'criterion-2', 2, 'Bo'));
  await pass(30);
  expect(david.assessment?.entries['criterion-2']).toBeDefined();
  expect(inFile()?.entries['criterion-1']).toBeUndefined();
});

test('a shared file that somebody has deleted is made anew of what is known, which is said', async () => {
  const file = opened('Anna', start);
  await pass(10);
  drive.put(undefined);
  await pass(30);
  expect(inFile()).toEqual(file.assessment);
  expect(file.state.found).toMatchObject({ kind: 'recreated' });
  file.putFoundAway();
  expect(file.state.found).toBeNull();
});

test('a page that nobody sees asks once a minute', async () => {
  opened('Anna', start, true);
  await pass(10);
  const before = drive.requests.length;
  await pass(600);
  expect(drive.requests.length - before).toBeLessThanOrEqual(11);
});

test('a page that is seen again, or whose network is back, asks at once', async () => {
  let returned = () => {};
  const file = new SharedFile({
    remote: drive.reachedBy('Anna', ++pages),
    person: { id: 'a', name: 'Anna' },
    keep,
    now: () => new Date(0),
    found: null,
    assessment: start,
    clock: time,
    random: randomOf(4),
    isHidden: () => true,
    onReturn: (tell) => {
      returned = tell;
      return () => {};
    },
  });
  open.push(file);
  await pass(10);
  const others = new SharedDocument();
  others.give(answered(start, 'criterion-1', 2, 'Bo'));
  drive.put(bytesOf(others));
  await pass(5);
  expect(file.assessment?.entries['criterion-1']).toBeUndefined();
  returned();
  await pass(2);
  expect(file.assessment?.entries['criterion-1']).toMatchObject({ by: 'Bo' });
});

test('a closed page asks nothing more and leaves no timer', async () => {
  const file = opened('Anna', start);
  await pass(10);
  file.close();
  const before = drive.requests.length;
  file.give(answered(start, 'criterion-1', 1));
  await pass(60);
  expect(drive.requests).toHaveLength(before);
  expect(time.waiting).toBe(0);
});
