import {
  type Assessment,
  begun,
  meetingNow,
  newAssessment,
  withDecision,
  withEntry,
  withReveal,
  withVote,
} from '../../src/assessment/index.ts';
import { type Checklist, criteriaOf } from '../../src/engine/index.ts';

const persons = Array.from({ length: 12 }, (_, n) => ({ rater: `rater-${n}`, name: `Person Nummer ${n}` }));

const sentences = [
  'Ansökan anger ett mål med siffror och år men ingen baslinje.',
  'Sökanden beskriver hur arbetet ska fortsätta efter projekttiden.',
  'Det framgår inte vem som ansvarar för uppföljningen.',
  'Kalkylen i bilaga 5 räknar med transporterna till och från naven.',
];

/** A team's whole work on one draft, a state after each step: 12 persons, the first 25 criteria, a vote by each on each, 500 changes of answers. */
export function* longMeeting(checklist: Checklist): Generator<Assessment> {
  const criteria = checklist.dimensions
    .flatMap((dimension) => criteriaOf(dimension).map(({ id }) => id))
    .slice(0, 25);
  let clock = Date.UTC(2026, 10, 25, 9);
  const now = () => {
    clock += 61_000;
    return new Date(clock).toISOString();
  };
  let a = newAssessment(checklist, 'Anna Ask', now());
  for (let change = 0; change < 475; change++) {
    const id = criteria[change % criteria.length] as string;
    const { name } = persons[change % persons.length] as (typeof persons)[number];
    const rationale = `${sentences[change % sentences.length]} (${change})`;
    a = withEntry(a, id, { answer: { kind: 'level', level: change % 4 }, rationale }, name, now());
    yield a;
  }
  const [first] = persons;
  a = begun(a, { title: 'Beredning', anonymous: false }, first as (typeof persons)[number], now());
  const meeting = meetingNow(a)?.id ?? '';
  for (const [at, to] of criteria.entries()) {
    for (const [n, person] of persons.entries()) {
      const rationale = `${sentences[(at + n) % sentences.length]} Min bedömning ${at}/${n}.`;
      a = withVote(
        a,
        meeting,
        { ...person, to, answer: { kind: 'level', level: (at + n) % 4 }, rationale },
        now(),
      );
      yield a;
    }
    a = withReveal(a, meeting, to, 'Anna Ask', now());
    a = withDecision(
      a,
      meeting,
      to,
      { kind: 'level', level: 2 },
      `Vi enades om nivå 2 (${at}).`,
      'Anna Ask',
      now(),
    );
    yield a;
  }
}
