import { DocumentFault } from '../../assessment/index.ts';
import type { DirectoryRow } from './zip-directory.ts';
import { findDirectory, readDirectory, viewOf, withoutZip64 } from './zip-directory.ts';
import type { Zip, ZipEntry } from './zip-entry.ts';
import { flag, signature } from './zip-entry.ts';

const localLength = 30;
const oleMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads a ZIP archive without inflating anything: the entries point into `bytes`.
 * @throws DocumentFault `empty`, `notZip`, `encrypted`, `damaged`, `tooLarge` or `unsafe`.
 */
export function readZip(bytes: Uint8Array): Zip {
  if (bytes.length === 0) throw new DocumentFault('empty', 'the file has no content');
  if (oleMark.every((byte, at) => bytes[at] === byte)) {
    throw new DocumentFault('encrypted', 'an OLE container');
  }
  const place = findDirectory(bytes);
  if (!place) {
    const begun = bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === signature.local;
    throw begun
      ? new DocumentFault('damaged', 'the file is cut off')
      : new DocumentFault('notZip', 'no ZIP archive');
  }
  const rows = readDirectory(bytes, place);
  const located = rows.map((row) => ({ row, ...locate(bytes, row, place.start) }));
  refuseOverlaps(located);
  refuseClashes(located.map(({ entry }) => entry.name));
  return { entries: located.map(({ entry }) => entry), comment: place.comment };
}

interface Located {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

function locate(bytes: Uint8Array, row: DirectoryRow, limit: number): Located {
  const view = viewOf(bytes);
  const start = row.offset;
  if (start + localLength > limit || view.getUint32(start, true) !== signature.local) {
    throw new DocumentFault('damaged', 'a part is not where the directory says');
  }
  const nameEnd = start + localLength + view.getUint16(start + 26, true);
  const dataStart = nameEnd + view.getUint16(start + 28, true);
  const end = dataStart + row.compressed;
  if (end > limit) throw new DocumentFault('damaged', 'a part is cut off');
  const name = decodeName(row);
  const localName = bytes.subarray(start + localLength, nameEnd);
  if (!sameBytes(localName, row.rawName)) {
    throw new DocumentFault('unsafe', `"${name}" has another name where it stands`);
  }
  if (view.getUint16(start + 8, true) !== row.method) {
    throw new DocumentFault('damaged', `"${name}" is compressed in two ways`);
  }
  refuseUnsafeName(name);
  const localExtra = withoutZip64(bytes.subarray(nameEnd, dataStart));
  const { rawName, method, modified, crc, size } = row;
  const entry: ZipEntry = {
    name,
    rawName,
    flags: row.flags & ~flag.descriptor,
    method,
    modified,
    crc,
    size,
    data: bytes.subarray(dataStart, end),
    origin: { ...row.origin, localExtra },
  };
  return { entry, start, end };
}

function decodeName(row: DirectoryRow): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(row.rawName);
  } catch {
    // An old code page. The name is passed on as it is, and no relationship can point at it.
    return Array.from(row.rawName, (byte) => String.fromCharCode(byte)).join('');
  }
}

/** Names that would leave the folder that a package is unpacked in, on any system. */
function refuseUnsafeName(name: string): void {
  const odd = [...name].some((char) => char < ' ' || char === '\\' || char === ':');
  const leaves = name.startsWith('/') || name.split('/').some((step) => step === '..' || step === '.');
  if (name === '' || odd || leaves) throw new DocumentFault('unsafe', `a part named "${name}"`);
}

/** Two names that OPC takes for one: which of them counts is up to each reader. */
function refuseClashes(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new DocumentFault('unsafe', `two parts named "${name}"`);
    seen.add(key);
  }
}

/** Parts that share bytes let a small file inflate without end. */
function refuseOverlaps(located: readonly Located[]): void {
  const ordered = [...located].sort((one, other) => one.start - other.start);
  for (let at = 1; at < ordered.length; at++) {
    if ((ordered[at] as Located).start < (ordered[at - 1] as Located).end) {
      throw new DocumentFault('unsafe', 'two parts share their bytes');
    }
  }
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
