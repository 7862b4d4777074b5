import { newAssessment } from '../../src/assessment/index.ts';
import { withAnswers } from '../../src/cli/answers-file.ts';
import { Failure } from '../../src/cli/failure.ts';
import type { Checklist } from '../../src/engine/index.ts';
import { checklist, criterion, group } from '../engine/worded.ts';

const title = { sv: 'Område', en: 'Area' };
const asked: Checklist = {
  ...checklist([group('g', 1, [criterion('a', 1)])]),
  facts: [
    { id: 'area', title, values: ['north', '2'].map((value) => ({ value, label: title })) },
    { id: 'overlay:aurora', title, values: [] },
  ],
};
const at = '2026-01-01T00:00:00Z';
const factsFrom = (facts: object) => taken(JSON.stringify({ answers: {}, facts }));
const taken = (text: string) => {
  try {
    return withAnswers(newAssessment(asked, 'A', at), 'svar.json', text, asked, 'A', at, 'sv').facts;
  } catch (error) {
    if (error instanceof Failure) return error.values.what;
    throw error;
  }
};

describe('the facts in an answers file', () => {
  it('are those of the checklist, and the programmes that are chosen', () => {
    const facts = { area: 'north', 'overlay:aurora': '1.0.0' };
    expect(factsFrom(facts)).toEqual(facts);
    expect(factsFrom({ area: 2 })).toEqual({ area: '2' });
  });

  it.each([
    ['a label for a value', { area: 'Norr' }, '”Norr” är inget av värdena för uppgiften ”area”: north, 2.'],
    ['a misspelt fact', { aera: 'north' }, 'uppgiften ”aera” finns inte i checklistan. Uppgifter: area.'],
    ['an empty value', { area: '' }, '”” är inget av värdena för uppgiften ”area”: north, 2.'],
  ])('are refused in words when they are %s', (_what, facts, said) => {
    expect(factsFrom(facts)).toBe(said);
  });
});

it('an answer that stands twice is refused in words, since nobody can tell which was meant', () => {
  expect(taken('{"answers": {"a": {"level": 1}, "a": {"level": 3}}}')).toBe('”a” står två gånger.');
  expect(taken('\ufeff{"answers": {"a": {"level": 1, "reason": "\\"a\\": å\\u0041"}}}')).toEqual({});
});
