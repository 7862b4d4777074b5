import fc from 'fast-check';
import {
  type Assessment,
  condensed,
  largestPart,
  merge,
  newAssessment,
  readXml,
  withEntry,
  withEvidence,
  withFact,
  writeXml,
} from '../../src/assessment/index.ts';
import { checklist, criterion, group } from '../engine/worded.ts';
import { assessment } from './arbitrary.ts';

const ids = Array.from({ length: 25 }, (_, index) => `kriterium-nummer-${index + 1}`);
const list = checklist([
  group(
    'g',
    1,
    ids.map((id) => criterion(id, 1)),
  ),
]);
const at = (minutes: number) => new Date(Date.UTC(2026, 0, 7, 8, minutes)).toISOString();
const bytes = (text: string) => new TextEncoder().encode(text).length;
/** Swedish: every tenth letter takes two bytes. */
const reason = (length: number, about: string) =>
  `${about}: ${'Åtgärderna är beskrivna med mål, tidplan och ansvarig, och följs upp varje år. '.repeat(9)}`.slice(
    0,
    length,
  );

/** 25 criteria and 500 changes, each with a reason of 300 characters. */
function long(people: readonly string[], changes = 500): Assessment {
  let result = newAssessment(list, people[0] as string, at(0));
  for (let index = 0; index < changes; index++) {
    const by = people[index % people.length] as string;
    const saying = {
      answer: { kind: 'level', level: index % 4 } as const,
      rationale: reason(300, `Ändring ${index}`),
    };
    result = withEntry(result, ids[(index * 7) % 25] as string, saying, by, at(index * 11));
  }
  return result;
}
const few = ['Anna Ask', 'Bo Ek', 'Åsa Öberg'];
const many = Array.from({ length: 60 }, (_, index) => `Förnamn-${index} Andersson Östergård`);

describe('a long history', () => {
  it.each([
    ['a few persons', few],
    ['sixty persons with long names', many],
  ])('keeps the part under 64 kB with 25 criteria and 500 changes by %s', (_who, people) => {
    const whole = long(people);
    expect(whole.history).toHaveLength(500);
    const xml = writeXml(whole);
    expect(bytes(xml)).toBeLessThanOrEqual(64_000);
    expect(bytes(xml)).toBeGreaterThan(60_000);
    const stored = readXml(xml);
    if (stored.kind !== 'found') throw new Error(stored.reason);
    const kept = stored.assessment;
    expect(kept.entries).toEqual(whole.entries);
    expect(kept.history.filter((change) => !change.condensed).length).toBeGreaterThan(40);
    const told = kept.history.reduce((sum, change) => sum + (change.condensed?.count ?? 1), 0);
    expect(told).toBe(500);
  });

  it('keeps the newest changes whole, and tells of the older how many, since when, by whom, from what to what', () => {
    const whole = long(few);
    const { history } = condensed(whole);
    const newest = history.filter((change) => !change.condensed);
    expect(newest).toEqual(whole.history.slice(-newest.length));
    for (const change of history.filter(({ condensed }) => condensed)) {
      const older = whole.history.filter(({ to, at }) => to === change.to && at <= change.at);
      expect(change).toMatchObject({
        before: older[0]?.before,
        after: older.at(-1)?.after,
        why: older.at(-1)?.why,
        at: older.at(-1)?.at,
        condensed: { count: older.length, since: older[0]?.at },
      });
      expect(change.condensed?.names).toEqual([...new Set(older.map(({ by }) => by))].sort());
    }
    expect(writeXml(whole)).toMatch(/condensed="\d+" since="2026-01-07T/);
  });

  it('goes on from there, change after change and save after save', () => {
    const whole = long(few, 600);
    let kept = newAssessment(list, 'Anna Ask', at(0));
    for (const [index, { to, after, at: when, by }] of whole.history.entries()) {
      const saying = { ...(after ? { answer: after } : {}), rationale: reason(300, `Ändring ${index}`) };
      kept = withEntry(kept, to, saying, by, when);
      if (index % 20 > 0) continue;
      const stored = readXml(writeXml(kept));
      if (stored.kind !== 'found') throw new Error(stored.reason);
      kept = merge(kept, stored.assessment);
    }
    expect(bytes(writeXml(kept))).toBeLessThanOrEqual(largestPart);
    expect(kept.history.reduce((sum, change) => sum + (change.condensed?.count ?? 1), 0)).toBe(600);
  });

  it('takes away nothing but history when there is too much of everything', () => {
    let full = withFact(long(few), 'grant', 'large', 'Anna Ask', at(9));
    for (let index = 0; index < 120; index++) {
      const anchor = {
        quote: reason(590, `Stycke ${index}`),
        before: 'före',
        after: 'efter',
        paragraph: index,
      };
      full = withEvidence(full, ids[index % 25] as string, anchor, 'Bo Ek', at(6000 + index));
    }
    const kept = condensed(full);
    const { history, factChanges, ...others } = kept;
    const { history: _history, factChanges: _facts, ...were } = full;
    expect(others).toEqual(were);
    expect(history).toHaveLength(25);
    expect(factChanges).toHaveLength(1);
  });

  it('is left as it is while it is short', () => {
    const short = long(few, 40);
    expect(condensed(short)).toBe(short);
  });

  it('does not bring back what was cleared long ago when a copy from then turns up', () => {
    fc.assert(
      fc.property(assessment, assessment, (a, b) => {
        const both = merge(a, b);
        const { history: _history, factChanges: _facts, ...merged } = merge(condensed(both, 1500), a);
        expect(merged).toEqual({ ...merged, entries: both.entries, facts: both.facts });
      }),
      { numRuns: 200 },
    );
  });
});
