import { DocumentFault } from '../../../assessment/index.ts';
import { transitional } from '../../../summary/index.ts';
import type { DocxPackage } from '../package.ts';
import { insertAt, type Splice, spliced } from '../splice.ts';
import { type Style, styleNamed } from '../styles.ts';
import type { Spot } from '../text/index.ts';
import { appendTo, declared, escapeXml, nameOf, type XmlNode } from '../xml-node.ts';
import { commentMarks } from './comment-marks.ts';
import {
  type CommentRecord,
  commentsPart,
  extensionsPart,
  withCommentsPart,
  withExtensionsPart,
  word2010,
  word2012,
} from './comment-parts.ts';
import { rangeSplices } from './range-splices.ts';
import { threadsOf } from './read-comments.ts';

/** What a comment says, by whom, and how the document looks. */
export interface NewComment {
  readonly words: string;
  readonly by: string;
  /** ISO 8601 in UTC, to the second. */
  readonly at: string;
  readonly namespace: string;
  readonly styles: ReadonlyMap<string, Style>;
}

/** A package with a comment on the passage between two spots; where they are one, the comment stands at that point. */
export function withComment(source: DocxPackage, start: Spot, end: Spot, comment: NewComment): DocxPackage {
  const { source: added, id } = withRecord(source, comment);
  const xml = source.text(source.mainPart);
  const { open, close, reference } = marksXml(xml, id, comment);
  const placings =
    start.at === end.at
      ? [{ spot: start, marks: open + close + reference }]
      : [
          { spot: start, marks: open },
          { spot: end, marks: close + reference },
        ];
  return withMain(added, rangeSplices(xml, placings));
}

/**
 * A package with a reply: marked where the comment that it answers is marked, all ends before all references, as Word
 * wants it.
 * @throws DocumentFault `notKept` when that comment is gone.
 */
export function withReply(source: DocxPackage, to: string, comment: NewComment): DocxPackage {
  const parent = recordOf(source, to);
  const numbered = withParagraphId(source, parent);
  const { source: added, id, paragraphId } = withRecord(numbered.source, comment);
  const threaded = withExtension(withExtension(added, numbered.paragraphId, {}), paragraphId, {
    parent: numbered.paragraphId,
  });
  const xml = source.text(source.mainPart);
  const { open, close, reference } = marksXml(xml, id, comment);
  const marks = commentMarks(xml, source.mainPart);
  const thread = threadsOf(source, commentsPart(source)?.records ?? []).find(
    ({ record }) => record.id === to,
  );
  const last = marks.get(thread?.replies.at(-1)?.id ?? to)?.reference ?? marks.get(to)?.reference;
  const own = marks.get(to) ?? {};
  return withMain(threaded, [
    ...(own.start ? [insertAt(own.start.end, open)] : []),
    ...(own.end ? [insertAt(own.end.end, close)] : []),
    ...(last ? [insertAt(last.end, reference)] : []),
  ]);
}

/** A package where a comment with its replies is resolved, or open again. @throws DocumentFault `notKept` when it is gone. */
export function withResolved(source: DocxPackage, id: string, resolved: boolean): DocxPackage {
  const numbered = withParagraphId(source, recordOf(source, id));
  return withExtension(numbered.source, numbered.paragraphId, { done: resolved });
}

function recordOf(source: DocxPackage, id: string): CommentRecord {
  const record = commentsPart(source)?.records.find((one) => one.id === id);
  if (!record) throw new DocumentFault('notKept', `the comment ${id} is gone`);
  return record;
}

function marksXml(xml: string, id: string, { namespace, styles }: NewComment) {
  const w = new RegExp(`\\sxmlns:w\\s*=\\s*["']${namespace.replaceAll('.', '\\.')}["']`).test(rootTag(xml))
    ? namespace
    : undefined;
  const style = styleNamed(styles, 'character', 'annotation reference');
  const looks = style ? `<w:rPr><w:rStyle w:val="${escapeXml(style)}"/></w:rPr>` : '';
  const made = (content: string) => declared(content, w, namespace);
  return {
    open: made(`<w:commentRangeStart w:id="${id}"/>`),
    close: made(`<w:commentRangeEnd w:id="${id}"/>`),
    reference: made(`<w:r>${looks}<w:commentReference w:id="${id}"/></w:r>`),
  };
}

const rootTag = (xml: string) => /<[^?!][^>]*>/.exec(xml)?.[0] ?? '';

