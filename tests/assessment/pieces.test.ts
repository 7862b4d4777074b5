import fc from 'fast-check';
import {
  type Assessment,
  assembled,
  condensed,
  merge,
  piecesOf,
  readXml,
  withEntry,
  writeXml,
} from '../../src/assessment/index.ts';
import { assessment, copies, start, step } from './arbitrary.ts';

const at = '2026-11-24T10:00:00.000Z';

function read(pieces: readonly string[]): Assessment {
  const stored = assembled(pieces);
  if (stored.kind !== 'found') throw new Error(stored.kind === 'damaged' ? stored.reason : stored.kind);
  return stored.assessment;
}

/** As a newer version of Vägval might write: with its own attributes and elements in every record. */
function newer(a: Assessment, mark: string): Assessment {
  const xml = writeXml(a)
    .replace('<v:assessment ', `<v:assessment xmlns:n="urn:newer" n:mood="${mark}" `)
    .replace(/<v:(answer|evidence|note|change|vote|decision|meeting|reveal) /g, `<v:$1 n:by="${mark}" `)
    .replace('</v:assessment>', `  <v:poll n:x="${mark}"><n:y>å &amp; b</n:y></v:poll>\n</v:assessment>`);
  const stored = readXml(xml);
  if (stored.kind !== 'found') throw new Error('not read');
  return stored.assessment;
}

describe('the pieces of an assessment', () => {
  it('make it again, in whatever order they come', () => {
    fc.assert(
      fc.property(assessment, fc.infiniteStream(fc.nat()), (whole, random) => {
        const pieces = piecesOf(whole)
          .map((piece) => ({ piece, place: random.next().value as number }))
          .sort((a, b) => a.place - b.place)
          .map(({ piece }) => piece);
        expect(read(pieces)).toEqual(whole);
        expect(piecesOf(read(pieces))).toEqual(piecesOf(whole));
      }),
      { numRuns: 200 },
    );
  });

  it('of several copies say together what merging the copies says', () => {
    fc.assert(
      fc.property(copies, ([a, b, c]) => {
        expect(read([...piecesOf(a), ...piecesOf(b)])).toEqual(merge(a, b));
        expect(read([...piecesOf(c), ...piecesOf(b), ...piecesOf(a)])).toEqual(merge(a, merge(b, c)));
      }),
      { numRuns: 200 },
    );
  });

  it('say the same when some histories are condensed', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const [one, other] = [condensed(a, 2000), condensed(merge(a, b), 2000)];
        expect(read([...piecesOf(one), ...piecesOf(other)])).toEqual(merge(one, other));
        expect(read([...piecesOf(b), ...piecesOf(other)])).toEqual(merge(b, other));
      }),
      { numRuns: 150 },
    );
  });

  it('say the same whether those that have been replaced are left or taken away', () => {
    fc.assert(
      fc.property(assessment, fc.array(step, { maxLength: 8 }), fc.nat(), (earlier, steps, seed) => {
        const left = new Set(piecesOf(earlier));
        let now = earlier;
        for (const [index, next] of steps.entries()) {
          now = next(now);
          for (const piece of piecesOf(now)) if ((seed >> index) % 2 === 0) left.add(piece);
        }
        for (const piece of piecesOf(now)) left.add(piece);
        expect(read([...left])).toEqual(now);
      }),
      { numRuns: 200 },
    );
  });

  it('keep what newer versions wrote into them, also when only one of the copies is newer', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const [one, other] = [newer(a, 'x'), newer(b, 'y')];
        expect(read(piecesOf(one))).toEqual(one);
        expect(writeXml(read([...piecesOf(one), ...piecesOf(b)]))).toBe(writeXml(merge(one, b)));
        expect(writeXml(read([...piecesOf(other), ...piecesOf(one)]))).toBe(writeXml(merge(one, other)));
      }),
      { numRuns: 100 },
    );
  });

  it('keep records of a kind that this version does not know', () => {
    const poll = '<v:poll id="1"><v:choice>a</v:choice></v:poll>';
    const kept = read([...piecesOf(start), poll]);
    expect(writeXml(kept)).toContain(poll);
    expect(read([...piecesOf(kept), poll])).toEqual(kept);
  });

  it('say the same in whatever order records that this version does not know come', () => {
    const polls = ['<v:poll id="2"/>', '<v:poll id="1"/>', '<v:ballot id="3"/>'];
    const one = read([...piecesOf(start), ...polls]);
    const other = read([...polls.slice().reverse(), ...piecesOf(start)]);
    expect(piecesOf(other)).toEqual(piecesOf(one));
    expect(read([...piecesOf(one), ...polls])).toEqual(one);
  });

  it('are none where there are none', () => {
    expect(assembled([])).toEqual({ kind: 'none' });
  });

  it.each([
    ['one is cut off', '<v:answer to="a"'],
    ['one is no element', 'hej'],
    ['one closes what holds them all', '</v:pieces><v:pieces>'],
    ['one is two', '<v:fact name="a" value="1"/><v:fact name="b" value="1"/>'],
    ['one has a prefix that nobody declared', '<n:fact/>'],
    ['one says what can not be said', '<v:answer to="a" level="hög"/>'],
    ['two persons’ halves make a whole', '<v:answer to="a">'],
  ])('are damaged, with their text kept, when %s', (_what, piece) => {
    const stored = assembled([...piecesOf(withEntry(start, 'b', { rationale: 'Skäl' }, 'Bo', at)), piece]);
    expect(stored).toMatchObject({ kind: 'damaged', xml: expect.stringContaining(piece) });
  });

  it('are damaged without a head', () => {
    expect(assembled(['<v:answer to="a" level="1"/>']).kind).toBe('damaged');
  });
});
