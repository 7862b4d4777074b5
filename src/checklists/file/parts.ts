import { z } from 'zod';
import { type Condition, outcomes } from '../../engine/index.ts';

/** The pieces that every part of a checklist file is made of. Messages are codes that the lint puts into words. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'idForm');
export const words = z.string().trim().min(1, 'emptyText');
export const localized = z.strictObject({ sv: words, en: words });
export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'versionForm');
export const weight = z.number().min(0, 'weightNegative').max(1000).default(1);
export const guidance = z.strictObject({ lookFor: localized, good: localized, weak: localized });
export const fact = z.union([z.string(), z.number(), z.boolean()]);
export const outcome = z.enum(outcomes);
export const sources = z.array(z.strictObject({ id, title: words, url: z.httpUrl().optional() })).default([]);
export const scale = z.array(z.strictObject({ level: z.int().min(0), label: localized })).min(2);

export const condition: z.ZodType<Condition> = z
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
export const when = condition.optional();

export const effect = z.union([z.literal('stop'), z.literal('note'), z.strictObject({ cap: z.string() })]);
export const effects = z
  .strictObject({ pass: effect.optional(), risk: effect.optional(), fail: effect.optional() })
  .meta({ description: 'What an outcome does to the verdict; one without an effect does nothing.' });
