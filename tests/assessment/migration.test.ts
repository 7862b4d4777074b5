import fc from 'fast-check';
import {
  type Assessment,
  answersOf,
  assembled,
  begun,
  canBeTakenOver,
  entryFor,
  evidenceOf,
  formerOf,
  goneFrom,
  merge,
  newAssessment,
  piecesOf,
  readXml,
  restored,
  rivalsOf,
  statusOf,
  takenOver,
  withDecision,
  withEntry,
  withEvidence,
  withFact,
  withNote,
  withRenamed,
  withReveal,
  withSignOff,
  withVote,
  writeXml,
} from '../../src/assessment/index.ts';
import { type Answer, allQuestions, type Checklist, editionOf, misfit } from '../../src/engine/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';
import { laterList, list, step } from './arbitrary.ts';
import { laterVersionOf } from './versions.ts';

const anna = { rater: 'r-anna', name: 'Anna Ask' };
const bo = { rater: 'r-bo', name: 'Bo Ek' };
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 10, minutes)).toISOString();
const level = (value: number): Answer => ({ kind: 'level', level: value });
const said = (a: Assessment, id: string, answer: Answer, rationale = 'Det står i målen.', minutes = 1) =>
  withEntry(a, id, { answer, rationale }, anna.name, at(minutes));
const anchor = { quote: 'Vi mäter utsläppen.', before: '', after: '', paragraph: 3 };

const notBegun = newAssessment(list, anna.name, at(0));
const answering = withFact(said(said(notBegun, 'a', level(2)), 'b', level(1)), 'grant', 'large', 'Bo', at(2));
const meeting = begun(answering, { title: 'Grupp', anonymous: false }, anna, at(3));
const meetingId = meeting.meetings[0]?.id ?? '';
const vote = (a: Assessment, who: typeof anna, to: string, answer: Answer) =>
  withVote(a, meetingId, { to, ...who, answer, rationale: 'Så här.' }, at(4));
const disputed = withReveal(
  vote(vote(meeting, anna, 'c', level(0)), bo, 'c', level(3)),
  meetingId,
  'c',
  'Anna',
  at(5),
);
const rivals = merge(
  said(answering, 'c', level(3), 'Ja.', 6),
  withEntry(answering, 'c', { answer: level(0), rationale: 'Nej.' }, bo.name, at(7)),
);

/** The states that an assessment may be in when a new version of its checklist comes. */
const states: Readonly<Record<string, Assessment>> = {
  'not begun': notBegun,
  answering,
  'with not applicable': said(answering, 'c', { kind: 'notApplicable' }, 'Inga inköp görs.'),
  'with unknown': said(answering, 'b', { kind: 'unknown' }),
  'with gates': said(answering, 'harm', { kind: 'gate', outcome: 'fail' }),
  'with disputed votes': disputed,
  'settled by a meeting': withDecision(disputed, meetingId, 'c', level(1), 'Vi enades.', anna.name, at(6)),
  'with evidence': withNote(
    withEvidence(answering, 'a', anchor, bo.name, at(3)),
    'b',
    'Var står det?',
    anchor,
    bo.name,
    at(4),
  ),
  'with rivals': rivals,
  signed: withSignOff(said(answering, 'c', level(2)), {
    name: bo.name,
    role: 'Chef',
    at: at(8),
    digests: { checklist: '0', answers: '1', text: '2' },
  }),
};

/** What the one has and the other has not, by name. */
function lost(before: Assessment, after: Assessment): readonly string[] {
  const kept = (all: readonly unknown[], held: readonly unknown[]) => {
    const texts = new Set(held.map((one) => JSON.stringify(one)));
    return all.map((one) => JSON.stringify(one)).filter((one) => !texts.has(one));
  };
  return [
    ...kept(Object.entries(before.entries), Object.entries(after.entries)),
    ...kept(Object.entries(before.facts), Object.entries(after.facts)),
    ...(
      ['evidence', 'notes', 'history', 'factChanges', 'takeovers', 'signOffs', 'meetings'] as const
    ).flatMap((part) => kept(before[part], after[part])),
  ];
}

const read = (xml: string) => {
  const stored = readXml(xml);
  if (stored.kind === 'damaged') throw new Error(stored.reason);
  return stored.assessment;
};

const over = (a: Assessment, to: Checklist, by = anna.name, minutes = 20) =>
  takenOver(a, list, to, by, at(minutes));

