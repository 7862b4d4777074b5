import fc from 'fast-check';
import {
  type Assessment,
  assembled,
  condensed,
  merge,
  piecesOf,
  readXml,
  restored,
  rivalsOf,
  withEntry,
  withRivalsSeen,
  writeXml,
} from '../../src/assessment/index.ts';
import { start } from './arbitrary.ts';

const day = 24 * 3_600_000;
const at = (minutes: number, days = 0) =>
  new Date(Date.UTC(2026, 10, 24, 10, minutes) + days * day).toISOString();
const level = (value: number, rationale = '') => ({
  answer: { kind: 'level', level: value } as const,
  rationale,
});
const whys = (a: Assessment, id = 'a') => rivalsOf(a, id).map(({ why }) => why);

describe('two versions of one answer', () => {
  it('are both kept when two persons answer at once: the later is shown, the other is a rival with its whole reason', () => {
    const long = 'Planen saknar mål för resor. '.repeat(60).trim();
    const anna = withEntry(start, 'a', level(1, long), 'Anna', at(1));
    const bo = withEntry(start, 'a', level(3, 'Bilagan har dem.'), 'Bo', at(2));
    const both = merge(anna, bo);
    expect(both.entries.a?.rationale).toBe('Bilagan har dem.');
    expect(rivalsOf(both, 'a')).toMatchObject([{ by: 'Anna', after: { level: 1 }, why: long }]);
    expect(rivalsOf(both, 'b')).toEqual([]);
  });

  it('are one when the other was known, whatever the clock of the second says', () => {
    const anna = withEntry(start, 'a', level(1, 'x'), 'Anna', at(1, 1));
    const bo = withEntry(anna, 'a', level(3, 'y'), 'Bo', at(2, -1));
    expect(rivalsOf(merge(bo, anna), 'a')).toEqual([]);
    expect(merge(bo, anna).entries.a?.rationale).toBe('y');
  });

  it('are told apart when both clocks are behind the one that was known, so that they meet at one millisecond', () => {
    const known = withEntry(start, 'a', level(0, 'först'), 'Cia', at(0, 2));
    const anna = withEntry(known, 'a', level(1, 'x'), 'Anna', at(1));
    const bo = withEntry(known, 'a', level(3, 'y'), 'Bo', at(2));
    expect(anna.entries.a?.at).toBe(bo.entries.a?.at);
    const both = merge(anna, bo);
    expect([both.entries.a?.rationale, ...whys(both)].sort()).toEqual(['x', 'y']);
    const later = merge(withEntry(bo, 'a', level(2, 'z'), 'Bo', at(3)), anna);
    expect([later.entries.a?.rationale, ...whys(later)]).toEqual(['z', 'x']);
  });

  it('are settled by a new answer, and by who keeps the one that is shown', () => {
    const both = merge(
      withEntry(start, 'a', level(1, 'x'), 'Anna', at(1)),
      withEntry(start, 'a', level(3, 'y'), 'Bo', at(2)),
    );
    expect(whys(withEntry(both, 'a', level(2, 'z'), 'Cia', at(3)))).toEqual([]);
    const seen = withRivalsSeen(both, 'a', 'Cia', at(3));
    expect(whys(seen)).toEqual([]);
    expect(seen.entries.a).toEqual({ ...level(3, 'y'), by: 'Cia', at: at(3) });
    expect(whys(merge(seen, both))).toEqual([]);
    expect(withRivalsSeen(seen, 'a', 'Cia', at(4))).toBe(seen);
    // Somebody who did not know of it answers at once: that is a new rival.
    expect(whys(merge(seen, withEntry(both, 'a', level(0, 'w'), 'Anna', at(2))))).toEqual(['w']);
  });

  it('are settled by the person’s own next words too, also when they go on with the same change', () => {
    const anna = withEntry(start, 'a', level(1, 'x'), 'Anna', at(5));
    const bo = withEntry(start, 'a', level(3, 'y'), 'Bo', at(4));
    const both = merge(anna, bo);
    expect(whys(both)).toEqual(['y']);
    const on = withEntry(both, 'a', level(1, 'xx'), 'Anna', at(6));
    expect(on.history).toHaveLength(2);
    expect(whys(merge(on, both))).toEqual([]);
  });

  it('are no rivals when they say the same', () => {
    const one = withEntry(start, 'a', level(1, 'x'), 'Anna', at(1));
    expect(whys(merge(one, withEntry(start, 'a', level(1, 'x'), 'Bo', at(2))))).toEqual([]);
  });

  it('are rivals when one takes the answer away', () => {
    const given = withEntry(start, 'a', level(1, 'x'), 'Anna', at(1));
    const cleared = withEntry(given, 'a', undefined, 'Bo', at(9));
    const changed = withEntry(given, 'a', level(2, 'y'), 'Anna', at(8));
    const both = merge(cleared, changed);
    expect(both.entries.a).toBeUndefined();
    expect(whys(both)).toEqual(['y']);
    expect(whys(withRivalsSeen(both, 'a', 'Bo', at(10)))).toEqual([]);
  });

  it('do not come of undoing, nor of undoing that', () => {
    const one = withEntry(start, 'a', level(1, 'x'), 'Anna', at(1));
    const two = withEntry(one, 'a', level(2, 'y'), 'Anna', at(2));
    const undone = restored(two, one, 'Anna', at(3));
    expect(whys(merge(undone, two))).toEqual([]);
    expect(whys(merge(restored(undone, two, 'Anna', at(4)), merge(undone, one)))).toEqual([]);
  });

  it('do not come of an answer that came in and waits while somebody writes: it is a rival of what they write', () => {
    const mine = withEntry(start, 'a', level(1, 'x'), 'Anna', at(1));
    const theirs = withEntry(mine, 'a', level(3, 'y'), 'Bo', at(2));
    const held = { ...merge(theirs, mine), entries: mine.entries };
    expect(whys(withEntry(held, 'a', level(1, 'x och z'), 'Anna', at(3)))).toEqual(['y']);
  });

  it('do not come of a history from before changes told what they were made knowing', () => {
    let old = start;
    for (const minute of [1, 10, 20, 30])
      old = withEntry(old, 'a', level(minute % 4, `v${minute}`), minute % 20 ? 'Bo' : 'Anna', at(minute));
    const history = old.history.map(({ on: _on, ...change }) => change);
    const told: Assessment = { ...old, history };
    expect(whys(told)).toEqual([]);
    const [one, other] = [
      withEntry(told, 'a', level(0, 'x'), 'Anna', at(40)),
      withEntry(told, 'a', level(3, 'y'), 'Bo', at(41)),
    ];
    expect(whys(merge(one, other))).toEqual(['x']);
  });

  it('stay both when the history is condensed around them', () => {
    let one = withEntry(start, 'a', level(1, 'från tåget'), 'Cia', at(300));
    let other = start;
    for (let index = 0; index < 60; index++)
      other = withEntry(
        other,
        'a',
        level(index % 4, `skäl ${index}`),
        index % 2 ? 'Anna' : 'Bo',
        at(index * 10),
      );
    const both = merge(one, other);
    expect(whys(both)).toEqual(['från tåget']);
    const short = condensed(both, 1500);
    expect(short.history.length).toBeLessThan(10);
    expect(whys(short)).toEqual(['från tåget']);
    expect(whys(merge(short, both))).toEqual(['från tåget']);
    one = withRivalsSeen(merge(short, both), 'a', 'Anna', at(900));
    expect(whys(merge(condensed(one, 1000), both))).toEqual([]);
  });
});

