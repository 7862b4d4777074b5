import { DocumentFault } from '../../assessment/index.ts';
import { summaryTag } from '../../summary/index.ts';
import { readXmlEvents, type Tag } from './xml-events.ts';

/** A stretch of the main part's text, as UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph directly in the body. */
export interface BodyParagraph extends Span {
  readonly style: string | undefined;
  /** Its own outline level, 0 for the highest heading. */
  readonly outline: number | undefined;
  readonly text: string;
}

/** What inserting a summary needs to know of a document's main part. */
export interface MainPart {
  readonly namespace: string;
  /** Where the body's last block ends: before its section properties. */
  readonly end: number;
  /** The whole tag when the body is written `<w:body/>`. */
  readonly emptyBody: Span | undefined;
  readonly paragraphs: readonly BodyParagraph[];
  /** What stands in our content control; of two copies the first. For `<w:sdtContent/>` the whole tag. */
  readonly summary: (Span & { readonly selfClosing: boolean }) | undefined;
  readonly controlIds: ReadonlySet<string>;
  readonly tableStyles: ReadonlyMap<string, number>;
}

/** Text and controls in these are not part of the running text: text boxes, what older programs see, deleted text. */
const asides = new Set(['txbxContent', 'Fallback', 'del', 'moveFrom']);

interface Level {
  readonly tag: Tag;
  readonly start: number;
  /** Right after the start tag. */
  readonly inside: number;
}

/**
 * Reads the main part once, from beginning to end. Does not recurse, so that no nesting is too deep.
 * @throws DocumentFault `damaged` when there is no body.
 */
export function readMainPart(xml: string, part: string): MainPart {
  const reader = new Reader();
  readXmlEvents(xml, part, reader);
  return reader.result();
}

class Reader {
  private readonly levels: Level[] = [];
  private namespace = '';
  private aside = 0;
  private bodyEnd: number | undefined;
  private lastSection: number | undefined;
  private emptyBody: Span | undefined;
  private readonly paragraphs: BodyParagraph[] = [];
  private paragraph: { style: string | undefined; outline: number | undefined; text: string } | undefined;
  private readonly controls: { ours: boolean; content: MainPart['summary'] }[] = [];
  private summary: MainPart['summary'];
  private readonly controlIds = new Set<string>();
  private readonly tableStyles = new Map<string, number>();
  private inText = false;

  open(tag: Tag, start: number, end: number): void {
    const parent = this.levels.at(-1)?.tag.local;
    if (this.levels.length === 0) this.namespace = tag.uri;
    this.levels.push({ tag, start, inside: end });
    if (asides.has(tag.local) && !(tag.local === 'del' && parent === 'rPr')) this.aside++;
    switch (tag.local) {
      case 'p':
        if (this.levels.length === 3 && parent === 'body')
          this.paragraph = { style: undefined, outline: undefined, text: '' };
        break;
      case 'pStyle':
        if (this.paragraph && this.levels.length === 5) this.paragraph.style = tag.value('val');
        break;
      case 'outlineLvl':
        if (this.paragraph && this.levels.length === 5) this.paragraph.outline = Number(tag.value('val'));
        break;
      case 't':
        this.inText = this.aside === 0;
        break;
      case 'sdt':
        this.controls.push({ ours: false, content: undefined });
        break;
      case 'tag':
        if (parent === 'sdtPr' && tag.value('val') === summaryTag) this.claim();
        break;
      case 'id':
        if (parent === 'sdtPr') this.controlIds.add(tag.value('val') ?? '');
        break;
      case 'tblStyle':
        this.count(tag.value('val') ?? '');
        break;
    }
  }

  text(text: string): void {
    if (this.inText && this.paragraph) this.paragraph.text += text;
  }

  close(tag: Tag, start: number, end: number): void {
    const level = this.levels.pop();
    const depth = this.levels.length;
    const parent = this.levels.at(-1)?.tag.local;
    if (asides.has(tag.local) && !(tag.local === 'del' && parent === 'rPr')) this.aside--;
    switch (tag.local) {
      case 't':
        this.inText = false;
        break;
      case 'p':
        if (this.paragraph && depth === 2) {
          this.paragraphs.push({ ...this.paragraph, start: level?.start ?? start, end });
          this.paragraph = undefined;
        }
        break;
      case 'sectPr':
        if (depth === 2 && parent === 'body') this.lastSection = level?.start ?? start;
        break;
      case 'sdtContent': {
        const control = this.controls.at(-1);
        if (!control) break;
        const inner = tag.selfClosing ? start : (level?.inside ?? start);
        control.content = { start: inner, end: tag.selfClosing ? end : start, selfClosing: tag.selfClosing };
        break;
      }
      case 'sdt': {
        const control = this.controls.pop();
        if (control?.ours && parent !== 'p') this.summary ??= control.content;
        break;
      }
      case 'body':
        if (depth === 1) {
          this.bodyEnd = start;
          if (tag.selfClosing) this.emptyBody = { start, end };
        }
        break;
    }
  }

  result(): MainPart {
    if (this.bodyEnd === undefined) throw new DocumentFault('damaged', 'there is no body');
    return {
      namespace: this.namespace,
      end: this.lastSection ?? this.bodyEnd,
      emptyBody: this.emptyBody,
      paragraphs: this.paragraphs,
      summary: this.summary,
      controlIds: this.controlIds,
      tableStyles: this.tableStyles,
    };
  }

  private claim(): void {
    const control = this.controls.at(-1);
    if (control && this.aside === 0) control.ours = true;
  }

  private count(style: string): void {
    this.tableStyles.set(style, (this.tableStyles.get(style) ?? 0) + 1);
  }
}
