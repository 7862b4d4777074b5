import { DocumentFault } from '../../assessment/index.ts';
import {
  type CodeTable,
  distanceTable,
  fixedDistances,
  fixedLiterals,
  kind,
  lengthTable,
  literalTable,
} from './inflate-codes.ts';

/** The order in which the lengths of the code for lengths come. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Room behind the output, so that four bytes can be copied at a time. */
const slack = 8;
/** Copies this long are left to the engine. */
const long = 48;

/**
 * Inflates a DEFLATE stream (RFC 1951) whose length is known, as it is in a ZIP archive. Made because of that: nothing
 * beyond that length is ever written or kept, so a part that lies about its size is given up at once, and the output is
 * neither grown nor joined, which with copying four bytes at a time makes it faster than a stream.
 * @param size length once inflated.
 * @throws DocumentFault `damaged` when the stream is wrong, cut off, or longer than that.
 */
export function inflate(data: Uint8Array, size: number): Uint8Array {
  return new Inflater(data, size).run();
}

class Inflater {
  private readonly out: Uint8Array;
  private readonly view: DataView;
  private readonly input: DataView;
  private at = 0;
  private length = 0;
  /** Bits that have been taken from the input, the next one lowest, and how many. */
  private bits = 0;
  private count = 0;

  constructor(
    private readonly data: Uint8Array,
    private readonly size: number,
  ) {
    this.out = new Uint8Array(size + slack);
    this.view = new DataView(this.out.buffer);
    this.input = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }

  run(): Uint8Array {
    for (let last = false; !last; ) {
      last = this.take(1) === 1;
      const type = this.take(2);
      if (type === 0) this.copyStored();
      else if (type === 1) this.readBlock(fixedLiterals, fixedDistances);
      else if (type === 2) this.readOwnCodes();
      else fail('a block of no type');
    }
    return this.out.subarray(0, this.length);
  }

  /** A number of at most 16 bits. */
  private take(bits: number): number {
    while (this.count < bits) {
      if (this.at >= this.data.length) fail('the stream is cut off');
      this.bits |= (this.data[this.at++] as number) << this.count;
      this.count += 8;
    }
    const value = this.bits & ((1 << bits) - 1);
    this.bits >>>= bits;
    this.count -= bits;
    return value;
  }

  private copyStored(): void {
    this.at -= this.count >> 3;
    this.bits = 0;
    this.count = 0;
    const length = this.take(16);
    if (length !== (this.take(16) ^ 0xffff)) fail('a stored block of no length');
    if (this.at + length > this.data.length) fail('the stream is cut off');
    if (this.length + length > this.size) fail('longer than it says');
    this.out.set(this.data.subarray(this.at, this.at + length), this.length);
    this.at += length;
    this.length += length;
  }

  private readOwnCodes(): void {
    const literals = this.take(5) + 257;
    const distances = this.take(5) + 1;
    const codes = this.take(4) + 4;
    const ofLengths = new Uint8Array(19);
    for (let n = 0; n < codes; n++) ofLengths[lengthOrder[n] as number] = this.take(3);
    const lengths = this.readLengths(lengthTable(ofLengths), literals + distances);
    this.readBlock(literalTable(lengths.subarray(0, literals)), distanceTable(lengths.subarray(literals)));
  }

  private readLengths({ entries, mask }: CodeTable, count: number): Uint8Array {
    const lengths = new Uint8Array(count);
    for (let n = 0; n < count; ) {
      while (this.count < 7 && this.at < this.data.length) {
        this.bits |= (this.data[this.at++] as number) << this.count;
        this.count += 8;
      }
      const entry = entries[this.bits & mask] as number;
      if (((entry >> 4) & 3) === kind.wrong) fail('a code that means nothing');
      this.take(entry & 15);
      const symbol = entry >> 16;
      if (symbol < 16) {
        lengths[n++] = symbol;
        continue;
      }
      const again = symbol === 16 ? this.take(2) + 3 : symbol === 17 ? this.take(3) + 3 : this.take(7) + 11;
      if ((symbol === 16 && n === 0) || n + again > count) fail('lengths beyond their number');
      if (symbol === 16) lengths.fill(lengths[n - 1] as number, n, n + again);
      n += again;
    }
    return lengths;
  }

  /** Everything that this many bytes of a stream turn on: its variables are kept out of the object for speed. */
  private readBlock(literals: CodeTable, distances: CodeTable): void {
    const { data, out, view, input, size } = this;
    const { entries, mask } = literals;
    const { entries: far, mask: farMask } = distances;
    const safe = data.length - 4;
    let { at, bits, count, length } = this;
    for (;;) {
      if (count >= 20) {
        // Enough for a code and its extra bits.
      } else if (at <= safe) {
        // As many whole bytes as fit come to count; bits beyond them are the same when they come again.
        bits |= input.getInt32(at, true) << count;
        at += (31 - count) >> 3;
        count |= 24;
      } else {
        if (at > data.length + slack) fail('the stream is cut off');
        // Zeros follow the end; whether they were used is seen below.
        for (; count < 24; count += 8) bits |= (data[at++] ?? 0) << count;
      }
      let entry = entries[bits & mask] as number;
      bits >>>= entry & 15;
      count -= entry & 15;
      if ((entry & 0x30) === 0) {
        if (length === size) fail('longer than it says');
        out[length++] = entry >> 16;
        continue;
      }
      if ((entry & 0x30) !== kind.copy << 4) {
        if ((entry & 0x30) === kind.end << 4) break;
        fail('a code that means nothing');
      }
      let extra = (entry >> 8) & 15;
      let run = entry >> 16;
      if (extra > 0) {
        run += bits & ((1 << extra) - 1);
        bits >>>= extra;
        count -= extra;
      }
      if (at <= safe) {
        bits |= input.getInt32(at, true) << count;
        at += (31 - count) >> 3;
        count |= 24;
      } else for (; count < 24; count += 8) bits |= (data[at++] ?? 0) << count;
      entry = far[bits & farMask] as number;
      bits >>>= entry & 15;
      count -= entry & 15;
      if ((entry & 0x30) !== kind.copy << 4) fail('a code that means nothing');
      extra = (entry >> 8) & 15;
      let back = entry >> 16;
      if (extra > 0) {
        for (; count < extra; count += 8) bits |= (data[at++] ?? 0) << count;
        back += bits & ((1 << extra) - 1);
        bits >>>= extra;
        count -= extra;
      }
      if (back > length) fail('a copy from before the beginning');
      const end = length + run;
      if (end > size) fail('longer than it says');
      if (back < 4) for (; length < end; length++) out[length] = out[length - back] as number;
      else if (run > long && back >= run) out.copyWithin(length, length - back, end - back);
      else for (let to = length; to < end; to += 4) view.setInt32(to, view.getInt32(to - back));
      length = end;
    }
    if (at - (count >> 3) > data.length) fail('the stream is cut off');
    this.at = at;
    this.bits = bits;
    this.count = count;
    this.length = length;
  }
}

function fail(what: string): never {
  throw new DocumentFault('damaged', what);
}
