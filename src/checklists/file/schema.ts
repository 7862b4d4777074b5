import { z } from 'zod';
import { aggregators, type Condition, outcomes } from '../../engine/index.ts';

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'idForm');
const words = z.string().trim().min(1, 'emptyText');
const localized = z.strictObject({ sv: words, en: words });
const weight = z.number().min(0, 'weightNegative').max(1000).default(1);
const guidance = z.strictObject({ lookFor: localized, good: localized, weak: localized });
const terms = z.strictObject({ sv: z.array(words), en: z.array(words) }).default({ sv: [], en: [] });
const sources = z.array(z.string()).default([]);
const fact = z.union([z.string(), z.number(), z.boolean()]);
const outcome = z.enum(outcomes);
const aggregate = z.enum(aggregators).default('arithmetic').meta({
  description: 'How the members become the group: weighted mean, weighted geometric mean, or the least.',
});

const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(condition).min(1, 'emptyCondition') }),
      z.strictObject({ any: z.array(condition).min(1, 'emptyCondition') }),
      z.strictObject({ not: condition }),
      z.strictObject({ criterion: id, atLeast: z.int() }),
      z.strictObject({ gate: id, is: z.union([outcome, z.array(outcome).min(1)]) }),
      z.strictObject({ fact: id, is: fact }),
    ]),
  )
  .meta({
    id: 'condition',
    description: 'When this applies; otherwise it is as if it were not in the checklist.',
  });
const when = condition.optional();

const criterion = z.strictObject({
  id,
  weight,
  title: localized,
  question: localized,
  guidance: guidance.optional(),
  when,
  levels: z
    .array(z.strictObject({ sv: words, en: words, points: z.number().optional() }))
    .min(2, 'twoLevels')
    .max(30, 'manyLevels')
    .meta({ description: 'One descriptor a level, level 0 first; points default to the level number.' }),
  terms,
  sdg: z.array(z.string().regex(/^(1[0-7]|[1-9])\.(\d{1,2}|[a-d])$/, 'sdgForm')).default([]),
  sources,
  allowNotApplicable: z.boolean().default(true),
});

export type GroupYaml = {
  id: string;
  weight: number;
  title: { sv: string; en: string };
  description: { sv: string; en: string };
  aggregate: (typeof aggregators)[number];
  inTotal: boolean;
  criteria: z.infer<typeof criterion>[];
  groups: GroupYaml[];
};

const group: z.ZodType<GroupYaml> = z.strictObject({
  id,
  weight,
  title: localized,
  description: localized,
  aggregate,
  inTotal: z.boolean().default(true).meta({
    description: 'False: judged, and seen by requirements and adjustments, but not added to the total.',
  }),
  criteria: z.array(criterion).default([]),
  groups: z.lazy(() => z.array(group)).default([]),
}) as unknown as z.ZodType<GroupYaml>;

const effect = z.union([z.literal('stop'), z.literal('note'), z.strictObject({ cap: z.string() })]);

const gate = z.strictObject({
  id,
  title: localized,
  question: localized,
  guidance: guidance.optional(),
  when,
  outcomes: z.strictObject({ pass: localized, risk: localized, fail: localized }),
  effects: z
    .strictObject({ pass: effect.optional(), risk: effect.optional(), fail: effect.optional() })
    .meta({ description: 'What an outcome does to the verdict; one without an effect does nothing.' }),
  terms,
  sources,
});

const named = { id, title: localized, when };
const requirementEffect = { effect: z.union([effect, z.literal('none')]) };
const requirement = z.discriminatedUnion('kind', [
  z.strictObject({
    ...named,
    kind: z.literal('minLevel'),
    criterion: id,
    level: z.int(),
    ...requirementEffect,
  }),
  z.strictObject({
    ...named,
    kind: z.literal('minPoints'),
    group: id,
    points: z.number(),
    ...requirementEffect,
  }),
  z.strictObject({
    ...named,
    kind: z.literal('minShare'),
    group: id,
    share: z.number().min(0).max(1),
    ...requirementEffect,
  }),
  z.strictObject({
    ...named,
    kind: z.literal('atLeast'),
    count: z.int().min(1),
    of: z.array(id).min(1),
    level: z.int(),
    ...requirementEffect,
  }),
]);

const adjustment = z.strictObject({
  ...named,
  reached: z
    .union([
      z.strictObject({ group: id, share: z.number().min(0).max(1) }),
      z.strictObject({ group: id, points: z.number() }),
    ])
    .optional()
    .meta({ description: 'The share of a group, or its sum of points, that makes the adjustment.' }),
  factor: z.number().min(0, 'factorNegative').default(1),
  round: z.boolean().default(false).meta({ description: 'Rounds to a whole number after the factor.' }),
  bonus: z.number().default(0).meta({ description: 'Added last.' }),
});

const factQuestion = z.strictObject({
  id,
  title: localized,
  values: z.array(z.strictObject({ value: fact, label: localized })).min(1),
});

/** The form of a checklist file. Messages are codes that the lint puts into words. */
export const checklistSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'versionForm'),
  status: z.enum(['draft', 'adopted']),
  profile: id,
  kind: z
    .enum(['percent', 'points'])
    .meta({ description: 'Percent: weighted, 0 to 100. Points: the points of the chosen levels are added.' }),
  aggregate,
  title: localized,
  description: localized,
  sources: z.array(z.strictObject({ id, title: words, url: z.httpUrl().optional() })).default([]),
  scale: z.array(z.strictObject({ level: z.int().min(0), label: localized })).min(2),
  bands: z
    .array(
      z.strictObject({
        id,
        from: z.number(),
        above: z
          .boolean()
          .default(false)
          .meta({ description: 'True: begins just above `from` instead of at it.' }),
        label: localized,
        meaning: localized,
      }),
    )
    .min(1, 'oneBand'),
  facts: z
    .array(factQuestion)
    .default([])
    .meta({ description: 'What conditions may ask about the case, with the values to choose from.' }),
  dimensions: z.array(group).min(1, 'oneDimension'),
  gates: z.array(gate).default([]),
  requirements: z
    .array(requirement)
    .default([])
    .meta({ description: 'What must be reached whatever the total is.' }),
  adjustments: z
    .array(adjustment)
    .default([])
    .meta({ description: 'Changes of the total, in the order they are made.' }),
});

/** A checklist file after the schema has read it, defaults filled in. */
export type ChecklistYaml = z.infer<typeof checklistSchema>;
