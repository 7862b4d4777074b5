import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { openDocx } from '../../src/document/docx/index.ts';
import type { Figure, Figures } from './figure.ts';
import { longDocx, seed, type Variety } from './long-docx.ts';

const characters = 2_000_000;
const rounds = 15;
const mammothRounds = 3;

/**
 * Text with positions of a document with 2 million characters: from the file's bytes to all paragraphs, in whole wall time,
 * as medians in this process after warming up. Beside it what mammoth takes for the text alone, and fflate for unzipping.
 */
export async function docxFigures(say: (text: string) => void): Promise<Figures> {
  const short = await measure('many short runs', say);
  const long = await measure('few long runs', say);
  return {
    'docx/mammoth': short.mammoth,
    'docx/unzip': short.unzip,
    'docx/mammoth-long-runs': long.mammoth,
    'docx/unzip-long-runs': long.unzip,
  };
}

async function measure(variety: Variety, say: (text: string) => void) {
  const bytes = longDocx(characters, variety);
  const read = () => openDocx(bytes).body();
  const length = read().paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  if (length < characters) throw new Error(`only ${length} characters were read`);
  say(`a document of ${length} characters in ${variety} (seed ${seed}, ${bytes.length} bytes)`);
  const times: { readonly ours: number; readonly unzip: number }[] = [];
  for (let round = -5; round < rounds; round++) {
    const time = { ours: timeOf(read), unzip: timeOf(() => unzipSync(bytes)) };
    if (round >= 0) times.push(time);
  }
  const buffer = Buffer.from(bytes);
  const theirs: number[] = [];
  for (let round = -1; round < mammothRounds; round++) {
    const start = performance.now();
    const { value } = await mammoth.extractRawText({ buffer });
    if (value.length < characters) throw new Error('mammoth did not read the text');
    if (round >= 0) theirs.push(performance.now() - start);
  }
  const ours = median(times.map((time) => time.ours));
  return {
    mammoth: figure(ours, median(theirs)),
    unzip: figure(ours, median(times.map((time) => time.unzip))),
  };
}

function timeOf(what: () => unknown): number {
  const start = performance.now();
  what();
  return performance.now() - start;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
const figure = (ours: number, peer: number): Figure => ({ ours, peer, ratio: ours / peer, unit: 'ms' });
