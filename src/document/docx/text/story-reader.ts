import { hidesText, isOn, type StyleSheet } from '../styles.ts';
import type { TextBuffer } from '../text-buffer.ts';
import { attributeValue } from '../xml-attributes.ts';
import { blank } from '../xml-bytes.ts';
import type { ElementName } from '../xml-names.ts';
import type { XmlReading, XmlSink } from '../xml-sink.ts';
import { Alternatives } from './alternatives.ts';
import { characters, symbolOf } from './characters.ts';
import { Fields } from './fields.ts';
import type { Story } from './story.ts';
import { type Growing, StoryBuilder } from './story-builder.ts';
import { word, wordOf } from './vocabulary.ts';

/** What of a part is read as a story: its running text, or the text boxes that stand in it. */
export type Where = 'text' | 'boxes';

const ourTags = new Set(['vagval-summary', 'vagval-summary-line', 'vagval-summary-full']);

/** Whose properties are read. */
const of = { nothing: 0, paragraph: 1, mark: 2, run: 3, row: 4, control: 5 } as const;
type Owner = (typeof of)[keyof typeof of];

/** An element that is open, with how deep it stands. */
interface Open {
  readonly depth: number;
}
interface Run {
  depth: number;
  row: number;
  /** Its own word on hidden text, before any style's. */
  hides: boolean | undefined;
  style: string | undefined;
}
/** What properties said, for when they come again. */
interface Properties {
  readonly style: string | undefined;
  readonly hides: boolean | undefined;
  readonly outline: number | undefined;
  readonly markDeleted: boolean;
}
interface Control extends Open {
  ours: boolean;
}

/** Makes a story of what the scanner tells. Nothing recurses: each kind of element that can be open has a stack. */
export class StoryReader implements XmlSink {
  readonly fields: Fields;
  hasBody = false;
  get buffer(): TextBuffer {
    return this.build.buffer;
  }
  private readonly build: StoryBuilder;
  /** How deep the element stands in which nothing is read; 0 when all is. */
  private skipped = 0;
  /** How deep the text box stands that is read; 0 outside. */
  private box = 0;
  private owner: Owner = of.nothing;
  private propertiesStart = 0;
  private growing: Growing | undefined;
  /** How deep the w:p stands that is open; 0 between paragraphs. */
  private depth = 0;
  private element = 0;
  private lastEnd = 0;
  private markDeleted = false;
  private tables = 0;
  private ours = 0;
  /** The innermost run that is open, and the objects that are used for runs in each other. */
  private run: Run | undefined;
  private readonly runs: Run[] = [];
  private runCount = 0;
  private readonly properties: Properties[] = [];
  private readonly rows: Open[] = [];
  private readonly cells: Open[] = [];
  private readonly controls: Control[] = [];
  private readonly alternatives = new Alternatives();
  /** The formula that is open: how deep it stands (0 for none), where it begins, and its first piece. */
  private math = { depth: 0, start: 0, piece: 0 };
  /** The w:t that is open, where its text begins in the buffer, and whether its outer white space is kept. */
  private inText = -1;
  private inRun = -1;
  private textAt = 0;
  /** Up to where the buffer's text has its place told. */
  private taken = 0;
  private keepsBlanks = false;
  /** The tab, break or other character that is open as an element. */
  private leaf = -1;
  private readonly values: ({ readonly key: number; readonly value: string | undefined } | undefined)[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly sheet: StyleSheet,
    private readonly where: Where,
    private readonly onRoot: (root: ElementName) => void,
    ignoredFields: ReadonlySet<number>,
  ) {
    this.build = new StoryBuilder(sheet, bytes.length);
    this.fields = new Fields(ignoredFields);
  }

  codeOf(uri: string, local: string): number {
    return wordOf(uri, local);
  }

  root(element: ElementName): void {
    this.onRoot(element);
  }

  story(): Story {
    this.endJoin();
    return this.build.story();
  }

  open({ code }: ElementName, scan: XmlReading): void {
    if (code === 0 || this.skipped > 0) return;
    if (this.where === 'boxes' && this.box === 0) this.openOutside(code, scan);
    else if (this.owner !== of.nothing) this.openProperty(code, scan);
    else this.openContent(code, scan);
  }

