import { hidesText, isOn, type StyleSheet } from '../styles.ts';
import type { TextBuffer } from '../text-buffer.ts';
import { attributeValue } from '../xml-attributes.ts';
import type { ElementName } from '../xml-names.ts';
import type { XmlReading, XmlSink } from '../xml-sink.ts';
import { Alternatives } from './alternatives.ts';
import { characters, symbolOf } from './characters.ts';
import { Fields } from './fields.ts';
import { OpenControls } from './open-controls.ts';
import { OpenParagraph } from './open-paragraph.ts';
import { type OpenRun, OpenRuns } from './open-runs.ts';
import type { Story } from './story.ts';
import { StoryBuilder } from './story-builder.ts';
import { TagValues } from './tag-values.ts';
import { TextTaker } from './text-taker.ts';
import { word, wordOf } from './vocabulary.ts';

/** What of a part is read as a story: its running text, or the text boxes that stand in it. */
export type Where = 'text' | 'boxes';

/** Whose properties are read. */
const of = { nothing: 0, paragraph: 1, mark: 2, run: 3, row: 4, control: 5 } as const;
type Owner = (typeof of)[keyof typeof of];

/** What properties said, for when they come again. */
interface Properties {
  readonly style: string | undefined;
  readonly hides: boolean | undefined;
  readonly outline: number | undefined;
  readonly markDeleted: boolean;
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
  private readonly paragraph: OpenParagraph;
  private tables = 0;
  private readonly runs = new OpenRuns();
  private readonly properties: Properties[] = [];
  /** How deep the rows and cells stand that are open. */
  private readonly rows: number[] = [];
  private readonly cells: number[] = [];
  private readonly controls = new OpenControls();
  private readonly alternatives = new Alternatives();
  /** The formula that is open: how deep it stands (0 for none), where it begins, and its first piece. */
  private math = { depth: 0, start: 0, piece: 0 };
  private readonly taker: TextTaker;
  private readonly values = new TagValues();

  constructor(
    bytes: Uint8Array,
    private readonly sheet: StyleSheet,
    private readonly where: Where,
    private readonly onRoot: (root: ElementName) => void,
    ignoredFields: ReadonlySet<number>,
  ) {
    this.build = new StoryBuilder(sheet, bytes.length);
    this.paragraph = new OpenParagraph(this.build);
    this.taker = new TextTaker(this.build);
    this.fields = new Fields(ignoredFields);
  }

  codeOf(uri: string, local: string): number {
    return wordOf(uri, local);
  }

  root(element: ElementName): void {
    this.onRoot(element);
  }

