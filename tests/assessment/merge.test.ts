import fc from 'fast-check';
import {
  type Assessment,
  condensed,
  evidenceOf,
  merge,
  readXml,
  withEntry,
  withEvidence,
  withFact,
  withInserted,
  withNote,
  withNoteResolved,
  withoutEvidence,
  withoutInserted,
  writeXml,
} from '../../src/assessment/index.ts';
import { assessment, copies, start, step } from './arbitrary.ts';

const at = (minutes: number, seconds = 0) =>
  new Date(Date.UTC(2026, 10, 24, 10, minutes, seconds)).toISOString();
const level = (value: number, rationale = '') => ({
  answer: { kind: 'level', level: value } as const,
  rationale,
});
const anchor = { quote: 'Vi mäter utsläppen.', before: '', after: '', paragraph: 3 };
const squeezed = (a: Assessment) => condensed(a, 2000);

describe('copies of one assessment', () => {
  it('give the same whoever merges with whom, in which order and how often', () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        const all = merge(merge(a, b), c);
        expect(merge(b, a)).toEqual(merge(a, b));
        expect(merge(a, merge(b, c))).toEqual(all);
        expect(merge(all, b)).toEqual(all);
        expect(writeXml(merge(c, merge(b, a)))).toBe(writeXml(all));
      }),
      { numRuns: 300 },
    );
  });

  it('give the same when some have their history condensed', () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        const [one, other] = [squeezed(a), squeezed(merge(a, b))];
        expect(merge(other, one)).toEqual(merge(one, other));
        expect(merge(merge(one, other), c)).toEqual(merge(one, merge(other, c)));
        expect(merge(merge(one, other), other)).toEqual(merge(one, other));
      }),
      { numRuns: 300 },
    );
  });

  it('are what they were when they meet themselves, or their own past', () => {
    fc.assert(
      fc.property(assessment, fc.array(step, { maxLength: 5 }), (a, steps) => {
        expect(merge(a, a)).toEqual(a);
        const later = steps.reduce((one, next) => next(one), a);
        expect(merge(later, a)).toEqual(later);
        expect(merge(a, later)).toEqual(later);
      }),
      { numRuns: 300 },
    );
  });

  it('lose no answer, reason, passage, note or sign-off of either', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const both = merge(a, b);
        for (const one of [a, b]) {
          for (const { to, after, at: when } of one.history) {
            const told = both.history.some(
              (change) =>
                change.to === to &&
                change.at >= when &&
                (change.at > when || change.after?.kind === after?.kind),
            );
            expect(told).toBe(true);
          }
          for (const { id } of [...one.evidence, ...one.notes])
            expect([...both.evidence, ...both.notes].map((kept) => kept.id)).toContain(id);
          expect(both.signOffs).toEqual(expect.arrayContaining([...one.signOffs]));
        }
      }),
    );
  });
});

