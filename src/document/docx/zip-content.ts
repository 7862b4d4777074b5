import { deflateSync } from 'fflate';
import { DocumentFault } from '../../assessment/index.ts';
import { crc32 } from './crc32.ts';
import { inflate } from './inflate.ts';
import type { EntryOrigin, ZipEntry } from './zip-entry.ts';
import { flag } from './zip-entry.ts';

/** 1 January 1980, the date that Office itself gives its parts. */
const fixedDate = 0x0021_0000;
const none = new Uint8Array();
const newOrigin: EntryOrigin = {
  madeBy: 20,
  needed: 20,
  internal: 0,
  external: 0,
  localExtra: none,
  centralExtra: none,
  comment: none,
};

/**
 * The content of an entry, given up as soon as it grows past what was said.
 * @param most largest length allowed once inflated
 * @throws DocumentFault `tooLarge` or `damaged`.
 */
export function readContent(entry: ZipEntry, most: number): Uint8Array {
  if (entry.size > most) throw new DocumentFault('tooLarge', `"${entry.name}" is ${entry.size} bytes`);
  const content = entry.method === 0 ? entry.data : inflated(entry);
  if (content.length !== entry.size) {
    throw new DocumentFault('damaged', `"${entry.name}" is not as long as it says`);
  }
  if (crc32(content) !== entry.crc)
    throw new DocumentFault('damaged', `"${entry.name}" has a wrong checksum`);
  return content;
}

function inflated({ name, method, data, size }: ZipEntry): Uint8Array {
  if (method !== 8) throw new DocumentFault('damaged', `"${name}" is compressed in an unknown way`);
  try {
    return inflate(data, size);
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    throw new DocumentFault('damaged', `"${name}" can't be inflated: ${error.detail}`);
  }
}

/** An entry with other content: the name, date and attributes of `before` when there is one. */
export function writeContent(name: string, content: Uint8Array, before?: ZipEntry): ZipEntry {
  const deflated = deflateSync(content, { level: 6 });
  const smaller = deflated.length < content.length;
  const ascii = /^[\x20-\x7e]*$/.test(name);
  return {
    name: before?.name ?? name,
    rawName: before?.rawName ?? new TextEncoder().encode(name),
    flags: before ? before.flags & flag.utf8 : ascii ? 0 : flag.utf8,
    method: smaller ? 8 : 0,
    modified: before?.modified ?? fixedDate,
    crc: crc32(content),
    data: smaller ? deflated : content,
    size: content.length,
    origin: before?.origin ?? newOrigin,
  };
}
