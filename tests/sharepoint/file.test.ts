import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { longMeeting } from '../../scripts/bench/long-meeting.ts';
import { type Assessment, merge } from '../../src/assessment/index.ts';
import { bytesOf, readSharedFile, SharedDocument } from '../../src/sharepoint/file/index.ts';
import { assessment, copies, start } from '../assessment/arbitrary.ts';
import { longList } from './long-list.ts';

const runs = { numRuns: 200 };

function held(document: SharedDocument): Assessment {
  const stored = document.stored();
  if (stored.kind !== 'found') throw new Error(stored.kind);
  return stored.assessment;
}

function holding(...assessments: readonly Assessment[]): SharedDocument {
  const document = new SharedDocument();
  for (const one of assessments) document.give(one);
  return document;
}

function reopened(document: SharedDocument): SharedDocument {
  const read = readSharedFile(bytesOf(document));
  if (read.kind !== 'read') throw new Error(read.kind);
  return read.document;
}

test('what was written into the shared file is read back whole', () => {
  fc.assert(
    fc.property(assessment, (a) => {
      expect(held(reopened(holding(a)))).toEqual(merge(a, a));
    }),
    runs,
  );
});

test('two files that were written apart say together what their assessments say merged, whoever takes in whom', () => {
  fc.assert(
    fc.property(copies, ([base, a, b]) => {
      const shared = holding(base);
      const [mine, yours] = [SharedDocument.read(shared.update()), SharedDocument.read(shared.update())];
      mine.give(a);
      yours.give(b);
      const [before, other] = [mine.update(), yours.update()];
      mine.take(other);
      yours.take(before);
      const whole = merge(base, merge(a, b));
      const joining = SharedDocument.read(before);
      joining.join(SharedDocument.read(other));
      expect(held(joining)).toEqual(whole);
      expect(held(SharedDocument.read(joining.update()))).toEqual(whole);
      expect(held(mine)).toEqual(whole);
      expect(held(yours)).toEqual(whole);
      mine.give(whole);
      expect(held(reopened(mine))).toEqual(whole);
    }),
    runs,
  );
});

test('giving what is known already writes nothing', () => {
  fc.assert(
    fc.property(copies, ([a, b]) => {
      const document = holding(a, b);
      const before = document.update();
      expect(document.give(a)).toBe(0);
      expect(document.give(merge(a, b))).toBe(0);
      expect(document.update()).toEqual(before);
    }),
    runs,
  );
});

test('a shared file that was cut, changed or is something else is told to be damaged, or says what it said', () => {
  const document = holding(start);
  const bytes = bytesOf(document);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.nat(bytes.length - 1).map((length) => bytes.slice(0, length)),
        fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
          const changed = bytes.slice();
          changed[at] = (changed[at] ?? 0) ^ flip;
          return changed;
        }),
        fc.uint8Array({ maxLength: 200 }),
        fc.uint8Array({ maxLength: 200 }).map((rest) => Uint8Array.of(...bytes.subarray(0, 7), ...rest)),
      ),
      (odd) => {
        const read = readSharedFile(odd);
        if (read.kind === 'read') expect(['none', 'found']).toContain(read.document.stored().kind);
        else expect(['damaged', 'newer']).toContain(read.kind);
      },
    ),
    { numRuns: 2000 },
  );
  expect(readSharedFile(new Uint8Array())).toMatchObject({ kind: 'damaged' });
});

test('a shared file of a newer format is told so', () => {
  const bytes = bytesOf(holding(start));
  bytes[6] = 2;
  expect(readSharedFile(bytes)).toEqual({ kind: 'newer' });
});

test('a small file that inflates to more than memory should hold is refused', () => {
  const bomb = deflateSync(new Uint8Array(64 * 1024 * 1024));
  const head = bytesOf(holding(start)).subarray(0, 7);
  expect(readSharedFile(Uint8Array.of(...head, ...bomb))).toEqual({ kind: 'damaged', reason: 'too large' });
});

test('25 criteria, 12 persons and 500 changes are at most 64 kB', () => {
  const document = new SharedDocument();
  const steps = [...longMeeting(longList)];
  for (const [n, one] of steps.entries()) if (n % 5 === 4 || n === steps.length - 1) document.give(one);
  const bytes = bytesOf(document);
  expect(held(reopened(document)).history).toHaveLength(500);
  expect(bytes.length).toBeLessThanOrEqual(64_000);
});
