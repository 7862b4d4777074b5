import { blank, char, inName } from './xml-bytes.ts';
import { readReference } from './xml-references.ts';

/** Where an attribute's name and its value, without the quotes, stand. */
export interface AttributePlace {
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/**
 * The attributes of a tag that the scanner has let pass, in the order written.
 * @param tag where its "<" stands.
 */
export function* attributesOf(bytes: Uint8Array, tag: number): Generator<AttributePlace> {
  const skip = (at: number, table: Uint8Array) => {
    let to = at;
    while (table[bytes[to] as number] === 1) to++;
    return to;
  };
  let at = skip(skip(tag + 1, inName), blank);
  while (bytes[at] !== char.greater && bytes[at] !== char.slash) {
    const nameTo = skip(at, inName);
    const quote = skip(skip(nameTo, blank) + 1, blank);
    const valueTo = bytes.indexOf(bytes[quote] as number, quote + 1);
    yield { nameFrom: at, nameTo, valueFrom: quote + 1, valueTo };
    at = skip(valueTo + 1, blank);
  }
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The name or the text in a stretch of bytes, as it is written. */
export function written(bytes: Uint8Array, from: number, to: number): string {
  if (to - from < 40) {
    let text = '';
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      if (byte >= 128) return decoder.decode(bytes.subarray(from, to));
      text += String.fromCharCode(byte);
    }
    return text;
  }
  return decoder.decode(bytes.subarray(from, to));
}

/** An attribute's value as its reader gets it: references resolved, each white space a space (XML 1.0, 3.3.3). */
export function plainValue(bytes: Uint8Array, from: number, to: number): string {
  const raw = written(bytes, from, to);
  if (!/[&\t\r\n]/.test(raw)) return raw;
  const encoder = new TextEncoder();
  return raw
    .replace(/\r\n?|[\t\n]/g, ' ')
    .replace(/&[^;]*;/g, (reference) =>
      String.fromCodePoint(readReference(encoder.encode(reference), 0).code),
    );
}

/** The value of a tag's attribute by local name, whatever the prefix; undefined when it has none. */
export function attributeValue(bytes: Uint8Array, tag: number, local: string): string | undefined {
  for (const { nameFrom, nameTo, valueFrom, valueTo } of attributesOf(bytes, tag)) {
    const name = written(bytes, nameFrom, nameTo);
    if (name === local || name.endsWith(`:${local}`)) return plainValue(bytes, valueFrom, valueTo);
  }
  return undefined;
}
