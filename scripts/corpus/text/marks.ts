import { readXmlEvents, type Tag } from '../../../src/document/docx/xml-events.ts';

/** A note's mark: where it stands in the XML, and which kind of note. */
export interface NoteMark {
  readonly at: number;
  readonly kind: 'footnote' | 'endnote';
}

/** A field whose result LibreOffice makes anew: where the result that the file has begins and ends in the XML. */
export interface Computed {
  readonly start: number;
  readonly end: number;
}

/** What stands in a main part beside its text. */
export interface Marks {
  readonly notes: readonly NoteMark[];
  /** The list and level that a paragraph names, by where its w:p begins. */
  readonly lists: ReadonlyMap<number, ListMark>;
  readonly computed: readonly Computed[];
  /** Number formats of notes. */
  readonly formats: ReadonlyMap<string, string>;
}

interface ListMark {
  id: string | undefined;
  level: number | undefined;
}

const anew =
  /^\s*(ASK|COMMENTS|CREATEDATE|DATE|EDITTIME|FILENAME|KEYWORDS|NEXT|NUMCHARS|NUMPAGES|NUMWORDS|PAGE|PRINTDATE|REVNUM|SAVEDATE|SECTIONPAGES|SUBJECT|SYMBOL|TIME|TITLE)\b/i;

/** Reads what LibreOffice adds to a text, and what it makes anew. */
export function readMarks(xml: string): Marks {
  const reader = new Reader();
  readXmlEvents(xml, 'document', reader);
  return reader;
}

class Reader implements Marks {
  readonly notes: NoteMark[] = [];
  readonly lists = new Map<number, ListMark>();
  readonly computed: Computed[] = [];
  readonly formats = new Map<string, string>();
  private readonly paragraphs: number[] = [];
  private readonly fields: { code: string; result: number | undefined }[] = [];
  private readonly simple: (number | undefined)[] = [];
  private changes = 0;
  private notesOf = '';
  private inCode = false;

  open(tag: Tag, start: number, end: number): void {
    if (tag.local.endsWith('PrChange')) this.changes++;
    if (this.changes > 0) return;
    const value = tag.value('val');
    const list = this.lists.get(this.paragraphs.at(-1) ?? -1);
    if (tag.local === 'p') this.paragraphs.push(start);
    else if (tag.local === 'numPr' && this.paragraphs.length > 0)
      this.lists.set(this.paragraphs.at(-1) as number, { id: undefined, level: undefined });
    else if (tag.local === 'ilvl' && list) list.level = Number(value);
    else if (tag.local === 'numId' && list) list.id = value;
    else if (tag.local === 'footnotePr' || tag.local === 'endnotePr') this.notesOf = tag.local;
    else if (tag.local === 'numFmt' && this.notesOf && value) this.formats.set(this.notesOf, value);
    else if (/^(foot|end)noteReference$/.test(tag.local)) this.addNote(tag, start);
    else if (tag.local === 'fldSimple')
      this.simple.push(anew.test(tag.value('instr') ?? '') ? end : undefined);
    else if (tag.local === 'fldChar') this.meetField(tag.value('fldCharType'), start, end);
    else if (tag.local === 'instrText') this.inCode = true;
  }

  text(words: string): void {
    const field = this.fields.at(-1);
    if (this.inCode && field && field.result === undefined) field.code += words;
  }

  close(tag: Tag, start: number): void {
    if (tag.local.endsWith('PrChange')) this.changes--;
    else if (tag.local === 'p') this.paragraphs.pop();
    else if (tag.local === 'footnotePr' || tag.local === 'endnotePr') this.notesOf = '';
    else if (tag.local === 'instrText') this.inCode = false;
    else if (tag.local === 'fldSimple') {
      const from = this.simple.pop();
      if (from !== undefined) this.computed.push({ start: from, end: start });
    }
  }

  private addNote(tag: Tag, at: number): void {
    const own = tag.value('customMarkFollows');
    if (own !== undefined && !['0', 'false', 'off'].includes(own)) return;
    this.notes.push({ at, kind: tag.local.startsWith('foot') ? 'footnote' : 'endnote' });
  }

  private meetField(type: string | undefined, start: number, end: number): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ code: '', result: undefined });
    else if (type === 'separate' && field) field.result = end;
    else if (type === 'end' && field) {
      this.fields.pop();
      if (anew.test(field.code)) this.computed.push({ start: field.result ?? start, end: start });
    }
  }
}
