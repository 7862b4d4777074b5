import { blank } from '../xml-bytes.ts';
import type { XmlReading } from '../xml-sink.ts';
import type { StoryBuilder } from './story-builder.ts';

/** Takes what stands in text elements, and the elements that are characters, into a story, and tells where each piece stands. */
export class TextTaker {
  /** The text element that is open, by its number and its run's; −1 in a formula. */
  private inText = -1;
  private inRun = -1;
  /** Where its text begins in the buffer. */
  private textAt = 0;
  /** Up to where the buffer's text has its place told. */
  private taken = 0;
  /** Whether its outer white space is kept. */
  private keepsBlanks = false;
  /** The tab, break or other character that is open as an element. */
  private leaf = -1;

  constructor(private readonly build: StoryBuilder) {}

  /** @param run the number of the run that it stands in; −1 in a formula, of which no text is told by itself. */
  open(scan: XmlReading, run: number, keepsBlanks: boolean): void {
    this.inRun = run;
    this.inText = run < 0 ? -1 : this.build.addText(scan.start, scan.end);
    this.textAt = this.build.buffer.length;
    this.taken = this.textAt;
    this.keepsBlanks = keepsBlanks;
    scan.wantsText = true;
  }

  close(scan: XmlReading): void {
    if (!scan.wantsText) return;
    scan.wantsText = false;
    if (this.inText >= 0) this.build.endText(this.inText, scan.selfClosing ? scan.end : scan.start, scan.end);
    if (!this.keepsBlanks) this.build.trimEnd(this.textAt);
  }

  /** Running text, which is in the buffer already. */
  text(start: number, end: number): void {
    const { buffer } = this.build;
    const at = this.taken;
    let skip = 0;
    if (!this.keepsBlanks && at === this.textAt) {
      while (at + skip < buffer.length && blank[buffer.unit(at + skip)] === 1) skip++;
      if (skip > 0) buffer.remove(at, skip);
    }
    if (buffer.length > at) this.build.addPiece(at, start + skip, end, this.inRun, this.inText);
    this.taken = buffer.length;
  }

  /** One character that is written by reference, or a line end. */
  character(code: number, start: number, end: number): void {
    const { buffer } = this.build;
    this.build.addPiece(buffer.length, start, end, this.inRun, this.inText);
    buffer.addCode(code === 10 || code === 13 ? 32 : code);
    this.taken = buffer.length;
  }

  openCharacter(scan: XmlReading, run: number, character: number): void {
    const { buffer } = this.build;
    this.leaf = this.build.addPiece(buffer.length, scan.start, scan.end, run, -1);
    buffer.addCode(character);
  }

  closeCharacter(scan: XmlReading): void {
    if (this.leaf >= 0 && !scan.selfClosing) this.build.setPieceEnd(this.leaf, scan.end);
  }
}
