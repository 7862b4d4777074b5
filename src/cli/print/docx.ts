import { escapeXml, newPackage } from '../../document/docx/index.ts';
import { transitional } from '../../summary/index.ts';
import { stylesXml } from './docx-styles.ts';
import type { Piece, Printed } from './piece.ts';
import { phrase } from './words.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The width of the text on A4 with its margins, in twentieths of a point. */
const textWidth = 9638;

/** A text as a Word document of its own, with headings, lists and tables that a screen reader tells apart. */
export function printedDocx({ title, language, pieces }: Printed): Uint8Array {
  const body = pieces.map(pieceXml).join('');
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const relations = (list: readonly (readonly [string, string])[]) =>
    `${head}<Relationships xmlns="${packages}/relationships">${list
      .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  return newPackage(
    new Map([
      [
        '[Content_Types].xml',
        `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
          part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
          part('word/document.xml', `${word}.document.main+xml`),
          part('word/styles.xml', `${word}.styles+xml`),
          part('word/numbering.xml', `${word}.numbering+xml`),
          part('word/footer1.xml', `${word}.footer+xml`),
        ].join('')}</Types>`,
      ],
      [
        '_rels/.rels',
        relations([
          [`${office}/officeDocument`, 'word/document.xml'],
          [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      ],
      [
        'docProps/core.xml',
        `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Vägval</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`,
      ],
      [
        'word/document.xml',
        `${head}<w:document xmlns:w="${transitional}" xmlns:r="${office}"><w:body>${body}${section}</w:body></w:document>`,
      ],
      [
        'word/_rels/document.xml.rels',
        relations([
          [`${office}/styles`, 'styles.xml'],
          [`${office}/numbering`, 'numbering.xml'],
          [`${office}/footer`, 'footer1.xml'],
        ]),
      ],
      ['word/styles.xml', stylesXml(language)],
      ['word/numbering.xml', numberingXml],
      ['word/footer1.xml', footerXml(title, language)],
    ]),
  ).toBytes();
}

const numberingXml = `${head}<w:numbering xmlns:w="${transitional}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const footerXml = (title: string, language: 'sv' | 'en') =>
  `${head}<w:ftr xmlns:w="${transitional}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run(`${title} · ${phrase('page', language)} `)}<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple></w:p></w:ftr>`;

const run = (text: string, bold = false) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

const paragraph = (style: string, runs: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs}</w:p>`;

function pieceXml(piece: Piece): string {
  switch (piece.kind) {
    case 'title':
      return paragraph('Title', run(piece.text));
    case 'heading':
      return paragraph(`Heading${piece.level}`, run(piece.text));
    case 'paragraph': {
      const lead = piece.lead === undefined ? '' : run(`${piece.lead}: `, true);
      return paragraph(piece.quiet ? 'Quiet' : piece.withNext ? 'Together' : '', lead + run(piece.text));
    }
    case 'list':
      return piece.items.map((item) => paragraph('ListBullet', run(item))).join('');
    case 'table':
      return tableXml(piece);
  }
}

/** A table of no more rows than this stays on one page. */
const mostTogether = 8;

function tableXml({
  caption,
  captionHidden,
  header,
  widths,
  rows,
}: Extract<Piece, { kind: 'table' }>): string {
  const width = (i: number) => Math.round((textWidth * (widths[i] ?? 0)) / 100);
  const row = (cells: readonly string[], isHeader: boolean, isLast = false) => {
    const made = cells.map((cell, i) => {
      const style = isHeader
        ? 'TableHead'
        : isLast || rows.length > mostTogether
          ? 'TableText'
          : 'TableTogether';
      return `<w:tc><w:tcPr><w:tcW w:w="${width(i)}" w:type="dxa"/></w:tcPr>${paragraph(style, run(cell, isHeader || i === 0))}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${made.join('')}</w:tr>`;
  };
  const grid = widths.map((_, i) => `<w:gridCol w:w="${width(i)}"/>`).join('');
  return [
    captionHidden ? '' : paragraph('Caption', run(caption)),
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/><w:tblCaption w:val="${escapeXml(caption)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    row(header, true),
    ...rows.map((cells, i) => row(cells, false, i === rows.length - 1)),
    '</w:tbl>',
    paragraph('AfterTable', ''),
  ].join('');
}
