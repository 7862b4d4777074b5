import { DocumentFault } from '../../assessment/index.ts';

/** What a code means: a byte, a length or distance with its least value and extra bits, the end of a block, or nothing. */
export const kind = { literal: 0, copy: 1, end: 2, wrong: 3 } as const;

/**
 * A table that is looked up by the next bits. An entry has the code's length in bits 0–3, its kind in bits 4–5, the number
 * of extra bits in bits 8–11, and the byte or the least value from bit 16 on.
 */
export interface CodeTable {
  readonly entries: Int32Array;
  readonly mask: number;
}

const wrong = (kind.wrong << 4) | 1;

/** What the symbols of an alphabet mean, as entries without the length of the code. */
const literalMeanings = Int32Array.from({ length: 288 }, (_, symbol) => {
  if (symbol < 256) return symbol << 16;
  if (symbol === 256) return kind.end << 4;
  if (symbol > 285) return kind.wrong << 4;
  if (symbol === 285) return (kind.copy << 4) | (258 << 16);
  const step = symbol - 257;
  const extra = step < 8 ? 0 : (step >> 2) - 1;
  const least = step < 8 ? step + 3 : ((4 + (step & 3)) << extra) + 3;
  return (kind.copy << 4) | (extra << 8) | (least << 16);
});
const distanceMeanings = Int32Array.from({ length: 32 }, (_, symbol) => {
  if (symbol > 29) return kind.wrong << 4;
  const extra = symbol < 4 ? 0 : (symbol >> 1) - 1;
  const least = symbol < 4 ? symbol + 1 : ((2 + (symbol & 1)) << extra) + 1;
  return (kind.copy << 4) | (extra << 8) | (least << 16);
});
const plainMeanings = Int32Array.from({ length: 19 }, (_, symbol) => symbol << 16);

/**
 * A table of the canonical code in which each symbol has so many bits (RFC 1951, 3.2.2); 0 for none.
 * @throws DocumentFault `damaged` when there are more codes than bits can tell apart.
 */
function codeTable(lengths: Uint8Array, meanings: Int32Array): CodeTable {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  let most = 15;
  while (most > 1 && counts[most] === 0) most--;
  const next = new Uint32Array(16);
  let code = 0;
  for (let bits = 1; bits <= 15; bits++) {
    code = (code + (counts[bits - 1] as number)) << 1;
    next[bits] = code;
    if (code + (counts[bits] as number) > 1 << bits) throw new DocumentFault('damaged', 'codes that clash');
  }
  const entries = new Int32Array(1 << most).fill(wrong);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const entry = (meanings[symbol] as number) | length;
    const place = next[length] as number;
    next[length] = place + 1;
    for (let at = reversed(place, length); at < entries.length; at += 1 << length) entries[at] = entry;
  }
  return { entries, mask: entries.length - 1 };
}

/** Codes are sent with their first bit first, bits of other numbers the other way round. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}

export const literalTable = (lengths: Uint8Array): CodeTable => codeTable(lengths, literalMeanings);
export const distanceTable = (lengths: Uint8Array): CodeTable => codeTable(lengths, distanceMeanings);
export const lengthTable = (lengths: Uint8Array): CodeTable => codeTable(lengths, plainMeanings);

/** The codes of a block that brings none of its own (RFC 1951, 3.2.6). */
export const fixedLiterals = literalTable(
  Uint8Array.from({ length: 288 }, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8)),
);
export const fixedDistances = distanceTable(new Uint8Array(32).fill(5));
