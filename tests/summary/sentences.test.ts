import type { Assessment } from '../../src/assessment/index.ts';
import type { Checklist } from '../../src/engine/index.ts';
import { assessed, at, level, list, outcome, summaryOf } from './worded-list.ts';

const done = assessed({
  a: [level(3), ''],
  b: [level(3), ''],
  c: [level(1), ''],
  klimat: [outcome('pass'), ''],
  vatten: [outcome('pass'), ''],
});
const digests = { checklist: '', answers: '', text: '' };
const openQuestions = (questions: Record<string, number>) =>
  ({ openQuestions: questions, seal: 'none' }) as const;

describe('the line for a proposal for decision', () => {
  it('tells verdict, points, checklist and date, and stands alone', () => {
    expect(summaryOf(done).line).toBe(
      'Hållbarhetsbedömning 2026-11-24 enligt checklistan Projektstöd, version 1.0.0 (utkast): Aktiv, 67 poäng av 100. Alla frågor är besvarade.',
    );
    expect(summaryOf(done, 'en').line).toBe(
      'Sustainability assessment 2026-11-24 by the checklist Project support, version 1.0.0 (draft): Active, 67 points out of 100. All questions are answered.',
    );
    expect(summaryOf(done, 'sv', undefined, { ...list, status: 'adopted' }).line).not.toContain('utkast');
  });

  it('tells what is open, in words that agree with the number', () => {
    const one = assessed({
      a: [level(3), ''],
      b: [level(3), ''],
      klimat: [outcome('pass'), ''],
      vatten: [outcome('pass'), ''],
    });
    expect(summaryOf(one).line).toContain(': Aktiv, 50–100 poäng av 100. En fråga av 5 är öppen.');
    const more = assessed({ a: [level(3), ''] });
    expect(summaryOf(more, 'sv', openQuestions({ a: 1 })).line).toContain(
      'ännu öppen mellan stopp, Grundläggande och Aktiv, 17–100 poäng av 100. Fyra frågor av 5 är öppna. En fråga från granskare är öppen.',
    );
    expect(summaryOf(more, 'en', openQuestions({ a: 2, c: 1 })).line).toMatch(
      /Three questions from reviewers are open\.$/,
    );
  });

  it('says what stops it', () => {
    const stopped = assessed({ klimat: [outcome('fail'), 'Utsläpp.'] });
    expect(summaryOf(stopped).line).toContain(': stopp, eftersom grinden ”Klimat” inte är passerad.');
    const demanding = {
      ...list,
      requirements: [
        {
          id: 'k',
          kind: 'minLevel' as const,
          criterion: 'a',
          level: 2,
          effect: { kind: 'stop' as const },
          title: { sv: 'Goda inköp', en: 'Good purchasing' },
        },
      ],
    };
    const unmet = assessed({ a: [level(0), ''] }, {}, demanding);
    expect(summaryOf(unmet, 'en', undefined, demanding).line).toContain(
      ': stop, because the requirement “Good purchasing” is not met.',
    );
  });

  it('says what caps it, though the points are many', () => {
    const cap = { kind: 'cap', band: 'low' } as const;
    const capping: Checklist = {
      ...list,
      gates: list.gates.map((gate) => ({ ...gate, effects: { ...gate.effects, risk: cap } })),
    };
    const all = { a: [level(3), ''], b: [level(3), ''], c: [level(3), ''] } as const;
    const line = (klimat: 'pass' | 'risk', vatten: 'pass' | 'risk', language: 'sv' | 'en' = 'sv') => {
      const said = { ...all, klimat: [outcome(klimat), ''], vatten: [outcome(vatten), ''] } as const;
      return summaryOf(assessed(said, {}, capping), language, undefined, capping).line;
    };
    expect(line('risk', 'pass')).toContain(
      ': Grundläggande, 100 poäng av 100. Omdömet blir högst Grundläggande, på grund av ”Klimat”. Alla',
    );
    expect(line('risk', 'risk', 'en')).toContain(
      'The verdict is at most Basic, because of “Climate” and “Water”.',
    );
    expect(line('pass', 'pass')).not.toContain('högst');
  });

  it('says that there is no score when nothing is applicable', () => {
    const nothing = assessed({
      a: [{ kind: 'notApplicable' }, 'x'],
      b: [{ kind: 'notApplicable' }, 'x'],
      c: [{ kind: 'notApplicable' }, 'x'],
    });
    expect(summaryOf(nothing).line).toContain('ingen poäng, eftersom inget kriterium är tillämpligt');
  });
});

describe('reviewers’ open questions', () => {
  it('are counted and named, in words that agree with the number', () => {
    expect(summaryOf(done, 'sv', openQuestions({})).reviewers).toBe('');
    expect(summaryOf(done, 'sv', openQuestions({ a: 1, b: 0 })).reviewers).toBe(
      'En fråga från granskare är öppen: Inköp.',
    );
    expect(summaryOf(done, 'sv', openQuestions({ klimat: 1, a: 1 })).reviewers).toBe(
      'Två frågor från granskare är öppna: Inköp; Klimat.',
    );
    expect(summaryOf(done, 'en', openQuestions({ a: 14 })).reviewers).toBe(
      '14 questions from reviewers are open: Purchasing (14).',
    );
  });

  it('count only at what the checklist asks', () => {
    expect(summaryOf(done, 'sv', openQuestions({ annat: 3, toString: 1 })).reviewers).toBe('');
  });
});

describe('what an assessment rests on and who has signed it', () => {
  const carried: Partial<Assessment> = {
    origin: {
      file: 'ansokan.docx',
      at: '2026-11-20T22:30:00Z',
      by: 'Bo Ek',
      fingerprint: '3fa94c21'.repeat(8),
      carried: at,
    },
  };

  it('names the file that it was carried over from, with date and the beginning of its fingerprint', () => {
    expect(summaryOf({ ...done, ...carried }).rests).toBe(
      'Bedömningen bygger på den som finns i filen ”ansokan.docx”, senast ändrad 2026-11-20 av Bo Ek och hämtad hit 2026-11-24. Filens fingeravtryck (SHA-256) börjar med 3fa94c21.',
    );
    expect(summaryOf(done).rests).toBe('');
  });

  it('tells everybody who has signed, with role and time in Sweden, and whether the seal holds', () => {
    const signOffs = [
      { name: 'Anna Ask', role: 'handläggare', at: '2026-11-24T23:05:00Z', digests },
      { name: 'Bo Ek', role: '', at: '2026-06-01T08:00:00Z', digests },
    ];
    const signed = (seal: 'none' | 'whole' | 'broken') =>
      summaryOf({ ...done, signOffs }, 'sv', { openQuestions: {}, seal }).signed;
    expect(signed('none')).toBe(
      'Signerad av Anna Ask, handläggare, 2026-11-25 kl. 00.05 och Bo Ek 2026-06-01 kl. 10.00.',
    );
    expect(signed('whole')).toMatch(/ Det som signerades har inte ändrats sedan dess\.$/);
    expect(signed('broken')).toMatch(/ Det som signerades har ändrats sedan dess\.$/);
    expect(summaryOf({ ...done, signOffs: signOffs.slice(0, 1) }, 'en').signed).toBe(
      'Signed by Anna Ask, handläggare, 2026-11-25 at 00:05.',
    );
    expect(summaryOf(done).signed).toBe('');
  });

  it('shows a time that is none as it is', () => {
    const signOffs = [{ name: 'Anna', role: '', at: 'i går', digests }];
    expect(summaryOf({ ...done, signOffs }).signed).toBe('Signerad av Anna i går.');
  });
});
