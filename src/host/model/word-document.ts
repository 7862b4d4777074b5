import { DocumentFault, type DocxPackage, openDocx } from '../../document/docx/index.ts';
import { CustomXmlParts } from './custom-xml.ts';
import { Styles } from './styles.ts';
import { paragraphsIn } from './text.ts';
import { child, parseXml, writeXml } from './wml.ts';

const stepsKept = 50;

/** A document that is open in the host: a .docx package whose main part can be changed. */
export class WordDocument {
  readonly styles: Styles;
  readonly customXml: CustomXmlParts;
  settings: Record<string, string> = {};
  /** The paragraph that the cursor stands in. */
  cursor: Element | undefined;
  private readonly source: DocxPackage;
  private main: Document;
  private changed = false;
  private undone: Document[] = [];
  private done: Document[] = [];
  private readonly listeners: (() => void)[] = [];

  /** @throws DocumentFault when it is no document that can be opened. */
  constructor(bytes: Uint8Array) {
    const source = openDocx(bytes);
    this.source = source;
    this.main = parseXml(source.text(source.mainPart));
    const folder = source.mainPart.replace(/[^/]*$/, '');
    const stylesPath = `${folder}styles.xml`;
    this.styles = new Styles(source.has(stylesPath) ? parseXml(source.text(stylesPath)) : null);
    this.customXml = new CustomXmlParts(source);
    if (!child(this.main.documentElement, 'body')) throw new DocumentFault('notWord', 'there is no body');
  }

  get body(): Element {
    return child(this.main.documentElement, 'body') as Element;
  }

  get paragraphs(): readonly Element[] {
    return paragraphsIn(this.body);
  }

  contains(node: Node): boolean {
    return this.main.contains(node);
  }

  /** Tells the host's page that something has changed. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  touch(): void {
    this.changed = true;
  }

  /** Runs what may change the main part; afterwards it can be undone as one step. */
  step<T>(work: () => T): T {
    const before = this.main.cloneNode(true) as Document;
    const was = this.changed;
    this.changed = false;
    try {
      return work();
    } finally {
      if (this.changed) {
        this.done = [...this.done.slice(-stepsKept + 1), before];
        this.undone = [];
        this.tell();
      }
      this.changed ||= was;
    }
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  undo(): void {
    this.swap(this.done, this.undone);
  }

  redo(): void {
    this.swap(this.undone, this.done);
  }

  private swap(from: Document[], to: Document[]): void {
    const before = from.pop();
    if (!before) return;
    to.push(this.main);
    this.main = before;
    this.cursor = undefined;
    this.changed = true;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** The package as it stands; parts that nobody changed are byte for byte what they were. */
  save(): Uint8Array {
    const changes = new Map<string, string | Uint8Array | null>(this.customXml.changes());
    if (this.changed) changes.set(this.source.mainPart, utf8(this.main));
    return changes.size === 0 ? this.source.toBytes() : this.source.with(changes).toBytes();
  }

  /** A copy to draw, in which paragraph n of {@link paragraphs} holds the bookmark `vv-n`. */
  marked(): Uint8Array {
    const copy = this.main.cloneNode(true) as Document;
    for (const [n, paragraph] of paragraphsIn(child(copy.documentElement, 'body') as Element).entries()) {
      const mark = copy.createElementNS(paragraph.namespaceURI, 'w:bookmarkStart');
      mark.setAttributeNS(paragraph.namespaceURI, 'w:id', String(900_000 + n));
      mark.setAttributeNS(paragraph.namespaceURI, 'w:name', `vv-${n}`);
      const properties = child(paragraph, 'pPr');
      if (properties) properties.after(mark);
      else paragraph.prepend(mark);
    }
    // The page shows no controls of its own, and what draws it passes over those in table cells.
    for (const control of [...copy.getElementsByTagNameNS(this.body.namespaceURI, 'sdt')]) {
      control.replaceWith(...(child(control, 'sdtContent')?.childNodes ?? []));
    }
    return this.source.with(new Map([[this.source.mainPart, utf8(copy)]])).toBytes();
  }
}

/** What is written is in UTF-8, as its declaration says, whatever encoding was read. */
function utf8(document: Document): Uint8Array {
  return new TextEncoder().encode(writeXml(document));
}
