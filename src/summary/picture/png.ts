import { encode, type IndexedColors } from 'fast-png';
import type { Sheet } from './sheet.ts';

/** A sheet as a PNG file, with a palette when it has few enough colours for one, which is a third of the size. */
export function pngOf({ width, height, rgb }: Sheet): Uint8Array {
  const options = { zlib: { level: 9 } } as const;
  const palette = new Map<number, number>();
  const indices = new Uint8Array(width * height);
  for (let i = 0; i < indices.length; i++) {
    const colour =
      ((rgb[3 * i] as number) << 16) | ((rgb[3 * i + 1] as number) << 8) | (rgb[3 * i + 2] as number);
    let index = palette.get(colour);
    if (index === undefined) {
      index = palette.size;
      if (index > 255) return encode({ width, height, data: rgb, channels: 3, depth: 8 }, options);
      palette.set(colour, index);
    }
    indices[i] = index;
  }
  const colours: IndexedColors = [...palette.keys()].map((rgb) => [rgb >> 16, (rgb >> 8) & 255, rgb & 255]);
  return encode({ width, height, data: indices, channels: 1, depth: 8, palette: colours }, options);
}
