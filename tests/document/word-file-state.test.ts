import { DocxDraft } from '../../src/document/docx/index.ts';
import { fileState } from '../../src/document/word/file-state.ts';
import { transitional } from '../../src/summary/index.ts';
import { buildDocx, type Parts } from './build-docx.ts';

const swedish = `<w:styles xmlns:w="${transitional}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:eastAsia="ja-JP" w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;
const signature = { '_xmlsignatures/origin.sigs': 'x' };

/** Lets Office hand out a file in slices, as Word does. */
function openInOffice(bytes: Uint8Array): void {
  const size = bytes.length;
  const told = <T>(value: T) => ({ status: 'succeeded', value });
  const file = (sliceSize: number) => ({
    size,
    sliceCount: Math.ceil(size / sliceSize),
    getSliceAsync: (n: number, done: (result: unknown) => void) =>
      done(told({ data: [...bytes.slice(n * sliceSize, (n + 1) * sliceSize)] })),
    closeAsync: (done: (result: unknown) => void) => done(told(undefined)),
  });
  const getFileAsync = (
    _type: string,
    { sliceSize }: { sliceSize: number },
    done: (result: unknown) => void,
  ) => done(told(file(sliceSize)));
  Object.assign(globalThis, {
    Office: {
      context: { document: { getFileAsync } },
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
    },
  });
}

describe('what a file that is open in Word says of itself', () => {
  it.each<[string, Parts]>([
    ['a plain document', {}],
    ['protection', { settings: '<w:documentProtection w:enforcement="1" w:edit="comments"/>' }],
    ['protection that is not enforced', { settings: '<w:documentProtection w:edit="readOnly"/>' }],
    [
      'tracking that is forced',
      { settings: '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>' },
    ],
    ['tracking', { settings: '<w:trackRevisions/>' }],
    ['tracking that is off', { settings: '<w:trackRevisions w:val="false"/>' }],
    ['a signature', { more: signature }],
    ['its language', { styles: swedish }],
  ])('is the same as of the file on disk: %s', async (_what, parts) => {
    const bytes = buildDocx(parts);
    openInOffice(bytes);
    expect(await fileState()).toEqual(await DocxDraft.open(bytes).readState());
  });

  it('lets who gave the password for changing it change it', async () => {
    openInOffice(buildDocx({ settings: '<w:writeProtection w:hashValue="x"/>' }));
    expect((await fileState()).locked).toBeNull();
  });

  it('is nothing at all when the file can’t be read', async () => {
    openInOffice(new Uint8Array(40));
    expect(await fileState()).toEqual({ locked: null, signed: false, tracking: false, language: null });
  });
});
