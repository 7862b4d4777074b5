import { DocumentFault } from '../../assessment/index.ts';
import type { EntryOrigin } from './zip-entry.ts';
import { flag, signature, zip64Extra } from './zip-entry.ts';

/** A row of the central directory: where a file is and what is said of it. */
export interface DirectoryRow {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly offset: number;
  readonly origin: Omit<EntryOrigin, 'localExtra'>;
}

/** Where the central directory stands. */
export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly comment: Uint8Array;
}

const endLength = 22;
const rowLength = 46;
const full16 = 0xffff;
const full32 = 0xffffffff;
/** No document has near so many parts; each costs memory even when it is never read. */
const mostEntries = 65_535;

/**
 * Finds the central directory through the record at the end of the file, ZIP64 included.
 * @returns undefined when there is no such record.
 * @throws DocumentFault when the record contradicts the file.
 */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | undefined {
  const view = viewOf(bytes);
  for (let at = bytes.length - endLength; at >= Math.max(0, bytes.length - endLength - full16); at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    if (at + endLength + view.getUint16(at + 20, true) !== bytes.length) continue;
    return readEnd(bytes, view, at);
  }
  return undefined;
}

function readEnd(bytes: Uint8Array, view: DataView, at: number): DirectoryPlace {
  let disk = view.getUint16(at + 4, true);
  let count = view.getUint16(at + 10, true);
  let length = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  let end = at;
  if (at >= 20 && view.getUint32(at - 20, true) === signature.locator64) {
    end = Number(view.getBigUint64(at - 12, true));
    if (end > at - 76 || view.getUint32(end, true) !== signature.end64) {
      throw new DocumentFault('damaged', 'the ZIP64 end record is not where it should be');
    }
    disk = view.getUint32(end + 16, true);
    count = Number(view.getBigUint64(end + 32, true));
    length = Number(view.getBigUint64(end + 40, true));
    start = Number(view.getBigUint64(end + 48, true));
  }
  if (disk !== 0) throw new DocumentFault('damaged', 'an archive in several files');
  if (start + length !== end) throw new DocumentFault('damaged', 'the directory is not where it should be');
  if (count > mostEntries) throw new DocumentFault('tooLarge', `${count} parts`);
  return { count, start, end, comment: bytes.subarray(at + endLength) };
}

/**
 * Reads the rows of the central directory.
 * @throws DocumentFault when a row is cut off or one is encrypted.
 */
export function readDirectory(bytes: Uint8Array, place: DirectoryPlace): readonly DirectoryRow[] {
  const view = viewOf(bytes);
  const rows: DirectoryRow[] = [];
  let at = place.start;
  while (rows.length < place.count) {
    if (at + rowLength > place.end || view.getUint32(at, true) !== signature.central) {
      throw new DocumentFault('damaged', `row ${rows.length + 1} of the directory can't be read`);
    }
    const nameEnd = at + rowLength + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > place.end) throw new DocumentFault('damaged', 'the directory is cut off');
    rows.push(readRow(bytes, view, at, nameEnd, extraEnd, next));
    at = next;
  }
  if (at !== place.end) throw new DocumentFault('damaged', 'the directory has more rows than it says');
  return rows;
}

function readRow(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
  end: number,
): DirectoryRow {
  const flags = view.getUint16(at + 8, true);
  if (flags & (flag.encrypted | flag.strongEncryption | flag.maskedHeaders)) {
    throw new DocumentFault('encrypted', 'a part is encrypted');
  }
  if (flags & flag.patched) throw new DocumentFault('damaged', 'a part is a patch to another file');
  const extra = bytes.subarray(nameEnd, extraEnd);
  const wide = wideNumbers(extra);
  const widen = (value: number) => (value === full32 ? (wide.shift() ?? value) : value);
  const size = widen(view.getUint32(at + 24, true));
  const compressed = widen(view.getUint32(at + 20, true));
  const offset = widen(view.getUint32(at + 42, true));
  return {
    rawName: bytes.subarray(at + rowLength, nameEnd),
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressed,
    size,
    offset,
    origin: {
      madeBy: view.getUint16(at + 4, true),
      needed: view.getUint16(at + 6, true),
      internal: view.getUint16(at + 36, true),
      external: view.getUint32(at + 38, true),
      centralExtra: withoutZip64(extra),
      comment: bytes.subarray(extraEnd, end),
    },
  };
}

/** The 64-bit numbers of a ZIP64 extra field, in its fixed order: size, compressed length, offset. */
function wideNumbers(extra: Uint8Array): number[] {
  const view = viewOf(extra);
  for (const field of extraFields(extra)) {
    if (field.id !== zip64Extra) continue;
    const numbers: number[] = [];
    for (let at = field.start + 4; at + 8 <= field.end; at += 8) {
      numbers.push(Number(view.getBigUint64(at, true)));
    }
    return numbers;
  }
  return [];
}

/** The extra fields but for ZIP64, which no longer holds when the archive is written anew. */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const fields = extraFields(extra);
  if (!fields.some((field) => field.id === zip64Extra)) return extra;
  const kept = fields.filter((field) => field.id !== zip64Extra);
  return Uint8Array.from(kept.flatMap((field) => [...extra.subarray(field.start, field.end)]));
}

function extraFields(extra: Uint8Array): { id: number; start: number; end: number }[] {
  const view = viewOf(extra);
  const fields = [];
  for (let start = 0; start + 4 <= extra.length; ) {
    const end = Math.min(extra.length, start + 4 + view.getUint16(start + 2, true));
    fields.push({ id: view.getUint16(start, true), start, end });
    start = end;
  }
  return fields;
}

/** Numbers in an array of bytes, whatever part of a buffer it is. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
