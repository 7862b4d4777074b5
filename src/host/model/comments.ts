import { notFound } from '../richapi/rich-error.ts';
import { type Author, initialsOf } from './author.ts';
import { comparePlaces, extentOf, paragraphsOf, partOf } from './places.ts';
import { runLike, splitAt } from './runs.ts';
import { leavesOf, textOfParagraph } from './text.ts';
import type { Place, TextRange } from './text-range.ts';
import { attribute, child, make } from './wml.ts';
import type { WordDocument } from './word-document.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const w15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const xmlns = 'http://www.w3.org/2000/xmlns/';

/** A comment or a reply as the document holds it. */
export interface HeldComment {
  readonly id: string;
  readonly by: string;
  /** ISO 8601; empty when the document does not say. */
  readonly at: string;
  readonly text: string;
  readonly resolved: boolean;
  /** The comment that it replies to; undefined for a comment of its own. */
  readonly parent: string | undefined;
  readonly element: Element;
}

/** The comments of a document: what they say in comments.xml, who answers whom and what is resolved in commentsExtended.xml. */
export class Comments {
  private known: { readonly version: number; readonly markers: ReadonlyMap<string, Element> } | undefined;

  constructor(private readonly word: WordDocument) {}

  /** All comments and replies, in the order of comments.xml. */
  all(): readonly HeldComment[] {
    const root = this.word.parts.related('comments')?.documentElement;
    const elements = [...(root?.children ?? [])].filter(({ localName }) => localName === 'comment');
    const extended = this.extended();
    const byParagraph = new Map(elements.map((element) => [paragraphIdOf(element) ?? '', element]));
    return elements.map((element) => {
      const more = extended.get(paragraphIdOf(element) ?? '\0');
      const parent = byParagraph.get(more?.getAttributeNS(w15, 'paraIdParent') ?? '\0');
      return {
        id: attribute(element, 'id') ?? '',
        by: attribute(element, 'author') ?? '',
        at: attribute(element, 'date') ?? '',
        text: textOf(element),
        resolved: ['1', 'true'].includes(more?.getAttributeNS(w15, 'done') ?? '0'),
        parent: parent && attribute(parent, 'id'),
        element,
      };
    });
  }

  /** Comments that are no replies, in the order of the text that they are about. */
  threads(): readonly HeldComment[] {
    const places = new Map(this.all().map((comment) => [comment.id, this.rangeOf(comment.id)]));
    return this.all()
      .filter(({ parent }) => parent === undefined)
      .toSorted((a, b) => {
        const [first, second] = [places.get(a.id), places.get(b.id)];
        return first && second ? comparePlaces(this.word, first.start, second.start) : 0;
      });
  }

  replies(id: string): readonly HeldComment[] {
    return this.all().filter(({ parent }) => parent === id);
  }

  find(id: string): HeldComment | undefined {
    return this.all().find((comment) => comment.id === id);
  }

  /** The text that a comment is about; undefined when it stands at none. */
  rangeOf(id: string): TextRange | undefined {
    const { word } = this;
    const start = this.marker('commentRangeStart', id) ?? this.marker('commentReference', id);
    const end = this.marker('commentRangeEnd', id) ?? start;
    const from = start && this.placeOf(start);
    const to = end && this.placeOf(end);
    return from && to && word.ranges.make(from, to);
  }

  /** The comments whose text touches a range. */
  touching(range: TextRange): readonly HeldComment[] {
    const { word } = this;
    return this.threads().filter(({ id }) => {
      const own = this.rangeOf(id);
      return (
        own !== undefined &&
        comparePlaces(word, own.start, range.end) <= 0 &&
        comparePlaces(word, range.start, own.end) <= 0
      );
    });
  }

  /** Makes a comment on a text. @returns its id. */
  add(range: TextRange, text: string, by: Author): string {
    const paragraphs = paragraphsOf(this.word, range);
    const first = paragraphs[0];
    const last = paragraphs.at(-1);
    if (!first || !last) throw notFound('the text to comment on');
    const id = this.write(text, by, undefined, false);
    this.mark(id, first, partOf(range, first).from, last, partOf(range, last).to);
    return id;
  }

