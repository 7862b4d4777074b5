import { type Answers, ChecklistMismatch, RulesFault, score, shown } from '../../src/engine/index.ts';
import { bands, checklist, criterion, gate, group } from './arbitrary.ts';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const two = checklist([
  group('a', 1, [criterion('a1', 1), criterion('a2', 3)]),
  group('b', 1, [criterion('b1', 1)]),
]);

describe('a score', () => {
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

  it('gives no score, rather than 0, when nothing at all applies', () => {
    const none = { kind: 'notApplicable' } as const;
    const { total, verdict, contributions } = score(two, { a1: none, a2: none, b1: none });
    expect(total).toBeNull();
    expect(verdict).toEqual({ possible: [], settled: false });
    expect(contributions).toEqual([]);
  });

  it('is not settled while a gate that stops is open, though there is no score', () => {
    const none = { kind: 'notApplicable' } as const;
    const gated = checklist(two.dimensions, [gate('harm')]);
    const answers = { a1: none, a2: none, b1: none };
    const failed = { ...answers, harm: { kind: 'gate', outcome: 'fail' } } as const;
    expect(score(gated, answers).verdict).toEqual({ possible: ['stop'], settled: false });
    expect(score(gated, failed).verdict).toEqual({ possible: ['stop'], settled: true });
  });

  it('is not settled while an answer can leave no score at all', () => {
    const only = criterion('a1', 1, [0, 1], { gate: 'area', is: 'pass' });
    const none = { kind: 'none' } as const;
    const area = gate('area', { risk: none, fail: none });
    const list = checklist([group('a', 1, [only])], [area]);
    const { verdict, exact } = score(list, { a1: level(1) });
    expect(verdict).toEqual({ possible: ['best'], settled: false });
    expect(exact).toBe(true);
  });

  it('leaves an adjustment and a demand open while their group may come to hold nothing that weighs', () => {
    const maybe = criterion('maybe', 1, [0, 1], { criterion: 'asked', atLeast: 2 });
    const rules = checklist(
      [group('a', 1, [criterion('asked')]), group('b', 1, [criterion('light', 0), maybe])],
      [],
      {
        adjustments: [{ id: 'lowered', reached: { group: 'b', share: 0.8 }, factor: 0 }],
        requirements: [{ id: 'demand', kind: 'minShare', group: 'b', share: 0.8, effect: { kind: 'note' } }],
      },
    );
    const { total, adjustments, requirements } = score(rules, { light: level(0), maybe: level(1) });
    // Asked 0 or 1: nothing in b weighs, and the total is that of a. Asked 2 or 3: b is whole, and the total becomes 0.
    expect(total?.low).toBe(0);
    expect(total?.high).toBeCloseTo(100 / 3, 9);
    expect(adjustments).toEqual({ lowered: 'open' });
    expect(requirements).toEqual({ demand: 'open' });
  });

  it('counts only what applies among the questions', () => {
    const list = checklist([
      group('a', 1, [criterion('a1'), criterion('a2', 1, [0, 1], { criterion: 'a1', atLeast: 2 })]),
    ]);
    expect(score(list, { a1: level(1), a2: level(1) })).toMatchObject({ answered: 1, questions: 1 });
    expect(score(list, { a1: level(2), a2: level(1) })).toMatchObject({ answered: 2, questions: 2 });
  });

  it('stays exact with 12 open criteria that others depend on, and says so when it can not try all', () => {
    const chain = (n: number) => {
      const asked = Array.from({ length: n }, (_, i) => criterion(`x${i}`, 1 + (i % 3)));
      const dependent = asked.map((_, i) =>
        criterion(`y${i}`, 1 + (i % 5), [0, 1, 2, 3], {
          any: [
            { criterion: `x${i}`, atLeast: 2 },
            { criterion: `x${(i + 3) % n}`, atLeast: 3 },
            { not: { criterion: `x${(i + 5) % n}`, atLeast: 1 } },
          ],
        }),
      );
      return checklist([group('x', 1, asked), group('y', 2, dependent)]);
    };
    const given = (n: number) =>
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`y${i}`, level(i % 4)]));
    expect(score(chain(12), given(12)).exact).toBe(true);
    const many = score(chain(40), given(40));
    expect(many.exact).toBe(false);
    expect(many.total?.low).toBeLessThan(many.total?.high as number);
  });
});

it('takes an answer without a value as no answer', () => {
  const answers = { a1: level(3), a2: undefined } as unknown as Answers;
  expect(score(two, answers)).toEqual(score(two, { a1: level(3) }));
});

describe('answers that do not belong to the checklist', () => {
  it('are refused: an outcome that no gate has', () => {
    const gated = checklist(two.dimensions, [gate('harm')]);
    const answers = { harm: { kind: 'gate', outcome: 'maybe' } } as unknown as Answers;
    expect(() => score(gated, answers)).toThrow(ChecklistMismatch);
  });

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

describe('rules that can not be scored with', () => {
  it.each([
    [
      'a circle of conditions',
      [
        criterion('a', 1, [0, 1], { criterion: 'b', atLeast: 1 }),
        criterion('b', 1, [0, 1], { criterion: 'a', atLeast: 1 }),
      ],
    ],
    ['a condition on nothing', [criterion('a', 1, [0, 1], { criterion: 'z', atLeast: 1 })]],
    ['two criteria of one name', [criterion('a'), criterion('a')]],
    ['a criterion without levels', [criterion('a', 1, [])]],
  ])('are refused: %s', (_what, members) => {
    expect(() => score(checklist([group('g', 1, members)]), {})).toThrow(RulesFault);
  });

  it('are refused: a cap at a band that is not there, and a demand on a group that is not there', () => {
    const g = [group('g', 1, [criterion('c')])];
    expect(() => score(checklist(g, [gate('x', { fail: { kind: 'cap', band: 'z' } })]), {})).toThrow(
      RulesFault,
    );
    const requirements = [
      { id: 'r', kind: 'minShare', group: 'z', share: 1, effect: { kind: 'stop' } },
    ] as const;
    expect(() => score({ dimensions: g, bands, requirements }, {})).toThrow(RulesFault);
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
