import { DocumentFault } from '../../assessment/index.ts';

/** The ASCII characters that XML's grammar turns on. */
export const char = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  bang: 33,
  quote: 34,
  hash: 35,
  ampersand: 38,
  apostrophe: 39,
  slash: 47,
  colon: 58,
  semicolon: 59,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  bracket: 93,
} as const;

const ascii = (is: (byte: number) => boolean, wide: boolean) =>
  Uint8Array.from({ length: 256 }, (_, byte) => ((byte < 128 ? is(byte) : wide) ? 1 : 0));

const letter = (byte: number) => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 95;
const control = (byte: number) => byte < 32 && byte !== char.tab && byte !== char.lineFeed;
const oneOf = (...bytes: readonly number[]) => new Set(bytes);

const inText = oneOf(char.less, char.ampersand, char.greater);
const inValue = oneOf(char.less, char.ampersand, char.greater, char.quote, char.apostrophe);
const blanks = oneOf(char.space, char.tab, char.lineFeed, char.carriageReturn);

/** 1 for bytes at which running text stops being plain: markup, references, line ends, what is forbidden or not ASCII. */
export const textStop = ascii((byte) => control(byte) || inText.has(byte), true);
/** 1 for bytes at which text that is taken stops being plain: as {@link textStop}, and line ends. */
export const takeStop = textStop.map((stops, byte) => (byte === char.lineFeed ? 1 : stops));
/** 1 for bytes at which an attribute's value stops being plain. */
export const valueStop = ascii(
  (byte) => (control(byte) && byte !== char.carriageReturn) || inValue.has(byte),
  true,
);
/** 1 for bytes that can stand in a name; whether those beyond ASCII may is examined once for each name. */
export const inName = ascii(
  (byte) => letter(byte) || (byte >= 48 && byte <= 57) || byte === 45 || byte === 46 || byte === char.colon,
  true,
);
/** 1 for white space. */
export const blank = ascii((byte) => blanks.has(byte), false);

const continues = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80;

/**
 * How many bytes the character beyond ASCII at a place has: 2, 3, or 4 for one that is two UTF-16 units.
 * @throws DocumentFault `damaged` when it is not UTF-8, or a character that XML 1.0 forbids (U+FFFE, U+FFFF).
 */
export function wideLength(bytes: Uint8Array, at: number): 2 | 3 | 4 {
  const first = bytes[at] as number;
  const second = bytes[at + 1];
  if (first >= 0xc2 && continues(second)) {
    const next = second as number;
    if (first < 0xe0) return 2;
    if (continues(bytes[at + 2])) {
      if (first < 0xf0) {
        const overlong = first === 0xe0 && next < 0xa0;
        const surrogate = first === 0xed && next >= 0xa0;
        const forbidden = first === 0xef && next === 0xbf && (bytes[at + 2] as number) >= 0xbe;
        if (!overlong && !surrogate && !forbidden) return 3;
      } else if (continues(bytes[at + 3])) {
        const inRange = first === 0xf0 ? next >= 0x90 : first === 0xf4 ? next < 0x90 : first < 0xf4;
        if (inRange) return 4;
      }
    }
  }
  throw new DocumentFault('damaged', `a character that is not allowed at byte ${at}`);
}

/** The code point of a character beyond ASCII that {@link wideLength} has let pass. */
export function wideCode(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const second = (bytes[at + 1] as number) & 0x3f;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = (bytes[at + 2] as number) & 0x3f;
  if (first < 0xf0) return ((first & 0x0f) << 12) | (second << 6) | third;
  return ((first & 0x07) << 18) | (second << 12) | (third << 6) | ((bytes[at + 3] as number) & 0x3f);
}

/** Whether XML 1.0 (2.2) allows a character. */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
