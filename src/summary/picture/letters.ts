import { inflateSync } from 'fflate';
import letters from './letters.json';
import type { Contour, Place, Shape } from './sheet.ts';

/** The two weights that the picture is written in. */
export type Weight = 'regular' | 'bold';

interface Letter {
  /** How far it takes the next one, and its outline: in units of the font, y upwards. */
  readonly advance: number;
  readonly contours: readonly (readonly OutlinePoint[])[];
}

interface OutlinePoint extends Place {
  /** On the curve; otherwise a control point of a quadratic Bézier curve. */
  readonly on: boolean;
}

const fonts = new Map<Weight, ReadonlyMap<string, Letter>>();

/** The letters of a weight, read once. Written by scripts/chart-font.ts. */
function fontOf(weight: Weight): ReadonlyMap<string, Letter> {
  const known = fonts.get(weight);
  if (known) return known;
  const packed = Uint8Array.from(atob(letters[weight]), (char) => char.charCodeAt(0));
  const bytes = inflateSync(packed);
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const unfolded = (value: number) => (value & 1 ? -((value + 1) >> 1) : value >> 1);
  const times = <T>(make: () => T) => Array.from({ length: number() }, make);
  const read = (): Letter => {
    const advance = number();
    let [x, y] = [0, 0];
    const contours = times(() =>
      times((): OutlinePoint => {
        const across = number();
        x += unfolded(across >> 1);
        y += unfolded(number());
        return { x, y, on: (across & 1) === 1 };
      }),
    );
    return { advance, contours };
  };
  const font = new Map(Array.from(letters.characters, (char) => [char, read()]));
  fonts.set(weight, font);
  return font;
}

/** What stands for a letter that the picture can't write. */
const missing = '?';

function lettersOf(text: string, weight: Weight): readonly Letter[] {
  const font = fontOf(weight);
  return Array.from(text.normalize('NFC')).flatMap((char) => font.get(char) ?? font.get(missing) ?? []);
}

/** How wide a text is, in points. @param size of the letters in points. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const units = lettersOf(text, weight).reduce((sum, { advance }) => sum + advance, 0);
  return (units * size) / letters.unitsPerEm;
}

/** A text's outline. @param x where it begins; @param y its baseline. */
export function written(text: string, x: number, y: number, size: number, weight: Weight): Shape {
  const scale = size / letters.unitsPerEm;
  let start = x;
  return lettersOf(text, weight).flatMap(({ advance, contours }) => {
    const at = start;
    start += advance * scale;
    return contours.map((points) =>
      flattened(points).map((point) => ({ x: at + point.x * scale, y: y - point.y * scale })),
    );
  });
}

/** Straight pieces that a curve is drawn with: at print size no eye can tell it from round. */
const pieces = 5;

/** An outline without curves. Two control points in a row have a point on the curve midway between them. */
function flattened(points: readonly OutlinePoint[]): Contour {
  const full = points.flatMap((point, i): readonly OutlinePoint[] => {
    const next = points[(i + 1) % points.length] ?? point;
    if (point.on || next.on) return [point];
    return [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, on: true }];
  });
  return full.flatMap((point, i): readonly Place[] => {
    if (point.on) return [point];
    const from = full.at(i - 1) ?? point;
    const to = full[(i + 1) % full.length] ?? point;
    return Array.from({ length: pieces - 1 }, (_, piece) => {
      const t = (piece + 1) / pieces;
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      return { x: a * from.x + b * point.x + c * to.x, y: a * from.y + b * point.y + c * to.y };
    });
  });
}
