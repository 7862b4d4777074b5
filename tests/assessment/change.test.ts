import {
  carriedOver,
  differences,
  evidenceOf,
  insertedPrints,
  merge,
  newAssessment,
  restored,
  withEntry,
  withEvidence,
  withFact,
  withInserted,
  withNote,
  withNoteResolved,
  withoutEvidence,
  withoutInserted,
  withSignOff,
} from '../../src/assessment/index.ts';
import { checklist, criterion, gate, group } from '../engine/worded.ts';

const facts = [
  {
    id: 'grant',
    title: { sv: 'Stöd', en: 'Grant' },
    values: [{ value: 'large', label: { sv: 'Stort', en: 'Large' } }],
  },
];
const list = checklist([group('g', 1, [criterion('a', 1), criterion('b', 1)])], [gate('harm')], { facts });
const at = (minutes: number, seconds = 0) =>
  new Date(Date.UTC(2026, 10, 24, 9, minutes, seconds)).toISOString();
const empty = newAssessment(list, 'Anna', at(0));
const level = (value: number, rationale = '') => ({
  answer: { kind: 'level', level: value } as const,
  rationale,
});
const anchor = { quote: 'Vi mäter utsläppen.', before: 'Mål: ', after: '', paragraph: 3 };

describe('the history of an answer', () => {
  it('tells who changed what from what to what, when and why', () => {
    const first = withEntry(empty, 'a', level(1, 'Planen nämner det.'), 'Anna', at(1));
    const second = withEntry(first, 'a', level(3, 'Bilagan visar mer.'), 'Bo', at(2));
    const cleared = withEntry(second, 'a', undefined, 'Anna', at(20));
    expect(cleared.history).toEqual([
      {
        to: 'a',
        before: null,
        after: { kind: 'level', level: 1 },
        why: 'Planen nämner det.',
        by: 'Anna',
        at: at(1),
        on: '',
      },
      {
        to: 'a',
        before: { kind: 'level', level: 1 },
        after: { kind: 'level', level: 3 },
        why: 'Bilagan visar mer.',
        by: 'Bo',
        at: at(2),
        on: expect.stringMatching(/^\w+$/),
      },
      {
        to: 'a',
        before: { kind: 'level', level: 3 },
        after: null,
        why: '',
        by: 'Anna',
        at: at(20),
        on: expect.stringMatching(/^\w+$/),
      },
    ]);
    expect(cleared.entries).toEqual({});
  });

  it('has one change for a reason that is written letter by letter, with the answer that it is for', () => {
    let one = withEntry(empty, 'a', level(1), 'Anna', at(1));
    for (const [index, words] of ['M', 'Må', 'Mål'].entries())
      one = withEntry(one, 'a', level(1, words), 'Anna', at(4, index));
    expect(one.history).toEqual([
      {
        to: 'a',
        before: null,
        after: { kind: 'level', level: 1 },
        why: 'Mål',
        by: 'Anna',
        at: at(4, 2),
        started: at(1),
        on: '',
      },
    ]);
  });

  it('has a new change when somebody else writes, when the answer changes, and after a pause', () => {
    const first = withEntry(empty, 'a', level(1, 'x'), 'Anna', at(1));
    expect(withEntry(first, 'a', level(1, 'xy'), 'Bo', at(2)).history).toHaveLength(2);
    expect(withEntry(first, 'a', level(2, 'x'), 'Anna', at(2)).history).toHaveLength(2);
    expect(withEntry(first, 'a', level(1, 'xy'), 'Anna', at(6, 1)).history).toHaveLength(2);
    expect(withEntry(first, 'b', level(1, 'xy'), 'Anna', at(2)).history).toHaveLength(2);
  });

  it('has nothing new when nothing was changed', () => {
    const first = withEntry(empty, 'a', level(1, 'x'), 'Anna', at(1));
    expect(withEntry(first, 'a', level(1, 'x'), 'Bo', at(9))).toBe(first);
    expect(withEntry(empty, 'a', undefined, 'Bo', at(9))).toBe(empty);
    const stated = withFact(empty, 'grant', 'large', 'Anna', at(1));
    expect(withFact(stated, 'grant', 'large', 'Bo', at(9))).toBe(stated);
    expect(stated.factChanges).toEqual([
      { to: 'grant', before: null, after: 'large', by: 'Anna', at: at(1) },
    ]);
  });

  it('cuts a very long reason at a word; the entry keeps all of it', () => {
    const words = 'Åtgärder finns. '.repeat(400);
    const one = withEntry(empty, 'a', level(1, words), 'Anna', at(1));
    expect(one.history[0]?.why.length).toBeLessThanOrEqual(2000);
    expect(one.history[0]?.why).toMatch(/(Åtgärder|finns\.)$/);
    expect(one.entries.a?.rationale).toBe(words);
  });
});

