/** A point of an outline, in units of the font: on the curve, or a control point of a quadratic Bézier curve. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

export interface Outline {
  readonly advance: number;
  readonly contours: readonly (readonly OutlinePoint[])[];
}

/** Reads outlines of a TrueType font (OpenType 1.9: head, maxp, hhea, hmtx, loca, glyf and cmap format 4). */
export class TrueType {
  private readonly view: DataView;
  private readonly tables = new Map<string, number>();
  readonly unitsPerEm: number;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let i = 0; i < this.view.getUint16(4); i++) {
      const at = 12 + 16 * i;
      const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
      this.tables.set(tag, this.view.getUint32(at + 8));
    }
    this.unitsPerEm = this.view.getUint16(this.table('head') + 18);
  }

  has(code: number): boolean {
    return this.glyph(code) !== 0;
  }

  outline(code: number): Outline {
    const glyph = this.glyph(code);
    const long = this.view.getUint16(this.table('hhea') + 34);
    const advance = this.view.getUint16(this.table('hmtx') + 4 * Math.min(glyph, long - 1));
    return { advance, contours: this.contours(glyph) };
  }

  private table(tag: string): number {
    const at = this.tables.get(tag);
    if (at === undefined) throw new Error(`the font has no table ${tag}`);
    return at;
  }

  /** The glyph of a character in the Basic Multilingual Plane; 0 when the font has none. */
  private glyph(code: number): number {
    const { view } = this;
    const cmap = this.table('cmap');
    const subtables = Array.from(
      { length: view.getUint16(cmap + 2) },
      (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i),
    );
    const at = subtables.find((start) => view.getUint16(start) === 4);
    if (at === undefined) throw new Error('the font has no character map of format 4');
    const twice = view.getUint16(at + 6);
    for (let i = 0; i < twice; i += 2) {
      if (view.getUint16(at + 14 + i) < code) continue;
      const [first, delta] = [view.getUint16(at + 16 + twice + i), view.getUint16(at + 16 + 2 * twice + i)];
      if (first > code) return 0;
      const place = at + 16 + 3 * twice + i;
      const offset = view.getUint16(place);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(place + offset + 2 * (code - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  }

  private contours(glyph: number): OutlinePoint[][] {
    const { view } = this;
    const long = view.getInt16(this.table('head') + 50) === 1;
    const loca = this.table('loca');
    const offset = (i: number) => (long ? view.getUint32(loca + 4 * i) : 2 * view.getUint16(loca + 2 * i));
    if (offset(glyph) === offset(glyph + 1)) return [];
    const at = this.table('glyf') + offset(glyph);
    const count = view.getInt16(at);
    return count < 0 ? this.composite(at + 10) : this.simple(at + 10, count);
  }

  private simple(start: number, count: number): OutlinePoint[][] {
    const { view } = this;
    const ends = Array.from({ length: count }, (_, i) => view.getUint16(start + 2 * i));
    const points = (ends.at(-1) ?? -1) + 1;
    let at = start + 2 * count + 2 + view.getUint16(start + 2 * count);
    const flags: number[] = [];
    while (flags.length < points) {
      const flag = view.getUint8(at++);
      const times = flag & 8 ? view.getUint8(at++) : 0;
      for (let i = 0; i <= times; i++) flags.push(flag);
    }
    const coordinates = (short: number, same: number) => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
        else if (!(flag & same)) {
          value += view.getInt16(at);
          at += 2;
        }
        return value;
      });
    };
    const [xs, ys] = [coordinates(2, 16), coordinates(4, 32)];
    return ends.map((end, i) => {
      const from = i === 0 ? 0 : (ends[i - 1] ?? 0) + 1;
      return flags.slice(from, end + 1).map((flag, j) => ({
        x: xs[from + j] ?? 0,
        y: ys[from + j] ?? 0,
        on: (flag & 1) === 1,
      }));
    });
  }

  /** Letters with marks: parts that are moved, as all of these fonts are made. */
  private composite(start: number): OutlinePoint[][] {
    const { view } = this;
    const contours: OutlinePoint[][] = [];
    for (let at = start, more = true; more; ) {
      const [flags, glyph] = [view.getUint16(at), view.getUint16(at + 2)];
      const words = (flags & 1) !== 0;
      if (!(flags & 2)) throw new Error('parts placed by points are not read');
      const [dx, dy] = words
        ? [view.getInt16(at + 4), view.getInt16(at + 6)]
        : [view.getInt8(at + 4), view.getInt8(at + 5)];
      at += words ? 8 : 6;
      const scale = (from: number) => view.getInt16(from) / 16384;
      let [a, b, c, d] = [1, 0, 0, 1];
      if (flags & 8) {
        a = d = scale(at);
        at += 2;
      } else if (flags & 64) {
        [a, d] = [scale(at), scale(at + 2)];
        at += 4;
      } else if (flags & 128) {
        [a, b, c, d] = [scale(at), scale(at + 2), scale(at + 4), scale(at + 6)];
        at += 8;
      }
      for (const contour of this.contours(glyph)) {
        contours.push(
          contour.map(({ x, y, on }) => ({
            x: Math.round(a * x + c * y) + dx,
            y: Math.round(b * x + d * y) + dy,
            on,
          })),
        );
      }
      more = (flags & 32) !== 0;
    }
    return contours;
  }
}