/** A package with a comment in its comments part, which is made when there is none. */
function withRecord(
  source: DocxPackage,
  { words, by, at, namespace, styles }: NewComment,
): { readonly source: DocxPackage; readonly id: string; readonly paragraphId: string } {
  const made = commentsPart(source)
    ? source
    : withCommentsPart(source, namespace, namespace !== transitional);
  const comments = commentsPart(made);
  if (!comments) throw new DocumentFault('noComments', 'the comments part is not there');
  const id = freeId(made, comments.records);
  const paragraphId = freeParagraphId(made);
  const lines = words.split(/\r\n?|\n/);
  const style = styleNamed(styles, 'paragraph', 'annotation text');
  const mark = styleNamed(styles, 'character', 'annotation reference');
  const properties = style ? `<w:pPr><w:pStyle w:val="${escapeXml(style)}"/></w:pPr>` : '';
  const own = `<w:r>${mark ? `<w:rPr><w:rStyle w:val="${escapeXml(mark)}"/></w:rPr>` : ''}<w:annotationRef/></w:r>`;
  const paragraphs = lines.map((line, i) => {
    const number = i === lines.length - 1 ? paragraphIdXml(comments.xml, paragraphId) : '';
    return `<w:p${number}>${properties}${i === 0 ? own : ''}<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
  });
  const comment = `<w:comment w:id="${id}" w:author="${escapeXml(by)}" w:date="${at}" w:initials="${escapeXml(initialsOf(by))}">${paragraphs.join('')}</w:comment>`;
  const splice = appendTo(comments.xml, comments.root, declared(comment, comments.root.w, namespace));
  return {
    source: made.with(new Map([[comments.part, spliced(comments.xml, [splice])]])),
    id,
    paragraphId,
  };
}

/** The attribute that numbers a paragraph, with its prefix declared where the part's root does not. */
function paragraphIdXml(xml: string, paragraphId: string): string {
  const known = rootTag(xml).includes(`xmlns:w14="${word2010}"`);
  return ` ${known ? '' : `xmlns:w14="${word2010}" `}w14:paraId="${paragraphId}"`;
}

/** A package where a comment's last paragraph has a number, by which the extended part can name it. */
function withParagraphId(source: DocxPackage, record: CommentRecord) {
  if (record.paragraphId) return { source, paragraphId: record.paragraphId };
  const comments = commentsPart(source);
  if (!comments || !record.last)
    throw new DocumentFault('noComments', `the comment ${record.id} has no text`);
  const paragraphId = freeParagraphId(source);
  const at = record.last.start + 1 + nameOf(record.last).length;
  const xml = spliced(comments.xml, [insertAt(at, paragraphIdXml(comments.xml, paragraphId))]);
  return { source: source.with(new Map([[comments.part, xml]])), paragraphId };
}

/** A package whose extended part says something of a comment; what it says already stays. */
function withExtension(
  source: DocxPackage,
  paragraphId: string,
  { parent, done }: { readonly parent?: string; readonly done?: boolean },
): DocxPackage {
  const made = extensionsPart(source) ? source : withExtensionsPart(source);
  const extensions = extensionsPart(made);
  if (!extensions) throw new DocumentFault('noComments', 'the part for threads is not there');
  const known = extensions.records.find((one) => one.paragraphId === paragraphId);
  if (known && (done === undefined || known.done === done)) return source;
  const splice = known
    ? doneSplice(extensions.xml, known.node, done === true)
    : appendTo(extensions.xml, extensions.root, extensionXml(paragraphId, parent, done === true));
  return made.with(new Map([[extensions.part, spliced(extensions.xml, [splice])]]));
}

function extensionXml(paragraphId: string, parent: string | undefined, done: boolean): string {
  const thread = parent ? ` w15:paraIdParent="${parent}"` : '';
  return `<w15:commentEx xmlns:w15="${word2012}" w15:paraId="${paragraphId}"${thread} w15:done="${done ? 1 : 0}"/>`;
}

function doneSplice(xml: string, node: XmlNode, done: boolean): Splice {
  const tag = xml.slice(node.start, node.inside);
  const found = /\s(?:[\w.-]+:)?done\s*=\s*("[^"]*"|'[^']*')/.exec(tag);
  const value = `"${done ? 1 : 0}"`;
  if (!found) {
    const prefix = node.tag.prefix ? `${node.tag.prefix}:` : '';
    return insertAt(node.start + 1 + nameOf(node).length, ` ${prefix}done=${value}`);
  }
  const end = node.start + found.index + found[0].length;
  return { start: end - (found[1] as string).length, end, text: value };
}

function freeId(source: DocxPackage, records: readonly CommentRecord[]): string {
  const marked = [...commentMarks(source.text(source.mainPart), source.mainPart).keys()];
  const numbers = [...records.map(({ id }) => id), ...marked].map(Number).filter(Number.isSafeInteger);
  return String(numbers.reduce((highest, number) => Math.max(highest, number), -1) + 1);
}

/** A number that no paragraph has, below 0x80000000 as it must be (MS-DOCX 2.6.2.3). */
function freeParagraphId(source: DocxPackage): string {
  const texts = [
    source.text(source.mainPart),
    commentsPart(source)?.xml ?? '',
    extensionsPart(source)?.xml ?? '',
  ];
  let n = 0x7a000001;
  const hex = () => n.toString(16).toUpperCase();
  while (texts.some((text) => text.includes(`"${hex()}"`))) n++;
  return hex();
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 9);
}

function withMain(source: DocxPackage, splices: readonly Splice[]): DocxPackage {
  const xml = spliced(source.text(source.mainPart), splices);
  return source.with(new Map([[source.mainPart, xml]]));
}
