// Checklists of any content that the form of the files allows, whether or not it makes sense.
import fc from 'fast-check';
import type { Condition } from '../../../src/engine/index.ts';
import { core } from './files.ts';

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '  två  ord',
      'rad 1\nrad 2',
      '_x000D_',
      '007',
      '–',
      'true',
      '"',
      'a; "b"',
      '<b> & c',
      '\t',
    ),
  )
  .filter((text) => text.trim() !== '' && !/[\ud800-\udfff]/u.test(text));
const localized = fc.record({ sv: words, en: words });
const number = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.double({ min: 0, max: 1000, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const flag = fc.boolean();
const id = fc.stringMatching(/^[a-z]{3,8}(-[a-z0-9]{1,5})?$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });

const { condition } = fc.letrec<{ condition: Condition; atom: Condition }>((tie) => ({
  atom: fc.oneof(
    fc.record({ criterion: id, atLeast: fc.integer({ min: 0, max: 3 }) }),
    fc.record({
      gate: id,
      is: fc.oneof(
        fc.constantFrom('pass' as const, 'risk' as const, 'fail' as const),
        fc.constant(['risk', 'fail'] as const),
        fc.constant(['pass'] as const),
      ),
    }),
    fc.record({ fact: id, is: fc.oneof(words, fc.integer(), flag) }),
  ),
  condition: fc.oneof(
    { maxDepth: 3 },
    tie('atom'),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
export const anyCondition = condition;

const effect = fc.oneof(fc.constantFrom('stop', 'note'), fc.record({ cap: id }));
const guidance = fc.record({ lookFor: localized, good: localized, weak: localized });
const outcomes = fc.record({ pass: localized, risk: localized, fail: localized });
const asked = {
  edition: optional(fc.integer({ min: 1, max: 9 })),
  formerly: optional(ids),
  title: localized,
  question: localized,
  meaning: optional(localized),
  guidance: optional(guidance),
  misunderstanding: optional(localized),
  terms: optional(
    fc.record({ sv: fc.array(words, { maxLength: 3 }), en: fc.array(words, { maxLength: 3 }) }),
  ),
  basis: optional(ids),
  sources: optional(ids),
};
const level = fc.record({ sv: words, en: words, points: optional(number) });
const coreCriterion = {
  ...asked,
  levels: fc.array(level, { minLength: 2, maxLength: 5 }),
  sdg: optional(fc.subarray(['12.5', '13.b', '1.1'])),
  allowNotApplicable: optional(flag),
};
const coreGate = { ...asked, outcomes, names: optional(outcomes) };
const place = { weight: optional(number), when: optional(condition) };
const effects = fc.record({ pass: optional(effect), risk: optional(effect), fail: optional(effect) });
const own = optional(fc.record({ lookFor: optional(localized), good: localized, weak: optional(localized) }));

/** Ids are given by the place, so that none stands twice. */
const numbered = <T extends object>(of: fc.Arbitrary<T>, name: string, max = 3) =>
  fc.array(of, { maxLength: max }).map((list) => list.map((one, i) => ({ id: `${name}-${i}`, ...one })));

const criteria = fc
  .tuple(
    fc.array(fc.record({ ...coreCriterion, ...place }), { maxLength: 2 }),
    fc.subarray(
      core.criteria.map((one) => one.id),
      { maxLength: 2 },
    ),
    fc.record({ ...place, guidance: own }),
  )
  .map(([whole, used, more]) => [...whole, ...used.map((use) => ({ use, ...more }))]);
const group = (inner: fc.Arbitrary<readonly object[]>) =>
  fc.record({
    weight: optional(number),
    title: localized,
    description: localized,
    aggregate: optional(fc.constantFrom('arithmetic', 'geometric', 'minimum')),
    inTotal: optional(flag),
    criteria,
    groups: inner,
  });
const dimensions = fc.array(group(fc.array(group(fc.constant([])), { maxLength: 2 })), {
  minLength: 1,
  maxLength: 3,
});

const named = { title: localized, when: optional(condition) };
const requirementEffect = { effect: fc.oneof(effect, fc.constant('none')) };
const requirement = fc.oneof(
  fc.record({
    ...named,
    kind: fc.constant('minLevel'),
    criterion: id,
    level: fc.nat(5),
    ...requirementEffect,
  }),
  fc.record({ ...named, kind: fc.constant('minPoints'), group: id, points: number, ...requirementEffect }),
  fc.record({ ...named, kind: fc.constant('minShare'), group: id, share: number, ...requirementEffect }),
  fc.record({
    ...named,
    kind: fc.constant('atLeast'),
    count: fc.integer({ min: 1, max: 4 }),
    of: ids,
    level: fc.nat(5),
    ...requirementEffect,
  }),
);
const adjustment = fc.record({
  ...named,
  reached: optional(
    fc.oneof(fc.record({ group: id, share: number }), fc.record({ group: id, points: number })),
  ),
  factor: optional(number),
  round: optional(flag),
  bonus: optional(number),
});
const source = fc.record({ title: words, url: optional(fc.webUrl()) });
const scale = fc
  .array(localized, { minLength: 2, maxLength: 5 })
  .map((labels) => labels.map((label, level) => ({ level, label })));
const fact = fc.record({
  title: localized,
  values: fc.array(fc.record({ value: fc.oneof(words, fc.integer(), flag), label: localized }), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** Gives groups and whole criteria ids of their own. */
function withIds(groups: readonly object[], prefix: string): readonly object[] {
  return groups.map((group, i) => {
    const here = `${prefix}-${i}`;
    const { criteria: inner, groups: below, ...rest } = group as { criteria: object[]; groups: object[] };
    return {
      id: here,
      ...rest,
      criteria: inner.map((one, k) => ('use' in one ? one : { id: `${here}-c${k}`, ...one })),
      groups: withIds(below, `${here}-g`),
    };
  });
}

/** What is left when what is undefined goes, as in a file. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value));

export const anyChecklist = fc
  .record({
    id,
    version: fc.constant('1.2.3'),
    status: fc.constantFrom('draft', 'adopted'),
    profile: id,
    overlay: optional(fc.record({ on: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }) })),
    kind: fc.constantFrom('percent', 'points'),
    aggregate: optional(fc.constantFrom('arithmetic', 'geometric', 'minimum')),
    title: localized,
    description: localized,
    sources: optional(numbered(source, 'kalla')),
    scale: optional(scale),
    bands: numbered(
      fc.record({ from: number, above: optional(flag), label: localized, meaning: localized }),
      'band',
    ),
    facts: optional(numbered(fact, 'uppgift')),
    dimensions: dimensions.map((groups) => withIds(groups, 'dim')),
    gates: optional(
      fc
        .tuple(
          numbered(fc.record({ ...coreGate, effects, when: optional(condition) }), 'grind', 2),
          fc.subarray(
            core.gates.map((one) => one.id),
            { maxLength: 2 },
          ),
          fc.record({ effects, guidance: own, when: optional(condition) }),
        )
        .map(([whole, used, more]) => [...whole, ...used.map((use) => ({ use, ...more }))]),
    ),
    requirements: optional(numbered(requirement, 'krav')),
    adjustments: optional(numbered(adjustment, 'justering')),
    openQuestions: optional(fc.array(localized, { maxLength: 2 })),
  })
  .map(written);

export const anyCore = fc
  .record({
    version: fc.constant('1.0.0'),
    sources: optional(numbered(source, 'kalla')),
    scale,
    criteria: numbered(fc.record(coreCriterion), 'krit'),
    gates: numbered(fc.record(coreGate), 'grind'),
  })
  .map(written);
