export { checklistLix, judgedTexts } from './checklist-lix.ts';
export { lix, sentencesIn, wordsIn } from './lix.ts';
