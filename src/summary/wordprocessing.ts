import { pictureRun } from './drawing.ts';
import type { Item, Laid, Picture } from './layout.ts';
import { type Look, transitional } from './look.ts';
import { escapeXml, paragraphXml, type Setting, settingXml } from './markup.ts';

type Paragraph = Extract<Item, { kind: 'paragraph' }>;
type Row = Extract<Item, { kind: 'row' }>;

/**
 * A summary as the block-level WordprocessingML that stands inside its content control. Uses the prefix `w`, which the
 * control declares; all other prefixes are declared where they are used. Ends with a paragraph, as a control in a table
 * cell requires.
 * @param pictureIds relationship ids of the pictures, by the items' keys; a picture without one is left out.
 */
export function itemsXml(laid: Laid, look: Look, pictureIds: Readonly<Record<string, string>> = {}): string {
  const { items } = laid;
  return items
    .map((item, i) => {
      const xml = itemXml(item, laid, look, pictureIds);
      if (item.kind !== 'row') return xml;
      const [before, after] = [items[i - 1], items[i + 1]];
      const first = before?.kind !== 'row' || before.table !== item.table;
      const last = after?.kind !== 'row' || after.table !== item.table;
      return `${first ? tableStart(item, laid, look) : ''}${xml}${last ? '</w:tbl>' : ''}`;
    })
    .join('');
}

/** One item alone: a paragraph, or a row for a table that is there; empty for a picture without a relationship. */
export function itemXml(
  item: Item,
  laid: Laid,
  look: Look,
  pictureIds: Readonly<Record<string, string>> = {},
): string {
  switch (item.kind) {
    case 'paragraph':
      return paragraphXml(item.text, laid.language, settingOf(item, laid, look));
    case 'row':
      return rowXml(item, laid);
    case 'picture': {
      const id = pictureIds[item.key];
      if (id === undefined) return '';
      const number = firstPicture + laid.items.indexOf(item);
      const run = pictureRun(fitted(item.picture, look.textWidth), id, number, look.namespace);
      return settingXml({ style: look.bodyStyle, after: afterTable }, run);
    }
  }
}

function fitted(picture: Picture, width = picture.width): Picture {
  const scale = Math.min(1, width / picture.width);
  return scale === 1
    ? picture
    : { ...picture, width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
}

/** Pictures are numbered from here, far from where Word begins. */
const firstPicture = 1_870_000_000;

/** Room below a table or picture, in twentieths of a point. */
const afterTable = 160;

function settingOf(item: Paragraph, { items }: Laid, look: Look): Setting {
  const at = items.indexOf(item);
  const apart = items[at - 1]?.kind === 'row' ? { before: afterTable } : {};
  const keepNext = items[at + 1] !== undefined && items[at + 1]?.kind !== 'paragraph';
  switch (item.role) {
    case 'heading':
      return heading(look.headingStyle, look);
    case 'subheading':
      return heading(look.subheadingStyle, look, apart);
    case 'caption':
      return look.captionStyle === undefined
        ? { style: look.bodyStyle, bold: true, keepNext, ...apart }
        : { style: look.captionStyle, keepNext, ...apart };
    case 'strong':
      return { style: look.bodyStyle, bold: true, ...apart };
    case 'body':
      return { style: look.bodyStyle, ...apart };
  }
}

/** A heading keeps its style's own spacing; without a style it is bold, and apart from a table above. */
function heading(style: string | undefined, look: Look, apart: Setting = {}): Setting {
  return style === undefined
    ? { style: look.bodyStyle, bold: true, keepNext: true, ...apart }
    : { style, keepNext: true };
}

function rowXml({ cells, header, table }: Row, laid: Laid): string {
  const widths = laid.tables[table]?.widths ?? [];
  const flags = `<w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>`;
  const columns = cells.map((cell, i) => {
    const text = paragraphXml(cell, laid.language, { bold: header, keepNext: header, before: 40, after: 40 });
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="${widths[i] ? 'pct' : 'auto'}"/></w:tcPr>${text}</w:tc>`;
  });
  return `<w:tr>${flags}${columns.join('')}</w:tr>`;
}

const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

/** A text's usual width on A4, in twentieths of a point: what the grid is made for, before a program measures. */
const textWidth = 9000;

function tableStart({ table }: Row, laid: Laid, { tableStyle, namespace }: Look): string {
  const { caption, widths } = laid.tables[table] ?? { caption: '', widths: [] };
  const properties = [
    ...(tableStyle ? [`<w:tblStyle w:val="${escapeXml(tableStyle)}"/>`] : []),
    '<w:tblW w:w="5000" w:type="pct"/>',
    ...(tableStyle ? [] : [borders]),
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblLook ${namespace === transitional ? 'w:val="0020" ' : ''}w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>`,
    `<w:tblCaption w:val="${escapeXml(caption)}"/>`,
  ].join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round((width / 5000) * textWidth)}"/>`);
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid.join('')}</w:tblGrid>`;
}
