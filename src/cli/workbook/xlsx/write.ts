import { newPackage } from '../../../document/docx/index.ts';
import { type CellValue, cellName, cellText, columnName } from './cells.ts';
import { type CellStyle, cellStyles, stylesXml } from './styles.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The widest sheet, in characters, that is printed one page wide. */
const widestPrint = 240;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WrittenCell {
  /** Left out for an empty cell. */
  readonly value?: CellValue | undefined;
  readonly style: CellStyle;
}

/** What may be put into some cells: one of a list, or a number that is not too small. */
export interface Allowed {
  /** Such as `B2:B40`. */
  readonly cells: string;
  readonly rule:
    | { readonly kind: 'list'; readonly from: string; readonly others: boolean }
    | { readonly kind: 'number'; readonly least: number };
  /** What is said when something else is put in; at most 225 characters. */
  readonly told: string;
}

export interface WrittenSheet {
  /** At most 31 characters. */
  readonly name: string;
  readonly hidden?: boolean;
  /** Widths in characters; a hidden column is kept but not seen. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly allowed: readonly Allowed[];
}

/** A workbook as .xlsx: every sheet protected without a password, so that only what is to be edited can be. */
export function writeWorkbook(title: string, sheets: readonly WrittenSheet[]): Uint8Array {
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    [
      '_rels/.rels',
      relationships([
        [`${office}/officeDocument`, 'xl/workbook.xml'],
        [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', properties(title)],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i): [string, string] => [`${office}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
        [`${office}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, i)]),
  ]);
  return newPackage(parts).toBytes();
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    part('xl/styles.xml', `${sheetType}.styles+xml`),
    ...Array.from({ length: sheets }, (_, i) =>
      part(`xl/worksheets/sheet${i + 1}.xml`, `${sheetType}.worksheet+xml`),
    ),
  ].join('')}</Types>`;
}

const relationships = (list: readonly (readonly [string, string])[]) =>
  `${head}<Relationships xmlns="${packages}/relationships">${list
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const properties = (title: string) =>
  `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${cellText(title)}</dc:title><dc:creator>Vägval</dc:creator></cp:coreProperties>`;

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const quoted = (name: string) => cellText(`'${name.replaceAll("'", "''")}'`);
  const list = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${cellText(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const repeated = sheets.flatMap(({ name, frozen, hidden }, i) =>
    frozen.rows > 0 && !hidden
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${titles(quoted(name), frozen)}</definedName>`,
        ]
      : [],
  );
  const names = repeated.length > 0 ? `<definedNames>${repeated.join('')}</definedNames>` : '';
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="900"/></bookViews><sheets>${list.join('')}</sheets>${names}</workbook>`;
}

/** The rows and columns that each printed page begins with. @param sheet in quotes */
function titles(sheet: string, { rows, columns }: WrittenSheet['frozen']): string {
  const across = `${sheet}!$1:$${rows}`;
  return columns > 0 ? `${sheet}!$A:$${columnName(columns)},${across}` : across;
}

function sheetXml(sheet: WrittenSheet, index: number): string {
  const columns = sheet.columns.map(
    ({ width, hidden }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  const rows = sheet.rows.map((cells, r) => {
    const made = cells.map((cell, c) => cellXml(cell, r + 1, c + 1)).join('');
    return `<row r="${r + 1}" ht="${heightOf(cells, sheet.columns)}">${made}</row>`;
  });
  const width = sheet.columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  const fits = width <= widestPrint;
  return [
    `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="${fits ? 1 : 0}"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0"${index === 0 ? ' tabSelected="1"' : ''}>${pane(sheet.frozen)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>',
    validations(sheet.allowed),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

/** In points: what a line takes, and the most that a row can have. */
const lineHeight = 15;
const tallest = 409;
/** Letters of a text, as many as stand on a line of a column a character wide. */
const lettersPerWidth = 1.15;

/** A height that shows all of a row's wrapped texts, in points. A program that opens the file may set its own. */
function heightOf(cells: readonly WrittenCell[], columns: WrittenSheet['columns']): number {
  const lines = cells.map(({ value, style }, i) => {
    const { width = 10, hidden = false } = columns[i] ?? {};
    if (hidden || typeof value !== 'string') return 1;
    const room = Math.max(1, Math.floor((width - 1) * lettersPerWidth * (style === 'title' ? 0.6 : 1)));
    const wrapped = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
    return wrapped * (style === 'title' ? 1.4 : 1);
  });
  return Math.min(tallest, Math.ceil(Math.max(1, ...lines) * lineHeight + 3));
}

function pane({ rows, columns }: WrittenSheet['frozen']): string {
  if (rows === 0 && columns === 0) return '';
  const at = cellName(rows + 1, columns + 1);
  const active = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${split} topLeftCell="${at}" activePane="${active}" state="frozen"/><selection pane="${active}" activeCell="${at}" sqref="${at}"/>`;
}

function cellXml({ value, style }: WrittenCell, row: number, column: number): string {
  const start = `<c r="${columnName(column)}${row}" s="${cellStyles.indexOf(style)}"`;
  switch (typeof value) {
    case 'string':
      return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
    case 'number':
      return `${start}><v>${value}</v></c>`;
    case 'boolean':
      return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    default:
      return `${start}/>`;
  }
}

function validations(allowed: readonly Allowed[]): string {
  if (allowed.length === 0) return '';
  const list = allowed.map(({ cells, rule, told }) => {
    const style = rule.kind === 'list' && rule.others ? ' errorStyle="warning"' : '';
    const kind = rule.kind === 'list' ? 'type="list"' : 'type="decimal" operator="greaterThanOrEqual"';
    const formula = rule.kind === 'list' ? cellText(rule.from) : String(rule.least);
    return `<dataValidation ${kind}${style} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Vägval" error="${cellText(told)}" sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
}
