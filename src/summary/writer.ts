import type { Decision, HandEdit, HeldSummary, Laid, SummarySize } from './layout.ts';

/** Where the officer wants the summary. `auto` is under the document's own sustainability heading, or last when it has none. */
export type Place = 'auto' | 'cursor' | 'end';

/** Where the summary ended up. `heading` is the text of the heading that it stands under. */
export type Placed =
  | { readonly kind: 'updated' }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'heading'; readonly heading: string }
  | { readonly kind: 'end' }
  /** Nothing was written: the officer has to be asked first. */
  | { readonly kind: 'asked'; readonly handEdits: readonly HandEdit[] };

/** The summaries of a document. Each size stands in a content control of its own, once. */
export interface SummaryStore {
  /** Those that the document has, as they stand. @throws DocumentFault when it can't be read. */
  readSummaries(): Promise<readonly HeldSummary[]>;
  /**
   * Inserts a summary, or updates the one of its size in place (whatever `place` says).
   * @param decide what to do with the one that is there; called while the document is held, once.
   * @throws DocumentFault when the document refuses the write.
   */
  writeSummary(laid: Laid, place: Place, decide: (held: HeldSummary) => Decision): Promise<Placed>;
  /** Takes a summary away with its control and pictures, so that the document is as it was. Nothing when there is none. */
  removeSummary(size: SummarySize): Promise<void>;
}
