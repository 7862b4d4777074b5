export { type ExaminedCore, examineCore, readCore } from './core.ts';
export { coreFileFor, coreFileName, overlaysFolder, readChecklistFile } from './core-file.ts';
export type { Core } from './core-schema.ts';
export { checklistJsonSchema, coreJsonSchema } from './json-schema.ts';
export { ChecklistFault, type Problem } from './problem.ts';
export { type Examined, examineChecklist, readChecklist } from './read.ts';
export { checklistLix, judgedTexts } from './readability/checklist-lix.ts';
export { lix, sentencesIn, wordsIn } from './readability/lix.ts';
export { checklistSchema } from './schema.ts';
