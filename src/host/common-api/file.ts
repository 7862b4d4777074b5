import type { WordDocument } from '../model/word-document.ts';
import { type Methods, OfficeError, officeErrors } from './office-error.ts';

/** Office's number for the .docx package as it is. */
const compressed = 1;
/** How many copies may be open at once (Office's own limit). */
const mostOpen = 2;
const largestSlice = 4 * 1024 * 1024;

/** The document as a file in slices, by the numbers that office.js gives the fields. */
export function fileMethods(word: WordDocument, url: string): Methods {
  const copies = new Map<number, { bytes: Uint8Array; slice: number }>();
  let made = 0;
  const copy = (handle: unknown) => {
    const found = copies.get(Number(handle));
    if (!found) throw new OfficeError(officeErrors.invalidParameter);
    return found;
  };
  return {
    77: ({ 0: type, 1: slice }) => {
      if (type !== compressed) throw new OfficeError(officeErrors.fileTypeNotSupported);
      const size = Number(slice);
      if (!(size > 0 && size <= largestSlice) || copies.size >= mostOpen)
        throw new OfficeError(officeErrors.invalidParameter);
      const bytes = word.save();
      copies.set(++made, { bytes, slice: size });
      return { 0: made, 1: bytes.length };
    },
    80: ({ 2: handle, 3: index }) => {
      const { bytes, slice } = copy(handle);
      const from = Number(index) * slice;
      if (!(from >= 0 && from < bytes.length)) throw new OfficeError(officeErrors.outOfRange);
      const data = Array.from(bytes.subarray(from, from + slice));
      return { 0: data, 1: data.length };
    },
    81: ({ 2: handle }) => {
      copy(handle);
      copies.delete(Number(handle));
      return {};
    },
    86: () => ({ 0: { 1: url } }),
  };
}
