import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtin, overlays } from '../../src/checklists/index.ts';
import {
  type Answer,
  type Answers,
  allCriteria,
  answersTo,
  type Checklist,
  levelLabel,
  overlayFact,
  score,
} from '../../src/engine/index.ts';

async function overlayOf(id: string): Promise<Checklist> {
  const overlay = await overlays.find((offer) => offer.id === id)?.load();
  if (!overlay) throw new Error(`no overlay ${id}`);
  return overlay;
}

const level = (n: number): Answer => ({ kind: 'level', level: n });
const passed = (checklist: Checklist): Answers =>
  Object.fromEntries(checklist.gates.map(({ id }) => [id, { kind: 'gate', outcome: 'pass' } as const]));
const all = (checklist: Checklist, n: number): Answers => ({
  ...passed(checklist),
  ...Object.fromEntries(allCriteria(checklist).map(({ id }) => [id, level(n)])),
});

interface Case {
  readonly name: string;
  readonly checklist?: unknown;
  readonly answers: Readonly<Record<string, { readonly level: number }>>;
  readonly facts?: Readonly<Record<string, string>>;
  readonly expected: { readonly possible: readonly string[] };
}

describe('Interreg Aurora', () => {
  const file = path.join(__dirname, '../../vectors/aurora.json');
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] };
  /** The golden cases name the criteria m1 to m7, and the Sápmi criteria in English. */
  const ours: Readonly<Record<string, string>> = {
    m1: 'aurora-utmaning',
    m2: 'aurora-mervarde',
    m3: 'aurora-partnerskap',
    m4: 'aurora-programmal',
    m5: 'aurora-malgrupp',
    m6: 'aurora-avtryck',
    m7: 'aurora-genomforande',
    arbediehtu: 'aurora-arbediehtu',
    languages: 'aurora-samiska-sprak',
    benefits: 'aurora-samiskt-samhalle',
    livelihoods: 'aurora-samiska-naringar',
  };

  it.each(cases.filter(({ checklist }) => checklist === undefined).map((one) => [one.name, one] as const))(
    'decides as its golden case: %s',
    async (_name, { answers, facts, expected }) => {
      const aurora = await overlayOf('aurora');
      const given = Object.entries(answers).map(([id, one]) => [ours[id] ?? id, level(one.level)] as const);
      const area = facts?.area === 'sapmi' ? 'sapmi' : 'aurora';
      const result = score(
        aurora,
        { ...passed(aurora), ...Object.fromEntries(given) },
        { 'aurora-delomrade': area },
      );
      expect(result.verdict.settled).toBe(true);
      expect(result.verdict.possible).toEqual(expected.possible[0] === 'stop' ? ['stop'] : ['kan-foreslas']);
    },
  );

  it('counts 14 points at most, whether or not the project is in Sápmi', async () => {
    const aurora = await overlayOf('aurora');
    for (const area of ['aurora', 'sapmi'])
      expect(score(aurora, all(aurora, 2), { 'aurora-delomrade': area }).total?.high).toBe(14);
  });

  it('stops for a sign of negative impact, however many points there are', async () => {
    const aurora = await overlayOf('aurora');
    const harm: Answers = { 'aurora-negativ-paverkan': { kind: 'gate', outcome: 'fail' } };
    const facts = { 'aurora-delomrade': 'aurora' };
    expect(score(aurora, { ...all(aurora, 2), ...harm }, facts).verdict.possible).toEqual(['stop']);
  });
});