describe('evidence and notes', () => {
  it('are the same in every program: the same passage by the same person at the same time has the same id', () => {
    const one = withEvidence(empty, 'a', anchor, 'Anna', at(1));
    expect(
      withEvidence(withNote(empty, 'b', 'Hur?', undefined, 'Cia', at(2)), 'a', anchor, 'Anna', at(1))
        .evidence,
    ).toEqual(one.evidence);
    expect(one.evidence[0]?.id).toMatch(/^e-[0-9a-z]{13}$/);
  });

  it('tie a passage once, also when the officer asks twice, and again after it was taken away', () => {
    const one = withEvidence(empty, 'a', anchor, 'Anna', at(1));
    expect(withEvidence(one, 'a', anchor, 'Bo', at(2))).toBe(one);
    expect(evidenceOf(withEvidence(one, 'b', anchor, 'Bo', at(2)))).toHaveLength(2);
    const gone = withoutEvidence(one, one.evidence[0]?.id as string, 'Bo', at(3));
    expect(evidenceOf(gone)).toEqual([]);
    expect(withoutEvidence(gone, one.evidence[0]?.id as string, 'Bo', at(4))).toBe(gone);
    const again = withEvidence(gone, 'a', anchor, 'Anna', at(1));
    expect(evidenceOf(again)).toHaveLength(1);
    expect(new Set(again.evidence.map(({ id }) => id)).size).toBe(2);
  });

  it('keep two notes with the same words, and resolve one', () => {
    const two = withNote(
      withNote(empty, 'a', 'Hur?', anchor, 'Cia', at(1)),
      'a',
      'Hur?',
      anchor,
      'Cia',
      at(1),
    );
    expect(two.notes).toHaveLength(2);
    const done = withNoteResolved(two, two.notes[0]?.id as string, true, 'Anna', at(2));
    expect(done.notes.map(({ resolved }) => resolved?.value)).toEqual([true, undefined]);
    expect(withNoteResolved(done, 'finns inte', true, 'Anna', at(3))).toBe(done);
  });
});

describe('undo and redo', () => {
  const before = withEvidence(
    withFact(withEntry(empty, 'a', level(1, 'x'), 'Anna', at(1)), 'grant', 'large', 'Anna', at(1)),
    'a',
    anchor,
    'Anna',
    at(1),
  );
  const after = withoutEvidence(
    withFact(
      withEntry(withEntry(before, 'a', level(3, 'y'), 'Anna', at(2)), 'b', level(2), 'Anna', at(2)),
      'grant',
      '',
      'Anna',
      at(2),
    ),
    before.evidence[0]?.id as string,
    'Anna',
    at(2),
  );

  it('go back as a new change, so that a saved copy does not bring the undone back', () => {
    const undone = restored(after, before, 'Anna', at(3));
    expect(undone.entries.a).toMatchObject({ answer: { level: 1 }, rationale: 'x' });
    expect(undone.entries.b).toBeUndefined();
    expect(undone.facts).toEqual({ grant: 'large' });
    expect(evidenceOf(undone)).toMatchObject([{ to: 'a', anchor }]);
    for (const saved of [before, after]) expect(merge(undone, saved)).toEqual(undone);
    const redone = restored(undone, after, 'Anna', at(4));
    expect(redone.entries.b?.answer).toEqual({ kind: 'level', level: 2 });
    expect(evidenceOf(redone)).toEqual([]);
    expect(merge(redone, undone)).toEqual(redone);
    expect(redone.history.length).toBeGreaterThan(undone.history.length);
  });

  it('leave alone what another pane has answered meanwhile', () => {
    const met = merge(
      after,
      withEntry(before, 'harm', { answer: { kind: 'gate', outcome: 'pass' }, rationale: '' }, 'Bo', at(2)),
    );
    const undone = restored(met, before, 'Anna', at(3), after);
    expect(undone.entries.harm).toMatchObject({ by: 'Bo' });
    expect(undone.entries.a).toMatchObject({ answer: { level: 1 } });
  });

  it('do not unsay notes and sign-offs', () => {
    const signed = withSignOff(withNote(after, 'a', 'Hur?', undefined, 'Cia', at(3)), {
      name: 'Dan',
      role: 'Chef',
      at: at(3),
      digests: { checklist: '1', answers: '2', text: '3' },
    });
    const undone = restored(signed, before, 'Anna', at(4));
    expect(undone.notes).toHaveLength(1);
    expect(undone.signOffs).toHaveLength(1);
  });

  it('resolve a note again, or open it again', () => {
    const noted = withNote(empty, 'a', 'Hur?', undefined, 'Cia', at(1));
    const resolved = withNoteResolved(noted, noted.notes[0]?.id as string, true, 'Anna', at(2));
    expect(restored(resolved, noted, 'Anna', at(3)).notes[0]?.resolved?.value).toBe(false);
  });
});