  close({ code }: ElementName, scan: XmlReading): void {
    if (this.skipped > 0) {
      if (scan.depth !== this.skipped) return;
      this.skipped = 0;
    }
    if (code !== 0 && (this.where === 'text' || this.box > 0)) this.closeAny(code, scan);
    if (code === word.alternateContent) this.alternatives.close();
  }

  /** The text is in the buffer already. */
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

  character(code: number, start: number, end: number): void {
    const { buffer } = this.build;
    this.build.addPiece(buffer.length, start, end, this.inRun, this.inText);
    buffer.addCode(code === 10 || code === 13 ? 32 : code);
    this.taken = buffer.length;
  }

  /** A run's and a paragraph's properties come again and again. */
  repeats({ code }: ElementName, depth: number): boolean {
    if (this.skipped > 0 || this.owner !== of.nothing || this.depth === 0) return false;
    return code === word.rPr ? this.run?.depth === depth - 1 : code === word.pPr && depth === this.depth + 1;
  }

  remember({ code }: ElementName): number {
    const { run, growing } = this;
    const style = code === word.pPr ? growing?.style : run?.style;
    return (
      this.properties.push({
        style,
        hides: run?.hides,
        outline: growing?.outline,
        markDeleted: this.markDeleted,
      }) - 1
    );
  }

  recall({ code }: ElementName, remembered: number, scan: XmlReading): void {
    const { run, growing } = this;
    const known = this.properties[remembered];
    if (code === word.pPr && growing && known) {
      growing.style = known.style;
      growing.outline = known.outline;
      this.markDeleted = known.markDeleted;
      this.build.setElementInside(this.element, scan.end);
    } else if (run && known) {
      run.style = known.style;
      run.hides = known.hides;
      this.build.setRunProperties(run.row, scan.start, scan.end);
    }
  }

  private openContent(code: number, scan: XmlReading): void {
    switch (code) {
      case word.p:
        this.openParagraph(scan);
        break;
      case word.pPr:
        if (this.depth > 0 && scan.depth === this.depth + 1) this.owner = of.paragraph;
        break;
      case word.r:
        if (this.depth > 0) this.openRun(scan);
        break;
      case word.rPr:
        if (this.run?.depth === scan.depth - 1) {
          this.owner = of.run;
          this.propertiesStart = scan.start;
        }
        break;
      case word.t:
      case word.mathText:
        this.openText(code, scan);
        break;
      case word.tab:
      case word.ptab:
      case word.br:
      case word.cr:
      case word.noBreakHyphen:
      case word.softHyphen:
      case word.sym:
        this.openCharacter(code, scan);
        break;
      case word.fldChar:
        this.fields.meet(this.value(code, scan, 'fldCharType'), scan.start);
        break;
      case word.math:
        if (this.math.depth === 0)
          this.math = { depth: scan.depth, start: scan.start, piece: this.build.pieceCount };
        break;
      case word.body:
        this.hasBody = true;
        break;
      case word.altChunk:
        this.build.chunks++;
        break;
      case word.rt:
      case word.del:
      case word.moveFrom:
      case word.drawing:
      case word.pict:
      case word.object:
      case word.txbxContent:
      case word.sectPr:
        this.skipped = scan.depth;
        break;
      default:
        this.openBlock(code, scan);
    }
  }

  private openBlock(code: number, scan: XmlReading): void {
    const open = { depth: scan.depth };
    switch (code) {
      case word.tbl:
        this.endJoin();
        this.tables++;
        break;
      case word.tr:
        this.rows.push(open);
        break;
      case word.trPr:
        if (this.rows.at(-1)?.depth === scan.depth - 1) this.owner = of.row;
        break;
      case word.tc:
        this.cells.push(open);
        break;
      case word.cellDel:
        this.skipped = this.cells.at(-1)?.depth ?? 0;
        break;
      case word.sdt:
        this.controls.push({ ...open, ours: false });
        break;
      case word.sdtPr:
        if (this.controls.at(-1)?.depth === scan.depth - 1) this.owner = of.control;
        break;
      case word.alternateContent:
      case word.choice:
      case word.fallback:
        this.openAlternative(code, scan);
        break;
    }
  }

