import { attributeValue } from '../xml-attributes.ts';
import type { XmlReading } from '../xml-sink.ts';

interface Read {
  readonly key: number;
  readonly value: string | undefined;
}

/** The one attribute of an element that says something here; read again only where the attributes are other bytes. */
export class TagValues {
  private readonly known: (Read | undefined)[] = [];

  /** @param code the element's, of which always the same attribute is asked for. */
  of(code: number, scan: XmlReading, local: string): string | undefined {
    const key = scan.attributes;
    if (key === 0) return undefined;
    const known = this.known[code];
    if (known?.key === key) return known.value;
    const value = attributeValue(scan.bytes, scan.tag, local);
    this.known[code] = { key, value };
    return value;
  }
}
