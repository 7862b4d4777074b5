/** A paragraph of a draft as its reader sees the final text: inserted text is in it, deleted text is not. */
export interface TextParagraph {
  /** Tabs as \t, line breaks as \n. */
  readonly text: string;
  /** 1 to 9 for a heading; absent for body text. */
  readonly level?: number;
  /** True in a table, at any depth. */
  readonly inTable: boolean;
  /** True in a summary that Vägval wrote: no evidence, and no part of what is signed. */
  readonly ours: boolean;
}

/**
 * The running text of a draft: the body's paragraphs in document order, those of tables and content controls among them.
 * Text boxes, notes, headers and footers are stories of their own and not part of it, as in Word's `body.paragraphs`.
 */
export interface DraftText {
  readonly paragraphs: readonly TextParagraph[];
}
