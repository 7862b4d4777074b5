import { ChecklistMismatch, score, shown } from '../../src/engine/index.ts';
import { checklist, criterion, gate, group } from './arbitrary.ts';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const two = checklist([
  group('a', 1, [criterion('a1', 1), criterion('a2', 3)]),
  group('b', 1, [criterion('b1', 1)]),
]);

describe('a score', () => {
  it('weighs criteria within their group and groups within the whole', () => {
    const { total, groups } = score(two, { a1: level(3), a2: level(1), b1: level(0) });
    expect(groups.a?.low).toBeCloseTo(50, 9);
    expect(groups.b?.low).toBe(0);
    expect(total?.low).toBeCloseTo(25, 9);
  });

  it('lets a missing answer widen the interval and never counts it as zero', () => {
    const { total, answered, questions } = score(two, { a1: level(3), a2: { kind: 'unknown' } });
    expect(total).toEqual({ low: 12.5, high: 100, soFar: 100 });
    expect([answered, questions]).toEqual([1, 3]);
  });

  it('takes what is not applicable out and shares its weight among the rest', () => {
    const { total, groups } = score(two, { a1: level(3), a2: { kind: 'notApplicable' }, b1: level(3) });
    expect(total?.low).toBe(100);
    expect(groups.a?.high).toBe(100);
  });

  it('lets a group leave when nothing in it applies', () => {
    const { total, groups } = score(two, { a1: level(0), a2: level(0), b1: { kind: 'notApplicable' } });
    expect(groups.b).toBeNull();
    expect(total?.high).toBe(0);
  });

  it('gives no score, rather than 0, when nothing at all applies', () => {
    const none = { kind: 'notApplicable' } as const;
    const { total, verdict } = score(two, { a1: none, a2: none, b1: none });
    expect(total).toBeNull();
    expect(verdict).toEqual({ possible: [], settled: false });
  });

  it('uses the points of a level where they are given', () => {
    const own = checklist([group('g', 1, [criterion('c', 1, [-2, 0, 8])])]);
    expect(score(own, { c: level(1) }).total?.low).toBeCloseTo(20, 9);
  });
});

describe('gates', () => {
  const gated = checklist(two.dimensions, [
    gate('harm', { risk: { kind: 'cap', band: 'mid' } }),
    gate('note', { fail: { kind: 'note' } }),
  ]);
  const best = { a1: level(3), a2: level(3), b1: level(3) };
  const outcome = (value: 'pass' | 'risk' | 'fail') => ({ kind: 'gate', outcome: value }) as const;

  it('stop the verdict whatever the points', () => {
    const { verdict, total } = score(gated, { ...best, harm: outcome('fail'), note: outcome('pass') });
    expect(total?.low).toBe(100);
    expect(verdict).toEqual({ possible: ['stop'], settled: true });
  });

  it('cap the verdict at their band', () => {
    const { verdict } = score(gated, { ...best, harm: outcome('risk'), note: outcome('fail') });
    expect(verdict).toEqual({ possible: ['mid'], settled: true });
  });

  it('leave the verdict unsettled while they are open and could change it', () => {
    expect(score(gated, best).verdict.possible).toEqual(['stop', 'mid', 'good', 'best']);
    expect(score(gated, { ...best, harm: outcome('pass') }).verdict.settled).toBe(true);
  });
});

describe('what to answer next', () => {
  it('is first a gate that can stop, then the criterion that moves the total most, last the other gates', () => {
    const list = checklist(two.dimensions, [gate('note', { fail: { kind: 'note' } }), gate('stop')]);
    expect(score(list, {}).next).toEqual(['stop', 'b1', 'a2', 'a1', 'note']);
    expect(score(list, { b1: level(1), stop: { kind: 'gate', outcome: 'pass' } }).next).toEqual([
      'a2',
      'a1',
      'note',
    ]);
  });
});

describe('answers that do not belong to the checklist', () => {
  it.each([
    ['another criterion', { x: level(1) }, 'unknownId'],
    ['a level that is not there', { a1: level(9) }, 'unknownLevel'],
    ['a gate outcome for a criterion', { a1: { kind: 'gate', outcome: 'pass' } as const }, 'wrongKind'],
    ['a name that every object has', JSON.parse('{"__proto__":{"kind":"level","level":1}}'), 'unknownId'],
  ])('are refused: %s', (_what, answers, reason) => {
    expect(() => score(two, answers)).toThrow(ChecklistMismatch);
    expect(() => score(two, answers)).toThrow(reason);
  });
});

describe('a shown number', () => {
  it('is whole, with a decimal comma in Swedish only where rounding would overstate it', () => {
    expect(shown(62.4, [25, 50, 75], 'sv')).toBe('62');
    expect(shown(49.96, [25, 50, 75], 'sv')).toBe('49,96');
    expect(shown(49.96, [25, 50, 75], 'en')).toBe('49.96');
    expect(shown(49.6, [25, 50, 75], 'sv')).toBe('49,6');
    expect(shown(50 - 1e-10, [25, 50, 75], 'sv')).toBe('50');
    expect(shown(0, [0, 50], 'sv')).toBe('0');
  });
});
