import type { DraftState } from '../../assessment/index.ts';
import { officeCall } from './office-call.ts';

/** What the file says of itself: Word's API tells none of it. */
export type FileState = Omit<DraftState, 'locked'> & { readonly locked: 'protected' | null };

const unknown: FileState = { locked: null, signed: false, tracking: false, language: null };

type Docx = typeof import('../docx/index.ts');

/** Bytes that Word is asked for at a time, at most 4 MB. */
const sliceSize = 65_536;

/**
 * Reads the file's directory and two of its parts, whatever its size. What can't be read is unknown, which counts as
 * neither signed nor protected: Word itself then says so when something is written.
 */
export async function fileState(): Promise<FileState> {
  try {
    const file = await officeCall<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
    );
    try {
      const docx = await import('../docx/index.ts');
      const { names, text } = await docx.peekZip(file.size, sliceReader(file));
      return stateOf(docx, names, await text('word/settings.xml'), await text('word/styles.xml'));
    } finally {
      await officeCall<void>((done) => file.closeAsync(done));
    }
  } catch {
    return unknown;
  }
}

/** Gives stretches of the file; each of its slices is fetched once. */
function sliceReader(file: Office.File): (start: number, end: number) => Promise<Uint8Array> {
  const slices = new Map<number, Promise<Uint8Array>>();
  const length = Math.ceil(file.size / file.sliceCount) > sliceSize ? file.size : sliceSize;
  const slice = (n: number) => {
    const known = slices.get(n);
    if (known) return known;
    const fetched = officeCall<Office.Slice>((done) => file.getSliceAsync(n, done)).then(({ data }) =>
      Uint8Array.from(data as ArrayLike<number>),
    );
    slices.set(n, fetched);
    return fetched;
  };
  return async (start, end) => {
    const bytes = new Uint8Array(Math.max(0, end - start));
    for (let n = Math.floor(start / length); n * length < end; n++) {
      const from = n * length;
      const part = (await slice(n)).subarray(Math.max(0, start - from), end - from);
      bytes.set(part, Math.max(0, from - start));
    }
    return bytes;
  };
}

function stateOf(docx: Docx, names: readonly string[], settings?: string, styles?: string): FileState {
  const { locked, tracking } = settings === undefined ? unknown : docx.settingsOf(settings);
  return {
    // Who opened a document with a password for changing it may change it: Word says when they may not.
    locked: locked === 'protected' ? 'protected' : null,
    signed: names.some((name) => name.startsWith('_xmlsignatures/')),
    tracking,
    language: styles === undefined ? null : docx.languageOfStyles(styles),
  };
}
