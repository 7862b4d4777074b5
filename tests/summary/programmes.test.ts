import { compose } from '../../src/checklists/index.ts';
import { allCriteria, type Criterion, overlayFact } from '../../src/engine/index.ts';
import { layOut } from '../../src/summary/index.ts';
import { programmeOn } from '../engine/programme.ts';
import { assessed, level, list, outcome, summaryOf } from './worded-list.ts';

const programme = programmeOn(allCriteria(list)[0] as Criterion);
const laid = compose(list, [programme], [programme]);
const facts = { [overlayFact('prog')]: '0.1.0' };
const answers = {
  a: [level(3), ''],
  b: [level(3), ''],
  c: [level(1), ''],
  klimat: [outcome('pass'), ''],
  vatten: [outcome('pass'), ''],
} as const;

describe('a summary of an assessment with a programme', () => {
  it('tells the region’s score as without it, and the programme’s beside it', () => {
    const all = { ...answers, 'prog-sprak': [level(1), 'Två språk'] } as const;
    const alone = summaryOf(assessed(answers));
    const both = summaryOf(assessed(all, { facts }, laid), 'sv', undefined, laid);
    expect(both.verdict).toBe(alone.verdict);
    expect(both.table).toEqual(alone.table);
    expect(both.chart).toEqual(alone.chart);
    expect(both.programmes.rows).toEqual([
      {
        id: 'prog',
        name: 'Provprogram, version 0.1.0 (utkast)',
        value: 'Samlad bedömning: Godkänd. 4 poäng av 5. Bedömningen är avgjord.',
      },
    ]);
    expect(both.line).toMatch(/Enligt reglerna för Provprogram, version 0\.1\.0 \(utkast\): Godkänd\.$/);
    expect(both.facts.rows).toEqual([{ id: 'overlay:prog', name: 'Provprogram', value: 'version 0.1.0' }]);
    const own = both.accounts.at(-1)?.questions;
    expect(own).toMatchObject([{ title: 'Språk', answer: '1, 1 poäng', reason: 'Två språk' }]);
  });

  it('names what the programme stops for, and what is open in it', () => {
    const stopped = { ...answers, 'prog-sprak': [level(0), ''] } as const;
    expect(
      summaryOf(assessed(stopped, { facts }, laid), 'sv', undefined, laid).programmes.rows[0]?.value,
    ).toBe(
      'Samlad bedömning: stopp. Ett krav är inte uppfyllt, och det kan inte vägas upp av poäng i andra delar. 3 poäng av 5. Bedömningen är avgjord. Stopp: kravet ”Minst 1 på språk” är inte uppfyllt.',
    );
    expect(
      summaryOf(assessed(answers, { facts }, laid), 'en', undefined, laid).programmes.rows[0]?.value,
    ).toContain('Requirements still open: At least 1 on languages.');
  });

  it('stands in the table and in the full account, and nowhere without a programme', () => {
    const both = summaryOf(assessed(answers, { facts }, laid), 'sv', undefined, laid);
    const keys = (size: 'table' | 'full') => layOut(both, size).items.map(({ key }) => key);
    expect(keys('table')).toContain('programmes:row:prog');
    expect(keys('full')).toContain('programmes:row:prog');
    const alone = layOut(summaryOf(assessed(answers)), 'table').items.map(({ key }) => key);
    expect(alone.filter((key) => key.startsWith('programmes'))).toEqual([]);
  });
});