const offline = fc.record({
  by: fc.constantFrom('Anna', 'Bo', 'Cia'),
  answer: fc.nat(3),
  clock: fc.integer({ min: -1, max: 1 }),
  changes: fc.integer({ min: 1, max: 3 }),
  undoes: fc.boolean(),
});

it('whoever changes one answer offline, on clocks wrong by a day, all are shown the same and each other version is kept', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(offline, { minLength: 2, maxLength: 3, selector: ({ by }) => by }),
      fc.nat(2),
      fc.boolean(),
      (persons, before, throughFile) => {
        let base = start;
        for (let index = 0; index < before; index++)
          base = withEntry(base, 'a', level(index, `före ${index}`), 'David', at(index, 1));
        const copies = persons.map(({ by, answer, clock, changes, undoes }, place) => {
          let copy = base;
          for (let index = 0; index < changes; index++) {
            const saying = level((answer + index) % 4, `${by} ${index} ${'skäl '.repeat(99)}`);
            copy = withEntry(copy, 'a', saying, by, at(place + index * 7, clock));
          }
          return undoes ? restored(copy, base, by, at(place + 40, clock)) : copy;
        });
        const orders = [copies, [...copies].reverse(), [...copies.slice(1), ...copies.slice(0, 1)]];
        const results = orders.map((order) => order.reduce(merge));
        for (const result of results) expect(result).toEqual(results[0]);
        let result = results[0] as Assessment;
        if (throughFile) {
          const stored = assembled(copies.flatMap(piecesOf));
          if (stored.kind !== 'found') throw new Error(stored.kind);
          expect(stored.assessment).toEqual(result);
          const again = readXml(writeXml(result));
          if (again.kind !== 'found') throw new Error(again.reason);
          result = again.assessment;
        }
        const versions = new Set(copies.map((copy) => copy.entries.a?.rationale.trim() ?? ''));
        const shown = result.entries.a?.rationale.trim() ?? '';
        versions.delete(shown);
        expect(new Set(whys(result).map((why) => why.trim()))).toEqual(versions);
        expect(whys(withRivalsSeen(result, 'a', 'Eva', at(0, -1)))).toEqual([]);
        expect(whys(withEntry(result, 'a', level(0, 'nytt'), 'Eva', at(0, -1)))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});
