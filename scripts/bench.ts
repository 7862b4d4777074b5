// npm run bench [-- --json] [names…]: every figure of speed and size, as a ratio against the peer in the same run.
import { bundleFigures } from './bench/bundle.ts';
import { delayFigures } from './bench/delay.ts';
import { docxFigures } from './bench/docx.ts';
import { engineFigures } from './bench/engine.ts';
import type { Figures } from './bench/figure.ts';
import { sharingFigures } from './bench/sharing.ts';
import { wordFigures } from './bench/word.ts';
import { build } from './build.ts';

const json = process.argv.includes('--json');
const say = (text: string) => console.error(`vägval: ${text}`);

say('measuring the engine …');
const engine = await engineFigures();
// While there is as little in memory as in a page: building the site leaves much to collect.
say('merging shared files …');
const sharing = sharingFigures();
say('reading long documents …');
const docx = await docxFigures(say);
say('building and weighing the site …');
const bundle = await bundleFigures();
await build(['host', 'wordPage']);
say('counting how long votes take …');
const delay = await delayFigures();
say('counting round trips to Word …');
const figures: Figures = { ...engine, ...docx, ...bundle, ...sharing, ...delay, ...(await wordFigures()) };

if (json) console.log(JSON.stringify(figures, null, 2));
else {
  const show = (value: number | null) =>
    value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 3 : 1 });
  const rows = Object.entries(figures).map(([name, { ours, peer, ratio, unit }]) => ({
    name,
    ours: show(ours),
    peer: show(peer),
    ratio: show(ratio),
    unit,
  }));
  console.table(rows);
}
