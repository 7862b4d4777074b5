import { cut, insertAt, type Splice, spliced } from './splice.ts';
import {
  appendTo,
  around,
  below,
  child,
  declared,
  escapeXml,
  nameOf,
  prependTo,
  readRoot,
  type XmlNode,
} from './xml-node.ts';

/** How changes are marked: by whom, when, and from which number on. */
export interface Marking {
  readonly author: string;
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  readonly namespace: string;
  /** The highest number that a mark in the document has. */
  readonly lastMark: number;
}

/** Makes the marks of tracked changes of one author (ECMA-376 part 1, 17.13.5). Numbers are given out in order. */
export class TrackedChanges {
  private last: number;

  constructor(private readonly marking: Marking) {
    this.last = marking.lastMark;
  }

  /** A mark around runs. */
  around(kind: 'ins' | 'del', runs: string): string {
    return `${this.start(kind)}${runs}</w:${kind}>`;
  }

  private start(kind: 'ins' | 'del'): string {
    this.last++;
    const { author, at } = this.marking;
    return `<w:${kind} w:id="${this.last}" w:author="${escapeXml(author)}" w:date="${at}">`;
  }

  /** The mark of a paragraph's end or of a row. */
  private empty(kind: 'ins' | 'del'): string {
    return this.start(kind).replace(/>$/, '/>');
  }

  /** True in an insertion of the same author that nobody has accepted. */
  isOwn(node: XmlNode): boolean {
    const insertion = node.local === 'ins' ? node : around(node, 'ins');
    return insertion?.tag.value('author') === this.marking.author;
  }

  /** True when all that an element holds is an own insertion that nobody has accepted. */
  isOwnOnly(node: XmlNode): boolean {
    return [...below(node)].every((one) => one.local !== 'r' || this.isOwn(one));
  }

  /** True for a row that the same author has inserted and nobody has accepted. */
  isOwnRow(row: XmlNode): boolean {
    const mark = child(child(row, 'trPr'), 'ins');
    return mark !== undefined && this.isOwn(mark);
  }

  /** Blocks of ours, each run, paragraph and row of them marked as inserted. */
  inserted(content: string): string {
    const { namespace } = this.marking;
    const start = `<x xmlns:w="${namespace}">`;
    const xml = `${start}${content}</x>`;
    const splices: Splice[] = [];
    for (const node of below(readRoot(xml, 'the summary'))) {
      if (node.local === 'p') splices.push(...this.markParagraph(xml, node, 'ins'));
      else if (node.local === 'tr') splices.push(this.markRow(xml, node, 'ins'));
      else if (node.local === 'r')
        splices.push(insertAt(node.start, this.start('ins')), insertAt(node.end, '</w:ins>'));
    }
    return spliced(xml, splices).slice(start.length, -'</x>'.length);
  }

  /** A paragraph that is taken away: gone where it is an own insertion, otherwise marked as deleted. */
  deletedParagraph(xml: string, paragraph: XmlNode): readonly Splice[] {
    if (this.isOwnParagraph(paragraph)) return [{ ...cut(paragraph), text: leftovers(xml, [paragraph]) }];
    return [...this.markParagraph(xml, paragraph, 'del'), ...this.deletedRuns(xml, paragraph)];
  }

  /** A row that is taken away, in the same way. */
  deletedRow(xml: string, row: XmlNode): readonly Splice[] {
    if (this.isOwnRow(row)) return [{ ...cut(row), text: leftovers(xml, [row]) }];
    const paragraphs = [...below(row)].filter(({ local }) => local === 'p');
    return [
      this.markRow(xml, row, 'del'),
      ...paragraphs.flatMap((paragraph) => [
        ...this.markParagraph(xml, paragraph, 'del'),
        ...this.deletedRuns(xml, paragraph),
      ]),
    ];
  }

