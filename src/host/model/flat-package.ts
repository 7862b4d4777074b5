import { invalidArgument } from '../richapi/rich-error.ts';
import { Styles } from './styles.ts';
import { attribute, childValue, parseXml } from './wml.ts';
import type { WordDocument } from './word-document.ts';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** Blocks of a document as the flat package that getOoxml gives, with the document's styles. */
export function writeFlat(word: WordDocument, blocks: readonly Element[]): string {
  const serialise = (node: Node) => new XMLSerializer().serializeToString(node);
  const part = (name: string, type: string, xml: string) =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const related = (type: string, target: string) =>
    `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const namespace = word.body.namespaceURI;
  const content = blocks.map(serialise).join('');
  const styles = word.styles.document;
  return [
    `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${pkg}">`,
    part('/_rels/.rels', relationshipsType, related('officeDocument', 'word/document.xml')),
    part(
      '/word/document.xml',
      `${contentType}.document.main+xml`,
      `<w:document xmlns:w="${namespace}"><w:body>${content}</w:body></w:document>`,
    ),
    ...(styles
      ? [
          part('/word/_rels/document.xml.rels', relationshipsType, related('styles', 'styles.xml')),
          part('/word/styles.xml', `${contentType}.styles+xml`, serialise(styles.documentElement)),
        ]
      : []),
    '</pkg:package>',
  ].join('');
}

/**
 * The blocks of a flat package, made the document's own: a style is the document's of the same name, whatever id the
 * package gives it; one that the document lacks is left out, and the text then takes the default.
 * @throws RichError InvalidArgument when it is no package with a body.
 */
export function readFlat(word: WordDocument, ooxml: string): Element[] {
  let flat: Document;
  try {
    // What is inserted is transitional; a strict document takes it in its own namespace, as Word does.
    flat = parseXml(ooxml.replaceAll(transitional, word.body.namespaceURI ?? transitional));
  } catch (error) {
    throw invalidArgument(`the OOXML is not well-formed: ${String(error)}`);
  }
  const namespace = word.body.namespaceURI;
  const body = flat.getElementsByTagNameNS(namespace, 'body')[0];
  if (!body) throw invalidArgument('the OOXML has no body in the namespace of the document');
  const sheet = flat.getElementsByTagNameNS(namespace, 'styles')[0];
  const theirs = new Styles(sheet ? documentOf(sheet) : null);
  const blocks = [...body.children].filter(({ localName }) => localName !== 'sectPr');
  return blocks.map((block) => {
    const own = word.body.ownerDocument.importNode(block, true);
    for (const use of ['pStyle', 'rStyle', 'tblStyle'].flatMap((n) => [
      ...own.getElementsByTagNameNS(namespace, n),
    ])) {
      const id = attribute(use, 'val');
      const name = childValue(theirs.byId(id), 'name');
      const mine = (name ? word.styles.byName(name) : undefined) ?? word.styles.byId(id);
      if (mine) use.setAttributeNS(namespace, 'w:val', attribute(mine, 'styleId') ?? '');
      else use.remove();
    }
    return own;
  });
}

function documentOf(root: Element): Document {
  const document = root.ownerDocument.implementation.createDocument(null, null);
  document.append(document.importNode(root, true));
  return document;
}
