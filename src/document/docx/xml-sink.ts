import type { ElementName } from './xml-names.ts';

/** Where the reading of an XML text is, for what is told of it. Positions are UTF-16 offsets unless they are said to be bytes. */
export interface XmlReading {
  /** The text in UTF-8, without a byte order mark. */
  readonly bytes: Uint8Array;
  /** Of the tag that is told. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** The byte at which the tag that is told begins. */
  readonly tag: number;
  /** Tags of one name with the same number here have the very same attributes; 0 stands for none. */
  readonly attributes: number;
  /** Elements that are open, the one that is told included. */
  readonly depth: number;
  /** Set by the sink: whether running text is to be told. */
  wantsText: boolean;
  /** What a prefix stands for where the reading is; undefined when it is not declared. */
  namespaceOf(prefix: string): string | undefined;
}

/** What is told while an XML text is read. */
export interface XmlSink {
  /** What the sink calls an element; 0 for one that is nothing to it. Asked once for each name. */
  codeOf(uri: string, local: string): number;
  /** The element that all others stand in; told before it opens. */
  root?(element: ElementName): void;
  open(element: ElementName, scan: XmlReading): void;
  close(element: ElementName, scan: XmlReading): void;
  /**
   * Running text in which each character stands for itself, when {@link XmlReading.wantsText}.
   * @param start its UTF-16 offset. @param end that of what comes after it.
   */
  text(start: number, end: number): void;
  /** One character that is written otherwise: by reference, or as a line end of two characters. */
  character(code: number, start: number, end: number): void;
  /** Whether an element that opens, at a depth, holds what often comes again byte for byte, such as a run's properties. */
  repeats?(element: ElementName, depth: number): boolean;
  /** Asked where such an element has closed. @returns the sink's number for what it was told since it opened. */
  remember?(element: ElementName): number;
  /** Told instead of the element and all that is in it when the same bytes come again. */
  recall?(element: ElementName, remembered: number, scan: XmlReading): void;
}
