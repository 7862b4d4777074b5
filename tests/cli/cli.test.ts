import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildDocx } from '../document/build-docx.ts';

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'vagval-cli-'));
const checklist = path.join(root, 'src/checklists/projektstod.yaml');

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

function vagval(...args: string[]) {
  const run = spawnSync(process.execPath, [path.join(root, 'lib/vagval.mjs'), ...args], { encoding: 'utf8' });
  return { code: run.status, out: run.stdout, said: run.stderr };
}

const answers = file(
  'svar.json',
  JSON.stringify({
    answers: {
      'cirkulara-floden': { level: 2, reason: 'Mätbara mål' },
      leverantorskedja: { notApplicable: true, reason: 'Inga inköp' },
      'barn-unga': { unknown: true },
      'dnsh-klimat': { gate: 'risk' },
    },
    facts: {},
  }),
);
const draft = file('utkast.docx', buildDocx());

describe('vagval', () => {
  it('scores answers in a file and prints JSON for other programs', () => {
    const { code, out } = vagval('score', '--checklist', checklist, '--answers', answers, '--json');
    expect(code).toBe(0);
    const score = JSON.parse(out);
    expect(Object.keys(score)).toEqual([
      'checklist',
      'total',
      'bands',
      'groups',
      'gates',
      'contributions',
      'next',
    ]);
    expect(score.checklist).toMatchObject({ id: 'projektstod' });
    expect(score.total.low).toBeLessThan(score.total.high);
    expect(score.gates['dnsh-klimat']).toBe('risk');
    expect(score.contributions['cirkulara-floden']).toBeCloseTo(score.total.soFar, 9);
    expect(score.next[0]).toMatch(/^dnsh|rattigheter|diskriminering/);
  });

  it('inserts into a copy, scores the copy the same, and leaves the original untouched', () => {
    const before = readFileSync(draft);
    const out = path.join(folder, 'ut.docx');
    const insert = vagval(
      'insert',
      draft,
      '--checklist',
      checklist,
      '--answers',
      answers,
      '-o',
      out,
      '--who',
      'Anna',
    );
    expect(insert).toMatchObject({ code: 0 });
    expect(readFileSync(draft)).toEqual(before);
    const fromFile = vagval('score', '--checklist', checklist, '--answers', answers, '--json').out;
    expect(vagval('score', out, '--json').out).toBe(fromFile);
    expect(vagval('score', out).out).toContain('Projektstöd 0.1.0');
  });

  it('refuses to write over the original', () => {
    const { code, said } = vagval(
      'insert',
      draft,
      '--checklist',
      checklist,
      '--answers',
      answers,
      '-o',
      draft,
    );
    expect(code).toBe(1);
    expect(said).toMatch(/originalet skrivs inte över/);
  });

  it.each([
    ['a file that is no document', () => file('text.docx', 'hej'), /inget Word-dokument/],
    ['an empty file', () => file('tom.docx', ''), /är tom/],
    ['a file that does not exist', () => path.join(folder, 'saknas.docx'), /finns inte/],
  ])('says in one Swedish sentence why it refuses %s, and writes nothing', (_what, make, reason) => {
    const out = path.join(folder, 'inget.docx');
    const { code, said } = vagval(
      'insert',
      make(),
      '--checklist',
      checklist,
      '--answers',
      answers,
      '-o',
      out,
    );
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toMatch(reason);
    expect(existsSync(out)).toBe(false);
  });

  it('says when a document has no assessment', () => {
    expect(vagval('score', draft)).toMatchObject({
      code: 1,
      said: expect.stringContaining('har ingen bedömning'),
    });
  });

  it.each([
    ['no JSON', '{', /inte giltig JSON/],
    ['a misspelt criterion', '{"answers":{"finns-inte":{"level":1}}}', /”finns-inte” finns inte/],
    ['a level that is not there', '{"answers":{"cirkulara-floden":{"level":7}}}', /ingen sådan nivå/],
    [
      '"not applicable" without a reason',
      '{"answers":{"leverantorskedja":{"notApplicable":true}}}',
      /saknar skäl/,
    ],
    ['an answer of the wrong form', '{"answers":{"leverantorskedja":{"nivå":1}}}', /fel form/],
  ])('names what is wrong in an answers file: %s', (_what, text, reason) => {
    const { code, said } = vagval('score', '--checklist', checklist, '--answers', file('fel.json', text));
    expect(code).toBe(1);
    expect(said).toMatch(reason);
  });

  it('lints a checklist: file, line, what is wrong and what to do', () => {
    expect(vagval('checklist', 'lint', checklist)).toMatchObject({
      code: 0,
      out: expect.stringContaining('inga fel'),
    });
    const broken = file('fel.yaml', readFileSync(checklist, 'utf8').replace('weight: 2', 'weight: -2'));
    const { code, out } = vagval('checklist', 'lint', broken);
    expect(code).toBe(1);
    expect(out).toMatch(
      /fel\.yaml:\d+: dimensions\.0\.weight: Vikten måste vara större än 0\. Ange ett positivt tal/,
    );
  });

  it('speaks English when asked and shows how it is used when it was not understood', () => {
    expect(vagval('score', '--lang', 'en')).toMatchObject({
      code: 2,
      said: expect.stringContaining('was not understood'),
    });
    expect(vagval('--help').out).toContain('vagval score FIL.docx');
  });
});
