export * from './answers.ts';
export * from './assessment.ts';
export * from './change.ts';
export * from './fault.ts';
export { faultText } from './fault-text.ts';
export * from './record.ts';
export * from './store.ts';
export { assessmentNamespace, readXml, writeXml } from './xml.ts';
export { escapeText } from './xml-tree.ts';
