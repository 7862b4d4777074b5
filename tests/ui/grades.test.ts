import { compose } from '../../src/checklists/index.ts';
import { allCriteria, type Criterion } from '../../src/engine/index.ts';
import { choicesOf } from '../../src/ui/components/choices.ts';
import { speechOf } from '../../src/ui/language.ts';
import { catalogueOf } from '../../src/ui/messages/index.ts';
import { gradedProgrammeOn } from '../engine/programme.ts';
import { list } from '../summary/worded-list.ts';

const programme = gradedProgrammeOn(allCriteria(list)[0] as Criterion);
const laid = compose(list, [programme], [programme]);

it('shows what each grade of a programme gives, where its number does not say it', async () => {
  const labels = async (id: string, code: 'sv' | 'en') => {
    const question = allCriteria(laid).find((one) => one.id === id) as Criterion;
    return choicesOf(laid, question, speechOf(await catalogueOf(code))).map(({ label }) => label);
  };
  expect(await labels('prog-sprak', 'sv')).toEqual([
    '0 · IG · 0 poäng',
    '1 · VG – väl godkänt · 1 poäng',
    '2 · MVG · 5 poäng',
    'Vet ej',
  ]);
  expect((await labels('prog-sprak', 'en'))[1]).toBe('1 · VG – pass with distinction · 1 point');
  expect((await labels('a', 'sv'))[1]).toBe('1 · Grundläggande');
});
