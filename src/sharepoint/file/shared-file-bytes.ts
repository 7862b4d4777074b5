import { deflateSync, Inflate } from 'fflate';
import { SharedDocument } from './shared-document.ts';

/** "VAGVAL" in ASCII: how a shared file begins, before the version of its format. */
const magic = Uint8Array.from('VAGVAL', (letter) => letter.charCodeAt(0));
const version = 1;
const headLength = magic.length + 1;

/** Bytes that a shared file may come to when it is inflated; far beyond what people write, so that a forged one can't fill the memory. */
const mostInflated = 32 * 1024 * 1024;

export type SharedFileRead =
  | { readonly kind: 'read'; readonly document: SharedDocument }
  | { readonly kind: 'damaged'; readonly reason: string }
  /** Written by a newer version of Vägval, in a format that this one does not know. */
  | { readonly kind: 'newer' };

/** A shared document as the bytes of its file. */
export function bytesOf(document: SharedDocument): Uint8Array {
  const packed = deflateSync(document.update());
  const bytes = new Uint8Array(headLength + packed.length);
  bytes.set(magic);
  bytes[magic.length] = version;
  bytes.set(packed, headLength);
  return bytes;
}

/** Reads the bytes of a shared file. Never throws. */
export function readSharedFile(bytes: Uint8Array): SharedFileRead {
  if (!magic.every((byte, at) => bytes[at] === byte))
    return { kind: 'damaged', reason: 'not a file of Vägval' };
  const format = bytes[magic.length] ?? 0;
  if (format > version) return { kind: 'newer' };
  try {
    if (format !== version) throw new Error('no version of the format');
    const document = SharedDocument.read(inflated(bytes.subarray(headLength)));
    const stored = document.stored();
    if (stored.kind === 'damaged') throw new Error(stored.reason);
    return { kind: 'read', document };
  } catch (error) {
    return { kind: 'damaged', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** @throws when it is no deflated data, is cut off, or comes to more than is allowed. */
function inflated(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    length += part.length;
    if (length > mostInflated) throw new Error('too large');
    parts.push(part);
    ended ||= final;
  });
  const step = 64 * 1024;
  for (let at = 0; at < packed.length; at += step)
    stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  if (!ended) throw new Error('cut off');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
