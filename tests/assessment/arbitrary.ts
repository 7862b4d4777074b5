// Assessments as they come about: by what officers do, on clocks that need not agree, in panes that meet now and then.
import fc from 'fast-check';
import {
  type Assessment,
  begun,
  ended,
  joined,
  merge,
  newAssessment,
  restored,
  takenOver,
  withCurrent,
  withDecision,
  withEntry,
  withEvidence,
  withFact,
  withInserted,
  withNote,
  withNoteResolved,
  withoutEvidence,
  withoutInserted,
  withReveal,
  withRivalsSeen,
  withShared,
  withSignOff,
  withUnclear,
  withVote,
} from '../../src/assessment/index.ts';
import type { Answer } from '../../src/engine/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';

export const list = checklist(
  [group('g', 1, [criterion('a', 1), criterion('b', 1), criterion('c', 1)])],
  [gate('harm')],
);
export const start = newAssessment(list, 'Anna Ask', '2026-11-24T09:00:00.000Z');

/** A later version: `a` has another id, `b` means something else, `c` is gone and `d` is new. */
export const laterList = checklist(
  [
    group('g', 1, [
      { ...criterion('a-new', 1), formerly: ['a'] },
      { ...criterion('b', 1), edition: 2 },
      criterion('d', 1),
    ]),
  ],
  [{ ...gate('harm'), edition: 2 }],
  { version: '2.0.0', digest: 'sha256-1' },
);
/** The same but for its words, and its digest. */
export const rewordedList = { ...laterList, digest: 'sha256-2' };

const answers: readonly Answer[] = [
  { kind: 'level', level: 0 },
  { kind: 'level', level: 3 },
  { kind: 'notApplicable' },
  { kind: 'unknown' },
  { kind: 'gate', outcome: 'risk' },
];
const question = fc.constantFrom('a', 'b', 'c', 'harm');
const edition = fc.constantFrom(undefined, undefined, 2);
const person = fc.constantFrom('Anna Ask', 'Bo Ek', 'Åsa Öberg', '');
/** Few enough that times often meet. */
const time = fc
  .integer({ min: 0, max: 40 })
  .map((minutes) => new Date(Date.UTC(2026, 10, 24, 9, minutes)).toISOString());
const words = fc.oneof(
  fc.constantFrom('', 'Mål finns.', 'å < & "ö"\n  två rader'),
  fc.string({ unit: 'grapheme' }),
);
const anchor = fc.record({
  quote: fc.constantFrom('Vi mäter utsläppen.', 'Jämställdhet', 'en rad\nen till'),
  before: fc.constantFrom('', 'Mål: '),
  after: fc.constantFrom('', '\nNästa'),
  paragraph: fc.nat(20),
});
const digests = fc
  .constantFrom('0'.repeat(64), 'f'.repeat(64))
  .map((one) => ({ checklist: one, answers: one, text: one }));
const size = fc.constantFrom('line', 'table', 'full');

/** One thing that somebody does with an assessment. */
export type Step = (assessment: Assessment) => Assessment;
const pick = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

/** One thing that somebody does in one of the meetings, the latest or an earlier one. */
const meetingStep = fc
  .tuple(
    fc.nat(2),
    fc.oneof(
      fc.tuple(words, fc.boolean()).map(
        ([title, anonymous]) =>
          (a: Assessment, _id: string, name: string, at: string) =>
            begun(a, { title, anonymous }, { rater: `r-${name}`, name }, at),
      ),
      fc.constant((a: Assessment, id: string, name: string, at: string) =>
        joined(a, id, { rater: `r-${name}`, name }, at),
      ),
      fc.tuple(question, fc.option(fc.constantFrom(...answers)), words, fc.constantFrom(1, 2)).map(
        ([to, answer, rationale, edition]) =>
          (a: Assessment, id: string, name: string, at: string) =>
            withVote(a, id, { to, rater: `r-${name}`, name, answer, rationale, edition }, at),
      ),
      question.map(
        (to) => (a: Assessment, id: string, name: string, at: string) => withReveal(a, id, to, name, at),
      ),
      fc.tuple(question, fc.constantFrom(...answers), words, fc.constantFrom(1, 2)).map(
        ([to, answer, rationale, edition]) =>
          (a: Assessment, id: string, name: string, at: string) =>
            withDecision(a, id, to, answer, rationale, name, at, edition),
      ),
      question.map(
        (to) => (a: Assessment, id: string, _name: string, at: string) => withCurrent(a, id, to, at),
      ),
      fc.constant((a: Assessment, id: string, name: string, at: string) => ended(a, id, name, at)),
    ),
  )
  .map(
    ([index, what]) =>
      (a: Assessment, by: string, at: string) =>
        what(a, pick([...a.meetings].reverse(), index)?.id ?? '', by, at),
  );

