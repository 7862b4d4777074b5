// What a sample document is made of: plain data, so that each document's file reads like its text.

/** Text with **bold**, *italic* and [^key] for a footnote. */
export type Text = string;

export interface Column {
  readonly name: string;
  /** Share of the table's width; the shares of a table add up to 100. */
  readonly width: number;
  readonly align?: 'right';
}

export interface Picture {
  readonly png: Uint8Array;
  /** Size on the page, in pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export type Block =
  | { readonly kind: 'title' | 'subtitle' | 'paragraph' | 'note'; readonly text: Text }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'bullets' | 'numbers'; readonly items: readonly Text[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
      /** The last row is a sum. */
      readonly total: boolean;
    }
  | { readonly kind: 'fields'; readonly rows: readonly (readonly [string, Text])[] }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly caption: string };

export interface SampleDocument {
  readonly file: string;
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** When the document says that it was written, ISO 8601 in UTC. */
  readonly written: string;
  readonly font: string;
  /** Swedish Word names its built-in styles with Swedish ids; readers must go by the name, so both kinds are here. */
  readonly styleIds: 'swedish' | 'english';
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footer: string;
  readonly blocks: readonly Block[];
  readonly footnotes: Readonly<Record<string, Text>>;
}

export const title = (text: Text): Block => ({ kind: 'title', text });
export const subtitle = (text: Text): Block => ({ kind: 'subtitle', text });
export const h1 = (text: string): Block => ({ kind: 'heading', level: 1, text });
export const h2 = (text: string): Block => ({ kind: 'heading', level: 2, text });
export const h3 = (text: string): Block => ({ kind: 'heading', level: 3, text });
export const p = (text: Text): Block => ({ kind: 'paragraph', text });
export const note = (text: Text): Block => ({ kind: 'note', text });
export const bullets = (...items: readonly Text[]): Block => ({ kind: 'bullets', items });
export const numbers = (...items: readonly Text[]): Block => ({ kind: 'numbers', items });
export const fields = (...rows: readonly (readonly [string, Text])[]): Block => ({ kind: 'fields', rows });
export const picture = (drawing: Picture, caption: string): Block => ({
  kind: 'picture',
  picture: drawing,
  caption,
});

/** A table with a header row; a column is [name, width] or [name, width, 'right']. */
export function table(
  caption: string,
  columns: readonly (readonly [string, number] | readonly [string, number, 'right'])[],
  rows: readonly (readonly Text[])[],
  options: { readonly total?: boolean } = {},
): Block {
  return {
    kind: 'table',
    caption,
    columns: columns.map(([name, width, align]) => (align ? { name, width, align } : { name, width })),
    rows,
    total: options.total ?? false,
  };
}
