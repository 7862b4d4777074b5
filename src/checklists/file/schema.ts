import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'idForm');
const words = z.string().trim().min(1, 'emptyText');
const localized = z.strictObject({ sv: words, en: words });
const weight = z.number().positive('weightPositive').max(1000).default(1);
const guidance = z.strictObject({ lookFor: localized, good: localized, weak: localized });
const terms = z.strictObject({ sv: z.array(words), en: z.array(words) }).default({ sv: [], en: [] });
const sources = z.array(z.string()).default([]);

const criterion = z.strictObject({
  id,
  weight,
  title: localized,
  question: localized,
  guidance,
  levels: z
    .array(z.strictObject({ sv: words, en: words, points: z.number().optional() }))
    .min(2, 'twoLevels')
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
  criteria: z.infer<typeof criterion>[];
  groups: GroupYaml[];
};

const group: z.ZodType<GroupYaml> = z.strictObject({
  id,
  weight,
  title: localized,
  description: localized,
  criteria: z.array(criterion).default([]),
  groups: z.lazy(() => z.array(group)).default([]),
}) as unknown as z.ZodType<GroupYaml>;

const effect = z.union([z.literal('stop'), z.literal('note'), z.strictObject({ cap: z.string() })]);

const gate = z.strictObject({
  id,
  title: localized,
  question: localized,
  guidance,
  outcomes: z.strictObject({ pass: localized, risk: localized, fail: localized }),
  effects: z
    .strictObject({ pass: effect.optional(), risk: effect.optional(), fail: effect.optional() })
    .meta({ description: 'What an outcome does to the verdict; one without an effect does nothing.' }),
  terms,
  sources,
});

/** The form of a checklist file. Messages are codes that the lint puts into words. */
export const checklistSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'versionForm'),
  status: z.enum(['draft', 'adopted']),
  profile: id,
  kind: z.literal('percent'),
  title: localized,
  description: localized,
  sources: z.array(z.strictObject({ id, title: words, url: z.httpUrl().optional() })).default([]),
  scale: z.array(z.strictObject({ level: z.int().min(0), label: localized })).min(2),
  bands: z
    .array(z.strictObject({ id, from: z.number().min(0).max(100), label: localized, meaning: localized }))
    .min(1, 'oneBand'),
  dimensions: z.array(group).min(1, 'oneDimension'),
  gates: z.array(gate).default([]),
});

/** A checklist file after the schema has read it, defaults filled in. */
export type ChecklistYaml = z.infer<typeof checklistSchema>;
