import { attributesOf, attributeValue, plainValue, written } from './xml-attributes.ts';
import type { ElementName } from './xml-names.ts';
import { XmlScanner } from './xml-scanner.ts';
import type { XmlReading, XmlSink } from './xml-sink.ts';

/** An element as it begins or ends, with where its tag stands in the text. */
export interface Tag {
  readonly local: string;
  readonly uri: string;
  readonly prefix: string;
  /** By name as written. */
  attribute(name: string): string | undefined;
  /** By local name, whatever the prefix. */
  value(local: string): string | undefined;
  readonly selfClosing: boolean;
}

export interface XmlHandler {
  /** @param start where the tag begins. @param end right after it. */
  open?(tag: Tag, start: number, end: number): void;
  /** For `<a/>` start and end are those of the whole tag. The tag is the one that was opened. */
  close?(tag: Tag, start: number, end: number): void;
  /** All text up to the next tag, references resolved. @param start where its first character begins. */
  text?(text: string, start: number): void;
}

/**
 * Reads XML strictly, from the first to the last character; positions count UTF-16 units of the text.
 * @throws DocumentFault `damaged` when it is not well-formed, `unsafe` when it has a document type (OPC allows none).
 */
export function readXmlEvents(xml: string, part: string, handler: XmlHandler): void {
  const scan = new XmlScanner(new TextEncoder().encode(xml), part, new Events(xml, handler));
  scan.wantsText = handler.text !== undefined;
  scan.read();
}

/** Makes events of what the scanner tells. */
class Events implements XmlSink {
  private readonly tags: ReadTag[] = [];
  private pending = '';
  private pendingAt = 0;

  constructor(
    private readonly xml: string,
    private readonly handler: XmlHandler,
  ) {}

  codeOf(): number {
    return 0;
  }

  open(element: ElementName, scan: XmlReading): void {
    this.flush();
    const tag = new ReadTag(scan.bytes, scan.tag, element, scan.selfClosing);
    this.tags.push(tag);
    this.handler.open?.(tag, scan.start, scan.end);
  }

  close(_element: ElementName, scan: XmlReading): void {
    this.flush();
    const tag = this.tags.pop();
    if (tag) this.handler.close?.(tag, scan.start, scan.end);
  }

  text(start: number, end: number): void {
    if (this.pending === '') this.pendingAt = start;
    this.pending += this.xml.slice(start, end);
  }

  character(code: number, start: number): void {
    if (this.pending === '') this.pendingAt = start;
    this.pending += String.fromCodePoint(code);
  }

  private flush(): void {
    if (this.pending === '') return;
    const text = this.pending;
    this.pending = '';
    this.handler.text?.(text, this.pendingAt);
  }
}

class ReadTag implements Tag {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly at: number,
    private readonly element: ElementName,
    readonly selfClosing: boolean,
  ) {}

  get local(): string {
    return this.element.local;
  }

  get uri(): string {
    return this.element.uri;
  }

  get prefix(): string {
    return this.element.prefix;
  }

  attribute(name: string): string | undefined {
    for (const { nameFrom, nameTo, valueFrom, valueTo } of attributesOf(this.bytes, this.at)) {
      if (written(this.bytes, nameFrom, nameTo) === name) return plainValue(this.bytes, valueFrom, valueTo);
    }
    return undefined;
  }

  value(local: string): string | undefined {
    return attributeValue(this.bytes, this.at, local);
  }
}
