const encoder = new TextEncoder();

/**
 * A text as 64 bits in 16 hexadecimal digits: two runs of 32-bit FNV-1a (RFC 9923), the second from another beginning, each
 * finished as in MurmurHash3. Not a digest: nothing is proved by it.
 */
export function shortHash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (const byte of encoder.encode(text)) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte ^ (a >>> 24), 0x01000193);
  }
  return hex(finished(a)) + hex(finished(b));
}

function finished(hash: number): number {
  const one = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const two = Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (two ^ (two >>> 16)) >>> 0;
}

const hex = (value: number) => value.toString(16).padStart(8, '0');
