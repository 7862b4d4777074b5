import { DocumentFault } from '../../assessment/index.ts';

/** How a part's text is kept. OPC allows no other. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

const marks: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8-bom', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** The encoding that a part's first bytes tell; without a byte order mark it is UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const mark = marks.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  return mark?.encoding ?? 'utf-8';
}

/**
 * A part's text, without its byte order mark.
 * @throws DocumentFault `damaged` when the bytes are no text in a permitted encoding.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    if (encoding === 'utf-8') refuseOtherEncoding(bytes);
    return new TextDecoder(encoding.replace('-bom', ''), { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    throw new DocumentFault('damaged', `the text is not in ${encoding}`);
  }
}

/**
 * A part's text in UTF-8, without its byte order mark; most often the very bytes.
 * @throws DocumentFault as {@link decodeText}, but for bytes that are no UTF-8: that is for who reads them.
 */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') refuseOtherEncoding(bytes);
  if (encoding === 'utf-8') return bytes;
  return encoding === 'utf-8-bom' ? bytes.subarray(3) : new TextEncoder().encode(decodeText(bytes));
}

/** A part that declares a code page can still happen to be read as UTF-8, with other letters than were meant. */
function refuseOtherEncoding(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (!declared || /^utf-?8$/i.test(declared)) return;
  // ASCII alone reads the same everywhere.
  if (bytes.some((byte) => byte > 127)) {
    throw new DocumentFault('damaged', `the text says that it is in ${declared}`);
  }
}

/** The bytes of a text, with the byte order mark that the encoding begins with. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  const little = encoding === 'utf-16le';
  view.setUint16(0, 0xfeff, little);
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), little);
  return bytes;
}
