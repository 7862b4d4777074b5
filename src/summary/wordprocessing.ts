import { escapeText } from '../assessment/index.ts';
import type { Language, Summary } from './summary.ts';

/** The tag of the content control that a summary stands in: how it is found again. */
export const summaryTag = 'vagval-summary';

/** The name of that content control, as Word shows it. */
export const summaryAlias = 'Vägval';

/** The transitional namespace of WordprocessingML; strict documents have another. */
export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** How the document that the summary goes into looks: ids of its own styles, absent where it has none that fits. */
export interface Look {
  /** The namespace of the document's main part. */
  readonly namespace: string;
  readonly headingStyle?: string;
  readonly bodyStyle?: string;
  readonly tableStyle?: string;
  readonly captionStyle?: string;
}

const locale: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * A summary as the block-level WordprocessingML that stands inside its content control: heading, gates, verdict, a table
 * with a marked header row, what is open, and the origin. Uses the prefix `w`, which the control declares. The last
 * block is a paragraph, as a table cell or control requires.
 */
export function summaryContent(summary: Summary, look: Look): string {
  const paragraph = (text: string, style: Style = {}) => paragraphXml(text, summary.language, style);
  const body = look.bodyStyle === undefined ? {} : { id: look.bodyStyle };
  const heading =
    look.headingStyle === undefined
      ? { bold: true, keepNext: true }
      : { id: look.headingStyle, keepNext: true };
  const caption =
    look.captionStyle === undefined
      ? { ...body, bold: true, keepNext: true }
      : { id: look.captionStyle, keepNext: true };
  return [
    paragraph(summary.title, heading),
    ...summary.gates.map((gate) => paragraph(gate, { ...body, bold: true })),
    paragraph(summary.verdict, body),
    ...(summary.otherGates ? [paragraph(summary.otherGates, body)] : []),
    paragraph(summary.table.caption, caption),
    tableXml(summary, look),
    ...[summary.open, summary.origin]
      .filter(Boolean)
      .map((text, i) => paragraph(text, { ...body, apart: i === 0 })),
  ].join('');
}

interface Style {
  readonly id?: string;
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  /** With room above, after the table. */
  readonly apart?: boolean;
}

function paragraphXml(text: string, language: Language, { id, bold, keepNext, apart }: Style): string {
  const properties = `${id ? `<w:pStyle w:val="${escapeXml(id)}"/>` : ''}${keepNext ? '<w:keepNext/>' : ''}${apart ? '<w:spacing w:before="160"/>' : ''}`;
  const run = `<w:r><w:rPr>${bold ? '<w:b/>' : ''}<w:lang w:val="${locale[language]}"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${run}</w:p>`;
}

/** Widths of the columns in fiftieths of a per cent of the text's width. */
const widths = [1300, 800, 2900] as const;

const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

function tableXml({ table, language }: Summary, { tableStyle }: Look): string {
  const properties = [
    ...(tableStyle ? [`<w:tblStyle w:val="${escapeXml(tableStyle)}"/>`] : []),
    '<w:tblW w:w="5000" w:type="pct"/>',
    ...(tableStyle ? [] : [borders]),
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>',
    `<w:tblCaption w:val="${escapeXml(table.caption)}"/>`,
  ].join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${Math.round(width * 1.8)}"/>`).join('');
  const row = (cells: readonly string[], header: boolean) => {
    const flags = `<w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>`;
    const columns = cells.map(
      (cell, i) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[i]}" w:type="pct"/></w:tcPr>${paragraphXml(cell, language, { bold: header })}</w:tc>`,
    );
    return `<w:tr>${flags}${columns.join('')}</w:tr>`;
  };
  const rows = table.rows.map(({ title, score, reasons }) => row([title, score, reasons], false));
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(table.header, true)}${rows.join('')}</w:tbl>`;
}

/** Text and attribute values for XML. */
function escapeXml(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
