import { transitional } from '../../summary/index.ts';

const locale = { sv: 'sv-SE', en: 'en-GB' } as const;

interface Look {
  readonly id: string;
  /** The name that Word knows the style by. */
  readonly name: string;
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: true;
  /** 0 for the highest heading. */
  readonly outline?: number;
  readonly list?: true;
}

const blue = '1F3864';
/** Sizes in half points, distances in twentieths of a point. */
const looks: readonly Look[] = [
  { id: 'Title', name: 'Title', size: 44, bold: true, color: blue, after: 120 },
  {
    id: 'Heading1',
    name: 'heading 1',
    size: 32,
    bold: true,
    color: blue,
    before: 480,
    after: 120,
    keepNext: true,
    outline: 0,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    size: 26,
    bold: true,
    color: blue,
    before: 360,
    after: 80,
    keepNext: true,
    outline: 1,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    size: 23,
    bold: true,
    color: blue,
    before: 320,
    after: 60,
    keepNext: true,
    outline: 2,
  },
  {
    id: 'Heading4',
    name: 'heading 4',
    size: 22,
    bold: true,
    color: blue,
    before: 280,
    after: 60,
    keepNext: true,
    outline: 3,
  },
  { id: 'Caption', name: 'caption', size: 20, bold: true, before: 80, after: 60, keepNext: true },
  { id: 'ListBullet', name: 'List Bullet', after: 60, list: true },
  { id: 'TableHead', name: 'Table head', size: 20, before: 40, after: 40, keepNext: true },
  { id: 'TableTogether', name: 'Table text together', size: 20, before: 40, after: 40, keepNext: true },
  { id: 'TableText', name: 'Table text', size: 20, before: 40, after: 40 },
  { id: 'AfterTable', name: 'After table', size: 8, after: 0 },
  { id: 'Together', name: 'Together', keepNext: true },
  { id: 'Quiet', name: 'Quiet', size: 20, color: '505050', after: 120 },
  { id: 'Footer', name: 'footer', size: 18, color: '505050', after: 0 },
];

function styleXml({ id, name, size, bold, color, before, after, keepNext, outline, list }: Look): string {
  const spacing = [
    ...(before === undefined ? [] : [` w:before="${before}"`]),
    ...(after === undefined ? [] : [` w:after="${after}"`]),
  ].join('');
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    list ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '',
    spacing ? `<w:spacing${spacing}/>` : '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
  const runs = [
    bold ? '<w:b/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    size ? `<w:sz w:val="${size}"/>` : '',
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${outline === undefined ? '' : '<w:next w:val="Normal"/>'}<w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="767676"/>`)
  .join('');

/** The styles of a printed text, in its language. */
export const stylesXml = (language: 'sv' | 'en'): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="${transitional}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${locale[language]}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${sides}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EDF5"/></w:tcPr></w:tblStylePr></w:style>${looks.map(styleXml).join('')}</w:styles>`;
