export * from './assessment.ts';
export * from './fault.ts';
export * from './store.ts';
