import { merge } from '../../src/assessment/index.ts';
import { meet, type Outcome } from './simulated/writers.ts';

jest.setTimeout(120_000);

const seeds = Number(process.env.VAGVAL_SEEDS ?? 12);

function expectWhole(outcome: Outcome): void {
  const [first] = outcome.ends;
  if (!first) throw new Error('nothing is left');
  for (const end of outcome.ends) expect(end).toEqual(first);
  expect(merge(first, outcome.promised)).toEqual(first);
  expect(outcome.unsent.every((unsent) => unsent === 0)).toBe(true);
  expect(outcome.mostBeyond).toBeLessThanOrEqual(2 + 1e-9);
}

test(`8 persons over a bad network end with the same, nothing lost: ${seeds} seeds of 60 changes`, async () => {
  for (let seed = 1; seed <= seeds; seed++) {
    expectWhole(await meet(seed, { writers: 8, changes: 60, during: 30_000 }));
  }
});

test('8 persons make 2,000 changes over a bad network, one crashes: all end with the same, nothing lost', async () => {
  const outcome = await meet(20261125, { writers: 8, changes: 2000, during: 60_000 });
  expectWhole(outcome);
  expect(outcome.conflicts).toBeGreaterThan(10);
  expect(outcome.mishaps).toBeGreaterThan(10);
});
