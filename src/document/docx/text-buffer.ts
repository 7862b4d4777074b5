import { takeStop, wideCode } from './xml-bytes.ts';

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const step = 8192;

/** Text that grows, as UTF-16 units: one string is made of it in the end, which is many times faster than joining strings. */
export class TextBuffer {
  length = 0;
  private units: Uint16Array;

  /** @param expected number of units. */
  constructor(expected: number) {
    this.units = new Uint16Array(expected + 64);
  }

  /** Takes characters of one byte, and of two, such as å, ä and ö. @returns the place of the first that is neither. */
  takePlain(bytes: Uint8Array, from: number): number {
    const { units } = this;
    const most = units.length - 1;
    let { length } = this;
    let at = from;
    while (length < most) {
      const byte = bytes[at] as number;
      if (takeStop[byte] === 0) {
        units[length++] = byte;
        at++;
        continue;
      }
      const next = byte >= 0xc2 && byte < 0xe0 ? (bytes[at + 1] as number) : 0;
      if ((next & 0xc0) !== 0x80) {
        this.length = length;
        return at;
      }
      units[length++] = ((byte & 0x1f) << 6) | (next & 0x3f);
      at += 2;
    }
    this.length = length;
    this.grow();
    return this.takePlain(bytes, at);
  }

  addUtf8(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; ) {
      const byte = bytes[at] as number;
      this.addCode(byte < 128 ? byte : wideCode(bytes, at));
      at += byte < 128 ? 1 : byte < 224 ? 2 : byte < 240 ? 3 : 4;
    }
  }

  addCode(code: number): void {
    if (this.length + 2 > this.units.length) this.grow();
    if (code < 0x10000) {
      this.units[this.length++] = code;
      return;
    }
    this.units[this.length++] = 0xd800 + ((code - 0x10000) >> 10);
    this.units[this.length++] = 0xdc00 + (code & 0x3ff);
  }

  unit(at: number): number {
    return this.units[at] as number;
  }

  /** Takes units out. */
  remove(from: number, count: number): void {
    this.units.copyWithin(from, from + count, this.length);
    this.length -= count;
  }

  private grow(): void {
    const grown = new Uint16Array(this.units.length * 2);
    grown.set(this.units);
    this.units = grown;
  }

  toString(): string {
    const units = this.units.subarray(0, this.length);
    if (little) return decoder.decode(units);
    let text = '';
    for (let at = 0; at < units.length; at += step) {
      text += String.fromCharCode(...units.subarray(at, at + step));
    }
    return text;
  }
}
