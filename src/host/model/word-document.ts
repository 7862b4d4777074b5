import { DocumentFault, openDocx } from '../../document/docx/index.ts';
import { type Author, authorNamed } from './author.ts';
import { CustomXmlParts } from './custom-xml.ts';
import type { Editing } from './edit.ts';
import { PackageParts } from './package-parts.ts';
import { SettingsPart } from './settings-part.ts';
import { Styles } from './styles.ts';
import { paragraphsIn } from './text.ts';
import { type TextRange, TextRanges } from './text-range.ts';
import type { Mark } from './tracking.ts';
import { UndoLog } from './undo-log.ts';
import { attribute, child, parseXml, writeXml } from './wml.ts';

export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** A document that is open in the host: a .docx package whose parts can be changed. */
export class WordDocument {
  readonly styles: Styles;
  readonly customXml: CustomXmlParts;
  readonly parts: PackageParts;
  readonly ranges = new TextRanges();
  settings: Record<string, string> = {};
  /** Who works in the document now. */
  author: Author = authorNamed('Okänd');
  /** True when the document was opened for reading only. */
  readOnly = false;
  /** Changes of this person alone are tracked, whatever the document says of everybody's. */
  private mineOnly: string | undefined;
  private readonly main: Document;
  private readonly settingsPart: SettingsPart;
  private readonly log = new UndoLog();
  private readonly listeners: (() => void)[] = [];
  private readonly selectionListeners: (() => void)[] = [];
  private chosen: TextRange | undefined;
  private known: { version: number; all: readonly Element[]; numbers: Map<Element, number> } | undefined;
  private lastId = 0;

  /** @throws DocumentFault when it is no document that can be opened. */
  constructor(bytes: Uint8Array) {
    const source = openDocx(bytes);
    this.main = parseXml(source.text(source.mainPart));
    if (!child(this.main.documentElement, 'body')) throw new DocumentFault('notWord', 'there is no body');
    this.parts = new PackageParts(source, (document) => this.log.watch(document));
    this.styles = new Styles(this.parts.related('styles') ?? null);
    this.customXml = new CustomXmlParts(source);
    this.settingsPart = new SettingsPart(this.parts, this.body.namespaceURI ?? '');
    this.log.watch(this.main);
  }

  get body(): Element {
    return child(this.main.documentElement, 'body') as Element;
  }

  /** The paragraphs of the text, in order. */
  get paragraphs(): readonly Element[] {
    return this.index.all;
  }

  /** Which paragraph it is, from 0; -1 for one that is not in the text. */
  numberOf(paragraph: Element): number {
    return this.index.numbers.get(paragraph) ?? -1;
  }

  private get index() {
    const { version } = this.log;
    if (this.known?.version === version) return this.known;
    const all = paragraphsIn(this.body);
    this.known = { version, all, numbers: new Map(all.map((paragraph, n) => [paragraph, n])) };
    return this.known;
  }

  /** A number that is another after each change. */
  get version(): number {
    return this.log.version;
  }

  contains(node: Node): boolean {
    return node.isConnected && node.ownerDocument === this.main;
  }

  /** What the user has selected; the document's beginning when nothing is. */
  get selection(): TextRange {
    if (!this.chosen || this.chosen.gone) {
      const first = { paragraph: this.paragraphs[0] ?? this.body, offset: 0 };
      this.chosen = this.ranges.make(first, first);
    }
    return this.chosen;
  }

  select(range: TextRange): void {
    this.chosen = range;
    for (const listener of this.selectionListeners) listener();
  }

  /** What edits go by: marked as the present person's when changes are tracked. */
  get editing(): Editing {
    return { ranges: this.ranges, mark: this.tracking === 'Off' ? null : this.mark };
  }

  get tracking(): TrackingMode {
    if (this.settingsPart.tracksChanges || this.settingsPart.protection === 'trackedChanges')
      return 'TrackAll';
    return this.mineOnly === this.author.name ? 'TrackMineOnly' : 'Off';
  }

  set tracking(mode: TrackingMode) {
    this.mineOnly = mode === 'TrackMineOnly' ? this.author.name : undefined;
    this.settingsPart.tracksChanges = mode === 'TrackAll';
  }

  /** What the document is protected against, as `w:documentProtection` says it; "none" when it is not. */
  get protection(): string {
    return this.settingsPart.protection;
  }

