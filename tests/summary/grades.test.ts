import { compose } from '../../src/checklists/index.ts';
import { allCriteria, type Criterion, overlayFact } from '../../src/engine/index.ts';
import { layOut, recovered } from '../../src/summary/index.ts';
import { gradedProgrammeOn } from '../engine/programme.ts';
import { heldOf } from './arbitrary.ts';
import { assessed, level, list, summaryOf } from './worded-list.ts';

const programme = gradedProgrammeOn(allCriteria(list)[0] as Criterion);
const laid = compose(list, [programme], [programme]);
const facts = { [overlayFact('prog')]: '0.1.0' };

describe('a grade in a summary', () => {
  const answer = (n: number, language: 'sv' | 'en') => {
    const assessment = assessed({ 'prog-sprak': [level(n), 'Två språk'] }, { facts }, laid);
    const summary = summaryOf(assessment, language, undefined, laid);
    return { said: summary.accounts.at(-1)?.questions[0]?.answer, held: heldOf(layOut(summary, 'full')) };
  };

  it('keeps its capitals, and tells the points that its number does not say', () => {
    expect(answer(1, 'sv').said).toBe('1, VG – väl godkänt, 1 poäng');
    expect(answer(1, 'en').said).toBe('1, VG – pass with distinction, 1 point');
    expect(answer(2, 'sv').said).toBe('2, MVG, 5 poäng');
    expect(answer(2, 'en').said).toBe('2, MVG, 5 points');
  });

  it('is read back from the summary', () => {
    for (const language of ['sv', 'en'] as const)
      for (const n of [0, 1, 2]) {
        const found = recovered([answer(n, language).held], [laid])?.entries['prog-sprak'];
        expect(found).toMatchObject({ answer: { kind: 'level', level: n }, rationale: 'Två språk' });
      }
  });
});
