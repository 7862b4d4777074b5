import type { ElementName } from './xml-names.ts';

/** An element's content with its end tag that was examined before, and what the sink remembers it by. */
export interface Known {
  readonly from: number;
  readonly to: number;
  /** What prefixes meant then. */
  readonly bindings: number;
  readonly remembered: number;
}

/** So many are kept for each element, and none longer than this many bytes. */
const mostKnown = 8;
const longestKnown = 4096;

/** Content that has been examined: the same bytes again need not be. What is found moves up, so that the usual is tried first. */
export class KnownContent {
  private readonly view: DataView;
  private readonly known = new Map<ElementName, Known[]>();

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** What is known of the content that begins at a byte, under the same meaning of prefixes. */
  find(element: ElementName, from: number, bindings: number): Known | undefined {
    const known = this.known.get(element);
    if (!known) return undefined;
    for (let n = 0; n < known.length; n++) {
      const one = known[n] as Known;
      if (one.bindings !== bindings || !this.same(one.from, from, one.to - one.from)) continue;
      if (n > 0) {
        known[n] = known[n - 1] as Known;
        known[n - 1] = one;
      }
      return one;
    }
    return undefined;
  }

  add(element: ElementName, one: Known): void {
    if (one.to - one.from > longestKnown) return;
    const known = this.known.get(element);
    if (!known) this.known.set(element, [one]);
    else {
      if (known.length === mostKnown) known.pop();
      known.push(one);
    }
  }

  /** Whether two stretches have the same bytes; compared four at a time, since half the bytes of a document go here. */
  same(one: number, other: number, length: number): boolean {
    const { bytes, view } = this;
    if (other + length > bytes.length) return false;
    let k = 0;
    for (; k + 4 <= length; k += 4) {
      if (view.getInt32(one + k) !== view.getInt32(other + k)) return false;
    }
    for (; k < length; k++) if (bytes[one + k] !== bytes[other + k]) return false;
    return true;
  }
}
