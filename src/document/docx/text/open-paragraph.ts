import type { XmlReading } from '../xml-sink.ts';
import type { Growing, StoryBuilder } from './story-builder.ts';

/** The paragraph that is read: a w:p, or several of which all marks but the last are deleted. */
export class OpenParagraph {
  /** How deep the w:p stands that is open; 0 between them. */
  depth = 0;
  /** What there is of the paragraph so far; its style is that of its last w:p. */
  growing: Growing | undefined;
  markDeleted = false;
  private element = 0;
  private lastEnd = 0;

  constructor(private readonly build: StoryBuilder) {}

  open(scan: XmlReading, inTable: boolean, ours: boolean): void {
    this.depth = scan.depth;
    this.element = this.build.addElement(scan.start, scan.end, scan.selfClosing);
    this.markDeleted = false;
    if (this.growing) {
      this.growing.style = undefined;
      this.growing.outline = undefined;
      return;
    }
    const at = this.build.buffer.length;
    this.growing = { start: scan.start, at, inTable, ours, style: undefined, outline: undefined };
  }

  /** What stands in the w:p begins here, after its properties. */
  endProperties(end: number): void {
    this.build.setElementInside(this.element, end);
  }

  /** A paragraph whose mark is deleted goes on in the next one. */
  close(end: number): void {
    this.build.setElementEnd(this.element, end);
    this.lastEnd = end;
    this.depth = 0;
    if (!this.markDeleted) this.finish();
  }

  /** Ends a paragraph that would go on, where nothing goes on: at a table, a control of ours, or the end. */
  finish(): void {
    if (!this.growing || this.depth > 0) return;
    this.build.finish(this.growing, this.lastEnd);
    this.growing = undefined;
  }
}
