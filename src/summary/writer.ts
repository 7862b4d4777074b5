import type { Summary } from './summary.ts';

/** Where the officer wants the summary. `auto` is under the document's own sustainability heading, or last when it has none. */
export type Place = 'auto' | 'cursor' | 'end';

/** Where the summary ended up. `heading` is the text of the heading that it stands under. */
export type Placed =
  | { readonly kind: 'updated' }
  | { readonly kind: 'cursor' }
  | { readonly kind: 'heading'; readonly heading: string }
  | { readonly kind: 'end' };

/** Puts the summary into a document. */
export interface SummaryWriter {
  /**
   * Inserts the summary, or updates it in place (whatever `place` says) when the document has one.
   * @throws DocumentFault when the document refuses the write.
   */
  writeSummary(summary: Summary, place: Place): Promise<Placed>;
}
