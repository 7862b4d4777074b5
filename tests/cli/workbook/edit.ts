// Edits a workbook as a person does, and looks at what stands in it.

import { cellName, cellPlace, cellText } from '../../../src/cli/workbook/xlsx/cells.ts';
import { readWorkbook } from '../../../src/cli/workbook/xlsx/read.ts';
import { child, openPackage, readRoot, spliced, type XmlNode } from '../../../src/document/docx/index.ts';

type Content =
  | string
  | number
  | boolean
  | { readonly formula: string; readonly type: string; readonly result: string }
  | null;

/** A workbook with other content in one cell; null empties it. */
export function withCell(bytes: Uint8Array, sheet: string, cell: string, content: Content): Uint8Array {
  const made = contentXml(cell, content);
  return changed(bytes, sheet, (xml, cells) => {
    const node = cells.get(cell);
    if (!node)
      return xml.replace(
        new RegExp(`(<row r="${cellPlace(cell)?.row}"[^>]*>.*?)(</row>)`),
        `$1${made('0')}$2`,
      );
    return spliced(xml, [{ start: node.start, end: node.end, text: made(node.tag.attribute('s') ?? '0') }]);
  });
}

function contentXml(cell: string, content: Content): (style: string) => string {
  return (style) => {
    const start = `<c r="${cell}" s="${style}"`;
    if (content === null) return `${start}/>`;
    if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
    if (typeof content === 'boolean') return `${start} t="b"><v>${Number(content)}</v></c>`;
    if (typeof content === 'string')
      return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(content)}</t></is></c>`;
    return `${start} t="${content.type}"><f>${content.formula}</f><v>${content.result}</v></c>`;
  };
}

/** A workbook without a column, the others moved to the left. */
export function withoutColumn(bytes: Uint8Array, sheet: string, header: string): Uint8Array {
  const gone = cellPlace(cellOf(bytes, sheet, 1, header))?.column ?? 0;
  return changed(bytes, sheet, (xml, cells) =>
    spliced(
      xml,
      [...cells].flatMap(([name, node]) => {
        const { row, column } = cellPlace(name) as { row: number; column: number };
        if (column < gone) return [];
        const text = xml
          .slice(node.start, node.end)
          .replace(`r="${name}"`, `r="${cellName(row, column - 1)}"`);
        return [{ start: node.start, end: node.end, text: column === gone ? '' : text }];
      }),
    ),
  );
}

/** A workbook without a sheet. */
export function withoutSheet(bytes: Uint8Array, name: string): Uint8Array {
  const source = openPackage(bytes);
  const xml = source.text(source.mainPart).replace(new RegExp(`<sheet name="${name}"[^>]*/>`), '');
  return source.with(new Map([[source.mainPart, xml]])).toBytes();
}

/** A workbook with another sheet that shows what one of its own does. @param state such as `hidden` */
export function withCopiedSheet(bytes: Uint8Array, name: string, copy: string, state: string): Uint8Array {
  const source = openPackage(bytes);
  const xml = source.text(source.mainPart).replace(new RegExp(`<sheet name="${name}"[^>]*/>`), (sheet) => {
    const other = sheet.replace(name, copy).replace(/sheetId="\d+"/, 'sheetId="99"');
    return sheet + (state ? other.replace('/>', ` state="${state}"/>`) : other);
  });
  return source.with(new Map([[source.mainPart, xml]])).toBytes();
}

/** The name of the cell below a heading, in a row. */
export function cellOf(bytes: Uint8Array, sheet: string, row: number, header: string): string {
  const found = readWorkbook(bytes).sheets.find(({ name }) => name === sheet);
  const [column] =
    [...(found?.rows.get(1) ?? [])].find(([, cell]) => cell.kind === 'value' && cell.value === header) ?? [];
  if (column === undefined) throw new Error(`${sheet} has no column ${header}`);
  return cellName(row, column);
}

/** The name of the cell to the right of a text in the first column. */
export function rightOf(bytes: Uint8Array, sheet: string, text: string): string {
  const rows = readWorkbook(bytes).sheets.find(({ name }) => name === sheet)?.rows ?? new Map();
  for (const [row, cells] of rows) {
    const cell = cells.get(1);
    if (cell?.kind === 'value' && cell.value === text) return cellName(row, 2);
  }
  throw new Error(`${sheet} has no ${text}`);
}

/** The notes of a sheet by cell, and the fill of each cell that has one of its own. */
export function marksIn(bytes: Uint8Array, sheet: string) {
  const { source, sheets } = readWorkbook(bytes);
  const part = sheets.find(({ name }) => name === sheet)?.part ?? '';
  const comments = source.relationships(part).find(({ kind }) => kind === 'comments')?.part;
  const notes = new Map<string, string>();
  const texts = (node: XmlNode): string => node.text + node.children.map(texts).join('');
  if (comments)
    for (const comment of child(readRoot(source.text(comments), comments), 'commentList')?.children ?? [])
      notes.set(comment.tag.attribute('ref') ?? '', texts(comment));
  const styles = readRoot(source.text('xl/styles.xml'), 'xl/styles.xml');
  const fills = child(styles, 'fills')?.children ?? [];
  const formats = child(styles, 'cellXfs')?.children ?? [];
  const xml = source.text(part);
  const red: string[] = [];
  for (const [name, node] of cellsOf(xml, part)) {
    const format = formats[Number(node.tag.attribute('s') ?? 0)];
    const fill = fills[Number(format?.tag.attribute('fillId') ?? 0)];
    const color = fill?.children[0]?.children[0]?.tag.attribute('rgb');
    if (color === 'FFFFB9B9') red.push(name);
  }
  return { notes, red };
}

function changed(
  bytes: Uint8Array,
  sheet: string,
  change: (xml: string, cells: ReadonlyMap<string, XmlNode>) => string,
): Uint8Array {
  const { source, sheets } = readWorkbook(bytes);
  const part = sheets.find(({ name }) => name === sheet)?.part;
  if (!part) throw new Error(`there is no sheet ${sheet}`);
  const xml = source.text(part);
  return source.with(new Map([[part, change(xml, cellsOf(xml, part))]])).toBytes();
}

function cellsOf(xml: string, part: string): ReadonlyMap<string, XmlNode> {
  const rows = child(readRoot(xml, part), 'sheetData')?.children ?? [];
  return new Map(rows.flatMap((row) => row.children.map((cell) => [cell.tag.attribute('r') ?? '', cell])));
}
