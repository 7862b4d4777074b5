import type { Item, Look, Picture } from '../../../summary/index.ts';
import { base64Of } from '../flat-package.ts';
import { builtInOf } from './style-name.ts';

/** What new paragraphs of a summary look like. */
export interface Dress {
  readonly look: Look;
  /** Names of the document's styles by id, in lower case English. */
  readonly styleNames: ReadonlyMap<string, string>;
  /** Rows as a table of their own, as the flat package that Word takes. */
  readonly tableOf: (rows: readonly Item[]) => string;
}

/** English Metric Units in a point. */
const emuPerPoint = 12_700;

/** The text of the paragraph that items begin with; empty for a picture or a table. */
export function textOf([item]: readonly Item[]): string {
  return item?.kind === 'paragraph' ? item.text : '';
}

/** Dresses a new paragraph for what it is to hold, and puts the picture into it if it is one. */
export function dressed(paragraph: Word.Paragraph, [item]: readonly Item[], dress: Dress): void {
  if (item?.kind === 'paragraph') {
    styled(paragraph, item, dress);
    return;
  }
  paragraph.styleBuiltIn = 'Normal';
  if (item?.kind !== 'picture') return;
  const placed = paragraph.insertInlinePictureFromBase64(base64Of(item.picture.png), 'Start');
  putPicture(placed, item.picture);
}

function styled(
  paragraph: Word.Paragraph,
  { role }: Extract<Item, { kind: 'paragraph' }>,
  { look, styleNames }: Dress,
): void {
  const wanted = { heading: look.headingStyle, subheading: look.subheadingStyle, caption: look.captionStyle };
  const style = role === 'body' || role === 'strong' ? look.bodyStyle : wanted[role];
  const builtIn = builtInOf(style === undefined ? undefined : styleNames.get(style));
  paragraph.styleBuiltIn = builtIn;
  if (role === 'strong' || (builtIn === 'Normal' && role !== 'body')) paragraph.font.bold = true;
  else if (role === 'body') paragraph.font.bold = false;
}

/** Gives a picture its alternative text and size. */
export function putPicture(placed: Word.InlinePicture, { alt, width, height }: Picture): void {
  placed.altTextDescription = alt;
  placed.width = width / emuPerPoint;
  placed.height = height / emuPerPoint;
}
