export type {
  Difference,
  QuestionDifference,
  RuleDifference,
  Step,
  TextChange,
  TextPart,
} from './difference.ts';
export { differencesOf, leastVersion } from './differences.ts';
export { raised, type VersionProblem, versionProblems } from './examine.ts';
export { type Section, sectionsOf } from './headings.ts';
export {
  adjustmentText,
  conditionText,
  demandText,
  effectText,
  numberText,
  outcomeNames,
} from './in-words.ts';
export { partName, sentenceOf, signText } from './sentences.ts';
