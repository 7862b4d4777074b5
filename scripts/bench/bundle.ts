import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from '../build.ts';
import type { Figures } from './figure.ts';

const dist = new URL('../../dist/', import.meta.url);

/**
 * Script and style that a page loads first, gzipped file by file as a server does it. Microsoft's office.js is left out:
 * every Word add-in loads the same one.
 */
export async function bundleFigures(): Promise<Figures> {
  await build(['site', 'engine']);
  const page = readFileSync(new URL('word.html', dist), 'utf8');
  const first = [...page.matchAll(/\s(?:src|href)="?([^"\s>:]+\.(?:js|css))/g)].map(
    (match) => match[1] as string,
  );
  if (first.length < 2) throw new Error('the page loads no script and style of its own');
  const later = readdirSync(dist).filter((name) => /^projektstod\..*\.js$/.test(name));
  const kilobytes = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0) / 1000;
  const size = (files: readonly string[]) => ({
    ours: kilobytes(files),
    peer: null,
    ratio: null,
    unit: 'kB gzip',
  });
  const engine =
    gzipSync(readFileSync(new URL('../../lib/engine/index.js', import.meta.url)), { level: 9 }).length / 1000;
  return {
    'bundle/engine': { ours: engine, peer: null, ratio: null, unit: 'kB gzip' },
    'bundle/word': size(first),
    'bundle/word-with-checklist': size([...first, ...later]),
  };
}
