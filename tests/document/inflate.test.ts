import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { inflate } from '../../src/document/docx/inflate.ts';

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<w:r><w:t>',
      '</w:t></w:r>',
      'hållbarhet',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'ab',
      'x',
    ),
    fc.string(),
    fc.nat(400).map((length) => 'å–x'.repeat(length)),
  ),
  { maxLength: 40 },
);
const contents = fc.oneof(
  pieces.map((parts) => new TextEncoder().encode(parts.join(''))),
  fc.uint8Array({ maxLength: 3000 }),
);
const outcome = (make: () => Uint8Array) => {
  try {
    return Buffer.from(make());
  } catch {
    return 'refused';
  }
};

describe('inflating a part', () => {
  it('gives back what was deflated, at every level and by either library', () => {
    fc.assert(
      fc.property(contents, fc.integer({ min: 0, max: 9 }), (content, level) => {
        const expected = Buffer.from(content);
        expect(Buffer.from(inflate(deflateRawSync(content, { level }), content.length))).toEqual(expected);
        const options = { level: level as 0 };
        expect(Buffer.from(inflate(deflateSync(content, options), content.length))).toEqual(expected);
      }),
    );
  });

  it('gives what zlib gives, or refuses, when bytes are wrong or the stream is cut off', () => {
    fc.assert(
      fc.property(contents, fc.nat(), fc.nat(255), fc.boolean(), (content, at, other, cut) => {
        const stream = Uint8Array.from(deflateRawSync(content));
        const place = at % stream.length;
        const damaged = cut ? stream.slice(0, place) : stream.with(place, other);
        const ours = outcome(() => inflate(damaged, content.length));
        const zlib = outcome(() => inflateRawSync(damaged, { maxOutputLength: Math.max(content.length, 1) }));
        if (ours !== 'refused' && ours.length === content.length && content.length > 0)
          expect(ours).toEqual(zlib);
        if (cut) expect(ours).toBe('refused');
      }),
      { numRuns: 200 },
    );
  });

  it('gives up at once on a part that is longer than it says', () => {
    const bomb = deflateRawSync(new Uint8Array(50_000_000));
    expect(outcome(() => inflate(bomb, 4096))).toBe('refused');
    expect(outcome(() => inflate(deflateRawSync(Buffer.from('abc')), 2))).toBe('refused');
  });
});
