/** What a cell holds. */
export type CellValue = string | number | boolean;

/** What was found in a cell that is not empty. */
export type FoundCell =
  | { readonly kind: 'value'; readonly value: CellValue }
  /** A formula that gives an error, such as `#REF!`. */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result the program that wrote it left out. */
  | { readonly kind: 'noResult' };

/** The most characters that Excel keeps in a cell. */
export const mostInCell = 32_767;

/** A column's letters. @param column 1 is A */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}

/** A cell's name, such as `D5`. @param row 1-based @param column 1 is A */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** The place of a cell's name; null for what is none. */
export function cellPlace(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = name.match(/^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/) ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** Characters that XML can't hold, and words that look like their escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
const toEscape = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a spreadsheet keeps it in XML: what XML can't hold is written `_xHHHH_` (ECMA-376, 22.9.2.19). */
export function cellText(text: string): string {
  return text
    .replace(toEscape, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text that a spreadsheet has kept as {@link cellText} does. @param kept with XML's own references resolved */
export function textOfCell(kept: string): string {
  return kept.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
