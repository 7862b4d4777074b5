import { z } from 'zod';
import { scale, sources, version } from './parts.ts';
import { coreCriterion, coreGate } from './question-schema.ts';

/** The form of `core.yaml`: what the checklists say alike, said once. It is no checklist by itself. */
export const coreSchema = z.strictObject({
  version,
  sources,
  scale,
  criteria: z.array(coreCriterion).default([]),
  gates: z.array(coreGate).default([]),
});

/** The core after the schema has read it, defaults filled in. */
export type Core = z.infer<typeof coreSchema>;
