import type { DocxPackage } from '../package.ts';
import { officeTypes, withContentType, withRelationship } from '../package-parts.ts';
import { textOf } from '../paragraph-text.ts';
import { below, readRoot, type XmlNode } from '../xml-node.ts';

export const word2010 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const word2012 = 'http://schemas.microsoft.com/office/word/2012/wordml';
export const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A comment as it stands in the comments part. */
export interface CommentRecord {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly text: string;
  /** Its last paragraph, by whose number the extended part knows the comment (MS-DOCX 2.5.2.3). */
  readonly last: XmlNode | undefined;
  readonly paragraphId: string | undefined;
}

/** What the extended part says of a comment: whose reply it is, and whether it is resolved. */
export interface CommentExtension {
  readonly node: XmlNode;
  readonly paragraphId: string;
  readonly parent: string | undefined;
  readonly done: boolean;
}

export interface CommentPart<T> {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlNode;
  readonly records: readonly T[];
}

/** The comments part; undefined when there is none. @throws DocumentFault when it can't be read. */
export function commentsPart(source: DocxPackage): CommentPart<CommentRecord> | undefined {
  return readPart(source, 'comments', 'comment', (node) => {
    const paragraphs = [...below(node)].filter(({ local }) => local === 'p');
    const last = paragraphs.at(-1);
    return {
      id: node.tag.value('id') ?? '',
      by: node.tag.value('author') ?? '',
      at: isoDate(node.tag.value('date') ?? ''),
      text: paragraphs.map(textOf).join('\n').trim(),
      last,
      paragraphId: last?.tag.value('paraId')?.toUpperCase(),
    };
  });
}

/** The part with threads and resolution (Word 2013 and later); undefined when there is none. */
export function extensionsPart(source: DocxPackage): CommentPart<CommentExtension> | undefined {
  return readPart(source, 'commentsExtended', 'commentEx', (node) => ({
    node,
    paragraphId: node.tag.value('paraId')?.toUpperCase() ?? '',
    parent: node.tag.value('paraIdParent')?.toUpperCase(),
    done: ['1', 'true', 'on'].includes(node.tag.value('done') ?? ''),
  }));
}

function readPart<T>(
  source: DocxPackage,
  kind: string,
  local: string,
  read: (node: XmlNode) => T,
): CommentPart<T> | undefined {
  const part = source.relationships(source.mainPart).find((one) => one.kind === kind)?.part;
  if (!part || !source.has(part)) return undefined;
  const xml = source.text(part);
  const root = readRoot(xml, part);
  const nodes = [...below(root, (node) => node.parent?.local !== local)].filter(
    (node) => node.local === local,
  );
  return { part, xml, root, records: nodes.map(read) };
}

/** A date of the document as ISO 8601; empty when it is none. Word writes local time and says Z. */
function isoDate(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** A package with an empty comments part, in the folder of its main part. */
export function withCommentsPart(source: DocxPackage, namespace: string, strict: boolean): DocxPackage {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}" xmlns:w14="${word2010}" xmlns:mc="${compatibility}" mc:Ignorable="w14"></w:comments>`;
  return withPart(source, 'comments', xml, `${officeTypes(strict)}/comments`);
}

/** A package with an empty part for threads and resolution. */
export function withExtensionsPart(source: DocxPackage): DocxPackage {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w15:commentsEx xmlns:w15="${word2012}" xmlns:mc="${compatibility}" mc:Ignorable="w15"></w15:commentsEx>`;
  const type = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
  return withPart(source, 'commentsExtended', xml, type);
}

function withPart(source: DocxPackage, name: string, xml: string, relationship: string): DocxPackage {
  const folder = source.mainPart.slice(0, source.mainPart.lastIndexOf('/') + 1);
  const taken = new Set(source.names().map((one) => one.toLowerCase()));
  let part = `${folder}${name}.xml`;
  for (let n = 2; taken.has(part.toLowerCase()); n++) part = `${folder}${name}${n}.xml`;
  const added = source.with(new Map([[part, xml]]));
  const typed = withContentType(added, part, `${wordTypes}.${name}+xml`);
  return withRelationship(typed, source.mainPart, relationship, part).source;
}
