import fc from 'fast-check';
import {
  type Assessment,
  assembled,
  merge,
  piecesOf,
  readXml,
  type Stored,
  writeXml,
} from '../../src/assessment/index.ts';
import { assessment, copies, start } from './arbitrary.ts';

const runs = { numRuns: 300 };

function found(stored: Stored): Assessment {
  if (stored.kind !== 'found') throw new Error(`${stored.kind}: ${JSON.stringify(stored).slice(0, 300)}`);
  return stored.assessment;
}

test('an assessment in pieces is the same assessment when it is put together, in whatever order', () => {
  fc.assert(
    fc.property(
      assessment.chain((a) =>
        fc.tuple(fc.constant(a), fc.shuffledSubarray([...piecesOf(a)], { minLength: piecesOf(a).length })),
      ),
      ([a, pieces]) => {
        expect(found(assembled(pieces))).toEqual(merge(a, a));
      },
    ),
    runs,
  );
});

test('the pieces of several copies, old ones among them, are those copies merged', () => {
  fc.assert(
    fc.property(copies, ([a, b, c]) => {
      const pieces = [...new Set([...piecesOf(a), ...piecesOf(b), ...piecesOf(c)])];
      expect(found(assembled(pieces))).toEqual(merge(a, merge(b, c)));
    }),
    runs,
  );
});

test('a piece that is not among those of the whole may be left out: the whole says it', () => {
  fc.assert(
    fc.property(copies, ([a, b]) => {
      const both = merge(a, b);
      const kept = new Set(piecesOf(both));
      const some = piecesOf(a).filter((piece) => kept.has(piece));
      expect(found(assembled([...some, ...piecesOf(both)]))).toEqual(both);
    }),
    runs,
  );
});

test('what a newer version has written is kept, with the prefixes that it declared', () => {
  const newer = writeXml(start)
    .replace('<v:assessment ', '<v:assessment xmlns:n="urn:newer" n:mood="good" ')
    .replace('</v:assessment>', '  <n:thing n:a="1">å &amp; ö</n:thing>\n</v:assessment>');
  const read = found(readXml(newer));
  expect(read.foreign.elements).toHaveLength(1);
  expect(found(assembled([...piecesOf(read), ...piecesOf(start)]))).toEqual(merge(read, start));
});

test('no pieces are no assessment, and pieces that can not be read are told to be damaged', () => {
  expect(assembled([])).toEqual({ kind: 'none' });
  const pieces = piecesOf(start);
  for (const odd of ['<v:answer to="a" level="x"/>', '<v:change/>', 'text', '<open>', '<v:meeting/>'])
    expect(assembled([...pieces, odd])).toMatchObject({ kind: odd === 'text' ? 'found' : 'damaged' });
  expect(assembled(pieces.slice(1))).toMatchObject({ kind: pieces.length > 1 ? 'damaged' : 'none' });
  expect(assembled(['<v:answer to="a" level="1"/>'])).toMatchObject({ kind: 'damaged' });
});
