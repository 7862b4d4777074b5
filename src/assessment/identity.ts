import { keyOf } from './order.ts';

/**
 * An id made of what it names, so that the same thing gets the same id in every program: 64 bits of FNV-1a as 13 letters
 * and digits (Fowler, Noll, Vo, RFC 9923). Not a digest: nothing is proved by it.
 */
export function idOf(prefix: string, content: unknown, taken: (id: string) => boolean): string {
  for (let count = 0; ; count++) {
    const id = `${prefix}-${fnv1a(keyOf([content, count]))
      .toString(36)
      .padStart(13, '0')}`;
    if (!taken(id)) return id;
  }
}

function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}
