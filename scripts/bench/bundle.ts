import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Stats, StatsCompilation } from 'webpack';
import { build } from '../build.ts';
import type { Figure, Figures } from './figure.ts';

const dist = new URL('../../dist/', import.meta.url);

/** The most that the side panel in a meeting may load first, in kB. */
const mostInTeams = 220;

/**
 * Script and style that a page loads, gzipped file by file as a server does it, in the language that takes more. By the build's own
 * account of which files each of its parts needs. Microsoft's libraries are left out: every Word add-in loads the same office.js, and
 * every page in Teams the same teams-js.
 */
export async function bundleFigures(): Promise<Figures> {
  const [site] = await build(['site', 'engine']);
  const parts = partsOf(site as Stats);
  const weight = (...names: readonly string[]) => {
    const said = (language: string) => weightOf(new Set([...names, `words-${language}-ts`].flatMap(parts)));
    return Math.max(said('sv'), said('en'));
  };
  const inTeams = weight('teams', 'meeting');
  const engine = gzipSync(readFileSync(new URL('../../lib/engine/index.js', import.meta.url)), { level: 9 });
  return {
    'bundle/engine': size(engine.length / 1000),
    'bundle/word': size(weight('word')),
    'bundle/word-with-checklist': size(weight('word', 'projektstod')),
    'bundle/teams': { ...size(inTeams), peer: mostInTeams, ratio: inTeams / mostInTeams },
    'bundle/teams-until-a-vote': size(
      weight('teams', 'meeting', 'msal-client', 'following', 'docx', 'projektstod'),
    ),
  };
}

/** The files that a page or a later part of one needs, by its name. */
function partsOf(site: Stats): (name: string) => readonly string[] {
  const { namedChunkGroups }: StatsCompilation = site.toJson({ all: false, chunkGroups: true });
  return (name) => {
    const files = (namedChunkGroups?.[name]?.assets ?? []).map((asset) => asset.name);
    const own = files.filter((file) => /\.(js|css)$/.test(file) && !file.startsWith('teams-js.'));
    if (own.length === 0) throw new Error(`the site has no part ${name}`);
    return own;
  };
}

/** In kB. */
function weightOf(files: ReadonlySet<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0) / 1000;
}

const size = (ours: number): Figure => ({ ours, peer: null, ratio: null, unit: 'kB gzip' });