  private openProperty(code: number, scan: XmlReading): void {
    const { owner, growing, run } = this;
    if (code === word.rPr && owner === of.paragraph) this.owner = of.mark;
    else if (code === word.pPrChange || code === word.rPrChange || code === word.sectPr)
      this.skipped = scan.depth;
    else if (code === word.del || code === word.moveFrom) {
      if (owner === of.mark) this.markDeleted = true;
      else if (owner === of.row) this.skipRow();
    } else if (owner === of.paragraph && growing) {
      if (code === word.pStyle) growing.style = this.value(code, scan, 'val');
      else if (code === word.outlineLvl) growing.outline = Number(this.value(code, scan, 'val'));
    } else if (owner === of.run && run) {
      if (code === word.rStyle) run.style = this.value(code, scan, 'val');
      else if (code === word.vanish) run.hides = isOn(this.value(code, scan, 'val'));
    } else if (owner === of.control && code === word.tag) this.claim(this.value(code, scan, 'val'));
  }

  /** Outside of the text boxes that are read. */
  private openOutside(code: number, scan: XmlReading): void {
    if (code === word.txbxContent) this.box = scan.depth;
    else if (code === word.del || code === word.moveFrom) this.skipped = scan.depth;
    else if (code === word.alternateContent || code === word.choice || code === word.fallback)
      this.openAlternative(code, scan);
  }

  private openAlternative(code: number, scan: XmlReading): void {
    const required = code === word.choice ? this.attribute(scan, 'Requires') : undefined;
    if (!this.alternatives.open(code, scan, required)) this.skipped = scan.depth;
  }

  private openParagraph(scan: XmlReading): void {
    if (this.depth > 0) return;
    this.depth = scan.depth;
    this.element = this.build.addElement(scan.start, scan.end, scan.selfClosing);
    this.markDeleted = false;
    if (this.growing) {
      this.growing.style = undefined;
      this.growing.outline = undefined;
      return;
    }
    this.growing = {
      start: scan.start,
      at: this.build.buffer.length,
      inTable: this.tables > 0,
      ours: this.ours > 0,
      style: undefined,
      outline: undefined,
    };
  }

  private openRun(scan: XmlReading): void {
    this.runs[this.runCount] ??= { depth: 0, row: 0, hides: undefined, style: undefined };
    const run = this.runs[this.runCount++] as Run;
    run.depth = scan.depth;
    run.row = this.build.addRun(scan.start, scan.end);
    run.hides = undefined;
    run.style = undefined;
    this.run = run;
  }

  private closeRun(run: Run, scan: XmlReading): void {
    this.build.setRunEnd(run.row, scan.end);
    this.runCount--;
    this.run = this.runCount > 0 ? this.runs[this.runCount - 1] : undefined;
  }

  private openText(code: number, scan: XmlReading): void {
    const inMath = code === word.mathText;
    const { run } = this;
    if (this.depth === 0 || this.fields.inCode || (!inMath && (!run || this.hides(run)))) return;
    this.inRun = inMath || !run ? -1 : run.row;
    this.inText = inMath ? -1 : this.build.addText(scan.start, scan.end);
    this.textAt = this.build.buffer.length;
    this.taken = this.textAt;
    this.keepsBlanks = inMath || this.value(code, scan, 'space') === 'preserve';
    scan.wantsText = true;
  }

  private openCharacter(code: number, scan: XmlReading): void {
    const { run } = this;
    if (!run || this.depth === 0 || this.fields.inCode || this.hides(run)) return;
    const character = code === word.sym ? symbolOf(this.attribute(scan, 'char')) : characters[code];
    if (character === undefined) return;
    const { buffer } = this.build;
    this.leaf = this.build.addPiece(buffer.length, scan.start, scan.end, run.row, -1);
    buffer.addCode(character);
  }

