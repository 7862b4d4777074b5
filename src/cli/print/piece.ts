/** 1 is right below the title. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** One piece of a text for reading, whatever file it goes into. */
export type Piece =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly lead?: string;
      readonly quiet?: true;
      readonly withNext?: true;
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** The first column of each row is its heading. Widths are shares of a hundred. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      /** Whether the caption is only for who can't see the table, since a heading says the same. */
      readonly captionHidden?: true;
      readonly header: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

/** A text for reading, with its name and language. */
export interface Printed {
  readonly title: string;
  readonly language: 'sv' | 'en';
  readonly pieces: readonly Piece[];
}
