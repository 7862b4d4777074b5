// word/styles.xml of the sample documents: built-in names, as Word itself writes them.

/** The styles used, by their built-in name. */
export type StyleName =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'heading 1'
  | 'heading 2'
  | 'heading 3'
  | 'List Paragraph'
  | 'caption'
  | 'Quote'
  | 'header'
  | 'footer'
  | 'footnote text'
  | 'footnote reference'
  | 'endnote reference'
  | 'Default Paragraph Font'
  | 'Normal Table'
  | 'No List'
  | 'Table Grid'
  | 'Grid Table 1 Light';

const swedish: Readonly<Record<StyleName, string>> = {
  Normal: 'Normal',
  Title: 'Rubrik',
  Subtitle: 'Underrubrik',
  'heading 1': 'Rubrik1',
  'heading 2': 'Rubrik2',
  'heading 3': 'Rubrik3',
  'List Paragraph': 'Liststycke',
  caption: 'Beskrivning',
  Quote: 'Citat',
  header: 'Sidhuvud',
  footer: 'Sidfot',
  'footnote text': 'Fotnotstext',
  'footnote reference': 'Fotnotsreferens',
  'endnote reference': 'Slutnotsreferens',
  'Default Paragraph Font': 'Standardstycketeckensnitt',
  'Normal Table': 'Normaltabell',
  'No List': 'Ingenlista',
  'Table Grid': 'Tabellrutnt',
  'Grid Table 1 Light': 'Rutntstabell1ljus',
};

const english: Readonly<Record<StyleName, string>> = {
  Normal: 'Normal',
  Title: 'Title',
  Subtitle: 'Subtitle',
  'heading 1': 'Heading1',
  'heading 2': 'Heading2',
  'heading 3': 'Heading3',
  'List Paragraph': 'ListParagraph',
  caption: 'Caption',
  Quote: 'Quote',
  header: 'Header',
  footer: 'Footer',
  'footnote text': 'FootnoteText',
  'footnote reference': 'FootnoteReference',
  'endnote reference': 'EndnoteReference',
  'Default Paragraph Font': 'DefaultParagraphFont',
  'Normal Table': 'TableNormal',
  'No List': 'NoList',
  'Table Grid': 'TableGrid',
  'Grid Table 1 Light': 'GridTable1Light',
};

export type StyleIds = Readonly<Record<StyleName, string>>;

export const styleIds: Readonly<Record<'swedish' | 'english', StyleIds>> = { swedish, english };

const ink = '1F3B4D';

interface ParagraphStyle {
  readonly name: StyleName;
  readonly next?: StyleName;
  readonly paragraph?: string;
  readonly run?: string;
  /** Shown in Word's style gallery. */
  readonly quick?: boolean;
  readonly priority: number;
}

