export * from './answers.ts';
export * from './assessment.ts';
export * from './carry-over.ts';
export {
  newAssessment,
  oneChange,
  type Saying,
  sameAnswer,
  sameSaying,
  withEntry,
  withFact,
} from './change.ts';
export { criterionOf, labelled, openQuestions, touching, unlabelled } from './comments.ts';
export { condensed, largestPart } from './condense.ts';
export * from './fault.ts';
export { faultText } from './fault-text.ts';
export type { Foreign } from './foreign.ts';
export type * from './meeting/meeting.ts';
export { merge } from './merge.ts';
export { evidenceOf, withEvidence, withNote, withNoteResolved, withoutEvidence } from './passages.ts';
export * from './record.ts';
export { restored } from './restore.ts';
export { broken, digestsOf, fingerprintOf } from './seal.ts';
export * from './shared.ts';
export { insertedPrints, withInserted, withoutInserted, withSignOff } from './sign-off.ts';
export * from './store.ts';
export { assessmentNamespace, escapeText, readXml, writeXml } from './xml/index.ts';
