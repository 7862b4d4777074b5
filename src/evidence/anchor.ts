/**
 * Where a passage stands, told by its words: what the Web Annotation Data Model (W3C, 2017, 4.2.4) calls a text quote
 * selector, with the number of its paragraph as a hint. Nothing of it is written into the text.
 */
export interface Anchor {
  /** The passage, at most {@link longestQuote} characters; paragraphs apart by \n. */
  readonly quote: string;
  /**
   * The words before it, earlier paragraphs' among them, paragraphs apart by \n: {@link contextLength} characters, or up to
   * {@link longestContext} where fewer stand at several places of the draft.
   */
  readonly before: string;
  /** The words after it, likewise. */
  readonly after: string;
  /** Number of its first paragraph in the draft's text when it was made, from 0. */
  readonly paragraph: number;
}

export const longestQuote = 600;
export const contextLength = 32;
export const longestContext = 128;

/** A place in a draft's text: a paragraph's number, and UTF-16 units from its beginning. */
export interface Point {
  readonly paragraph: number;
  readonly offset: number;
}

/** A stretch of a draft's text. */
export interface Passage {
  readonly start: Point;
  readonly end: Point;
}

/** Where an anchor's passage is now. `changed` when its words are not quite what they were. */
export type Found =
  | { readonly kind: 'found'; readonly passage: Passage; readonly changed: boolean }
  | { readonly kind: 'lost' };
