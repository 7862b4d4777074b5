export { checklistJsonSchema } from './json-schema.ts';
export { ChecklistFault, type Problem } from './problem.ts';
export { type Examined, examineChecklist, readChecklist } from './read.ts';
export { checklistSchema } from './schema.ts';