  /** The present time as Word writes it, in seconds. */
  now(): string {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  }

  private get mark(): Mark {
    return { author: this.author.name, date: this.now(), id: () => this.freshId() };
  }

  /** A number that no change or comment of the main part has. */
  freshId(): number {
    if (this.lastId === 0) {
      for (const name of ['ins', 'del', 'moveFrom', 'moveTo', 'bookmarkStart', 'commentRangeStart'])
        for (const element of this.main.getElementsByTagNameNS(this.body.namespaceURI, name))
          this.lastId = Math.max(this.lastId, Number(attribute(element, 'id')) || 0);
    }
    return ++this.lastId;
  }

  /** Tells the host's page that something has changed. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Tells when the selection is another; returns what stops it. */
  onSelect(listener: () => void): () => void {
    this.selectionListeners.push(listener);
    return () => {
      this.selectionListeners.splice(this.selectionListeners.indexOf(listener), 1);
    };
  }

  /** Runs what may change the document, as one person; afterwards it can be undone as one step. */
  step<T>(work: () => T, author: Author = this.author): T {
    const before = this.author;
    this.author = author;
    try {
      return work();
    } finally {
      this.author = before;
      if (this.log.close()) this.tell();
    }
  }

  get canUndo(): boolean {
    return this.log.canUndo;
  }

  get canRedo(): boolean {
    return this.log.canRedo;
  }

  undo(): void {
    this.log.undo();
    this.tell();
  }

  redo(): void {
    this.log.redo();
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** True when the saved file is to lack the custom XML parts that were added: what a real host can do. */
  dropsNewParts = false;

  /** The package as it stands; parts that nobody changed are byte for byte what they were. */
  save(): Uint8Array {
    const { source } = this.parts;
    let items = new Map<string, string | null>();
    const touched = this.log.touched();
    const changes = this.parts.changes(
      (document) => touched.has(document),
      (relations, types) => {
        items = this.customXml.changes(relations, types, this.dropsNewParts);
        return items.size > 0;
      },
    );
    for (const [path, change] of items) changes.set(path, change);
    if (touched.has(this.main)) changes.set(source.mainPart, utf8(this.main));
    return changes.size === 0 ? source.toBytes() : source.with(changes).toBytes();
  }

  /**
   * A copy to draw, in which paragraph n of {@link paragraphs} holds the bookmark `vv-n`. Blocks of the body that begin
   * after `most` paragraphs are left out, and so are comments, which are shown beside.
   */
  marked(most: number): Uint8Array {
    const copy = this.main.cloneNode(true) as Document;
    for (const [n, paragraph] of paragraphsIn(child(copy.documentElement, 'body') as Element).entries()) {
      const mark = copy.createElementNS(paragraph.namespaceURI, 'w:bookmarkStart');
      mark.setAttributeNS(paragraph.namespaceURI, 'w:id', String(900_000 + n));
      mark.setAttributeNS(paragraph.namespaceURI, 'w:name', `vv-${n}`);
      const properties = child(paragraph, 'pPr');
      if (properties) properties.after(mark);
      else paragraph.prepend(mark);
    }
    const last = paragraphsIn(child(copy.documentElement, 'body') as Element)[most];
    for (const block of last ? [...(child(copy.documentElement, 'body')?.children ?? [])] : []) {
      const isLater = block.contains(last as Element) || (last as Element).compareDocumentPosition(block) & 4;
      if (isLater && block.localName !== 'sectPr') block.remove();
    }
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      for (const mark of [...copy.getElementsByTagNameNS(this.body.namespaceURI, name)]) mark.remove();
    // The page shows no controls of its own, and what draws it passes over those in table cells.
    for (const control of [...copy.getElementsByTagNameNS(this.body.namespaceURI, 'sdt')]) {
      control.replaceWith(...(child(control, 'sdtContent')?.childNodes ?? []));
    }
    const { source } = this.parts;
    const pictures = this.parts.changes(
      () => false,
      () => false,
    );
    return source.with(new Map([...pictures, [source.mainPart, utf8(copy)]])).toBytes();
  }
}

/** What is written is in UTF-8, as its declaration says, whatever encoding was read. */
function utf8(document: Document): Uint8Array {
  return new TextEncoder().encode(writeXml(document));
}
