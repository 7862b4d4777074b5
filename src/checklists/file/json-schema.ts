import { z } from 'zod';
import { coreSchema } from './core-schema.ts';
import { writtenSchema } from './schema.ts';

/** The form of a checklist file as JSON Schema, for editors: the text of `checklist.schema.json`. */
export function checklistJsonSchema(): string {
  return jsonSchema('Vägval checklist', writtenSchema);
}

/** The form of `core.yaml` as JSON Schema, for editors: the text of `core.schema.json`. */
export function coreJsonSchema(): string {
  return jsonSchema('Vägval core', coreSchema);
}

function jsonSchema(title: string, schema: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
}
