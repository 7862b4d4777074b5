import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { examineChecklist, readChecklist } from '../../src/checklists/file/index.ts';
import {
  type Answer,
  type Answers,
  agreement,
  type Facts,
  type Localized,
  next,
  type Outcome,
  potential,
  type Rules,
  robustness,
  score,
  shown,
  wayUp,
} from '../../src/engine/index.ts';
import { criterion, group, checklist as listOf } from './arbitrary.ts';

const folder = path.join(__dirname, '../../vectors');
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

type Given = Record<string, { level?: number; gate?: Outcome; notApplicable?: true; unknown?: true }>;
interface Case {
  readonly name: string;
  readonly checklist?: Rules;
  readonly answers: Given;
  readonly facts?: Facts;
  readonly expected: Record<string, unknown>;
}

function answersOf(given: Given): Answers {
  return Object.fromEntries(
    Object.entries(given).map(([id, { level, gate, notApplicable }]): [string, Answer] => {
      if (level !== undefined) return [id, { kind: 'level', level }];
      if (gate) return [id, { kind: 'gate', outcome: gate }];
      return [id, { kind: notApplicable ? 'notApplicable' : 'unknown' }];
    }),
  );
}

/** All that a vector may expect, of one case. */
function computed(rules: Rules, answers: Answers, facts: Facts): Record<string, unknown> {
  const { verdict, contributions, ...result } = score(rules, answers, facts);
  return {
    ...result,
    ...verdict,
    contributions: Object.fromEntries(contributions.map(({ id, points }) => [id, points])),
    potential: potential(rules, answers, facts),
    next: next(rules, answers, facts),
    wayUp: wayUp(rules, answers, facts),
    robustness: robustness(rules, answers, facts),
  };
}

/** What is expected, with each number that is near enough replaced by the one computed. */
function nearly(expected: unknown, actual: unknown): unknown {
  if (typeof expected === 'number' && typeof actual === 'number')
    return Math.abs(expected - actual) <= 1e-9 ? actual : expected;
  if (expected === null || typeof expected !== 'object' || actual === null || typeof actual !== 'object')
    return expected;
  const of = actual as Record<string, unknown>;
  if (Array.isArray(expected)) return expected.map((one, i) => nearly(one, of[i]));
  return Object.fromEntries(Object.entries(expected).map(([key, one]) => [key, nearly(one, of[key])]));
}

const whole = ['agreement.json', 'shown.json'];
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !whole.includes(name));

describe.each(files)('golden vectors: %s', (name) => {
  const file = read(name);
  const shared: Rules = file.file
    ? readChecklist(readFileSync(path.join(folder, file.file), 'utf8'))
    : file.checklist;
  test.each((file.cases as Case[]).map((one) => [one.name, one] as const))(
    '%s',
    (_name, { checklist, answers, facts = {}, expected }) => {
      const actual = computed(checklist ?? shared, answersOf(answers), facts);
      expect(Object.keys(expected).length).toBeGreaterThan(0);
      for (const [key, value] of Object.entries(expected)) {
        const wanted = nearly(value, actual[key]);
        if (key === 'robustness') expect(actual[key]).toMatchObject(wanted as object);
        else if (['total', 'share', 'contributions', 'potential', 'wayUp', 'possible', 'next'].includes(key))
          expect([key, actual[key]]).toEqual([key, wanted]);
        else expect({ [key]: actual[key] }).toMatchObject({ [key]: wanted });
      }
    },
  );
});

describe('golden vectors: agreement.json', () => {
  const file = read('agreement.json');
  const points = file.levels as number[];
  const rules = listOf([
    group(
      'g',
      1,
      (file.units as string[]).map((id) => criterion(id, 1, points)),
    ),
  ]);
  interface Raters {
    readonly name: string;
    readonly raters: Record<string, number>[];
    readonly alpha: Record<string, number | null>;
    readonly disputed: string[];
  }
  test.each((file.cases as Raters[]).map((one) => [one.name, one] as const))(
    '%s',
    (_name, { raters, alpha, disputed }) => {
      const given = raters.map((levels) =>
        Object.fromEntries(
          Object.entries(levels).map(([id, level]) => [id, { kind: 'level', level } as const]),
        ),
      );
      const result = agreement(rules, given);
      for (const [metric, value] of Object.entries(alpha)) {
        const computedAlpha = result.alpha[metric as keyof typeof result.alpha];
        expect([metric, computedAlpha === null ? null : Number(computedAlpha.toFixed(3))]).toEqual([
          metric,
          value,
        ]);
      }
      expect(result.criteria.flatMap(({ id, disputed: one }) => (one ? [id] : []))).toEqual(disputed);
    },
  );
});

describe('golden vectors: shown.json', () => {
  const file = read('shown.json');
  type Shown = { name: string; value: number; language: keyof Localized; shown: string };
  test.each((file.cases as Shown[]).map((one) => [one.name, one] as const))('%s', (_name, one) => {
    expect(shown(one.value, file.thresholds, one.language)).toBe(one.shown);
  });
});

it('has a checklist file with the rules of the Algorithmic Impact Assessment that the lint finds nothing wrong with', () => {
  expect(examineChecklist(readFileSync(path.join(folder, 'aia.yaml'), 'utf8')).problems).toEqual([]);
});
