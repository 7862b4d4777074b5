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

  /** Takes bytes that are characters by themselves. @returns the place of the first that is not. */
  takePlain(bytes: Uint8Array, from: number): number {
    const { units } = this;
    const end = from + units.length - this.length;
    const shift = this.length - from;
    let at = from;
    for (let byte = bytes[at] as number; takeStop[byte] === 0; byte = bytes[at] as number) {
      if (at === end) {
        this.length = at + shift;
        this.grow();
        return this.takePlain(bytes, at);
      }
      units[at + shift] = byte;
      at++;
    }
    this.length = at + shift;
    return at;
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