describe('two panes on one document', () => {
  it('end with all answers when each has answered other questions', () => {
    const one = withEntry(withFact(start, 'grant', 'large', 'Anna', at(1)), 'a', level(1), 'Anna', at(1));
    const other = withEntry(withEntry(start, 'b', level(2), 'Bo', at(1)), 'c', level(3, 'Skäl'), 'Bo', at(2));
    const both = merge(one, other);
    expect(Object.keys(both.entries)).toEqual(['a', 'b', 'c']);
    expect(both.facts).toEqual({ grant: 'large' });
    expect(both.history).toHaveLength(3);
  });

  it('keep the later answer of a question that both have answered, and tell of both', () => {
    const one = withEntry(start, 'a', level(1), 'Anna', at(2));
    const other = withEntry(start, 'a', level(3), 'Bo', at(1));
    const both = merge(one, other);
    expect(both.entries.a).toMatchObject({ answer: { level: 1 }, by: 'Anna' });
    expect(both.history.map(({ by }) => by)).toEqual(['Bo', 'Anna']);
  });

  it('keep the answer that was given last, also when the clock of who gave it is behind', () => {
    const first = withEntry(start, 'a', level(1), 'Anna', at(30));
    const second = withEntry(first, 'a', level(2), 'Bo', at(3));
    expect(merge(first, second).entries.a?.answer).toEqual({ kind: 'level', level: 2 });
    const fact = withFact(withFact(start, 'grant', 'large', 'Anna', at(30)), 'grant', 'small', 'Bo', at(3));
    expect(merge(withFact(start, 'grant', 'large', 'Anna', at(30)), fact).facts).toEqual({ grant: 'small' });
  });

  it('do not bring back what one of them has cleared', () => {
    const given = withFact(
      withEntry(start, 'a', level(1, 'Skäl'), 'Anna', at(1)),
      'grant',
      'large',
      'Anna',
      at(1),
    );
    const cleared = withFact(withEntry(given, 'a', undefined, 'Bo', at(9)), 'grant', '', 'Bo', at(9));
    const both = merge(given, cleared);
    expect(both.entries).toEqual({});
    expect(both.facts).toEqual({});
    expect(both.history.at(-1)).toMatchObject({ to: 'a', before: { level: 1 }, after: null, by: 'Bo' });
    expect(merge(withEntry(given, 'a', level(2), 'Anna', at(10)), cleared).entries.a?.answer).toMatchObject({
      level: 2,
    });
  });

  it('do not bring back evidence or a summary that one of them has taken away', () => {
    const tied = withInserted(withEvidence(start, 'a', anchor, 'Anna', at(1)), 'table', '1a', at(1));
    const id = tied.evidence[0]?.id as string;
    const taken = withoutInserted(withoutEvidence(tied, id, 'Bo', at(2)), 'table', at(2));
    const both = merge(tied, taken);
    expect(evidenceOf(both)).toEqual([]);
    expect(both.inserted).toEqual({ table: { prints: '', at: at(2) } });
    expect(evidenceOf(merge(both, withEvidence(both, 'a', anchor, 'Anna', at(3))))).toHaveLength(1);
  });

  it('keep what was decided last about a note', () => {
    const noted = withNote(start, 'a', 'Var är målet?', anchor, 'Cia', at(1));
    const id = noted.notes[0]?.id as string;
    const resolved = withNoteResolved(noted, id, true, 'Anna', at(2));
    const opened = withNoteResolved(resolved, id, false, 'Cia', at(3));
    expect(merge(resolved, noted).notes[0]?.resolved?.value).toBe(true);
    expect(merge(opened, resolved).notes[0]?.resolved).toEqual({ value: false, by: 'Cia', at: at(3) });
  });

  it('tell one reason that was written and saved letter by letter as one change', () => {
    let pane = start;
    const saves = ['M', 'Må', 'Mål', 'Mål finns'].map((words, index) => {
      pane = withEntry(pane, 'a', level(2, words), 'Anna', at(1, index));
      return pane;
    });
    const document = saves.reduce((held, save) => merge(held, save), start);
    expect(document.history).toEqual([
      {
        to: 'a',
        before: null,
        after: { kind: 'level', level: 2 },
        why: 'Mål finns',
        by: 'Anna',
        at: at(1, 3),
        started: at(1),
        on: '',
      },
    ]);
  });

  it('keep what newer versions wrote in either copy', () => {
    const held = (by: string, inner: string) => {
      const stored = readXml(
        `<v:assessment xmlns:v="urn:vagval:assessment" version="1" by="${by}" at="${at(1)}"><v:checklist id="test" version="1.0.0" digest="d"/><v:answer to="a" level="1" by="" at="${at(1)}" ${by}="x">${inner}</v:answer><v:fact name="grant" value="large" ${by}="y"/></v:assessment>`,
      );
      if (stored.kind !== 'found') throw new Error(stored.reason);
      return stored.assessment;
    };
    const both = merge(held('anna', '<v:vote>1</v:vote>'), held('bo', '<v:vote>2</v:vote>'));
    const xml = writeXml(withEntry(both, 'a', undefined, 'Cia', at(5)));
    for (const kept of [
      'anna="x"',
      'bo="x"',
      '<v:vote>1</v:vote>',
      '<v:vote>2</v:vote>',
      'anna="y"',
      'bo="y"',
    ])
      expect(xml).toContain(kept);
  });
});
