// Writes the JSON Schema that editors complete and check checklist files by: npx tsx scripts/checklist-schema.ts
import { writeFileSync } from 'node:fs';
import { checklistJsonSchema } from '../src/checklists/file/index.ts';

writeFileSync(new URL('../src/checklists/checklist.schema.json', import.meta.url), checklistJsonSchema());
