import { z } from 'zod';
import { checklistSchema } from './schema.ts';

/** The form of a checklist file as JSON Schema, for editors: the text of `checklist.schema.json`. */
export function checklistJsonSchema(): string {
  const schema = z.toJSONSchema(checklistSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'Vägval checklist', ...schema }, null, 2)}\n`;
}
