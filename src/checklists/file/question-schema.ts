import { z } from 'zod';
import { effects, guidance, id, localized, weight, when, words } from './parts.ts';

/** What a criterion and a gate have in common: the question, and the help in answering it. */
const asked = {
  id,
  edition: z.int().min(1).optional().meta({
    description:
      'Raise it by one when the question, a level or an outcome comes to mean something else: answers to earlier editions then no longer count. 1 when left out. Other words for the same leave it as it is.',
  }),
  formerly: z
    .array(id)
    .optional()
    .meta({ description: 'Ids that the same question had in earlier versions; its answers come along.' }),
  title: localized,
  question: localized,
  meaning: localized.optional().meta({
    description: 'What the question means, in one to three short sentences; not the question said again.',
  }),
  guidance: guidance.optional(),
  misunderstanding: localized
    .optional()
    .meta({ description: 'The usual misunderstanding, and what is right.' }),
  terms: z.strictObject({ sv: z.array(words), en: z.array(words) }).default({ sv: [], en: [] }),
  basis: z
    .array(z.string())
    .default([])
    .meta({ description: 'Ids of the sources that are the law or the goal it rests on.' }),
  sources: z
    .array(z.string())
    .default([])
    .meta({ description: 'Ids of the sources that the question comes from.' }),
};

/** A criterion's words, without what a checklist decides of it. */
export const coreCriterion = z.strictObject({
  ...asked,
  levels: z
    .array(z.strictObject({ sv: words, en: words, points: z.number().optional() }))
    .min(2, 'twoLevels')
    .max(30, 'manyLevels')
    .meta({ description: 'One descriptor a level, level 0 first; points default to the level number.' }),
  sdg: z.array(z.string().regex(/^(1[0-7]|[1-9])\.(\d{1,2}|[a-d])$/, 'sdgForm')).default([]),
  allowNotApplicable: z.boolean().default(true),
});

/** A gate's words, without what a checklist lets its outcomes do. */
export const coreGate = z.strictObject({
  ...asked,
  outcomes: z.strictObject({ pass: localized, risk: localized, fail: localized }),
  names: z.strictObject({ pass: localized, risk: localized, fail: localized }).optional().meta({
    description:
      'What the outcomes are called, in a word or two; left out for passed, a risk and significant harm.',
  }),
});

const criterionPlace = { weight, when };
const gatePlace = { effects, when };
const use = {
  use: id.meta({ description: 'The id of a criterion or gate in core.yaml, which gives all the words.' }),
  guidance: guidance
    .partial()
    .optional()
    .meta({ description: 'This profile’s own places to look and examples, instead of the core’s.' }),
};

export const criterion = coreCriterion.extend(criterionPlace);
export const gate = coreGate.extend(gatePlace);
export const criterionUse = z.strictObject({ ...use, ...criterionPlace });
export const gateUse = z.strictObject({ ...use, ...gatePlace });
