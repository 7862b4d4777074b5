import { z } from 'zod';
import { aggregators } from '../../engine/index.ts';
import { effect, fact, id, localized, scale, sources, version, weight, when } from './parts.ts';
import { criterion, criterionUse, gate, gateUse } from './question-schema.ts';

const aggregate = z.enum(aggregators).default('arithmetic').meta({
  description: 'How the members become the group: weighted mean, weighted geometric mean, or the least.',
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

/** A group whose criteria have the given form. */
function groupOf(member: z.ZodType): z.ZodType<GroupYaml> {
  const group: z.ZodType<GroupYaml> = z.strictObject({
    id,
    weight,
    title: localized,
    description: localized,
    aggregate,
    inTotal: z.boolean().default(true).meta({
      description: 'False: judged, and seen by requirements and adjustments, but not added to the total.',
    }),
    criteria: z.array(member).default([]),
    groups: z.lazy(() => z.array(group)).default([]),
  }) as unknown as z.ZodType<GroupYaml>;
  return group;
}

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

const base = {
  id,
  version,
  status: z.enum(['draft', 'adopted']),
  profile: id,
  overlay: z
    .strictObject({ on: z.array(id).min(1) })
    .optional()
    .meta({ description: 'Makes this a programme’s overlay: ids of the checklists that it may lie on.' }),
  kind: z
    .enum(['percent', 'points'])
    .meta({ description: 'Percent: weighted, 0 to 100. Points: the points of the chosen levels are added.' }),
  aggregate,
  title: localized,
  description: localized,
  sources,
  scale,
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
  dimensions: z.array(groupOf(criterion)).min(1, 'oneDimension'),
  gates: z.array(gate).default([]),
  requirements: z
    .array(requirement)
    .default([])
    .meta({ description: 'What must be reached whatever the total is.' }),
  adjustments: z
    .array(adjustment)
    .default([])
    .meta({ description: 'Changes of the total, in the order they are made.' }),
  openQuestions: z
    .array(localized)
    .default([])
    .meta({ description: 'What the public sources leave open, for those who decide on the checklist.' }),
};

/** The form of a checklist whose references to the core have been replaced by what they refer to. */
export const checklistSchema = z.strictObject(base);

/** The form of a checklist file as it is written, where a criterion or a gate may refer to the core. */
export const writtenSchema = z.strictObject({
  ...base,
  scale: scale.optional().meta({
    description:
      'The names of the levels; the core’s when left out. An overlay names those of its own questions: the core’s keep the core’s names.',
  }),
  dimensions: z.array(groupOf(z.union([criterion, criterionUse]))).min(1, 'oneDimension'),
  gates: z.array(z.union([gate, gateUse])).default([]),
});

/** A checklist file after the schema has read it, defaults and references filled in. */
export type ChecklistYaml = z.infer<typeof checklistSchema>;
