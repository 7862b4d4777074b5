import { DocumentFault } from '../../assessment/index.ts';
import { written } from './xml-attributes.ts';
import { blank, wideLength } from './xml-bytes.ts';
import { declaration, indexOfMark, startsWith } from './xml-marks.ts';
import { isName } from './xml-names.ts';

/** A stretch in which no character is markup, between its marks: a comment, an instruction or CDATA. */
export interface Raw {
  readonly from: number;
  readonly to: number;
  /** Right after the mark that ends it. */
  readonly end: number;
}

/** The comment at a place. @throws DocumentFault `damaged` when it is wrong or does not end. */
export function commentAt(bytes: Uint8Array, at: number): Raw {
  const raw = rawUntil(bytes, '--', at + 4);
  if (!startsWith(bytes, raw.to, '-->')) fail('"--" in a comment', raw.to);
  return { ...raw, end: raw.end + 1 };
}

/** The CDATA section at a place. @throws DocumentFault `damaged` when it does not end. */
export function cdataAt(bytes: Uint8Array, at: number): Raw {
  return rawUntil(bytes, ']]>', at + 9);
}

/** The processing instruction at a place. @throws DocumentFault `damaged` when it is wrong or does not end. */
export function instructionAt(bytes: Uint8Array, at: number): Raw {
  const raw = rawUntil(bytes, '?>', at + 2);
  const [target = ''] = written(bytes, raw.from, raw.to).split(/[ \t\r\n]/, 1);
  if (!isName(target) || target.includes(':') || target.toLowerCase() === 'xml') {
    fail('an instruction that is wrong', at);
  }
  return raw;
}

/** Right after the declaration that a text begins with; 0 without one. @throws DocumentFault `damaged` when it is wrong. */
export function declarationEnd(bytes: Uint8Array): number {
  if (!startsWith(bytes, 0, '<?xml') || blank[bytes[5] as number] !== 1) return 0;
  const { end } = rawUntil(bytes, '?>', 5);
  if (!declaration.test(written(bytes, 0, end))) fail('the declaration is wrong', 0);
  return end;
}

/**
 * Examines the characters of such a stretch.
 * @returns how many more bytes than UTF-16 units they are.
 * @throws DocumentFault `damaged` for one that XML 1.0 forbids.
 */
export function surplusIn(bytes: Uint8Array, from: number, to: number): number {
  let surplus = 0;
  let at = from;
  while (at < to) {
    const byte = bytes[at] as number;
    if (byte >= 128) {
      const length = wideLength(bytes, at);
      surplus += length === 2 ? 1 : 2;
      at += length;
    } else if (byte >= 32 || blank[byte] === 1) at++;
    else fail('a character that is not allowed', at);
  }
  return surplus;
}

function rawUntil(bytes: Uint8Array, mark: string, from: number): Raw {
  const to = indexOfMark(bytes, mark, from);
  return to < 0 ? fail(`"${mark}" is missing`, from) : { from, to, end: to + mark.length };
}

function fail(what: string, at: number): never {
  throw new DocumentFault('damaged', `${what} (at byte ${at})`);
}
