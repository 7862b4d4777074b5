import {
  criterionOf,
  labelled,
  newAssessment,
  openQuestions,
  touching,
  unlabelled,
  withEvidence,
  withNote,
  withNoteResolved,
} from '../../src/assessment/index.ts';
import type { Comment } from '../../src/evidence/index.ts';
import { makeAnchor } from '../../src/evidence/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';
import { draft, passageOf } from '../evidence/drafts.ts';

const at = '2026-11-24T09:00:00.000Z';
const list = checklist(
  [
    group('g', 1, [
      { ...criterion('energy', 1), title: { sv: 'Energi', en: 'Energy' } },
      { ...criterion('use', 1), title: { sv: 'Energi: användning', en: 'Energy: use' } },
    ]),
  ],
  [{ ...gate('harm'), title: { sv: 'Klimat (ingen skada)', en: 'Climate (no harm)' } }],
);
const text = draft('Bakgrund', 'Vi mäter utsläppen varje år. Styrgruppen följer upp.', 'Slut');
const comment = (id: string, words: string, about: string | null, resolved = false): Comment => ({
  id,
  by: 'Cia',
  at,
  text: words,
  resolved,
  replies: [],
  anchor: about === null ? null : makeAnchor(text, passageOf(text, about)),
});

describe('a comment made from a criterion', () => {
  it.each([
    [labelled('Energi', 'Var är målet?'), 'energy'],
    [labelled('Energy', 'Where is the goal?'), 'energy'],
    [labelled('Energi: användning', 'Hur mycket?'), 'use'],
    [labelled('Climate (no harm)', ''), 'harm'],
    ['  vägval\u00a0·  ENERGI :  Var är målet?', 'energy'],
    ['Vägval - Energi: Var?', 'energy'],
    ['Va\u0308gval · Energi: Var?', 'energy'],
    ['Vägval · Energi\nVar?', undefined],
    ['Vägval · Energibehov: Var?', undefined],
    ['Vägval · Okänt kriterium: Var?', undefined],
    ['Energi: Var är målet?', undefined],
    ['Jag undrar om Vägval · Energi: stämmer', undefined],
    ['', undefined],
  ])('is found again at it: %j', (words, expected) => {
    expect(criterionOf(words, list)).toBe(expected);
  });
});

describe('a comment’s words', () => {
  it.each([
    [labelled('Energi', 'Var är målet?\nOch när?'), 'Var är målet?\nOch när?'],
    [labelled('Energi: användning', 'Hur mycket?'), 'Hur mycket?'],
    ['vägval ·  energy :Where?', 'Where?'],
    ['Vägval · Okänt kriterium: Var?', 'Vägval · Okänt kriterium: Var?'],
    ['Var är målet?', 'Var är målet?'],
  ])('are shown without the label: %j', (text, words) => {
    expect(unlabelled(text, list)).toBe(words);
  });
});

describe('the comments of a document', () => {
  const tied = withEvidence(
    newAssessment(list, 'Anna', at),
    'energy',
    makeAnchor(text, passageOf(text, 'mäter utsläppen')),
    'Anna',
    at,
  );

  it('stand at the criteria that they name, and at those whose evidence they are about', () => {
    const comments = [
      comment('1', labelled('Klimat (ingen skada)', 'Säkert?'), 'Slut'),
      comment('2', 'Vilka utsläpp?', 'utsläppen varje år'),
      comment('3', 'Vem leder?', 'Styrgruppen'),
      comment('4', labelled('Energi', 'Mål?'), null),
      comment('5', labelled('Energi: användning', 'Och här?'), 'Vi mäter'),
    ];
    const ids = Object.entries(touching(list, tied, comments, text)).map(([id, all]) => [
      id,
      all.map((one) => one.id),
    ]);
    expect(Object.fromEntries(ids)).toEqual({ energy: ['2', '4', '5'], use: ['5'], harm: ['1'] });
  });

  it('do not stand at evidence that is in another document', () => {
    const elsewhere = { ...tied, evidence: tied.evidence.map((one) => ({ ...one, fromOrigin: true })) };
    expect(touching(list, elsewhere, [comment('2', 'Vilka utsläpp?', 'utsläppen')], text)).toEqual({});
  });

  it('are open questions until they are resolved, together with the assessment’s own notes', () => {
    let noted = withNote(tied, 'use', 'Hur mycket?', undefined, 'Cia', at);
    noted = withNote(noted, 'energy', 'Varför?', undefined, 'Cia', at);
    noted = withNoteResolved(
      noted,
      noted.notes.find(({ to }) => to === 'use')?.id as string,
      true,
      'Anna',
      at,
    );
    const comments = [
      comment('1', labelled('Energi', 'Mål?'), null),
      comment('2', labelled('Energi', 'Klart.'), null, true),
      comment('3', labelled('Klimat (ingen skada)', 'Klart.'), null, true),
    ];
    expect(openQuestions(noted, touching(list, noted, comments, text))).toEqual({ energy: 2 });
    expect(openQuestions(noted, {})).toEqual({ energy: 1 });
  });
});
