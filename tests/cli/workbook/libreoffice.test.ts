// Runs where LibreOffice Calc is installed, and at the end of `npm run corpus`, which installs it.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { hasCalc } from '../../../scripts/calc.cjs';
import { converted } from '../../../scripts/corpus/libreoffice.ts';
import { exportWorkbook, importWorkbook, markWorkbook } from '../../../src/cli/workbook/index.ts';
import { cellOf, marksIn, withCell } from './edit.ts';
import { core, everything, files } from './files.ts';

const all = { name: 'everything', text: everything, core };
const cases = [...files, all, all].map((file, i, list) => ({
  ...file,
  language: i === list.length - 1 ? ('en' as const) : ('sv' as const),
}));
const nameOf = ({ name, language }: { readonly name: string; readonly language: string }) =>
  `${name.replace(/\W/g, '-')}-${language}`;

const weight = cellOf(exportWorkbook(everything, core, 'sv'), 'Kriterier', 2, 'Vikt');
const damaged = withCell(exportWorkbook(everything, core, 'sv'), 'Kriterier', weight, 'tung');
const marked = markWorkbook(damaged, importWorkbook(damaged, core, null).problems, 'sv');

(hasCalc() ? describe : describe.skip)('a workbook that LibreOffice has opened and saved', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'vagval-calc-'));
  let saved: ReadonlyMap<string, string>;
  const put = (name: string, bytes: Uint8Array) => {
    const file = path.join(work, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return file;
  };
  const bytesOf = (name: string) => readFileSync(saved.get(path.join(work, `${name}.xlsx`)) ?? '');

  beforeAll(async () => {
    const sent = cases.map((one) => put(nameOf(one), exportWorkbook(one.text, one.core, one.language)));
    saved = await converted([...sent, put('marked', marked)], 'xlsx', work);
  }, 300_000);

  it.each(cases)('gives back $name ($language), letter for letter', (one) => {
    const bytes = bytesOf(nameOf(one));
    expect(parse(importWorkbook(bytes, one.core, null).yaml ?? '')).toEqual(parse(one.text));
    expect(importWorkbook(bytes, one.core, one.text)).toEqual({ yaml: one.text, problems: [] });
  });

  it('still has its marks, which go when the fault is corrected', () => {
    const bytes = bytesOf('marked');
    expect(marksIn(bytes, 'Kriterier').red).toEqual([weight]);
    expect(marksIn(bytes, 'Kriterier').notes.get(weight)).toMatch(/^Vägval: ”tung” är inget tal/);
    const corrected = withCell(bytes, 'Kriterier', weight, 1.5);
    expect(importWorkbook(corrected, core, everything)).toEqual({ yaml: everything, problems: [] });
    expect(marksIn(markWorkbook(corrected, [], 'sv'), 'Kriterier')).toEqual({ notes: new Map(), red: [] });
  });
});
