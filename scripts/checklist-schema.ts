// Writes the JSON Schemas that editors complete and check checklist files by: npx tsx scripts/checklist-schema.ts
import { writeFileSync } from 'node:fs';
import { checklistJsonSchema, coreJsonSchema } from '../src/checklists/file/index.ts';

const write = (name: string, text: string) =>
  writeFileSync(new URL(`../src/checklists/${name}`, import.meta.url), text);
write('checklist.schema.json', checklistJsonSchema());
write('core.schema.json', coreJsonSchema());
