import { DocumentFault } from '../../assessment/index.ts';
import { isXmlCharacter } from './xml-bytes.ts';

const named: Readonly<Record<string, number>> = { lt: 60, gt: 62, amp: 38, quot: 34, apos: 39 };

/** A longer reference than any that means a character, leading zeros of which some are written included. */
const longest = 64;

/** A character that is written by reference. */
export interface Reference {
  readonly code: number;
  /** Right after its semicolon. */
  readonly end: number;
}

/**
 * Reads the reference at a place: one of the five that XML has by itself, or a character's number.
 * @param at where its ampersand stands.
 * @throws DocumentFault `damaged` for any other, or a character that XML 1.0 forbids.
 */
export function readReference(bytes: Uint8Array, at: number): Reference {
  const end = bytes.subarray(at, at + longest).indexOf(59);
  const text = String.fromCharCode(...bytes.subarray(at + 1, at + Math.max(end, 1)));
  const code = codeOf(text);
  if (code === undefined || !isXmlCharacter(code)) {
    throw new DocumentFault('damaged', `"&${text.slice(0, 20)};" stands for nothing`);
  }
  return { code, end: at + end + 1 };
}

function codeOf(text: string): number | undefined {
  const [, hex, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(text) ?? [];
  if (hex) return Number.parseInt(hex, 16);
  if (decimal) return Number.parseInt(decimal, 10);
  return Object.hasOwn(named, text) ? named[text] : undefined;
}
