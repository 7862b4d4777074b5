import type { Language } from './summary.ts';

/** How much a summary tells: a line for the proposal, a short table, or every criterion with reason and evidence. */
export const summarySizes = ['line', 'table', 'full'] as const;
export type SummarySize = (typeof summarySizes)[number];

/** A picture as it is put into a document. */
export interface Picture {
  readonly png: Uint8Array;
  /** What it shows, for who can't see it. */
  readonly alt: string;
  /** In English Metric Units, 914,400 an inch. */
  readonly width: number;
  readonly height: number;
}

/** One piece of a summary. `key` tells which, whatever stands in it; unique in one summary. */
export type Item =
  | {
      readonly kind: 'paragraph';
      readonly key: string;
      readonly role: 'heading' | 'subheading' | 'body' | 'strong' | 'caption';
      readonly text: string;
    }
  /** Rows of one table follow each other, the header row first; each cell is one paragraph. */
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly table: string;
      readonly header: boolean;
      readonly cells: readonly string[];
    }
  | { readonly kind: 'picture'; readonly key: string; readonly picture: Picture };

/** A table's looks: its title for who can't see it, and its columns' widths in fiftieths of a per cent. */
export interface TableLook {
  readonly caption: string;
  readonly widths: readonly number[];
}

/** A summary laid out in one size, ready to be written. */
export interface Laid {
  readonly size: SummarySize;
  readonly language: Language;
  readonly items: readonly Item[];
  readonly tables: Readonly<Record<string, TableLook>>;
}

/** A piece of a summary as it stands in a document. Several paragraphs in one cell are apart by \n. */
export type HeldItem =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  | { readonly kind: 'picture' };

/** A summary as it stands in a document, in document order. */
export interface HeldSummary {
  readonly size: SummarySize;
  readonly items: readonly HeldItem[];
}

/** One change of a summary that stands in a document; `at` counts held items as they were before any edit. */
export type Edit =
  | { readonly kind: 'text'; readonly at: number; readonly cell: number; readonly text: string }
  /**
   * Before the held item `at`; after the last one when `at` is their number. Several at one place stand in the order of
   * the edits. A row joins the table of the held row before that place, or of the one at it; without `joins` the rows of
   * one table that are inserted at one place make a table of their own.
   */
  | { readonly kind: 'insert'; readonly at: number; readonly item: Item; readonly joins?: 'before' | 'after' }
  /** A table goes with its last row. */
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'picture'; readonly at: number; readonly picture: Picture };

/** Words that the officer has changed in a summary where Vägval has new ones too. */
export interface HandEdit {
  /** What a choice is given by: the item's key, with the cell's number after a colon in a row. */
  readonly key: string;
  /** What stands there now; empty when the officer has taken it away. Rows are apart by \n. */
  readonly theirs: string;
  /** What Vägval would write; empty when it has nothing to say there any more. */
  readonly ours: string;
}

/** What to do with a summary that is there: the smallest change, or first a question to the officer. */
export type Decision =
  | { readonly kind: 'apply'; readonly edits: readonly Edit[] }
  | { readonly kind: 'ask'; readonly handEdits: readonly HandEdit[] };
