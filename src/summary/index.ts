export * from './summary.ts';
export * from './writer.ts';
