import { DocumentFault } from '../../assessment/index.ts';
import { decodeText } from './xml-encoding.ts';
import { readContent } from './zip-content.ts';
import { type DirectoryRow, findDirectory, readDirectory, viewOf } from './zip-directory.ts';

/** A look into a package that is fetched in pieces. */
export interface ZipPeek {
  readonly names: readonly string[];
  /** A part's text; undefined when there is no such part. @throws DocumentFault when it can't be read. */
  text(name: string): Promise<string | undefined>;
}

/** The end of a file where its directory is looked for: most directories are whole in it. */
const tail = 65_536;
/** A part's own header, its name and extra field besides. */
const localLength = 30;
/** No part that is peeked at is larger. */
const largest = 8 * 1024 * 1024;

/**
 * Reads the directory of a .docx, and single parts of it, without fetching the rest. It is no judge of whether the file
 * is sound: {@link openDocx} is.
 * @param read gives a stretch of the file; may be asked for the same one again.
 * @throws DocumentFault when there is no directory.
 */
export async function peekZip(
  size: number,
  read: (start: number, end: number) => Promise<Uint8Array>,
): Promise<ZipPeek> {
  const bytes = new Uint8Array(size);
  const fetchInto = async (start: number, end: number) => {
    if (start < 0 || end > size || start > end) throw new DocumentFault('damaged', 'a part is cut off');
    bytes.set(await read(start, end), start);
  };
  await fetchInto(Math.max(0, size - tail), size);
  const place = findDirectory(bytes);
  if (!place) throw new DocumentFault('notZip', 'no ZIP archive');
  if (place.start < size - tail) await fetchInto(place.start, size - tail);
  const rows = new Map(readDirectory(bytes, place).map((row) => [nameOf(row), row]));
  return {
    names: [...rows.keys()],
    text: async (name) => {
      const row = rows.get(name);
      if (!row) return undefined;
      await fetchInto(row.offset, row.offset + localLength);
      const view = viewOf(bytes);
      const extra = view.getUint16(row.offset + 26, true) + view.getUint16(row.offset + 28, true);
      const start = row.offset + localLength + extra;
      await fetchInto(start, start + row.compressed);
      const data = bytes.subarray(start, start + row.compressed);
      const origin = { ...row.origin, localExtra: new Uint8Array() };
      return decodeText(readContent({ ...row, name, data, origin }, largest));
    },
  };
}

function nameOf({ rawName }: DirectoryRow): string {
  return new TextDecoder().decode(rawName);
}
