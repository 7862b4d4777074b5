import { itemsXml, type Laid, type Look, transitional } from '../../../summary/index.ts';
import { lookOf, readStyles } from '../../docx/index.ts';
import { base64Of, flatPackage, stylesOf } from '../flat-package.ts';
import type { Dress } from './dress.ts';

/** Above this many characters the document's styles are not sent along: Word on the web takes 5 MB at most. */
const mostCharacters = 4_000_000;

/** The document's look, from a part of it as Word gives it. @param level of the heading that the summary stands under. */
export function lookFrom(flat: string, level: number): Look {
  const styles = stylesOf(flat);
  return lookOf(transitional, styles ? readStyles(styles) : new Map(), level);
}

/** How new paragraphs of a summary are dressed, from a part of the document as Word gives it. */
export function dressFrom(laid: Laid, flat: string, level: number): Dress {
  const look = lookFrom(flat, level);
  const styles = stylesOf(flat);
  const known = styles ? [...readStyles(styles).values()] : [];
  return {
    look,
    styleNames: new Map(known.map((style) => [style.id, style.name])),
    tableOf: (rows) => tablePackage(laid, rows, look, flat),
  };
}

/** Some rows of a laid summary as a table of their own. */
function tablePackage(laid: Laid, items: Laid['items'], look: Look, flat: string): string {
  return flatPackage(transitional, itemsXml({ ...laid, items }, look), stylesOf(flat));
}

/** A laid summary as the flat package that goes into its control. */
export function packageOf(laid: Laid, look: Look, flat: string): string {
  const pictures = laid.items.flatMap((item, i) =>
    item.kind === 'picture'
      ? [{ key: item.key, id: `rIdPicture${i}`, base64: base64Of(item.picture.png) }]
      : [],
  );
  const ids = Object.fromEntries(pictures.map(({ key, id }) => [key, id]));
  const content = itemsXml(laid, look, ids);
  const whole = flatPackage(transitional, content, stylesOf(flat), pictures);
  return whole.length <= mostCharacters ? whole : flatPackage(transitional, content, '', pictures);
}
