// npm run soak [-- --minutes N] [--seed N]: a seeded monkey uses the built product in the embedded Word: it answers, inserts,
// edits the text, undoes, comments, saves and opens again. Nothing it said may be lost, and no saved file may be invalid.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { Monkey } from './soak/monkey.ts';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: { minutes: { type: 'string' }, seed: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const minutes = Number(values.minutes ?? 30);
const seed = Number(values.seed ?? 20261125);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('vägval: npm run soak -- [--minutes N] [--seed WHOLE NUMBER]');
  process.exit(1);
}
if (!values['no-build']) {
  console.log('vägval: building …');
  await build(['site', 'host']);
}

const samples = ['ansokan-projektstod.docx', 'tjansteskrivelse.docx', 'ansokan-foretagsstod.docx'];
const end = Date.now() + minutes * 60_000;
const done = new Map<string, number>();
const faults: string[] = [];
console.log(`vägval: the monkey works for ${minutes} minutes, seed ${seed}`);
for (let round = 0; Date.now() < end; round++) {
  const name = samples[round % samples.length] as string;
  const monkey = await Monkey.start(readFileSync(path.join(root, 'assets/samples', name)), seed + round);
  try {
    faults.push(
      ...(await monkey.work(Math.min(end, Date.now() + 180_000))).map(
        (fault) => `seed ${seed + round}: ${fault}`,
      ),
    );
  } finally {
    for (const [action, times] of monkey.done) done.set(action, (done.get(action) ?? 0) + times);
    await monkey.stop();
  }
}
console.log([...done].map(([action, times]) => `${action} ${times}`).join(', '));
for (const fault of faults) console.log(`FAIL ${fault}`);
console.log(`${faults.length === 0 ? 1 : 0} passed, ${faults.length} failed`);
process.exitCode = faults.length === 0 ? 0 : 1;
