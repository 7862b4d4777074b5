export { readSummaries } from './read.ts';
export { remove } from './remove.ts';
export { type Writing, write } from './write.ts';
