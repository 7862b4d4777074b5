/** A point in typographic points (72 an inch) from the upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A closed line; of several in one shape those that run the other way are holes. */
export type Contour = readonly Place[];
export type Shape = readonly Contour[];

/** Red, green and blue, 0..255. */
export type Colour = readonly [number, number, number];

/** Pixels an inch: sharp in print. */
export const resolution = 300;
const pixels = resolution / 72;

/** A white sheet to fill shapes on. Only + − × ÷ and rounding are used, so that it is the same in every program. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row by row. */
  readonly rgb: Uint8Array;

  /** @param width and @param height in points. */
  constructor(width: number, height: number) {
    this.width = Math.round(width * pixels);
    this.height = Math.round(height * pixels);
    this.rgb = new Uint8Array(3 * this.width * this.height).fill(255);
  }

  /** Fills a shape, its edges smooth: each pixel gets as much colour as the shape covers of it. */
  fill(shape: Shape, colour: Colour): void {
    const points = shape.flat();
    const bound = (value: number, most: number) => Math.min(most, Math.max(0, value));
    const xs = points.map(({ x }) => x * pixels);
    const ys = points.map(({ y }) => y * pixels);
    const left = bound(Math.floor(Math.min(...xs)), this.width);
    const top = bound(Math.floor(Math.min(...ys)), this.height);
    const right = bound(Math.ceil(Math.max(...xs)), this.width);
    const bottom = bound(Math.ceil(Math.max(...ys)), this.height);
    if (left >= right || top >= bottom) return;
    const area = new Area(right - left, bottom - top);
    for (const contour of shape) {
      for (const [i, from] of contour.entries()) {
        const to = contour[(i + 1) % contour.length] ?? from;
        area.line(from.x * pixels - left, from.y * pixels - top, to.x * pixels - left, to.y * pixels - top);
      }
    }
    area.each((x, y, share) => this.blend(left + x, top + y, share, colour));
  }

  /** In steps of a sixteenth, finer than the eye sees at this size: few colours make a small file. */
  private blend(x: number, y: number, covered: number, colour: Colour): void {
    const share = Math.round(covered * 16) / 16;
    const at = 3 * (y * this.width + x);
    for (let channel = 0; channel < 3; channel++) {
      const below = this.rgb[at + channel] as number;
      this.rgb[at + channel] = Math.round(below + ((colour[channel] as number) - below) * share);
    }
  }
}

/**
 * How much of each pixel a shape covers. Each line adds what it covers to the right of itself, signed by its direction
 * (the accumulation buffer of Levien's font-rs, 2015); the running sum of a row is then the coverage.
 */
class Area {
  private readonly stride: number;
  private readonly sums: Float64Array;

  constructor(
    private readonly width: number,
    private readonly height: number,
  ) {
    this.stride = width + 2;
    this.sums = new Float64Array(this.stride * height);
  }

  line(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return;
    const sign = y0 < y1 ? 1 : -1;
    const [fromX, fromY, toX, toY] = sign > 0 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    const slope = (toX - fromX) / (toY - fromY);
    const last = Math.min(this.height, Math.ceil(toY));
    for (let row = Math.max(0, Math.floor(fromY)); row < last; row++) {
      const upper = Math.max(row, fromY);
      const lower = Math.min(row + 1, toY);
      const [a, b] = [fromX + (upper - fromY) * slope, fromX + (lower - fromY) * slope];
      this.stretch(row, Math.min(a, b), Math.max(a, b), sign * (lower - upper));
    }
  }

  /** One row's part of a line, from the left end to the right one, of a signed height of at most 1. */
  private stretch(row: number, from: number, to: number, height: number): void {
    const start = Math.min(this.width, Math.max(0, from));
    const end = Math.min(this.width, Math.max(0, to));
    const at = row * this.stride;
    const first = Math.floor(start);
    if (end <= first + 1) {
      const covered = height * (1 - ((start + end) / 2 - first));
      this.add(at + first, covered);
      this.add(at + first + 1, height - covered);
      return;
    }
    const slope = height / (end - start);
    let told = 0;
    for (let x = first; x < end; x++) {
      const a = Math.max(x, start);
      const b = Math.min(x + 1, end);
      const part = slope * (b - a);
      const covered = part * (1 - ((a + b) / 2 - x));
      this.add(at + x, covered + told);
      told = part - covered;
    }
    this.add(at + Math.ceil(end), told);
  }

  private add(at: number, value: number): void {
    this.sums[at] = (this.sums[at] as number) + value;
  }

  each(paint: (x: number, y: number, share: number) => void): void {
    for (let y = 0; y < this.height; y++) {
      let sum = 0;
      for (let x = 0; x < this.width; x++) {
        sum += this.sums[y * this.stride + x] as number;
        const share = Math.min(1, Math.abs(sum));
        if (share > 0) paint(x, y, share);
      }
    }
  }
}
