export * from './answers.ts';
export * from './assessment.ts';
export * from './carry-over.ts';
export {
  newAssessment,
  oneChange,
  withEntry,
  withFact,
  withRivalsSeen,
} from './change.ts';
export { criterionOf, labelled, openQuestions, touching, unlabelled } from './comments.ts';
export { condensed, largestPart } from './condense.ts';
export type * from './drafts.ts';
export * from './fault.ts';
export { faultText } from './fault-text.ts';
export type { Foreign } from './foreign.ts';
export * from './meeting/index.ts';
export { merge } from './merge.ts';
export * from './migration/index.ts';
export {
  evidenceOf,
  notesAt,
  unclearAt,
  withEvidence,
  withNote,
  withNoteResolved,
  withoutEvidence,
  withUnclear,
} from './passages.ts';
export * from './record.ts';
export { restored } from './restore.ts';
export { rivalsOf } from './rivals.ts';
export { type Saying, sameAnswer, sameSaying } from './same.ts';
export { broken, digestsOf, fingerprintOf } from './seal.ts';
export * from './shared.ts';
export { insertedPrints, withInserted, withoutInserted, withSignOff } from './sign-off.ts';
export { type DraftStatus, statusOf } from './status.ts';
export * from './store.ts';
export { assembled, assessmentNamespace, escapeText, piecesOf, readXml, writeXml } from './xml/index.ts';