describe('the regional fund', () => {
  const criteria = ['eruf-relevans', 'eruf-samverkan', 'eruf-maluppfyllelse', 'eruf-hallbar-forandring'];
  const grades = ['IG', 'G', 'VG', 'MVG'];
  /** Everything else at its best, and the four quality criteria graded; "?" is a grade that is not decided. */
  const graded = async (given: string, others: Answers = {}) => {
    const eruf = await overlayOf('eruf');
    const quality = given.split(' ').map((grade, i): [string, Answer] => {
      const n = grades.indexOf(grade);
      return [criteria[i] as string, n < 0 ? { kind: 'unknown' } : level(n)];
    });
    return score(eruf, { ...all(eruf, 3), ...Object.fromEntries(quality), ...others });
  };
  const gate = (outcome: 'pass' | 'risk' | 'fail'): Answer => ({ kind: 'gate', outcome });

  it.each([
    ['G G G G', 4, 'godkand'],
    ['VG G G G', 6, 'godkand'],
    ['VG VG G G', 8, 'god'],
    ['MVG G G G', 8, 'god'],
    ['VG VG VG VG', 12, 'god'],
    ['MVG VG VG VG', 14, 'stark'],
    ['MVG MVG MVG MVG', 20, 'stark'],
  ])(
    'gives 0, 1, 3 and 5 points for its grades, and nothing for the basic level: %s',
    async (given, points, band) => {
      const { total, verdict } = await graded(given);
      expect([total, verdict]).toMatchObject([
        { low: points, high: points },
        { possible: [band], settled: true },
      ]);
    },
  );

  it('stops for a single IG, however high the sum is', async () => {
    const given = ['IG MVG MVG MVG', 'MVG IG MVG MVG', 'MVG MVG IG MVG', 'MVG MVG MVG IG'];
    for (const one of given) {
      const { total, verdict, requirements } = await graded(one);
      expect([one, total?.high, verdict.possible]).toEqual([one, 15, ['stop']]);
      expect(requirements).toMatchObject({ 'eruf-minst-g': 'unmet' });
    }
  });

  it('stops below its basic level, and not at it', async () => {
    const verdict = async (others: Answers) => (await graded('MVG MVG MVG MVG', others)).verdict.possible;
    const people = { jamstalldhet: level(1), likabehandling: level(1) };
    const nature = {
      'energi-utslapp': level(1),
      'cirkulara-floden': level(0),
      'biologisk-mangfald': level(0),
    };
    const least = { ...people, ...nature, 'eruf-utlysning': gate('risk'), 'eruf-analys': gate('risk') };
    expect(await verdict(least)).toEqual(['stark']);
    expect(await verdict({ ...least, jamstalldhet: level(0) })).toEqual(['stop']);
    expect(await verdict({ ...least, likabehandling: level(0) })).toEqual(['stop']);
    expect(await verdict({ ...least, 'energi-utslapp': level(0) })).toEqual(['stop']);
    expect(await verdict({ ...least, 'eruf-utlysning': gate('fail') })).toEqual(['stop']);
    expect(await verdict({ ...least, 'eruf-analys': gate('fail') })).toEqual(['stop']);
  });

  it('is not settled while a grade or the answer to the call is undecided', async () => {
    expect(await graded('? VG VG VG')).toMatchObject({
      total: { low: 9, high: 14, soFar: 9 },
      verdict: { possible: ['stop', 'god', 'stark'], settled: false },
      requirements: { 'eruf-minst-g': 'open' },
    });
    expect((await graded('? IG MVG MVG')).verdict).toMatchObject({ possible: ['stop'], settled: true });
    const { verdict } = await graded('G G G G', { 'eruf-utlysning': { kind: 'unknown' } });
    expect(verdict).toMatchObject({ possible: ['stop', 'godkand'], settled: false });
  });

  it('names its grades as the fund does, and leaves the core’s questions their own names', async () => {
    const eruf = await overlayOf('eruf');
    for (const id of criteria)
      expect([0, 1, 2, 3].map((n) => levelLabel(eruf, id, n)?.sv.split(' ')[0])).toEqual(grades);
    expect(levelLabel(eruf, 'jamstalldhet', 1)?.sv).toBe('Grundläggande');
  });
});

describe('the social fund', () => {
  it('stops when one of its principles is not considered', async () => {
    const esf = await overlayOf('esf');
    const verdict = (answers: Answers) => score(esf, { ...all(esf, 2), ...answers }).verdict.possible;
    expect(verdict({})).toEqual(['god']);
    for (const id of ['jamstalldhet', 'likabehandling', 'esf-tillganglighet'])
      expect([id, verdict({ [id]: level(0) })]).toEqual([id, ['stop']]);
  });
});

describe('programmes on the checklist for project support', () => {
  it('are asked together and scored apart: all three at once leave the region’s score as it is', async () => {
    const projektstod = builtin.find(({ id }) => id === 'projektstod');
    const alone = (await projektstod?.base()) as Checklist;
    const facts = {
      ...Object.fromEntries(overlays.map(({ id, version }) => [overlayFact(id), version])),
      'aurora-delomrade': 'sapmi',
    };
    const whole = (await projektstod?.load(facts)) as Checklist;
    const answers = { ...all(whole, 2), transporter: level(0) };
    const [before, after] = [score(alone, answersTo(alone, answers)), score(whole, answers, facts)];
    expect([after.total, after.verdict]).toEqual([before.total, before.verdict]);
    const verdicts = (whole.programmes ?? []).map((programme) => [
      programme.id,
      score(programme, answersTo(programme, answers), facts).verdict.possible,
    ]);
    expect(verdicts).toEqual([
      ['eruf', ['god']],
      ['esf', ['god']],
      ['aurora', ['kan-foreslas']],
    ]);
  });
});