export const step: fc.Arbitrary<Step> = fc
  .tuple(
    fc.oneof(
      fc
        .tuple(question, fc.option(fc.constantFrom(...answers)), words, edition)
        .map(([id, answer, rationale, number]) => (a: Assessment, by: string, at: string) => {
          const about = number === undefined ? {} : { edition: number };
          const saying = { ...(answer ? { answer } : {}), rationale, ...about };
          return withEntry(a, id, answer || rationale ? saying : undefined, by, at);
        }),
      fc
        .constantFrom(laterList, rewordedList)
        .map(
          (to) => (a: Assessment, by: string, at: string) =>
            takenOver(a, a.checklist.digest === list.digest ? list : laterList, to, by, at),
        ),
      fc.tuple(fc.constantFrom('grant', 'area'), words).map(
        ([fact, value]) =>
          (a: Assessment, by: string, at: string) =>
            withFact(a, fact, value, by, at),
      ),
      fc.tuple(question, anchor).map(
        ([id, place]) =>
          (a: Assessment, by: string, at: string) =>
            withEvidence(a, id, place, by, at),
      ),
      fc
        .nat(9)
        .map(
          (index) => (a: Assessment, by: string, at: string) =>
            withoutEvidence(a, pick(a.evidence, index)?.id ?? '', by, at),
        ),
      fc.tuple(question, words, fc.option(anchor, { nil: undefined })).map(
        ([id, text, place]) =>
          (a: Assessment, by: string, at: string) =>
            withNote(a, id, text, place, by, at),
      ),
      fc.tuple(question, words).map(
        ([id, text]) =>
          (a: Assessment, by: string, at: string) =>
            withUnclear(a, id, text, by, at),
      ),
      fc.tuple(fc.nat(9), fc.boolean()).map(
        ([index, value]) =>
          (a: Assessment, by: string, at: string) =>
            withNoteResolved(a, pick(a.notes, index)?.id ?? '', value, by, at),
      ),
      digests.map(
        (what) => (a: Assessment, name: string, at: string) =>
          withSignOff(a, { name, role: 'Handläggare', at, digests: what }),
      ),
      fc.tuple(size, fc.constantFrom('1a 2b', '3c', '')).map(
        ([one, prints]) =>
          (a: Assessment, _by: string, at: string) =>
            prints ? withInserted(a, one, prints, at) : withoutInserted(a, one, at),
      ),
      fc.constant((a: Assessment, by: string, at: string) => restored(a, start, by, at)),
      question.map((id) => (a: Assessment, by: string, at: string) => withRivalsSeen(a, id, by, at)),
      fc
        .constantFrom('d/1', 'd/2')
        .map(
          (draft) => (a: Assessment, _by: string, at: string) =>
            withShared(a, { draft, file: 'd/9', name: 'Förslag.docx' }, at),
        ),
      { weight: 6, arbitrary: meetingStep },
    ),
    person,
    time,
  )
  .map(
    ([what, by, at]) =>
      (a) =>
        what(a, by, at),
  );

export const assessment: fc.Arbitrary<Assessment> = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.reduce((a, one) => one(a), start));

/** Three copies that have a past in common, and have met or not since. */
export const copies: fc.Arbitrary<readonly [Assessment, Assessment, Assessment]> = fc
  .tuple(
    fc.array(step, { maxLength: 8 }),
    fc.array(step, { maxLength: 6 }),
    fc.array(step, { maxLength: 6 }),
    fc.array(step, { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([shared, first, second, third, met]) => {
    const run = (from: Assessment, steps: readonly Step[]) => steps.reduce((a, one) => one(a), from);
    const base = run(start, shared);
    const one = run(base, first);
    const other = run(base, second);
    return [one, other, run(met ? merge(one, other) : base, third)];
  });
