import type { HeldItem, Item, Laid } from './layout.ts';
import { oneLine } from './words.ts';

/** What is remembered of one item of a summary that was written: enough to see what has changed, nothing to read. */
export interface Print {
  readonly kind: Item['kind'];
  /** Of the item's key. */
  readonly key: string;
  /** Of each text: one for a paragraph, one a cell for a row; of the picture's bytes and alternative text. */
  readonly texts: readonly string[];
}

const version = '1';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters of a print, six bits each: of two different texts one in 16 million has the same. */
const length = 4;
const kinds = { paragraph: 'p', row: 'r', picture: 'i' } as const;

/**
 * A print of each text of a summary, in order, with its key: by it a hand edit is noticed later. Short: some 15 bytes an
 * item. Only {@link readPrints} reads it.
 */
export function printsOf(laid: Laid): string {
  const items = laid.items.map((item) => {
    const { kind, key, texts } = printOf(item);
    return `${kinds[kind]}${key}${texts.join('')}`;
  });
  return [version, ...items].join(' ');
}

/** The prints as they were written, in order; undefined when they are in a form that this version does not know. */
export function readPrints(prints: string): readonly Print[] | undefined {
  const [form, ...items] = prints.split(' ');
  if (form !== version) return undefined;
  const read = items.map((item): Print | undefined => {
    const kind = (['paragraph', 'row', 'picture'] as const).find((each) => kinds[each] === item.charAt(0));
    const [key, ...texts] = item.slice(1).match(/.{4}/g) ?? [];
    if (!kind || key === undefined || (item.length - 1) % length !== 0) return undefined;
    if (kind !== 'row' && texts.length !== 1) return undefined;
    return { kind, key, texts };
  });
  return read.every((print) => print !== undefined) ? read : undefined;
}

export function printOf(item: Item): Print {
  return { kind: item.kind, key: printOfKey(item.key), texts: textsPrinted(item) };
}

export function printOfKey(key: string): string {
  return hash(codesOf(key));
}

/** Of one text as it is read, whatever its white space. */
export function printOfText(text: string): string {
  return hash(codesOf(oneLine(text)));
}

function textsPrinted(item: Item): readonly string[] {
  if (item.kind === 'picture') return [hash([...item.picture.png, ...codesOf(item.picture.alt)])];
  return textsOf(item).map(printOfText);
}

/** The texts of an item; a picture has none. */
export function textsOf(item: Item | HeldItem): readonly string[] {
  if (item.kind === 'picture') return [];
  return item.kind === 'row' ? item.cells : [item.text];
}

function codesOf(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** FNV-1a over 32 bits, stirred as in MurmurHash3, as four letters. Not for secrets. */
function hash(codes: readonly number[]): string {
  let value = 0x811c9dc5;
  for (const code of codes) value = Math.imul(value ^ code, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  value = (value ^ (value >>> 16)) >>> 0;
  return Array.from({ length }, (_, i) => letters[(value >>> (6 * i)) & 63]).join('');
}
