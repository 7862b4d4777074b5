export * from './answer.ts';
export * from './checklist.ts';
export { answerTo, misfit } from './fit.ts';
export { ChecklistMismatch } from './mismatch.ts';
export * from './result.ts';
export { score } from './score.ts';
export { shown } from './shown.ts';
export { bandIndex, gateState, tolerance } from './verdict.ts';
