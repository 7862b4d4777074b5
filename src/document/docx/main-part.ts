import { DocumentFault } from '../../assessment/index.ts';
import { type SummarySize, sizeOfTag } from '../../summary/index.ts';
import type { Span } from './splice.ts';
import { readXmlEvents, type Tag } from './xml-events.ts';

/** A paragraph directly in the body. */
export interface BodyParagraph extends Span {
  readonly style: string | undefined;
  /** Its own outline level, 0 for the highest heading. */
  readonly outline: number | undefined;
  /** As the reader sees the final text. */
  readonly text: string;
  /** True when its mark is deleted: it runs on into the next one. */
  readonly runsOn: boolean;
}

/** One of our content controls; a copy of it is one too. */
export interface SummaryControl extends Span {
  readonly size: SummarySize;
}

/** What writing into a document needs to know of its main part. */
export interface MainPart {
  readonly namespace: string;
  /** Where the body's last block ends: before its section properties. */
  readonly end: number;
  /** The whole tag when the body is written `<w:body/>`. */
  readonly emptyBody: Span | undefined;
  readonly paragraphs: readonly BodyParagraph[];
  /** From the beginning of each field to its end; one that never ends is none. */
  readonly fields: readonly Span[];
  readonly controls: readonly SummaryControl[];
  readonly controlIds: ReadonlySet<string>;
  readonly pictureIds: ReadonlySet<string>;
  /** The highest number that a mark of a change, a bookmark or a comment has. */
  readonly lastMark: number;
  readonly tableStyles: ReadonlyMap<string, number>;
  /** How often each language is set. */
  readonly languages: ReadonlyMap<string, number>;
}

/** Text and controls in these are not part of the running text: text boxes, what older programs see, deleted text. */
const asides = new Set(['txbxContent', 'Fallback', 'del', 'moveFrom']);

/** Elements whose ids are numbers of marks. */
const marks =
  /^(?:ins|del|moveFrom|moveTo|bookmarkStart|commentRangeStart|\w+Change|move\w+RangeStart|customXml\w+RangeStart)$/;

/**
 * Reads the main part once, from beginning to end. Does not recurse, so that no nesting is too deep.
 * @throws DocumentFault `damaged` when there is no body.
 */
export function readMainPart(xml: string, part: string): MainPart {
  const reader = new Reader();
  readXmlEvents(xml, part, reader);
  return reader.result();
}

/** The namespace of a main part's WordprocessingML, by its root. */
export function namespaceOf(xml: string): string {
  const [tag = '', prefix] = /<(?:([\w.-]+):)?document[\s/>][^>]*/.exec(xml) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}

interface Level {
  readonly local: string;
  readonly start: number;
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

class Reader {
  private readonly levels: Level[] = [];
  private namespace = '';
  private aside = 0;
  private bodyEnd: number | undefined;
  private lastSection: number | undefined;
  private emptyBody: Span | undefined;
  private readonly paragraphs: BodyParagraph[] = [];
  private paragraph: Growing<BodyParagraph> | undefined;
  private readonly openFields: number[] = [];
  private readonly fields: Span[] = [];
  private readonly sizes: (SummarySize | undefined)[] = [];
  private readonly controls: SummaryControl[] = [];
  private readonly controlIds = new Set<string>();
  private readonly pictureIds = new Set<string>();
  private lastMark = 0;
  private readonly tableStyles = new Map<string, number>();
  private readonly languages = new Map<string, number>();
  private inText = false;

  open(tag: Tag, start: number, end: number): void {
    const { local } = tag;
    const parent = this.levels.at(-1)?.local;
    if (this.levels.length === 0) this.namespace = tag.uri;
    this.levels.push({ local, start });
    if (parent === 'rPr') this.openProperty(tag);
    else if (asides.has(local)) this.aside++;
    if (marks.test(local)) this.lastMark = Math.max(this.lastMark, Number(tag.value('id')) || 0);
    switch (local) {
      case 'p':
        if (this.levels.length === 3 && parent === 'body')
          this.paragraph = { start, end, style: undefined, outline: undefined, text: '', runsOn: false };
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
      case 'fldChar':
        this.field(tag.value('fldCharType'), start, end);
        break;
      case 'sdt':
        this.sizes.push(undefined);
        break;
      case 'tag':
        if (parent === 'sdtPr' && this.aside === 0)
          this.sizes[this.sizes.length - 1] = sizeOfTag(tag.value('val') ?? '');
        break;
      case 'id':
        if (parent === 'sdtPr') this.controlIds.add(tag.value('val') ?? '');
        break;
      case 'docPr':
        this.pictureIds.add(tag.value('id') ?? '');
        break;
      case 'tblStyle':
        count(this.tableStyles, tag.value('val'));
        break;
    }
  }

  text(text: string): void {
    if (this.inText && this.paragraph) this.paragraph.text += text;
  }

  close(tag: Tag, start: number, end: number): void {
    const level = this.levels.pop();
    const depth = this.levels.length;
    const parent = this.levels.at(-1)?.local;
    if (asides.has(tag.local) && parent !== 'rPr') this.aside--;
    switch (tag.local) {
      case 't':
        this.inText = false;
        break;
      case 'p':
        if (this.paragraph && depth === 2) {
          this.paragraphs.push({ ...this.paragraph, end });
          this.paragraph = undefined;
        }
        break;
      case 'sectPr':
        if (depth === 2 && parent === 'body') this.lastSection = level?.start ?? start;
        break;
      case 'sdt': {
        const size = this.sizes.pop();
        if (size && !['p', 'tbl', 'tr'].includes(parent ?? ''))
          this.controls.push({ size, start: level?.start ?? start, end });
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
      fields: this.fields,
      controls: this.controls.toSorted((one, other) => one.start - other.start),
      controlIds: this.controlIds,
      pictureIds: this.pictureIds,
      lastMark: this.lastMark,
      tableStyles: this.tableStyles,
      languages: this.languages,
    };
  }

  private openProperty(tag: Tag): void {
    if (tag.local === 'lang') count(this.languages, tag.value('val'));
    if (tag.local === 'del' && this.paragraph && this.levels.length === 6) this.paragraph.runsOn = true;
  }

  private field(type: string | undefined, start: number, end: number): void {
    if (type === 'begin') this.openFields.push(start);
    if (type !== 'end') return;
    const begun = this.openFields.pop();
    if (begun !== undefined) this.fields.push({ start: begun, end });
  }
}

function count(counts: Map<string, number>, key: string | undefined): void {
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
}