  story(): Story {
    this.paragraph.finish();
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

  text(start: number, end: number): void {
    this.taker.text(start, end);
  }

  character(code: number, start: number, end: number): void {
    this.taker.character(code, start, end);
  }

  /** A run's and a paragraph's properties come again and again. */
  repeats({ code }: ElementName, depth: number): boolean {
    if (this.skipped > 0 || this.owner !== of.nothing || this.paragraph.depth === 0) return false;
    return code === word.rPr
      ? this.runs.innermost?.depth === depth - 1
      : code === word.pPr && depth === this.paragraph.depth + 1;
  }

  remember({ code }: ElementName): number {
    const { growing } = this.paragraph;
    const run = this.runs.innermost;
    const style = code === word.pPr ? growing?.style : run?.style;
    return (
      this.properties.push({
        style,
        hides: run?.hides,
        outline: growing?.outline,
        markDeleted: this.paragraph.markDeleted,
      }) - 1
    );
  }

  recall({ code }: ElementName, remembered: number, scan: XmlReading): void {
    const { growing } = this.paragraph;
    const run = this.runs.innermost;
    const known = this.properties[remembered];
    if (code === word.pPr && growing && known) {
      growing.style = known.style;
      growing.outline = known.outline;
      this.paragraph.markDeleted = known.markDeleted;
      this.paragraph.endProperties(scan.end);
    } else if (run && known) {
      run.style = known.style;
      run.hides = known.hides;
      this.build.setRunProperties(run.row, scan.start, scan.end);
    }
  }

  private openContent(code: number, scan: XmlReading): void {
    switch (code) {
      case word.p:
        if (this.paragraph.depth === 0) this.paragraph.open(scan, this.tables > 0, this.controls.inOurs);
        break;
      case word.pPr:
        if (this.paragraph.depth > 0 && scan.depth === this.paragraph.depth + 1) this.owner = of.paragraph;
        break;
      case word.r:
        if (this.paragraph.depth > 0) this.runs.open(scan.depth, this.build.addRun(scan.start, scan.end));
        break;
      case word.rPr:
        if (this.runs.innermost?.depth === scan.depth - 1) {
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
        this.fields.meet(this.values.of(code, scan, 'fldCharType'), scan.start);
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
    switch (code) {
      case word.tbl:
        this.paragraph.finish();
        this.tables++;
        break;
      case word.tr:
        this.rows.push(scan.depth);
        break;
      case word.trPr:
        if (this.rows.at(-1) === scan.depth - 1) this.owner = of.row;
        break;
      case word.tc:
        this.cells.push(scan.depth);
        break;
      case word.cellDel:
        this.skipped = this.cells.at(-1) ?? 0;
        break;
      case word.sdt:
        this.controls.open(scan.depth);
        break;
      case word.sdtPr:
        if (this.controls.depth === scan.depth - 1) this.owner = of.control;
        break;
      case word.alternateContent:
      case word.choice:
      case word.fallback:
        this.openAlternative(code, scan);
        break;
    }
  }

  private openProperty(code: number, scan: XmlReading): void {
    const { owner } = this;
    const { growing } = this.paragraph;
    const run = this.runs.innermost;
    if (code === word.rPr && owner === of.paragraph) this.owner = of.mark;
    else if (code === word.pPrChange || code === word.rPrChange || code === word.sectPr)
      this.skipped = scan.depth;
    else if (code === word.del || code === word.moveFrom) {
      if (owner === of.mark) this.paragraph.markDeleted = true;
      else if (owner === of.row) this.skipRow();
    } else if (owner === of.paragraph && growing) {
      if (code === word.pStyle) growing.style = this.values.of(code, scan, 'val');
      else if (code === word.outlineLvl) growing.outline = Number(this.values.of(code, scan, 'val'));
    } else if (owner === of.run && run) {
      if (code === word.rStyle) run.style = this.values.of(code, scan, 'val');
      else if (code === word.vanish) run.hides = isOn(this.values.of(code, scan, 'val'));
    } else if (owner === of.control && code === word.tag) {
      if (this.controls.claim(this.values.of(code, scan, 'val'))) this.paragraph.finish();
    }
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

  private openText(code: number, scan: XmlReading): void {
    const inMath = code === word.mathText;
    const run = this.runs.innermost;
    if (this.paragraph.depth === 0 || this.fields.inCode || (!inMath && (!run || this.hides(run)))) return;
    const keepsBlanks = inMath || this.values.of(code, scan, 'space') === 'preserve';
    this.taker.open(scan, inMath || !run ? -1 : run.row, keepsBlanks);
  }

  private openCharacter(code: number, scan: XmlReading): void {
    const run = this.runs.innermost;
    if (!run || this.paragraph.depth === 0 || this.fields.inCode || this.hides(run)) return;
    const character = code === word.sym ? symbolOf(this.attribute(scan, 'char')) : characters[code];
    if (character !== undefined) this.taker.openCharacter(scan, run.row, character);
  }

  private closeAny(code: number, scan: XmlReading): void {
    switch (code) {
      case word.t:
      case word.mathText:
        this.taker.close(scan);
        break;
      case word.rPr:
        this.closeRunProperties(scan);
        break;
      case word.r:
        this.closeRun(scan);
        break;
      case word.pPr:
        if (this.owner !== of.paragraph || scan.depth !== this.paragraph.depth + 1) break;
        this.owner = of.nothing;
        this.paragraph.endProperties(scan.end);
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
        if (this.owner === of.control && this.controls.depth === scan.depth - 1) this.owner = of.nothing;
        break;
      case word.tr:
        this.rows.pop();
        break;
      case word.tc:
        this.cells.pop();
        this.paragraph.finish();
        break;
      case word.tbl:
        this.tables--;
        break;
      case word.sdt:
        if (this.controls.close()) this.paragraph.finish();
        break;
      case word.body:
      case word.note:
      case word.comment:
        this.paragraph.finish();
        break;
      case word.txbxContent:
        if (scan.depth !== this.box) break;
        this.paragraph.finish();
        this.box = 0;
        break;
      default:
        if (code in characters) this.taker.closeCharacter(scan);
    }
  }

  private closeRun(scan: XmlReading): void {
    const run = this.runs.innermost;
    if (run?.depth !== scan.depth) return;
    this.build.setRunEnd(run.row, scan.end);
    this.runs.close();
  }

  private closeRunProperties(scan: XmlReading): void {
    const run = this.runs.innermost;
    if (this.owner === of.mark) this.owner = of.paragraph;
    else if (this.owner === of.run && run?.depth === scan.depth - 1) {
      this.owner = of.nothing;
      this.build.setRunProperties(run.row, this.propertiesStart, scan.end);
    }
  }

  private closeParagraph(scan: XmlReading): void {
    if (scan.depth !== this.paragraph.depth) return;
    this.runs.clear();
    this.paragraph.close(scan.end);
  }

  /** No marker can stand within a formula: to the outside it is one thing. */
  private closeMath(scan: XmlReading): void {
    for (let row = this.math.piece; row < this.build.pieceCount; row++) {
      this.build.setPiece(row, this.math.start, scan.end);
    }
    this.math = { depth: 0, start: 0, piece: 0 };
  }

  private skipRow(): void {
    this.owner = of.nothing;
    this.skipped = this.rows.at(-1) ?? 0;
  }

  /** Word's order (ECMA-376 part 1, 17.7.3): a run's own word, or else that of exactly one of its two styles. */
  private hides(run: OpenRun): boolean {
    if (run.hides !== undefined) return run.hides;
    const byParagraph = this.build.look(this.paragraph.growing?.style).hides;
    const byCharacter = run.style !== undefined && hidesText(this.sheet.styles, run.style);
    return byParagraph !== byCharacter || this.sheet.hides;
  }

  private attribute(scan: XmlReading, local: string): string | undefined {
    return attributeValue(scan.bytes, scan.tag, local);
  }
}
