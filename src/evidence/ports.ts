import type { Anchor, Passage } from './anchor.ts';
import type { Comment } from './comment.ts';
import type { DraftText } from './draft-text.ts';

/** The text of a draft, and the officer's eyes on it. */
export interface Passages {
  /** @throws DocumentFault when the document can't be read. */
  readText(): Promise<DraftText>;
  /** What the officer has selected, cut at a word to the longest quote; null when nothing is. */
  selected(): Promise<Anchor | null>;
  /** Selects a passage and brings it into view. False when the document no longer has it there. */
  show(passage: Passage, text: DraftText): Promise<boolean>;
}

/** The comments of a document. */
export interface Comments {
  /** All comments, in document order. @throws DocumentFault `noComments` when this program can't tell them. */
  readComments(): Promise<readonly Comment[]>;
  /** @throws DocumentFault `noComments` when this program refuses comments, or as other writes. */
  addComment(passage: Passage, text: DraftText, words: string, by: string): Promise<void>;
  replyTo(id: string, words: string, by: string): Promise<void>;
  resolveComment(id: string, resolved: boolean): Promise<void>;
}
