import type { Passage } from '../../evidence/index.ts';

/** What a page that shows a draft's text itself lets others do with it. */
export interface TextView {
  /** What was last selected in it; null when nothing was. */
  selected(): Passage | null;
  /** Brings a passage into view and marks it. False when it is not there. */
  show(passage: Passage): boolean;
}