  /** Runs of one paragraph or run: own insertions go, the rest is marked. Text that is deleted already stays so. */
  deletedRuns(xml: string, root: XmlNode): readonly Splice[] {
    const splices: Splice[] = [];
    const enter = ({ local }: XmlNode) =>
      !['del', 'moveFrom', 'pPr', 'txbxContent', 'Fallback'].includes(local);
    const own: XmlNode[] = [];
    for (const node of root.local === 'r' ? [root] : below(root, enter)) {
      if (own.some(({ start, end }) => start <= node.start && node.end <= end)) continue;
      if (node.local === 'ins' && this.isOwn(node)) {
        own.push(node);
        splices.push({ ...cut(node), text: leftovers(xml, [node]) });
      } else if (
        node.local === 'r' &&
        !node.children.every(({ local }) => local === 'rPr' || local === 'commentReference')
      ) {
        splices.push(insertAt(node.start, this.declared(this.start('del'), node.parent)));
        splices.push(...node.children.flatMap((one) => renamed(xml, one)), insertAt(node.end, '</w:del>'));
      }
    }
    return splices;
  }

  private isOwnParagraph(paragraph: XmlNode): boolean {
    const mark = child(child(child(paragraph, 'pPr'), 'rPr'), 'ins');
    const runs = [...below(paragraph, ({ local }) => !['del', 'moveFrom'].includes(local))].filter(
      ({ local }) => local === 'r',
    );
    return mark !== undefined && this.isOwn(mark) && runs.every((run) => this.isOwn(run));
  }

  private markParagraph(xml: string, paragraph: XmlNode, kind: 'ins' | 'del'): readonly Splice[] {
    const mark = this.declared(this.empty(kind), paragraph);
    const properties = child(paragraph, 'pPr');
    const wrap = (content: string) => this.declared(content, paragraph);
    if (!properties) return [prependTo(xml, paragraph, wrap(`<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>`))];
    const run = child(properties, 'rPr');
    if (!run) {
      const later = child(properties, 'sectPr') ?? child(properties, 'pPrChange');
      const made = wrap(`<w:rPr>${mark}</w:rPr>`);
      return [later ? insertAt(later.start, made) : appendTo(xml, properties, made)];
    }
    if (child(run, kind)) return [];
    const insertion = child(run, 'ins');
    return [insertion ? insertAt(insertion.end, mark) : prependTo(xml, run, mark)];
  }

  private markRow(xml: string, row: XmlNode, kind: 'ins' | 'del'): Splice {
    const mark = this.declared(this.empty(kind), row);
    const properties = child(row, 'trPr');
    if (properties) {
      const later = child(properties, 'trPrChange');
      return later ? insertAt(later.start, mark) : appendTo(xml, properties, mark);
    }
    const made = this.declared(`<w:trPr>${mark}</w:trPr>`, row);
    const exceptions = child(row, 'tblPrEx');
    return exceptions ? insertAt(exceptions.end, made) : prependTo(xml, row, made);
  }

  private declared(content: string, where: XmlNode | undefined): string {
    return declared(content, where?.w, this.marking.namespace);
  }
}

/** Names that text has once it is deleted. */
const deletedNames: Readonly<Record<string, string>> = { t: 'delText', instrText: 'delInstrText' };

function renamed(xml: string, node: XmlNode): readonly Splice[] {
  const name = deletedNames[node.local];
  if (!name) return [];
  const full = nameOf(node);
  const made = full.slice(0, full.length - node.local.length) + name;
  const start = { start: node.start + 1, end: node.start + 1 + full.length, text: made };
  if (node.tag.selfClosing) return [start];
  const at = xml.indexOf(full, node.insideEnd);
  return [start, { start: at, end: at + full.length, text: made }];
}

const ends = /^(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range)(Start|End)$/;

/** Marks of ranges that begin in what is taken away and end elsewhere, or the other way round: they stay. */
export function leftovers(xml: string, taken: readonly XmlNode[]): string {
  const marks = taken
    .flatMap((node) => [...below(node)])
    .flatMap((node) => {
      const [, range, end] = ends.exec(node.local) ?? [];
      return range ? [{ node, key: `${range} ${node.tag.value('id')}`, end }] : [];
    });
  const alone = marks.filter(
    ({ key, end }) => !marks.some((other) => other.key === key && other.end !== end),
  );
  return alone.map(({ node }) => xml.slice(node.start, node.end)).join('');
}
