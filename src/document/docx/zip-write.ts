import { DocumentFault } from '../../assessment/index.ts';
import { viewOf } from './zip-directory.ts';
import type { Zip, ZipEntry } from './zip-entry.ts';
import { signature } from './zip-entry.ts';

const localLength = 30;
const rowLength = 46;
const endLength = 22;
const full32 = 0xffffffff;

/** Writes a ZIP archive. The same archive gives the same bytes, and compressed content is copied as it is. */
export function writeZip(zip: Zip): Uint8Array {
  const bodies = zip.entries.reduce((sum, entry) => sum + bodyLength(entry), 0);
  const rows = zip.entries.reduce((sum, entry) => sum + rowLengthOf(entry), 0);
  const length = bodies + rows + endLength + zip.comment.length;
  if (length >= full32 || zip.entries.length >= 0xffff) {
    throw new DocumentFault('tooLarge', 'more than a ZIP archive holds');
  }
  const bytes = new Uint8Array(length);
  const view = viewOf(bytes);
  let body = 0;
  let row = bodies;
  for (const entry of zip.entries) {
    writeBody(bytes, view, body, entry);
    writeRow(bytes, view, row, entry, body);
    body += bodyLength(entry);
    row += rowLengthOf(entry);
  }
  view.setUint32(row, signature.end, true);
  view.setUint16(row + 8, zip.entries.length, true);
  view.setUint16(row + 10, zip.entries.length, true);
  view.setUint32(row + 12, rows, true);
  view.setUint32(row + 16, bodies, true);
  view.setUint16(row + 20, zip.comment.length, true);
  bytes.set(zip.comment, row + endLength);
  return bytes;
}

function bodyLength(entry: ZipEntry): number {
  return localLength + entry.rawName.length + entry.origin.localExtra.length + entry.data.length;
}

function rowLengthOf({ rawName, origin }: ZipEntry): number {
  return rowLength + rawName.length + origin.centralExtra.length + origin.comment.length;
}

function writeBody(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  const extra = entry.origin.localExtra;
  view.setUint32(at, signature.local, true);
  writeShared(view, at + 4, entry, extra.length);
  bytes.set(entry.rawName, at + localLength);
  bytes.set(extra, at + localLength + entry.rawName.length);
  bytes.set(entry.data, at + localLength + entry.rawName.length + extra.length);
}

function writeRow(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, body: number): void {
  const { origin, rawName } = entry;
  view.setUint32(at, signature.central, true);
  view.setUint16(at + 4, origin.madeBy, true);
  writeShared(view, at + 6, entry, origin.centralExtra.length);
  view.setUint16(at + 32, origin.comment.length, true);
  view.setUint16(at + 36, origin.internal, true);
  view.setUint32(at + 38, origin.external, true);
  view.setUint32(at + 42, body, true);
  bytes.set(rawName, at + rowLength);
  bytes.set(origin.centralExtra, at + rowLength + rawName.length);
  bytes.set(origin.comment, at + rowLength + rawName.length + origin.centralExtra.length);
}

/** The fields that the local header and the directory's row have in common, in the same order. */
function writeShared(view: DataView, at: number, entry: ZipEntry, extraLength: number): void {
  view.setUint16(at, entry.origin.needed, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
  view.setUint16(at + 24, extraLength, true);
}
