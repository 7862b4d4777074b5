import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'vagval-engine-'));
const package_ = path.join(folder, 'node_modules/vagval');

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('mkdir', ['-p', package_]);
  execFileSync('tar', ['-xzf', path.join(folder, filename), '--strip-components=1', '-C', package_]);
}, 60_000);

const use = `
import { score, wayUp, type Rules } from 'vagval/engine';
const rules: Rules = {
  dimensions: [{ kind: 'group', id: 'g', members: [{ kind: 'criterion', id: 'c', levels: [{ level: 0 }, { level: 1 }, { level: 2 }] }] }],
  bands: [{ id: 'low', from: 0 }, { id: 'high', from: 75 }],
};
const low: number | undefined = score(rules, { c: { kind: 'level', level: 1 } }).total?.low;
console.log(low, JSON.stringify(wayUp(rules, { c: { kind: 'level', level: 1 } })));
`;

it('scores from the packed package in plain Node', () => {
  const plain = use.replace(', type Rules', '').replace(': Rules', '').replace(': number | undefined', '');
  writeFileSync(path.join(folder, 'use.mjs'), plain);
  const out = execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(out).toBe('50 {"kind":"way","band":"high","raises":[{"id":"c","from":1,"to":2}],"exact":true}\n');
});

it.each(['bundler', 'nodenext'])('has types that the compiler takes, with %s resolution', (resolution) => {
  writeFileSync(path.join(folder, 'use.mts'), use);
  const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
  const compiler = createRequire(__filename).resolve('typescript/bin/tsc');
  const flags = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2023,dom'];
  const wrong = 'score(rules, { c: { kind: "level", level: "one" } });';
  const compile = () =>
    execFileSync(
      process.execPath,
      [compiler, ...flags, '--module', module, '--moduleResolution', resolution, 'use.mts'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
  expect(compile()).toBe('');
  writeFileSync(path.join(folder, 'use.mts'), `${use}\n${wrong}`);
  expect(compile).toThrow();
});

it('is one module of at most 15 kB gzipped that imports nothing', () => {
  const code = readFileSync(path.join(package_, 'lib/engine/index.js'));
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(15_000);
  expect(code.toString()).not.toMatch(/\bimport\s*[("'{*]|\brequire\(|\bfrom\s*["']/);
  expect(code.toString()).not.toMatch(/\b(window|document|process|Office|React|localStorage)\b/);
});
