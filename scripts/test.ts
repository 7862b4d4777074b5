// Everything that a change must pass, in the order of cost; closes with "N passed, N failed".
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);
const results = path.join(root, '.cache', 'jest.json');

function run(what: string, command: string, args: readonly string[]): Promise<boolean> {
  console.log(`\nvägval: ${what} …`);
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (status) => resolve(status === 0));
  });
}

let passed = 0;
let failed = 0;
const check = (ok: boolean) => {
  if (ok) passed++;
  else failed++;
};

check(await run('form and lint (biome)', bin('biome'), ['check', '--error-on-warnings', '.']));
const [typed, built] = await Promise.all([
  run('types (tsc)', bin('tsc'), ['--noEmit']),
  run('build', bin('tsx'), ['scripts/build.ts', 'site', 'host', 'teamsHost', 'wordPage', 'cli', 'engine']),
]);
check(typed);
check(built);

rmSync(results, { force: true });
const jest = await run('tests (jest)', bin('jest'), [
  '--json',
  `--outputFile=${results}`,
  ...process.argv.slice(2),
]);
try {
  const told = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
  passed += told.numPassedTests ?? 0;
  failed += (told.numFailedTests ?? 0) + (told.numRuntimeErrorTestSuites ?? 0);
} catch {
  failed++;
}
if (!jest && failed === 0) failed++;
if (process.argv.length === 2)
  check(await run('soak (half a minute)', bin('tsx'), ['scripts/soak.ts', '--minutes', '0.5', '--no-build']));

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
