// A small programme with a shared question, one of its own and a requirement, to lay on small checklists.
import type { Checklist, Criterion } from '../../src/engine/index.ts';
import { checklist, criterion, group } from './worded.ts';

const titled = (sv: string, en: string) => ({ title: { sv, en } });

/** @param shared a criterion of the checklist that it is laid on */
export function programmeOn(shared: Criterion): Checklist {
  const own: Criterion = {
    ...criterion('prog-sprak', 1, [0, 1, 2]),
    ...titled('Språk', 'Languages'),
    allowNotApplicable: false,
  };
  return checklist([group('prog-alla', 1, [shared, own])], [], {
    id: 'prog',
    version: '0.1.0',
    kind: 'points',
    ...titled('Provprogram', 'Trial programme'),
    scale: [0, 1, 2].map((level) => ({
      level,
      label: { sv: `${level} poäng`, en: `${level} points` },
    })),
    bands: [
      { id: 'nej', from: 0, label: { sv: 'Avslag', en: 'Rejected' }, meaning: { sv: '', en: '' } },
      { id: 'ja', from: 3, label: { sv: 'Godkänd', en: 'Approved' }, meaning: { sv: '', en: '' } },
    ],
    requirements: [
      {
        id: 'prog-minst',
        kind: 'minLevel',
        criterion: 'prog-sprak',
        level: 1,
        effect: { kind: 'stop' },
        ...titled('Minst 1 på språk', 'At least 1 on languages'),
      },
    ],
    overlay: { on: ['test'] },
  });
}

const grades = { sv: ['IG', 'VG – väl godkänt', 'MVG'], en: ['IG', 'VG – pass with distinction', 'MVG'] };

/** The same programme, with its own question graded by names that keep their capitals, for 0, 1 and 5 points. */
export function gradedProgrammeOn(shared: Criterion): Checklist {
  const programme = programmeOn(shared);
  return {
    ...programme,
    scale: [0, 1, 2].map((level) => ({
      level,
      label: { sv: grades.sv[level] ?? '', en: grades.en[level] ?? '' },
    })),
    dimensions: programme.dimensions.map((group) => ({
      ...group,
      members: group.members.map((member) =>
        member.kind === 'criterion' && member.id === 'prog-sprak'
          ? { ...member, levels: member.levels.map((one) => ({ ...one, points: [0, 1, 5][one.level] ?? 0 })) }
          : member,
      ),
    })),
  };
}