describe('what was written into a summary', () => {
  it('is known until the summary is taken away', () => {
    const written = withInserted(empty, 'table', '1a 2b', at(1));
    expect(insertedPrints(written, 'table')).toBe('1a 2b');
    expect(insertedPrints(written, 'full')).toBeUndefined();
    expect(insertedPrints(withoutInserted(written, 'table', at(2)), 'table')).toBeUndefined();
  });
});

describe('an assessment from another document', () => {
  const origin = { file: 'ansökan.docx', at: at(0), by: 'Siv', fingerprint: 'f'.repeat(64), carried: at(5) };
  let from = newAssessment(list, 'Siv', at(0));
  from = withEntry(from, 'a', level(2, 'Mål finns.'), 'Siv', at(0));
  from = withEntry(from, 'b', level(1), 'Siv', at(0));
  from = withEntry(from, 'gone', level(1), 'Siv', at(0));
  from = withFact(from, 'grant', 'large', 'Siv', at(0));
  from = withEvidence(from, 'a', anchor, 'Siv', at(0));
  const here = withEntry(withEntry(empty, 'a', level(3), 'Anna', at(1)), 'b', level(1), 'Anna', at(1));

  it('is compared question by question, and says what has no place here', () => {
    expect(differences(here, from, list)).toEqual([
      { of: 'fact', id: 'grant', standing: 'new', there: 'large' },
      {
        of: 'question',
        id: 'a',
        standing: 'differs',
        here: here.entries.a,
        there: from.entries.a,
        evidence: 1,
      },
      { of: 'question', id: 'b', standing: 'same', here: here.entries.b, there: from.entries.b, evidence: 0 },
      { of: 'question', id: 'gone', standing: 'misfit', there: from.entries.gone, evidence: 0 },
    ]);
    expect(differences(empty, from, list).map(({ standing }) => standing)).toEqual([
      'new',
      'new',
      'new',
      'misfit',
    ]);
    expect(differences(empty, empty, list)).toEqual([]);
  });

  it('gives what is asked for and nothing else, with where it comes from', () => {
    const carried = carriedOver(here, from, ['a', 'grant'], origin, 'Anna', at(5));
    expect(carried.origin).toEqual(origin);
    expect(carried.entries.a).toEqual({ ...level(2, 'Mål finns.'), by: 'Anna', at: at(5) });
    expect(carried.entries.b).toEqual(here.entries.b);
    expect(carried.facts).toEqual({ grant: 'large' });
    expect(carried.history.at(-1)).toMatchObject({
      to: 'a',
      before: { level: 3 },
      after: { level: 2 },
      by: 'Anna',
    });
    expect(evidenceOf(carried)).toMatchObject([{ to: 'a', anchor, by: 'Siv', fromOrigin: true }]);
    expect(carriedOver(carried, from, ['a'], origin, 'Anna', at(6)).evidence).toEqual(carried.evidence);
    const nothing = carriedOver(here, from, [], origin, 'Anna', at(5));
    expect(nothing.entries).toEqual(here.entries);
  });
});
