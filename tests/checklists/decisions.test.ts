import beslut from '../../src/checklists/beslut.yaml';
import { builtin } from '../../src/checklists/index.ts';
import projektide from '../../src/checklists/projektide.yaml';
import {
  type Answer,
  type Answers,
  allCriteria,
  applicable,
  type Checklist,
  score,
} from '../../src/engine/index.ts';

/** Every criterion at one level and every gate passed. */
function answersAt(checklist: Checklist, level: number): Answers {
  return Object.fromEntries([
    ...allCriteria(checklist).map(({ id }): [string, Answer] => [id, { kind: 'level', level }]),
    ...checklist.gates.map(({ id }): [string, Answer] => [id, { kind: 'gate', outcome: 'pass' }]),
  ]);
}

const level = (value: number): Answer => ({ kind: 'level', level: value });
const verdictOf = (checklist: Checklist, answers: Answers) => score(checklist, answers).verdict.possible;

it.each(['beslut', 'projektide'])(
  'offers %s as a draft that says what the sources leave open',
  async (id) => {
    const offer = builtin.find((one) => one.id === id);
    expect(offer?.status).toBe('draft');
    const checklist = await offer?.load();
    expect(checklist?.openQuestions?.length).toBeGreaterThanOrEqual(3);
  },
);

describe('the checklist for decisions', () => {
  const kinds = beslut.facts[0]?.values.map(({ value }) => value) ?? [];

  it.each(kinds)('asks 20 to 22 questions of a decision of the kind %s', (kind) => {
    const { asked } = asksOf(beslut, { beslutstyp: kind });
    expect(asked).toBeGreaterThanOrEqual(20);
    expect(asked).toBeLessThanOrEqual(22);
  });

  it('asks everything while nobody has said what kind of decision it is, so that nothing is missed', () => {
    expect(asksOf(beslut, {}).asked).toBe(22);
  });

  it('asks about public demand and flows when the region buys, and about habits when a service is changed', () => {
    const buying = asksOf(beslut, { beslutstyp: 'inkop' }).ids;
    expect(buying).toEqual(expect.arrayContaining(['offentlig-efterfragan', 'cirkulara-floden']));
    expect(buying).not.toContain('andrade-vanor');
    const service = asksOf(beslut, { beslutstyp: 'verksamhet' }).ids;
    expect(service).toContain('andrade-vanor');
    expect(service).not.toContain('offentlig-efterfragan');
  });

  it('is ready to decide at level 2, and changes course only where something changes at the root', () => {
    expect(verdictOf(beslut, answersAt(beslut, 2))).toEqual(['beslutsklart']);
    expect(verdictOf(beslut, answersAt(beslut, 3))).toEqual(['staller-om']);
    const noRoot = Object.fromEntries(
      ['energi-utslapp', 'cirkulara-floden', 'offentlig-efterfragan', 'andrade-vanor', 'handlingsfrihet'].map(
        (id): [string, Answer] => [id, level(2)],
      ),
    );
    expect(verdictOf(beslut, { ...answersAt(beslut, 3), ...noRoot })).toEqual(['beslutsklart']);
  });

  it.each([['nollalternativ'], ['alternativ'], ['avvagningens-skal']])(
    'is not ready when %s is missing, however good the rest is',
    (id) => {
      expect(verdictOf(beslut, { ...answersAt(beslut, 3), [id]: level(0) })).toEqual(['kompletteras']);
    },
  );

  it('is not ready while the consultation goes on, and stops when it is missing', () => {
    const at = (outcome: 'risk' | 'fail') =>
      verdictOf(beslut, { ...answersAt(beslut, 3), 'konsultation-samiska': { kind: 'gate', outcome } });
    expect(at('risk')).toEqual(['kompletteras']);
    expect(at('fail')).toEqual(['stop']);
  });
});

describe('the checklist for project ideas', () => {
  it('asks ten questions, whatever the idea is about', () => {
    expect(asksOf(projektide, {}).asked).toBe(10);
  });

  it('says what to do next: from putting aside to writing the application', () => {
    expect([0, 1, 2, 3].map((at) => verdictOf(projektide, answersAt(projektide, at))[0])).toEqual([
      'lagg-undan',
      'tank-om',
      'ansok',
      'ansok',
    ]);
  });

  it.each(projektide.gates.map(({ id }) => id))('ends at %s, and rethinking there is not a no', (id) => {
    const at = (outcome: 'risk' | 'fail') =>
      verdictOf(projektide, { ...answersAt(projektide, 3), [id]: { kind: 'gate', outcome } });
    expect(at('fail')).toEqual(['stop']);
    expect(at('risk')).toEqual([id === 'hallplats-skada' ? 'skissa' : 'tank-om']);
  });

  it('names each outcome of a stopping place by what to do: go on, rethink or end', () => {
    const named = projektide.gates.map(({ names }) => [names?.pass.sv, names?.risk.sv, names?.fail.sv]);
    expect(named).toEqual(projektide.gates.map(() => ['Gå vidare', 'Tänk om', 'Avsluta']));
  });

  it('sends nobody to write an application without a clear core and known neighbours', () => {
    const most = answersAt(projektide, 3);
    for (const [id, at] of [
      ['problemet', 1],
      ['ny-ordning', 1],
      ['berorda-tidigt', 0],
    ] as const)
      expect(verdictOf(projektide, { ...most, [id]: level(at) })).toEqual(['skissa']);
  });
});

function asksOf(checklist: Checklist, facts: Readonly<Record<string, string>>) {
  const there = applicable(checklist, {}, facts);
  const ids = [...allCriteria(checklist), ...checklist.gates]
    .map(({ id }) => id)
    .filter((id) => there[id] === 'yes');
  return { ids, asked: ids.length };
}
