export { WordDraft } from './word-draft.ts';
