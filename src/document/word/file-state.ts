import type { DraftState } from '../../assessment/index.ts';
import type { ZipPeek } from '../docx/index.ts';
import { officeCall } from './office-call.ts';

/** What the file says of itself: Word's API tells none of it. */
export type FileState = Omit<DraftState, 'locked'> & { readonly locked: 'protected' | null };

const unknown: FileState = { locked: null, signed: false, tracking: false, language: null };

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
      const { peekZip } = await import('../docx/index.ts');
      return await stateOf(await peekZip(file.size, sliceReader(file)));
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

/** Kinds of protection under which the running text can't be changed (ECMA-376 part 1, 17.18.23). */
const locking = /\bedit="(?:readOnly|comments|forms)"/;

async function stateOf(peek: ZipPeek): Promise<FileState> {
  const settings = (await peek.text('word/settings.xml')) ?? '';
  const styles = (await peek.text('word/styles.xml')) ?? '';
  const protection = /<\w+:documentProtection\s[^>]*>/.exec(settings)?.[0] ?? '';
  const enforced = /\benforcement="(?:1|true|on)"/.test(protection);
  const track = /<\w+:trackRevisions\b[^>]*>/.exec(settings)?.[0];
  const defaults = /<\w+:docDefaults>([\s\S]*?)<\/\w+:docDefaults>/.exec(styles)?.[1] ?? '';
  const language = /<\w+:lang\s[^>]*?\bval="([a-z]{2})\b/i.exec(defaults)?.[1]?.toLowerCase();
  return {
    locked: enforced && locking.test(protection) ? 'protected' : null,
    signed: peek.names.some((name) => name.startsWith('_xmlsignatures/')),
    tracking: track !== undefined && !/\bval="(?:0|false|off)"/.test(track),
    language: language === 'sv' || language === 'en' ? language : null,
  };
}
