import type { XmlReading } from '../xml-sink.ts';
import { understood, word } from './vocabulary.ts';

/** The mc:AlternateContent that are open: of each the first Choice is read whose namespaces are understood, or its Fallback. */
export class Alternatives {
  private readonly stack: { readonly depth: number; taken: boolean }[] = [];

  /**
   * @param required the prefixes that a Choice requires.
   * @returns false when what opens is not to be read.
   */
  open(code: number, scan: XmlReading, required = ''): boolean {
    if (code === word.alternateContent) {
      this.stack.push({ depth: scan.depth, taken: false });
      return true;
    }
    const alternative = this.stack.at(-1);
    if (alternative?.depth !== scan.depth - 1) return true;
    const prefixes = required.split(/\s+/).filter((prefix) => prefix !== '');
    const fits = prefixes.every((prefix) => understood(scan.namespaceOf(prefix) ?? ''));
    if (alternative.taken || !fits) return false;
    alternative.taken = true;
    return true;
  }

  close(): void {
    this.stack.pop();
  }
}
