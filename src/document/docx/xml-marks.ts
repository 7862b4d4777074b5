/** The declaration that an XML text may begin with (XML 1.0, 2.8). */
export const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\3)?([ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(yes|no)\5)?[ \t\r\n]*\?>$/;

/** Whether a mark, in ASCII, stands at a place. */
export function startsWith(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let k = 0; k < mark.length; k++) if (bytes[at + k] !== mark.charCodeAt(k)) return false;
  return true;
}

/** Where a mark stands next; -1 when it does not. */
export function indexOfMark(bytes: Uint8Array, mark: string, from: number): number {
  let at = bytes.indexOf(mark.charCodeAt(0), from);
  while (at >= 0 && !startsWith(bytes, at, mark)) at = bytes.indexOf(mark.charCodeAt(0), at + 1);
  return at;
}