  private closeAny(code: number, scan: XmlReading): void {
    switch (code) {
      case word.t:
      case word.mathText:
        this.closeText(scan);
        break;
      case word.rPr:
        this.closeRunProperties(scan);
        break;
      case word.r:
        if (this.run?.depth === scan.depth) this.closeRun(this.run, scan);
        break;
      case word.pPr:
        if (this.owner !== of.paragraph || scan.depth !== this.depth + 1) break;
        this.owner = of.nothing;
        this.build.setElementInside(this.element, scan.end);
        break;
      case word.p:
        this.closeParagraph(scan);
        break;
      case word.math:
        if (scan.depth === this.math.depth) this.closeMath(scan);
        break;
      case word.trPr:
        if (this.owner === of.row) this.owner = of.nothing;
        break;
      case word.sdtPr:
        if (this.owner === of.control && this.controls.at(-1)?.depth === scan.depth - 1)
          this.owner = of.nothing;
        break;
      case word.tr:
        this.rows.pop();
        break;
      case word.tc:
        this.cells.pop();
        this.endJoin();
        break;
      case word.tbl:
        this.tables--;
        break;
      case word.sdt:
        this.closeControl();
        break;
      case word.body:
      case word.note:
      case word.comment:
        this.endJoin();
        break;
      case word.txbxContent:
        if (scan.depth !== this.box) break;
        this.endJoin();
        this.box = 0;
        break;
      default:
        if (this.leaf >= 0 && !scan.selfClosing && code in characters)
          this.build.setPieceEnd(this.leaf, scan.end);
    }
  }

  private closeText(scan: XmlReading): void {
    if (!scan.wantsText) return;
    scan.wantsText = false;
    if (this.inText >= 0) this.build.endText(this.inText, scan.selfClosing ? scan.end : scan.start, scan.end);
    if (!this.keepsBlanks) this.build.trimEnd(this.textAt);
  }

  private closeRunProperties(scan: XmlReading): void {
    const { run } = this;
    if (this.owner === of.mark) this.owner = of.paragraph;
    else if (this.owner === of.run && run?.depth === scan.depth - 1) {
      this.owner = of.nothing;
      this.build.setRunProperties(run.row, this.propertiesStart, scan.end);
    }
  }

  /** A paragraph whose mark is deleted goes on in the next one. */
  private closeParagraph(scan: XmlReading): void {
    if (scan.depth !== this.depth) return;
    this.build.setElementEnd(this.element, scan.end);
    this.lastEnd = scan.end;
    this.depth = 0;
    this.run = undefined;
    this.runCount = 0;
    if (!this.markDeleted) this.endJoin();
  }

  private endJoin(): void {
    if (!this.growing || this.depth > 0) return;
    this.build.finish(this.growing, this.lastEnd);
    this.growing = undefined;
  }

  /** No marker can stand within a formula: to the outside it is one thing. */
  private closeMath(scan: XmlReading): void {
    for (let row = this.math.piece; row < this.build.pieceCount; row++) {
      this.build.setPiece(row, this.math.start, scan.end);
    }
    this.math = { depth: 0, start: 0, piece: 0 };
  }

  private closeControl(): void {
    if (!this.controls.pop()?.ours) return;
    this.endJoin();
    this.ours--;
  }

  private claim(tag: string | undefined): void {
    const control = this.controls.at(-1);
    if (!control || control.ours || !ourTags.has(tag ?? '')) return;
    this.endJoin();
    control.ours = true;
    this.ours++;
  }

  private skipRow(): void {
    this.owner = of.nothing;
    this.skipped = this.rows.at(-1)?.depth ?? 0;
  }

  /** Word's order (ECMA-376 part 1, 17.7.3): a run's own word, or else that of exactly one of its two styles. */
  private hides(run: Run): boolean {
    if (run.hides !== undefined) return run.hides;
    const byParagraph = this.build.look(this.growing?.style).hides;
    const byCharacter = run.style !== undefined && hidesText(this.sheet.styles, run.style);
    return byParagraph !== byCharacter || this.sheet.hides;
  }

  /** An attribute's value, read again only where the attributes are other bytes than the last time. */
  private value(code: number, scan: XmlReading, local: string): string | undefined {
    const key = scan.attributes;
    if (key === 0) return undefined;
    const known = this.values[code];
    if (known?.key === key) return known.value;
    const value = this.attribute(scan, local);
    this.values[code] = { key, value };
    return value;
  }

  private attribute(scan: XmlReading, local: string): string | undefined {
    return attributeValue(scan.bytes, scan.tag, local);
  }
}
