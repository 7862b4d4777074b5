export type { DraftDocument } from './draft.ts';
