import { builtin } from '../../src/checklists/index.ts';
import {
  type Answers,
  allCriteria,
  applicable,
  type Checklist,
  type Facts,
  score,
} from '../../src/engine/index.ts';

async function checklistOf(id: string): Promise<Checklist> {
  const checklist = await builtin.find((offer) => offer.id === id)?.load();
  if (!checklist) throw new Error(`no checklist ${id}`);
  return checklist;
}

/** Every question answered as well as can be, but for those given. */
const answered = (checklist: Checklist, others: Answers = {}): Answers => ({
  ...Object.fromEntries(allCriteria(checklist).map(({ id }) => [id, { kind: 'level', level: 3 } as const])),
  ...Object.fromEntries(checklist.gates.map(({ id }) => [id, { kind: 'gate', outcome: 'pass' } as const])),
  ...others,
});

/** How many questions an officer meets. */
function asked(checklist: Checklist, facts: Facts): number {
  const possible = applicable(checklist, {}, facts);
  return [...allCriteria(checklist), ...checklist.gates].filter(({ id }) => possible[id] === 'yes').length;
}

const verdict = (checklist: Checklist, facts: Facts, others: Answers = {}) =>
  score(checklist, answered(checklist, others), facts).verdict.possible;

describe('the checklist for business support', () => {
  const small = { stodform: 'mjukt', stodbelopp: 'litet', omrade: 'tatort' };
  const large = { stodform: 'investering', stodbelopp: 'stort', omrade: 'utanfor' };

  it('asks a firm that seeks a little advice fewer than twenty questions, and never more than 28', async () => {
    const checklist = await checklistOf('foretagsstod');
    expect([asked(checklist, small), asked(checklist, large)]).toEqual([17, 26]);
    expect(allCriteria(checklist).length + checklist.gates.length).toBe(28);
  });

  it('stops a firm whose wages are below the agreement, however good the rest is, and waits where they are not shown', async () => {
    const checklist = await checklistOf('foretagsstod');
    const wages = (outcome: 'risk' | 'fail'): Answers => ({ 'lon-och-villkor': { kind: 'gate', outcome } });
    expect(verdict(checklist, large)).toEqual(['omstallande']);
    expect(verdict(checklist, large, wages('risk'))).toEqual(['grundlaggande']);
    expect(verdict(checklist, large, wages('fail'))).toEqual(['stop']);
  });

  it('asks for permits and waste only where something is built or bought', async () => {
    const checklist = await checklistOf('foretagsstod');
    const possible = applicable(checklist, {}, small);
    expect([possible.tillstand, possible.ravaruspill, possible['rad-till-handling']]).toEqual([
      'no',
      'no',
      'yes',
    ]);
  });

  it('holds advice that leads to no decision, and a large sum without figures, at basic', async () => {
    const checklist = await checklistOf('foretagsstod');
    expect(verdict(checklist, small, { 'rad-till-handling': { kind: 'level', level: 1 } })).toEqual([
      'grundlaggande',
    ]);
    expect(verdict(checklist, large, { 'mal-indikatorer': { kind: 'level', level: 1 } })).toEqual([
      'grundlaggande',
    ]);
    expect(verdict(checklist, small, { 'mal-indikatorer': { kind: 'level', level: 1 } })).toEqual([
      'omstallande',
    ]);
  });
});

describe('the checklist for the region’s companies', () => {
  const directive = { underlag: 'agardirektiv', agande: 'delagt' };
  const investment = { underlag: 'investering', agande: 'helagt' };

  it('asks what belongs to the document at hand', async () => {
    const checklist = await checklistOf('bolag');
    expect([asked(checklist, directive), asked(checklist, investment)]).toEqual([22, 24]);
    expect(applicable(checklist, {}, directive)).toMatchObject({
      samagande: 'yes',
      investeringskalkyl: 'no',
    });
    expect(applicable(checklist, {}, investment)).toMatchObject({
      samagande: 'no',
      investeringskalkyl: 'yes',
    });
  });

  it('holds a directive without measurable demands, and an investment without alternatives, at basic', async () => {
    const checklist = await checklistOf('bolag');
    const vague: Answers = { agardirektiv: { kind: 'level', level: 1 } };
    expect(verdict(checklist, directive, vague)).toEqual(['grundlaggande']);
    expect(verdict(checklist, investment, vague)).toEqual(['omstallande']);
    expect(verdict(checklist, investment, { investeringskalkyl: { kind: 'level', level: 1 } })).toEqual([
      'grundlaggande',
    ]);
  });

  it('stops what is outside the company’s purpose', async () => {
    const checklist = await checklistOf('bolag');
    expect(
      verdict(checklist, investment, { 'andamal-befogenhet': { kind: 'gate', outcome: 'fail' } }),
    ).toEqual(['stop']);
  });
});
