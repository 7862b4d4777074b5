// A small checklist with names in both languages, and assessments of it.
import { type Assessment, answersOf, newAssessment, withEntry } from '../../src/assessment/index.ts';
import { type Answer, type Checklist, score } from '../../src/engine/index.ts';
import { type Language, type Standing, type Summary, summarise } from '../../src/summary/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';

export const at = '2026-11-24T08:00:00Z';

export const titled = <T extends object>(one: T, sv: string, en: string) => ({ ...one, title: { sv, en } });

export const list: Checklist = checklist(
  [
    titled(
      group('kedja', 1, [
        titled(criterion('a', 1), 'Inköp', 'Purchasing'),
        titled(criterion('b', 2), 'Flöden', 'Flows'),
      ]),
      'Värdekedjor',
      'Value chains',
    ),
    titled(
      group('folk', 1, [titled(criterion('c', 1), 'Barn och unga', 'Children')]),
      'Kommande generationer',
      'Coming generations',
    ),
  ],
  [titled(gate('klimat'), 'Klimat', 'Climate'), titled(gate('vatten'), 'Vatten', 'Water')],
  {
    title: { sv: 'Projektstöd', en: 'Project support' },
    bands: [
      { id: 'low', from: 0, label: { sv: 'Grundläggande', en: 'Basic' }, meaning: { sv: '', en: '' } },
      { id: 'good', from: 50, label: { sv: 'Aktiv', en: 'Active' }, meaning: { sv: '', en: '' } },
    ],
    scale: [
      { level: 0, label: { sv: 'Inte beaktat', en: 'Not considered' } },
      { level: 1, label: { sv: 'Grundläggande', en: 'Basic' } },
      { level: 2, label: { sv: 'Aktivt', en: 'Active' } },
      { level: 3, label: { sv: 'Omställande', en: 'Transformative' } },
    ],
    facts: [
      {
        id: 'storlek',
        title: { sv: 'Stödets storlek', en: 'Size of the grant' },
        values: [
          { value: 'liten', label: { sv: 'Under en miljon', en: 'Below one million' } },
          { value: 'stor', label: { sv: 'Över en miljon', en: 'Above one million' } },
        ],
      },
    ],
  },
);

export const level = (n: number): Answer => ({ kind: 'level', level: n });
export const outcome = (value: 'pass' | 'risk' | 'fail'): Answer => ({ kind: 'gate', outcome: value });

export function assessed(
  answers: Readonly<Record<string, readonly [Answer, string]>>,
  more: Partial<Assessment> = {},
  of = list,
): Assessment {
  const assessment = Object.entries(answers).reduce(
    (sum, [id, [answer, rationale]]) => withEntry(sum, id, { answer, rationale }, 'Anna Ask', at),
    newAssessment(of, 'Anna Ask', at),
  );
  return { ...assessment, ...more };
}

export function summaryOf(
  assessment: Assessment,
  language: Language = 'sv',
  standing?: Standing,
  of = list,
): Summary {
  return summarise(
    of,
    assessment,
    score(of, answersOf(assessment, of), assessment.facts),
    language,
    standing,
  );
}
