import { wideCode } from '../xml-bytes.ts';

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** Text that grows, as UTF-16 units: one string is made of it in the end, which is many times faster than joining strings. */
export class TextBuffer {
  length = 0;
  private units: Uint16Array;

  constructor(expected: number) {
    this.units = new Uint16Array(Math.max(expected, 64));
  }

  /** Adds UTF-8 bytes; line ends become spaces, as they are within text to Word. */
  addBytes(bytes: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    const { units } = this;
    let length = this.length;
    let at = from;
    while (at < to) {
      const byte = bytes[at] as number;
      if (byte < 128) {
        units[length++] = byte === 10 ? 32 : byte;
        at++;
      } else if (byte < 224) {
        units[length++] = ((byte & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f);
        at += 2;
      } else {
        length = this.put(length, wideCode(bytes, at));
        at += byte < 240 ? 3 : 4;
      }
    }
    this.length = length;
  }

  addCode(code: number): void {
    this.reserve(2);
    this.length = this.put(this.length, code);
  }

  unit(at: number): number {
    return this.units[at] as number;
  }

  toString(): string {
    const units = this.units.subarray(0, this.length);
    if (little) return decoder.decode(units);
    let text = '';
    for (let at = 0; at < units.length; at += 8192) {
      text += String.fromCharCode(...units.subarray(at, at + 8192));
    }
    return text;
  }

  private put(at: number, code: number): number {
    if (code < 0x10000) {
      this.units[at] = code;
      return at + 1;
    }
    this.units[at] = 0xd800 + ((code - 0x10000) >> 10);
    this.units[at + 1] = 0xdc00 + (code & 0x3ff);
    return at + 2;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.units.length) return;
    const grown = new Uint16Array(Math.max(this.units.length * 2, this.length + more));
    grown.set(this.units);
    this.units = grown;
  }
}