  /** Replies to a comment. @returns the reply's id. @throws RichError ItemNotFound. */
  reply(to: string, text: string, by: Author): string {
    const parent = this.find(to);
    if (!parent) throw notFound('the comment');
    const id = this.write(text, by, parent, parent.resolved);
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'] as const) {
      const beside = this.marker(name, parent.id);
      if (!beside) continue;
      const made = make(beside, name, { id });
      if (name === 'commentReference') {
        const run = make(beside, 'r');
        (beside.parentElement as Element).after(run);
        run.append(made);
      } else beside.after(made);
    }
    return id;
  }

  resolve(id: string, resolved: boolean): void {
    const comment = this.find(id);
    if (!comment) throw notFound('the comment');
    for (const { element } of [comment, ...this.replies(id)])
      this.entryOf(element).setAttributeNS(w15, 'w15:done', resolved ? '1' : '0');
  }

  setText(id: string, text: string): void {
    const element = this.find(id)?.element;
    if (!element) throw notFound('the comment');
    const paragraphs = [...element.children].filter(({ localName }) => localName === 'p');
    const last = paragraphs.at(-1);
    for (const paragraph of paragraphs.slice(0, -1)) paragraph.remove();
    for (const run of [...(last?.children ?? [])]) if (run.localName !== 'pPr') run.remove();
    const lines = text.split(/\r\n|\r|\n/);
    last?.append(runLike(undefined, last, lines.at(-1) ?? ''));
    for (const line of lines.slice(0, -1)) {
      const made = make(element, 'p');
      last?.before(made);
      made.append(runLike(undefined, element, line));
    }
  }

  /** Takes a comment away with its replies. */
  delete(id: string): void {
    const comment = this.find(id);
    if (!comment) throw notFound('the comment');
    for (const gone of [comment, ...this.replies(id)]) {
      this.extended()
        .get(paragraphIdOf(gone.element) ?? '\0')
        ?.remove();
      for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'] as const) {
        const marker = this.marker(name, gone.id);
        const run = marker?.parentElement;
        if (name === 'commentReference' && run?.localName === 'r') run.remove();
        else marker?.remove();
      }
      gone.element.remove();
    }
  }

  private mark(id: string, first: Element, from: number, last: Element, to: number): void {
    splitAt(first, from);
    splitAt(last, to);
    const start = make(first, 'commentRangeStart', { id });
    const before = leavesOf(first).find((leaf) => leaf.start >= from)?.run;
    if (before && (first !== last || from < to)) before.before(start);
    else {
      const previous = leavesOf(first).findLast((leaf) => leaf.start < from)?.run;
      if (previous) previous.after(start);
      else if (child(first, 'pPr')) child(first, 'pPr')?.after(start);
      else first.prepend(start);
    }
    const end = make(last, 'commentRangeEnd', { id });
    const after = leavesOf(last).findLast((leaf) => leaf.start < to)?.run;
    if (after && to > 0) after.after(end);
    else if (first === last) start.after(end);
    else if (child(last, 'pPr')) child(last, 'pPr')?.after(end);
    else last.prepend(end);
    const run = make(last, 'r');
    end.after(run);
    run.append(make(last, 'commentReference', { id }));
  }

  private write(text: string, by: Author, parent: HeldComment | undefined, done: boolean): string {
    const root = this.commentsRoot();
    const taken = [...root.children].map((e) => Number(attribute(e, 'id')));
    const id = String(Math.max(-1, ...taken) + 1);
    const element = make(root, 'comment', {
      id,
      author: by.name,
      date: this.word.now(),
      initials: initialsOf(by.name),
    });
    const lines = text.split(/\r\n|\r|\n/);
    const parentParagraph = parent && this.ensureParagraphId(parent.element);
    for (const line of lines) {
      const paragraph = make(root, 'p');
      paragraph.append(runLike(undefined, root, line));
      element.append(paragraph);
    }
    this.ensureParagraphId(element);
    root.append(element);
    const entry = this.entryOf(element);
    if (parentParagraph) entry.setAttributeNS(w15, 'w15:paraIdParent', parentParagraph);
    entry.setAttributeNS(w15, 'w15:done', done ? '1' : '0');
    return id;
  }

  private commentsRoot(): Element {
    const { word } = this;
    const namespace = word.body.namespaceURI;
    const { documentElement: root } = word.parts.ensure(
      'comments',
      `${office}/comments`,
      `${contentType}.comments+xml`,
      `<w:comments xmlns:w="${namespace}" xmlns:w14="${w14}" xmlns:mc="${mc}" mc:Ignorable="w14"/>`,
    );
    // What readers of older programs pass over must be named as such.
    if (!root.lookupPrefix(w14)) root.setAttributeNS(xmlns, 'xmlns:w14', w14);
    if (!root.lookupPrefix(mc)) root.setAttributeNS(xmlns, 'xmlns:mc', mc);
    const prefix = root.lookupPrefix(w14) ?? 'w14';
    const ignorable = root.getAttributeNS(mc, 'Ignorable')?.split(/\s+/).filter(Boolean) ?? [];
    if (!ignorable.includes(prefix)) {
      root.setAttributeNS(mc, `${root.lookupPrefix(mc) ?? 'mc'}:Ignorable`, [...ignorable, prefix].join(' '));
    }
    return root;
  }

  /** The entries of commentsExtended.xml by the paragraph that each is about. */
  private extended(): ReadonlyMap<string, Element> {
    const root = this.word.parts.related('commentsExtended')?.documentElement;
    return new Map([...(root?.children ?? [])].map((e) => [e.getAttributeNS(w15, 'paraId') ?? '', e]));
  }

  /** The entry of a comment, made when there is none. */
  private entryOf(comment: Element): Element {
    const paragraph = this.ensureParagraphId(comment);
    const known = this.extended().get(paragraph);
    if (known) return known;
    const { documentElement: root } = this.word.parts.ensure(
      'commentsExtended',
      'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
      `${contentType}.commentsExtended+xml`,
      `<w15:commentsEx xmlns:w15="${w15}" xmlns:mc="${mc}" mc:Ignorable="w15"/>`,
    );
    const entry = root.ownerDocument.createElementNS(w15, 'w15:commentEx');
    entry.setAttributeNS(w15, 'w15:paraId', paragraph);
    root.append(entry);
    return entry;
  }

  /** The id of a comment's last paragraph, given it when it has none. */
  private ensureParagraphId(comment: Element): string {
    const known = paragraphIdOf(comment);
    if (known) return known;
    if (comment.isConnected) this.commentsRoot();
    const last = [...comment.children].findLast(({ localName }) => localName === 'p');
    const number = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 0x7fff_fffe;
    const id = (number + 1).toString(16).toUpperCase().padStart(8, '0');
    last?.setAttributeNS(w14, 'w14:paraId', id);
    return id;
  }

  private marker(
    name: 'commentRangeStart' | 'commentRangeEnd' | 'commentReference',
    id: string,
  ): Element | undefined {
    return this.markers().get(`${name} ${id}`);
  }

  /** Where the comments stand in the text, looked up once for each state of the document. */
  private markers(): ReadonlyMap<string, Element> {
    const { body, version } = this.word;
    if (this.known?.version === version) return this.known.markers;
    const markers = new Map<string, Element>();
    for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      for (const element of body.getElementsByTagNameNS(body.namespaceURI, name)) {
        const key = `${name} ${attribute(element, 'id')}`;
        if (!markers.has(key)) markers.set(key, element);
      }
    this.known = { version, markers };
    return markers;
  }

  private placeOf(marker: Element): Place | undefined {
    const extent = extentOf(this.word, marker);
    if (extent) return extent.start;
    const next = this.word.paragraphs.find(
      (p) => marker.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return next && { paragraph: next, offset: 0 };
  }
}

function textOf(comment: Element): string {
  return [...comment.children]
    .filter(({ localName }) => localName === 'p')
    .map(textOfParagraph)
    .join('\n');
}

function paragraphIdOf(comment: Element): string | undefined {
  const last = [...comment.children].findLast(({ localName }) => localName === 'p');
  return last?.getAttributeNS(w14, 'paraId') ?? undefined;
}
