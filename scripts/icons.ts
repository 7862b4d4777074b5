/** Draws the icons that the manifests name, from the SVGs in assets/icons: `npx tsx scripts/icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = join(import.meta.dirname, '../assets/icons');

/** At 32 px and below, detail turns to mud: those sizes have a drawing of their own. */
const drawings: readonly { from: string; sizes: readonly number[]; name: (size: number) => string }[] = [
  { from: 'vagval-small.svg', sizes: [16, 20, 24, 32], name: (size) => `icon-${size}.png` },
  { from: 'vagval.svg', sizes: [40, 48, 64, 80, 96, 128], name: (size) => `icon-${size}.png` },
  { from: 'vagval-color.svg', sizes: [192], name: () => 'color.png' },
  { from: 'vagval-outline.svg', sizes: [32], name: () => 'outline.png' },
];

for (const { from, sizes, name } of drawings) {
  const svg = readFileSync(join(folder, from), 'utf8');
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(join(folder, name(size)), png);
    console.log(`${name(size)} ${png.length} bytes`);
  }
}
