/**
 * For 16 places, what a byte does to the checksum when 0 to 15 more bytes follow (slicing by 16, after Kounavis and Berry,
 * 2005): the checksum of 16 bytes is then 16 looks into tables instead of a chain of 16 steps.
 */
const table = new Int32Array(16 * 256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  table[byte] = value;
}
for (let at = 256; at < table.length; at++) {
  const before = table[at - 256] as number;
  table[at] = (before >>> 8) ^ (table[before & 0xff] as number);
}

/** What four bytes do to the checksum, the last of which has `place` more after it. */
function four(bytes: number, place: number): number {
  const at = place * 256;
  return (
    (table[at + 768 + (bytes & 0xff)] as number) ^
    (table[at + 512 + ((bytes >>> 8) & 0xff)] as number) ^
    (table[at + 256 + ((bytes >>> 16) & 0xff)] as number) ^
    (table[at + (bytes >>> 24)] as number)
  );
}

/** The checksum that ZIP keeps of a part's content (CRC-32 as in ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - 16;
  let crc = -1;
  let at = 0;
  for (; at <= last; at += 16) {
    crc =
      four(crc ^ view.getInt32(at, true), 12) ^
      four(view.getInt32(at + 4, true), 8) ^
      four(view.getInt32(at + 8, true), 4) ^
      four(view.getInt32(at + 12, true), 0);
  }
  for (; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return ~crc >>> 0;
}
