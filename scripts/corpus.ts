// npm run corpus [-- DIR]: the command line tool over a folder of .docx files with a MANIFEST.json; prints a table.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { exampleAnswers } from './corpus/answers.ts';
import { otherThanOurs, sameButDates } from './corpus/compare.ts';
import { showsInLibreOffice } from './corpus/libreoffice.ts';
import { runInsert } from './corpus/run.ts';

interface Entry {
  readonly file: string;
  readonly expect: 'opens' | 'refused' | 'either';
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

console.log('vägval: building the command line tool …');
await build(['cli']);
const checklist = path.join(root, 'src/checklists/projektstod.yaml');
const answers = path.join(work, 'answers.json');
writeFileSync(answers, JSON.stringify(exampleAnswers(readFileSync(checklist, 'utf8'))));
const insert = (file: string, output: string) =>
  runInsert(path.join(root, 'lib/vagval.mjs'), { file, output, checklist, answers });

/** Faults found in one file; none is a pass. */
type Row = { readonly file: string; readonly expect: string; readonly outcome: string; faults: string[] };
const rows: Row[] = [];
const inserted = new Map<string, Row>();

for (const [n, { file, expect }] of entries.entries()) {
  process.stderr.write(`\rvägval: ${n + 1} of ${entries.length} ${file.padEnd(60).slice(0, 60)}`);
  const source = path.join(folder, file);
  const output = path.join(work, `${n}.docx`);
  const run = await insert(source, output);
  const opened = run.exitCode === 0;
  const faults: string[] = [];
  if (expect === 'opens' && !opened) faults.push(`not opened: ${run.said}`);
  if (expect === 'refused' && opened) faults.push('opened');
  if (opened) {
    faults.push(...otherThanOurs(readFileSync(source), readFileSync(output)));
    const again = path.join(work, `${n}-again.docx`);
    const second = await insert(output, again);
    if (second.exitCode !== 0) faults.push(`second insert: ${second.said}`);
    else faults.push(...sameButDates(readFileSync(output), readFileSync(again)));
  } else {
    if (run.exitCode !== 1) faults.push(`exit code ${run.exitCode}`);
    if (run.said.split('\n').length !== 1 || /\n\s+at /.test(run.said))
      faults.push(`not one sentence: ${run.said}`);
    if (existsSync(output)) faults.push('wrote a file');
    if (run.seconds > limits.seconds) faults.push(`took ${run.seconds.toFixed(1)} s`);
    if (run.megabytes > limits.megabytes) faults.push(`took ${Math.round(run.megabytes)} MB`);
  }
  const cost = `${run.seconds.toFixed(2)} s, ${Math.round(run.megabytes)} MB`;
  const row = {
    file,
    expect,
    outcome: opened ? `inserted (${cost})` : `refused (${cost}): ${run.said.replace(/^.*?: /, '')}`,
    faults,
  };
  rows.push(row);
  if (opened) inserted.set(output, row);
}

process.stderr.write('\nvägval: converting with LibreOffice …\n');
const shown = await showsInLibreOffice([...inserted.keys()], work, 'Poäng och skäl per dimension');
for (const [output, row] of inserted) {
  const fault = shown.get(output);
  if (fault) row.faults.push(fault);
}
for (const { file, expect, outcome, faults } of rows) {
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${expect.padEnd(7)} ${file}: ${outcome}`);
  for (const fault of faults) console.log(`       ${fault}`);
}
const failed = rows.filter(({ faults }) => faults.length > 0).length;
for (const expect of ['opens', 'refused', 'either']) {
  const of = rows.filter((row) => row.expect === expect);
  console.log(
    `${expect}: ${of.filter(({ faults }) => faults.length === 0).length} of ${of.length} as they should`,
  );
}
console.log(`inserted: ${inserted.size}, shown by LibreOffice: ${inserted.size - shown.size}`);
console.log(`${rows.length - failed} passed, ${failed} failed`);
rmSync(work, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
