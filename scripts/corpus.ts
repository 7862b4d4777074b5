// npm run corpus [-- DIR]: all that Vägval does with a document, over a folder of .docx files with a MANIFEST.json.
// Prints a row for each file, and what is not as it must be.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { converted, textOfPdf } from './corpus/libreoffice.ts';
import { type Run, runReport } from './corpus/run.ts';
import { schemaCheck } from './corpus/schema.ts';
import { comparedTexts, textCell } from './corpus/text.ts';

interface Entry {
  readonly file: string;
  readonly expect: 'opens' | 'refused' | 'either';
}

/** One file with what came of it. */
interface Row extends Entry {
  /** The original and the result under names that no two files share. */
  readonly source: string;
  readonly result: string;
  readonly run: Run;
  readonly cells: string[];
  readonly faults: string[];
}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const asked = process.argv[2];
const folder = path.resolve(process.env.INIT_CWD ?? '.', asked ?? path.join(root, '../shared/corpus'));
const manifest = path.join(folder, 'MANIFEST.json');
if (!existsSync(manifest)) {
  console.error(`vägval: ${manifest} is missing. Give a folder with a MANIFEST.json: npm run corpus -- DIR`);
  process.exit(1);
}
const entries = JSON.parse(readFileSync(manifest, 'utf8')) as readonly Entry[];
const work = mkdtempSync(path.join(tmpdir(), 'vagval-corpus-'));
const limits = { seconds: 2, megabytes: 300 };
const examine = path.join(root, '.cache/corpus/examine.mjs');

console.log('vägval: building …');
await build(['corpus']);

const rows: Row[] = [];
for (const [n, { file, expect }] of entries.entries()) {
  process.stderr.write(`\rvägval: ${n + 1} of ${entries.length} ${file.padEnd(60).slice(0, 60)}`);
  const original = path.join(folder, file);
  const source = path.join(work, `${n}-before.docx`);
  copyFileSync(original, source);
  const output = path.join(work, String(n));
  const row: Row = {
    file,
    expect,
    source,
    result: `${output}.docx`,
    run: await runReport([examine, original, output]),
    cells: [],
    faults: [],
  };
  judge(row);
  rows.push(row);
}

process.stderr.write('\nvägval: checking against the schema …\n');
const written = rows.filter(({ result }) => existsSync(result));
for (const row of written) {
  const { before, fresh } = await schemaCheck(row.source, row.result);
  row.faults.push(...fresh.slice(0, 5).map((finding) => `schema: ${finding}`));
  row.cells.push(
    fresh.length > 0 ? 'schema: worse' : before === 0 ? 'schema ok' : `schema as before (${before})`,
  );
}

process.stderr.write('vägval: converting with LibreOffice …\n');
const pdfs = await converted(
  written.map(({ result }) => result),
  'pdf',
  work,
);
const unconverted = written.filter(({ result }) => !pdfs.has(result)).map(({ source }) => source);
const before = unconverted.length === 0 ? new Map() : await converted(unconverted, 'pdf', work);
for (const row of written) {
  const pdf = pdfs.get(row.result);
  const { report } = row.run;
  if (!pdf && before.has(row.source))
    row.faults.push('LibreOffice converts the original, but not the result');
  if (!pdf) row.cells.push('no PDF');
  if (!pdf || report?.kind !== 'opened') continue;
  const text = (await textOfPdf(pdf)).toLowerCase();
  const missing = report.phrases.filter((phrase) => !text.includes(phrase.toLowerCase()));
  row.faults.push(...missing.map((phrase) => `not in LibreOffice’s PDF: “${phrase}”`));
  row.cells.push(missing.length === 0 ? 'PDF ok' : 'PDF: missing');
}

process.stderr.write('vägval: comparing texts with LibreOffice …\n');
const opened = rows.filter(({ run }) => run.report?.kind === 'opened');
const texts = await comparedTexts(
  opened.map(({ source }) => source),
  work,
);
for (const row of opened) {
  const { cell, fault } = textCell(texts.get(row.source));
  row.cells.push(cell);
  if (fault) row.faults.push(fault);
}

for (const { file, expect, cells, faults } of rows) {
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${expect.padEnd(7)} ${file}: ${cells.join(' · ')}`);
  for (const fault of faults) console.log(`       ${fault}`);
}
for (const expect of ['opens', 'refused', 'either']) {
  const of = rows.filter((row) => row.expect === expect);
  const good = of.filter(({ faults }) => faults.length === 0).length;
  console.log(`${expect}: ${good} of ${of.length} as they should`);
}
const failed = rows.filter(({ faults }) => faults.length > 0).length;
console.log(`written: ${written.length}, converted by LibreOffice: ${pdfs.size}`);
const same = [...texts.values()].filter(({ kind }) => kind === 'same').length;
console.log(`text as LibreOffice’s export, white space apart: ${same} of ${texts.size}`);
console.log(`${rows.length - failed} passed, ${failed} failed`);
rmSync(work, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

/** What a file's own run says of it. */
function judge({ expect, run, cells, faults }: Row): void {
  const { report, said, seconds, megabytes } = run;
  const cost = `${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB`;
  if (!report) {
    faults.push(`ended without a report: ${said.split('\n').slice(-8).join(' ')}`);
    cells.push(`crashed (${cost})`);
    return;
  }
  if (report.kind === 'refused') {
    cells.push(`refused (${cost}): ${report.words} [${report.code}: ${report.detail}]`);
    if (expect === 'opens') faults.push(`not opened: ${report.detail}`);
    if (seconds > limits.seconds) faults.push(`took ${seconds.toFixed(1)} s`);
    if (megabytes > limits.megabytes) faults.push(`took ${Math.round(megabytes)} MB`);
    return;
  }
  const { characters, state, notes } = report;
  const traits = [state.locked, state.signed && 'signed', state.tracking && 'tracking', state.language];
  cells.push(
    `${characters} characters (${cost})`,
    ...traits.filter((trait) => typeof trait === 'string'),
    ...notes,
  );
  if (!state.locked) cells.push('evidence, comment, reply, three summaries, update, removal');
  if (expect === 'refused') faults.push('opened');
  faults.push(...report.faults);
}
