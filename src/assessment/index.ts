export * from './answers.ts';
export * from './assessment.ts';
export * from './change.ts';
export * from './fault.ts';
export * from './store.ts';
export { assessmentNamespace, readXml, writeXml } from './xml.ts';
