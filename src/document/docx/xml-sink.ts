import type { ElementName } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** What is told while an XML text is read. */
export interface XmlSink {
  /** What the sink calls an element; 0 for one that is nothing to it. Asked once for each name. */
  codeOf(uri: string, local: string): number;
  /** The element that all others stand in; told before it opens. */
  root?(element: ElementName): void;
  open(element: ElementName, scan: XmlScanner): void;
  close(element: ElementName, scan: XmlScanner): void;
  /**
   * Running text in which each character stands for itself, when {@link XmlScanner.wantsText}.
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
  recall?(element: ElementName, remembered: number, scan: XmlScanner): void;
}