const heading = (level: 1 | 2 | 3, before: number, after: number, size: number): ParagraphStyle => ({
  name: `heading ${level}`,
  next: 'Normal',
  paragraph: `<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:bCs/><w:color w:val="${ink}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  quick: true,
  priority: 9,
});

const paragraphStyles: readonly ParagraphStyle[] = [
  {
    name: 'Title',
    next: 'Normal',
    paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="80" w:line="240" w:lineRule="auto"/>',
    run: `<w:b/><w:bCs/><w:color w:val="${ink}"/><w:sz w:val="40"/><w:szCs w:val="40"/>`,
    quick: true,
    priority: 10,
  },
  {
    name: 'Subtitle',
    next: 'Normal',
    paragraph: '<w:spacing w:before="0" w:after="240" w:line="240" w:lineRule="auto"/>',
    run: '<w:color w:val="4A5A64"/><w:sz w:val="26"/><w:szCs w:val="26"/>',
    quick: true,
    priority: 11,
  },
  heading(1, 320, 100, 30),
  heading(2, 220, 60, 25),
  heading(3, 160, 40, 22),
  {
    name: 'List Paragraph',
    paragraph: '<w:spacing w:after="140"/><w:ind w:left="720"/><w:contextualSpacing/>',
    quick: true,
    priority: 34,
  },
  {
    name: 'caption',
    next: 'Normal',
    paragraph: '<w:keepNext/><w:spacing w:before="120" w:after="80" w:line="240" w:lineRule="auto"/>',
    run: `<w:b/><w:bCs/><w:color w:val="${ink}"/><w:sz w:val="19"/><w:szCs w:val="19"/>`,
    quick: true,
    priority: 35,
  },
  {
    name: 'Quote',
    next: 'Normal',
    paragraph: '<w:spacing w:before="60" w:after="160"/><w:ind w:left="340" w:right="340"/>',
    run: '<w:i/><w:iCs/><w:color w:val="4A5A64"/>',
    quick: true,
    priority: 29,
  },
  {
    name: 'header',
    paragraph:
      '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    run: '<w:color w:val="4A5A64"/><w:sz w:val="18"/><w:szCs w:val="18"/>',
    priority: 99,
  },
  {
    name: 'footer',
    paragraph:
      '<w:tabs><w:tab w:val="right" w:pos="9070"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    run: '<w:color w:val="4A5A64"/><w:sz w:val="18"/><w:szCs w:val="18"/>',
    priority: 99,
  },
  {
    name: 'footnote text',
    paragraph: '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    run: '<w:sz w:val="18"/><w:szCs w:val="18"/>',
    priority: 99,
  },
];

function paragraphStyle(style: ParagraphStyle, ids: StyleIds): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${ids[style.name]}"><w:name w:val="${style.name}"/>`,
    `<w:basedOn w:val="${ids.Normal}"/>`,
    style.next ? `<w:next w:val="${ids[style.next]}"/>` : '',
    `<w:uiPriority w:val="${style.priority}"/>`,
    style.quick ? '<w:qFormat/>' : '<w:unhideWhenUsed/>',
    style.paragraph ? `<w:pPr>${style.paragraph}</w:pPr>` : '',
    style.run ? `<w:rPr>${style.run}</w:rPr>` : '',
    '</w:style>',
  ].join('');
}

const borders = (color: string): string =>
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`)
    .join('');

const cellMargins =
  '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>';

function tableStyles(ids: StyleIds): string {
  const compact = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>';
  const bold = '<w:rPr><w:b/><w:bCs/></w:rPr>';
  return [
    `<w:style w:type="table" w:default="1" w:styleId="${ids['Normal Table']}"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>`,
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="${ids['Table Grid']}"><w:name w:val="Table Grid"/><w:basedOn w:val="${ids['Normal Table']}"/><w:uiPriority w:val="39"/>${compact}`,
    `<w:tblPr><w:tblBorders>${borders('B8C4CC')}</w:tblBorders>${cellMargins}</w:tblPr>`,
    `<w:tblStylePr w:type="firstCol">${bold}<w:tblPr/><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EEF3F6"/></w:tcPr></w:tblStylePr></w:style>`,
    `<w:style w:type="table" w:styleId="${ids['Grid Table 1 Light']}"><w:name w:val="Grid Table 1 Light"/><w:basedOn w:val="${ids['Normal Table']}"/><w:uiPriority w:val="46"/>${compact}`,
    `<w:tblPr><w:tblBorders>${borders('B8C4CC')}</w:tblBorders>${cellMargins}</w:tblPr>`,
    `<w:tblStylePr w:type="firstRow">${bold}<w:tblPr/><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="${ink}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E3ECF1"/></w:tcPr></w:tblStylePr>`,
    `<w:tblStylePr w:type="lastRow">${bold}<w:tblPr/><w:tcPr><w:tcBorders><w:top w:val="double" w:sz="4" w:space="0" w:color="${ink}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
  ].join('');
}

const noteMark = (name: 'footnote reference' | 'endnote reference', ids: StyleIds): string =>
  `<w:style w:type="character" w:styleId="${ids[name]}"><w:name w:val="${name}"/><w:basedOn w:val="${ids['Default Paragraph Font']}"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;

/** The whole part, in Swedish, with the given font. */
export function stylesXml(font: string, ids: StyleIds): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="sv-SE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    `<w:style w:type="paragraph" w:default="1" w:styleId="${ids.Normal}"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="${ids['Default Paragraph Font']}"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`,
    `<w:style w:type="numbering" w:default="1" w:styleId="${ids['No List']}"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`,
    ...paragraphStyles.map((style) => paragraphStyle(style, ids)),
    noteMark('footnote reference', ids),
    noteMark('endnote reference', ids),
    tableStyles(ids),
    '</w:styles>',
  ].join('');
}
