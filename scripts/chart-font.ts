// Makes src/summary/picture/letters.json: the outlines of the letters that the picture of a summary is written with.
// npx tsx scripts/chart-font.ts DIRECTORY, where LiberationSans-Regular.ttf and LiberationSans-Bold.ttf version 2 are
// (Debian: fonts-liberation2). Needed only when letters are to be added.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'fflate';
import { type Outline, TrueType } from './truetype.ts';

const notice =
  'Outlines from Liberation Sans 2. Digitized data copyright (c) 2010 Google Corporation. Copyright (c) 2012 Red Hat, Inc. ' +
  'SIL Open Font License 1.1, see OFL.txt beside this file in the source.';

/** Latin-1, Latin Extended-A (all letters of Nordic and Sámi languages), what else names in Sweden need, and signs. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x1e4, 0x1ef],
  [0x218, 0x21b],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
] as const;
const single = '\u2026\u2030\u20ac\u2192\u2212\u2264\u2265';

/** A whole number as bytes of seven bits, the lowest first; signed ones are folded. */
function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest];
}
const folded = (value: number) => varint(value < 0 ? -2 * value - 1 : 2 * value);

/** Advance, number of contours, then of each contour the number of points and each point: on the curve or not, and how far. */
function packed({ advance, contours }: Outline): number[] {
  let [x, y] = [0, 0];
  return [
    ...varint(advance),
    ...varint(contours.length),
    ...contours.flatMap((points) => [
      ...varint(points.length),
      ...points.flatMap((point) => {
        const [dx, dy] = [point.x - x, point.y - y];
        [x, y] = [point.x, point.y];
        const across = dx < 0 ? -2 * dx - 1 : 2 * dx;
        return [...varint(2 * across + (point.on ? 1 : 0)), ...folded(dy)];
      }),
    ]),
  ];
}

const folder = process.argv[2];
if (!folder) throw new Error('say in which directory the fonts are');
const fonts = ['Regular', 'Bold'].map(
  (weight) => new TrueType(readFileSync(path.join(folder, `LiberationSans-${weight}.ttf`))),
);
const wanted = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
const characters = [...wanted, ...Array.from(single, (c) => c.codePointAt(0) ?? 0)].filter((code) =>
  fonts.every((font) => font.has(code)),
);
const outlines = (font: TrueType) =>
  Buffer.from(
    deflateSync(Uint8Array.from(characters.flatMap((code) => packed(font.outline(code)))), { level: 9 }),
  );
const [regular, bold] = fonts.map((font) => outlines(font).toString('base64'));
const file = path.join(import.meta.dirname, '../src/summary/picture/letters.json');
const unitsPerEm = fonts[0]?.unitsPerEm;
const data = { notice, unitsPerEm, characters: String.fromCodePoint(...characters), regular, bold };
writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${characters.length} letters, ${JSON.stringify(data).length} bytes`);
