import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtin, overlays } from '../../src/checklists/index.ts';
import {
  type Answer,
  type Answers,
  allCriteria,
  answersTo,
  type Checklist,
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
  it('stops below its basic level, and not at it', async () => {
    const eruf = await overlayOf('eruf');
    const verdict = (answers: Answers) => score(eruf, { ...all(eruf, 3), ...answers }).verdict.possible;
    expect(verdict({})).toEqual(['stark']);
    const least = { 'eruf-analys': level(1), jamstalldhet: level(1), likabehandling: level(1) };
    expect(
      verdict({
        ...least,
        'energi-utslapp': level(1),
        'cirkulara-floden': level(0),
        'biologisk-mangfald': level(0),
      }),
    ).toEqual(['stark']);
    expect(verdict({ ...least, jamstalldhet: level(0) })).toEqual(['stop']);
    expect(
      verdict({ 'energi-utslapp': level(0), 'cirkulara-floden': level(0), 'biologisk-mangfald': level(0) }),
    ).toEqual(['stop']);
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
