import fc from 'fast-check';
import { peekZip } from '../../src/document/docx/index.ts';
import { buildDocx, paragraph } from './build-docx.ts';

/** A file that is fetched in pieces, and how much of it has been. */
function remote(bytes: Uint8Array) {
  const fetched = { bytes: 0 };
  const read = async (start: number, end: number) => {
    fetched.bytes += end - start;
    return bytes.slice(start, end);
  };
  return { fetched, peek: () => peekZip(bytes.length, read) };
}

describe('a look into a file that is fetched in pieces', () => {
  it('tells the parts and the text of one of them', async () => {
    const { peek } = remote(buildDocx({ body: paragraph('Förslag') }));
    const { names, text } = await peek();
    expect(names).toContain('word/document.xml');
    expect(await text('word/document.xml')).toContain('Förslag');
    expect(await text('word/none.xml')).toBeUndefined();
  });

  it('fetches the end of a large file only', async () => {
    let state = 1;
    const noise = Uint8Array.from({ length: 500_000 }, () => {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
      return (state >>> 16) & 255;
    });
    const bytes = buildDocx({ body: paragraph('x'), more: { 'word/media/a.bin': noise } });
    expect(bytes.length).toBeGreaterThan(300_000);
    const { fetched, peek } = remote(bytes);
    expect((await peek()).names).toContain('word/media/a.bin');
    expect(fetched.bytes).toBeLessThanOrEqual(65_536);
  });

  it('refuses what is no package, and never ends otherwise than with a fault', async () => {
    await expect(remote(new TextEncoder().encode('bara text')).peek()).rejects.toMatchObject({
      code: 'notZip',
    });
    const sound = buildDocx();
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
        const broken = sound.slice();
        broken[at] = byte;
        const { peek } = remote(broken);
        try {
          await (await peek()).text('word/document.xml');
        } catch (error) {
          expect(error).toMatchObject({ name: 'DocumentFault' });
        }
      }),
      { numRuns: 300 },
    );
  });
});