describe('an assessment made with an earlier version', () => {
  it.each(Object.entries(states))(
    '%s: is taken over to any later version with nothing lost',
    (_name, before) => {
      fc.assert(
        fc.property(laterVersionOf(list), (later) => {
          const after = over(before, later);
          expect(lost(before, after)).toEqual([]);
          expect(after.checklist).toEqual({ id: 'test', version: '2.0.0', digest: 'sha256-later' });
          expect(after.takeovers.at(-1)).toMatchObject({
            from: { version: '1.0.0' },
            to: { version: '2.0.0' },
            by: anna.name,
          });
          expect(read(writeXml(after))).toEqual(after);
          expect(over(after, later)).toBe(after);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(Object.entries(states))(
    '%s: counts what still answers its question, and only that',
    (_name, before) => {
      fc.assert(
        fc.property(laterVersionOf(list), (later) => {
          const after = over(before, later);
          const counted = answersOf(after, later);
          for (const question of allQuestions(later)) {
            const ids = [question.id, ...(question.formerly ?? [])];
            const was = allQuestions(list).find(({ id }) => ids.includes(id));
            const entry = ids.map((id) => before.entries[id]).find((one) => one);
            const same = was && editionOf(was) === editionOf(question);
            const fits = entry?.answer && !misfit(question, entry.answer);
            expect(counted[question.id]).toEqual(same && fits ? entry.answer : undefined);
            const former = formerOf(after, question);
            if (!entry || same) expect(former).toBeUndefined();
            else
              expect(former).toMatchObject({
                answer: entry.answer ?? null,
                rationale: entry.rationale,
                by: entry.by,
                at: entry.at,
                asked: { question: was?.question },
              });
          }
          const asked = new Set(allQuestions(later).flatMap(({ id, formerly = [] }) => [id, ...formerly]));
          const gone = Object.keys(before.entries).filter((id) => !asked.has(id));
          expect(goneFrom(after, later).map(({ id }) => id)).toEqual(gone.sort());
          for (const one of goneFrom(after, later)) expect(one.asked?.id).toBe(one.id);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(Object.entries(states))(
    '%s: loses nothing when one person takes it over while another goes on with the old version',
    (_name, before) => {
      fc.assert(
        fc.property(
          laterVersionOf(list),
          fc.array(step, { maxLength: 4 }),
          fc.array(step, { maxLength: 4 }),
          (later, mine, theirs) => {
            const one = mine.reduce((a, next) => next(a), over(before, later));
            const other = theirs.reduce((a, next) => next(a), before);
            const both = merge(one, other);
            expect(merge(other, one)).toEqual(both);
            expect(merge(both, one)).toEqual(both);
            expect(merge(merge(before, other), one)).toEqual(both);
            expect(assembled([...piecesOf(one), ...piecesOf(other)])).toEqual({
              kind: 'found',
              assessment: both,
            });
            for (const { to, after, why, edition } of [...one.history, ...other.history].filter(
              (change) => !change.started,
            ))
              expect(
                both.history.some(
                  (change) =>
                    change.to === to &&
                    change.edition === edition &&
                    ((change.why === why && change.after?.kind === after?.kind) || change.started),
                ),
              ).toBe(true);
            expect(withRenamed(withRenamed(both, later), later)).toEqual(withRenamed(both, later));
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('is the same when two persons take it over apart, but for who did it', () => {
    fc.assert(
      fc.property(laterVersionOf(list), fc.constantFrom(...Object.values(states)), (later, before) => {
        const both = merge(over(before, later), over(before, later, bo.name, 21));
        expect(both.entries).toEqual(over(before, later).entries);
        expect(both.evidence).toEqual(over(before, later).evidence);
        expect(both.notes).toEqual(over(before, later).notes);
        expect(both.takeovers).toHaveLength(2);
        for (const { id } of allQuestions(later))
          expect(rivalsOf(both, id)).toEqual(rivalsOf(over(before, later), id));
      }),
      { numRuns: 100 },
    );
  });

  it('is left alone by an earlier version, by the same one and by another checklist', () => {
    const after = over(answering, laterList);
    expect(takenOver(after, laterList, list, bo.name, at(30))).toBe(after);
    expect(takenOver(after, list, laterList, bo.name, at(30))).toBe(after);
    expect(over(answering, { ...laterList, id: 'other' })).toBe(answering);
    expect(canBeTakenOver(answering, laterList)).toBe(true);
    expect(canBeTakenOver(after, list)).toBe(false);
  });

  it('is taken over without the version that it was made with, which then can’t be quoted', () => {
    const after = takenOver(answering, null, laterList, bo.name, at(30));
    expect(lost(answering, after)).toEqual([]);
    expect(after.takeovers[0]).toMatchObject({ reopened: ['b'], former: [] });
    expect(formerOf(after, question('b'))).toMatchObject({ answer: level(1) });
    expect(formerOf(after, question('b'))?.asked).toBeUndefined();
  });
});

const question = (id: string) => {
  const found = allQuestions(laterList).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('a question that has come to mean something else', () => {
  const after = over(answering, laterList);
  const anew = (a: Assessment, answer: Answer, minutes = 22) =>
    withEntry(a, 'b', { answer, rationale: 'Nytt skäl.', edition: 2 }, bo.name, at(minutes));

  it('is open, with the former answer beside it until somebody answers', () => {
    expect(answersOf(after, laterList)).toEqual({ 'a-new': level(2) });
    expect(formerOf(after, question('b'))).toMatchObject({ answer: level(1), by: anna.name, edition: 1 });
    const answered = anew(after, level(1));
    expect(answersOf(answered, laterList).b).toEqual(level(1));
    expect(formerOf(answered, question('b'))).toBeUndefined();
    expect(answered.history.at(-1)).toMatchObject({ before: null, after: level(1), edition: 2 });
  });

  it('keeps the former answer beside it while only a reason has been written', () => {
    const writing = withEntry(after, 'b', { rationale: 'Jag funderar.', edition: 2 }, bo.name, at(22));
    expect(entryFor(writing, question('b'))?.rationale).toBe('Jag funderar.');
    expect(formerOf(writing, question('b'))).toMatchObject({ answer: level(1) });
  });

  it('is open again with the former answer when the new one is cleared or undone', () => {
    const answered = anew(after, level(3));
    const cleared = withEntry(answered, 'b', undefined, bo.name, at(23));
    const undone = restored(answered, after, bo.name, at(23));
    for (const one of [cleared, undone, merge(undone, after), merge(answered, undone)]) {
      expect(answersOf(one, laterList).b).toBeUndefined();
      expect(formerOf(one, question('b'))).toMatchObject({ answer: level(1), by: anna.name });
    }
  });

  it('has no former answer when that was cleared before', () => {
    const cleared = over(withEntry(answering, 'b', undefined, bo.name, at(3)), laterList);
    expect(formerOf(cleared, question('b'))).toBeUndefined();
  });

  it('is answered by who read it as it is now, also when somebody answers the old one later', () => {
    const answered = anew(after, level(3));
    const offline = said(answering, 'b', level(0), 'Gammal fråga.', 40);
    const both = merge(answered, offline);
    expect(answersOf(both, laterList).b).toEqual(level(3));
    expect(both.history.map(({ why }) => why)).toContain('Gammal fråga.');
    expect(rivalsOf(both, 'b')).toEqual([]);
    expect(said(answered, 'b', level(0), 'Gammal fråga.', 40).entries.b).toEqual(answered.entries.b);
  });

  it('is no longer disputed by votes on what it was', () => {
    const later = {
      ...laterList,
      dimensions: [group('g', 1, [{ ...criterion('c', 1), edition: 2 }])],
      gates: [],
    };
    expect(statusOf(list, disputed)).toBe('disputed');
    expect(statusOf(later, over(disputed, later))).toBe('answering');
    const same = { ...later, dimensions: [group('g', 1, [criterion('c', 1)])] };
    expect(statusOf(same, over(disputed, same))).toBe('disputed');
  });

  it('may be decided on anew by a meeting', () => {
    const again = begun(after, { title: '', anonymous: false }, anna, at(30));
    const decided = withDecision(
      again,
      again.meetings.at(-1)?.id ?? '',
      'b',
      level(2),
      '',
      'Anna',
      at(31),
      2,
    );
    expect(answersOf(decided, laterList).b).toEqual(level(2));
  });
});

describe('a question with another id', () => {
  it('has the answer, passages and notes that it had under its old one, with who gave them', () => {
    const before = withNote(
      withEvidence(answering, 'a', anchor, bo.name, at(3)),
      'a',
      'Var?',
      undefined,
      bo.name,
      at(4),
    );
    const after = over(before, laterList);
    expect(after.entries['a-new']).toEqual(before.entries.a);
    expect(evidenceOf(after, 'a-new')).toMatchObject([{ anchor, by: bo.name, at: at(3) }]);
    expect(after.notes.filter(({ to }) => to === 'a-new')).toMatchObject([{ text: 'Var?', by: bo.name }]);
    expect(goneFrom(after, laterList)).toEqual([]);
  });

  it('takes in what somebody answers under the old one afterwards, unless it was answered later still', () => {
    const after = over(answering, laterList);
    const offline = said(answering, 'a', level(0), 'Ändrat mig.', 40);
    expect(withRenamed(merge(after, offline), laterList).entries['a-new']?.answer).toEqual(level(0));
    const later = withEntry(after, 'a-new', { answer: level(3), rationale: '' }, bo.name, at(50));
    expect(withRenamed(merge(later, offline), laterList).entries['a-new']?.answer).toEqual(level(3));
    const cleared = withEntry(later, 'a-new', undefined, bo.name, at(51));
    expect(withRenamed(merge(cleared, offline), laterList).entries['a-new']).toBeUndefined();
  });
});

describe('a signed assessment', () => {
  it('is signed no longer once somebody has taken it over', () => {
    const signed = states.signed as Assessment;
    expect(statusOf(list, signed)).toBe('signed');
    const same = {
      ...checklist([group('g', 1, [criterion('a', 1)])], [gate('harm')]),
      version: '1.0.1',
      digest: 'x',
    };
    expect(statusOf(same, over(signed, same, anna.name, 2))).not.toBe('signed');
  });
});
