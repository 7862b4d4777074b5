export * from './anchor.ts';
export * from './comment.ts';
export * from './draft-text.ts';
export * from './ports.ts';
