import type { Checklist, Condition } from '../../src/engine/index.ts';
import { assessed, level, list, outcome, summaryOf } from './worded-list.ts';

const when: Condition = { fact: 'storlek', is: 'stor' };
const asking: Checklist = { ...list, gates: list.gates.map((gate) => ({ ...gate, when })) };
const answers = {
  a: [level(3), ''],
  b: [level(3), ''],
  c: [level(3), ''],
  klimat: [outcome('fail'), ''],
  vatten: [outcome('pass'), ''],
} as const;
const told = (facts: Readonly<Record<string, string>>) =>
  summaryOf(assessed(answers, { facts }, asking), 'sv', undefined, asking);

it('a summary is not settled while a fact that decides which gates apply is not stated, and says which', () => {
  const { verdict, line } = told({});
  expect(verdict).toContain('ännu öppen mellan stopp och Aktiv');
  expect(verdict).toContain('Bedömningen är inte avgjord. Uppgift saknas om: Stödets storlek.');
  expect(line).toContain('Uppgift saknas om: Stödets storlek.');
});

it('a summary says nothing of facts once they are stated', () => {
  expect(told({ storlek: 'liten' }).verdict).toBe(
    'Samlad bedömning: Aktiv. 100 poäng av 100. Bedömningen är avgjord.',
  );
  expect(told({ storlek: 'stor' }).line).not.toContain('Uppgift saknas');
});
