import { headingLevel, hidesText, type StyleSheet } from '../styles.ts';
import { TextBuffer } from '../text-buffer.ts';
import { IntRows } from './int-rows.ts';
import { column, Story, type StoryParagraph } from './story.ts';

const { piece, run, text, paragraph } = column;

/** A paragraph that is read. */
export interface Growing {
  readonly start: number;
  /** Where its text begins. */
  readonly at: number;
  readonly inTable: boolean;
  readonly ours: boolean;
  style: string | undefined;
  outline: number | undefined;
}

/** What a paragraph style means for the text. */
export interface StyleLook {
  readonly level: number | undefined;
  readonly hides: boolean;
}

/** Gathers a story: its text, its paragraphs and where each piece of text stands in the XML. */
export class StoryBuilder {
  readonly buffer: TextBuffer;
  chunks = 0;
  private readonly pieces: IntRows;
  private readonly runs: IntRows;
  private readonly texts: IntRows;
  private readonly elements: IntRows;
  private readonly finished: { readonly growing: Growing; readonly end: number; readonly to: number }[] = [];
  private readonly looks = new Map<string | undefined, StyleLook>();
  private readonly defaultStyle: string | undefined;

  /** @param byteLength of the part: what is gathered grows when it turns out to be more than usual. */
  constructor(
    private readonly sheet: StyleSheet,
    byteLength: number,
  ) {
    this.buffer = new TextBuffer(byteLength >> 2);
    this.pieces = new IntRows(piece.count, byteLength >> 7);
    this.runs = new IntRows(run.count, byteLength >> 7);
    this.texts = new IntRows(text.count, byteLength >> 7);
    this.elements = new IntRows(paragraph.count, byteLength >> 10);
    this.defaultStyle = [...sheet.styles.values()].find(
      ({ type, isDefault }) => type === 'paragraph' && isDefault,
    )?.id;
  }

  /** @returns its number. */
  addElement(start: number, end: number, selfClosing: boolean): number {
    const row = this.elements.add();
    this.elements.set(row, paragraph.start, start);
    this.elements.set(row, paragraph.inside, selfClosing ? -1 : end);
    return row;
  }

  setElementInside(row: number, inside: number): void {
    this.elements.set(row, paragraph.inside, inside);
  }

  setElementEnd(row: number, end: number): void {
    this.elements.set(row, paragraph.end, end);
  }

  addRun(start: number, inside: number): number {
    const row = this.runs.add();
    this.runs.set(row, run.start, start);
    this.runs.set(row, run.inside, inside);
    return row;
  }

  setRunEnd(row: number, end: number): void {
    this.runs.set(row, run.end, end);
  }

  setRunProperties(row: number, start: number, end: number): void {
    this.runs.set(row, run.propertiesStart, start);
    this.runs.set(row, run.propertiesEnd, end);
  }

  addText(start: number, inside: number): number {
    const row = this.texts.add();
    this.texts.set(row, text.start, start);
    this.texts.set(row, text.inside, inside);
    return row;
  }

  endText(row: number, insideEnd: number, end: number): void {
    this.texts.set(row, text.insideEnd, insideEnd);
    this.texts.set(row, text.end, end);
  }

  /** Tells where the text from a place in the buffer on stands. */
  addPiece(at: number, from: number, to: number, inRun: number, inText: number): number {
    const row = this.pieces.add();
    this.pieces.set(row, piece.at, at);
    this.pieces.set(row, piece.from, from);
    this.pieces.set(row, piece.to, to);
    this.pieces.set(row, piece.run, inRun);
    this.pieces.set(row, piece.text, inText);
    return row;
  }

  get pieceCount(): number {
    return this.pieces.length;
  }

  setPiece(row: number, from: number, to: number): void {
    this.pieces.set(row, piece.from, from);
    this.pieces.set(row, piece.to, to);
  }

  setPieceEnd(row: number, to: number): void {
    this.pieces.set(row, piece.to, to);
  }

  /** Takes white space off the end of the text, down to a length. */
  trimEnd(least: number): void {
    const { buffer, pieces } = this;
    while (buffer.length > least && isBlank(buffer.unit(buffer.length - 1))) {
      buffer.length--;
      const last = pieces.length - 1;
      if (pieces.get(last, piece.at) === buffer.length) pieces.length--;
      else pieces.set(last, piece.to, pieces.get(last, piece.to) - 1);
    }
  }

  finish(growing: Growing, end: number): void {
    this.finished.push({ growing, end, to: this.buffer.length });
  }

  look(style: string | undefined): StyleLook {
    const known = this.looks.get(style);
    if (known) return known;
    const id = style ?? this.defaultStyle;
    const { styles } = this.sheet;
    const look = { level: headingLevel(styles, id), hides: hidesText(styles, id) };
    this.looks.set(style, look);
    return look;
  }

  story(): Story {
    const { pieces, runs, texts, elements } = this;
    const whole = this.buffer.toString();
    const paragraphs = this.finished.map(({ growing, end, to }) => this.paragraph(growing, end, to, whole));
    const starts = this.finished.map(({ growing }) => growing.at);
    return new Story(paragraphs, this.chunks, {
      length: whole.length,
      starts,
      pieces,
      runs,
      texts,
      elements,
    });
  }

  private paragraph(growing: Growing, end: number, to: number, whole: string): StoryParagraph {
    const { start, at, style, outline, inTable, ours } = growing;
    const own = outline !== undefined && outline < 9 ? outline + 1 : undefined;
    const level = outline === undefined ? this.look(style).level : own;
    const text = whole.slice(at, to);
    // Written out, since spreading takes as long here as all the rest of a paragraph.
    if (level === undefined) {
      return style === undefined
        ? { text, inTable, ours, start, end }
        : { text, inTable, ours, start, end, style };
    }
    return style === undefined
      ? { text, level, inTable, ours, start, end }
      : { text, level, inTable, ours, start, end, style };
  }
}

const isBlank = (unit: number) => unit === 32 || unit === 9 || unit === 10 || unit === 13;
