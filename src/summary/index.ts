export * from './layout.ts';
export { summarise } from './summarise.ts';
export * from './summary.ts';
export { type Look, summaryAlias, summaryContent, summaryTag, transitional } from './wordprocessing.ts';
export * from './writer.ts';
