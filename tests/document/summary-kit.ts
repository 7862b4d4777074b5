import { strFromU8, unzipSync } from 'fflate';
import { DocxDraft } from '../../src/document/docx/index.ts';
import {
  decide,
  type Laid,
  layOut,
  printsOf,
  type Summary,
  type SummarySize,
} from '../../src/summary/index.ts';

/** A small summary. */
export const summary: Summary = {
  language: 'sv',
  title: 'Hållbarhetsbedömning',
  line: '',
  warnings: [{ id: 'klimat', text: 'Stopp: Klimat.' }],
  otherGates: '',
  verdict: 'Samlad bedömning: stopp.',
  table: {
    caption: 'Poäng',
    header: ['Dimension', 'Poäng', 'Skäl'],
    rows: [{ id: 'a', title: 'A', score: '62', reasons: 'R', brief: 'R' }],
  },
  chart: {
    bars: [],
    total: { title: '', text: '', possible: null, soFar: null },
    bands: [],
    common: true,
    ends: ['0', '100'],
    legend: ['', '', ''],
    caption: '',
    alt: '',
  },
  accounts: [],
  facts: { caption: '', header: ['', ''], rows: [] },
  programmes: { caption: 'Enligt programmens regler', header: ['Program', 'Bedömning'], rows: [] },
  requirements: { caption: '', header: ['', ''], rows: [] },
  outside: '',
  open: '',
  reviewers: '',
  rests: '',
  signed: '',
  origin: 'Bedömd 2026-11-24.',
};

/** It, laid out in one size, with some of its words changed. */
export const laid = (changes: Partial<Summary> = {}, size: SummarySize = 'table'): Laid =>
  layOut({ ...summary, ...changes }, size);

/** Bytes that stand for a picture: nothing reads them. */
export const png = (n: number) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, n]);

/** The full summary with a picture. */
export const withChart = (bytes: Uint8Array): Laid =>
  layOut({ ...summary, chart: { ...summary.chart, caption: 'Bild: poäng', alt: 'Stapeldiagram' } }, 'full', {
    png: bytes,
    alt: 'Stapeldiagram',
    width: 5_400_000,
    height: 2_700_000,
  });

/** The text of a file's main part. */
export const mainOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);

/** What a summary that was written as `before` becomes when it is written as `after`. */
export const updating = (before: Laid, after: Laid) => (held: Parameters<typeof decide>[1]) =>
  decide(after, held, printsOf(before), {});

/** A file with a summary in it, and where that went. */
export async function inserted(bytes: Uint8Array, after: Laid = laid(), before: Laid = laid()) {
  const draft = DocxDraft.open(bytes);
  const placed = await draft.writeSummary(after, 'auto', updating(before, after));
  return { placed, bytes: draft.toBytes(), main: mainOf(draft.toBytes()) };
}
