/** The kinds of cells in a workbook, in the order of their formats in the file. */
export const cellStyles = [
  'plain',
  'title',
  'prose',
  'strong',
  'header',
  'locked',
  'words',
  'number',
  'shown',
] as const;
export type CellStyle = (typeof cellStyles)[number];

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const fonts = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="16"/><color rgb="FF1F3864"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>',
  '<font><i/><sz val="11"/><color rgb="FF404040"/><name val="Calibri"/><family val="2"/></font>',
];
const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('FF1F3864'),
  solid('FFEDEDED'),
];
const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
];

/** Number format 49 is text: what is typed stays as it is, so that 12.5 does not become a date. */
const asText = 49;
const format = (font: number, fill: number, border: number, numbers: number, locked: boolean) =>
  `<xf numFmtId="${numbers}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="${locked ? 1 : 0}"/></xf>`;

const formats: Readonly<Record<CellStyle, string>> = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  title: format(1, 0, 0, 0, true),
  prose: format(0, 0, 0, 0, true),
  strong: format(2, 0, 0, 0, true),
  header: format(3, 2, 1, 0, true),
  locked: format(2, 3, 1, asText, true),
  words: format(0, 0, 1, asText, false),
  number: format(0, 0, 1, 0, false),
  shown: format(4, 3, 1, asText, true),
};

const counted = (name: string, parts: readonly string[]) =>
  `<${name} count="${parts.length}">${parts.join('')}</${name}>`;

/** The part that holds a workbook's formats. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${main}">${counted('fonts', fonts)}${counted('fills', fills)}${counted('borders', borders)}${counted(
  'cellStyleXfs',
  ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
)}${counted(
  'cellXfs',
  cellStyles.map((name) => formats[name]),
)}${counted('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}</styleSheet>`;
