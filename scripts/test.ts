// Everything that a change must pass, in the order of cost; closes with "N passed, N failed".
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name: string) => path.join(root, 'node_modules', '.bin', name);
const results = path.join(root, '.cache', 'jest.json');

/** @param quiet true when what it says is shown once it has ended, since something else goes on beside it. */
function run(what: string, command: string, args: readonly string[], quiet = false): Promise<boolean> {
  console.log(`\nvägval: ${what} …`);
  const child = spawn(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
  });
  const told: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => told.push(data));
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (status) => {
      if (quiet) process.stdout.write(`\nvägval: ${what}:\n${Buffer.concat(told)}`);
      resolve(status === 0);
    });
  });
}

let passed = 0;
let failed = 0;
const check = (ok: boolean) => {
  if (ok) passed++;
  else failed++;
};

check(await run('form and lint (biome)', bin('biome'), ['check', '--error-on-warnings', '.']));
check(await run('types (tsc)', bin('tsc'), ['--noEmit']));
const built = await run('build', bin('tsx'), [
  'scripts/build.ts',
  'site',
  'host',
  'teamsHost',
  'wordPage',
  'cli',
  'engine',
]);
check(built);

// The soak waits most of its time, so the tests go on beside it.
const soak =
  process.argv.length === 2
    ? run('soak (two minutes)', bin('tsx'), ['scripts/soak.ts', '--minutes', '2', '--no-build'], true)
    : Promise.resolve(true);
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
if (process.argv.length === 2) check(await soak);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
