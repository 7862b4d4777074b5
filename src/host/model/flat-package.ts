import { invalidArgument } from '../richapi/rich-error.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { kindOf, pictureKind } from './pictures.ts';
import { Styles } from './styles.ts';
import { attribute, childValue, parseXml } from './wml.ts';
import type { WordDocument } from './word-document.ts';

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** The attributes by which an element of the main part names other parts. */
function namesOfParts(root: Element): readonly Attr[] {
  return [root, ...root.getElementsByTagName('*')].flatMap((element) =>
    [...element.attributes].filter(
      ({ namespaceURI }) => namespaceURI === office || namespaceURI === strictOffice,
    ),
  );
}

/** Blocks of a document as the flat package that getOoxml gives, with the document's styles and its pictures. */
export function writeFlat(word: WordDocument, blocks: readonly Element[]): string {
  const serialise = (node: Node) => new XMLSerializer().serializeToString(node);
  const part = (name: string, type: string, content: string, binary = false) => {
    const kind = binary ? 'binaryData' : 'xmlData';
    return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:${kind}>${content}</pkg:${kind}></pkg:part>`;
  };
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const related = (inner: string) => `<Relationships xmlns="${relationships}">${inner}</Relationships>`;
  const namespace = word.body.namespaceURI;
  const content = blocks.map(serialise).join('');
  const styles = word.styles.document;
  const media = new Map(
    blocks.flatMap(namesOfParts).flatMap(({ value }) => {
      const held = word.parts.bytesOf(value);
      return held && pictureKind(held.bytes) ? [[value, held] as const] : [];
    }),
  );
  const relations = [...media].map(([id, { path }]) => relation(id, 'image', `/${path}`));
  if (styles) relations.push(relation('rIdStyles', 'styles', 'styles.xml'));
  return [
    `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${pkg}">`,
    part('/_rels/.rels', relationshipsType, related(relation('rId1', 'officeDocument', 'word/document.xml'))),
    part(
      '/word/document.xml',
      `${contentType}.document.main+xml`,
      `<w:document xmlns:w="${namespace}"><w:body>${content}</w:body></w:document>`,
    ),
    ...(relations.length > 0
      ? [part('/word/_rels/document.xml.rels', relationshipsType, related(relations.join('')))]
      : []),
    ...(styles
      ? [part('/word/styles.xml', `${contentType}.styles+xml`, serialise(styles.documentElement))]
      : []),
    ...[...media.values()].map(({ path, bytes }) =>
      part(`/${path}`, kindOf(bytes).type, toBase64(bytes), true),
    ),
    '</pkg:package>',
  ].join('');
}

/**
 * The blocks of a flat package, made the document's own: a style is the document's of the same name, whatever id the
 * package gives it; one that the document lacks is left out, and the text then takes the default. Pictures become parts
 * of the document under new ids.
 * @throws RichError InvalidArgument when it is no package with a body, or names a part that it lacks.
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
  const blocks = [...body.children]
    .filter(({ localName }) => localName !== 'sectPr')
    .map((block) => word.body.ownerDocument.importNode(block, true));
  for (const block of blocks) ownStyles(word, block, theirs);
  ownParts(word, flat, blocks);
  return blocks;
}

function ownStyles(word: WordDocument, block: Element, theirs: Styles): void {
  const namespace = block.namespaceURI;
  for (const use of ['pStyle', 'rStyle', 'tblStyle'].flatMap((n) => [
    ...block.getElementsByTagNameNS(namespace, n),
  ])) {
    const id = attribute(use, 'val');
    const name = childValue(theirs.byId(id), 'name');
    const mine = (name ? word.styles.byName(name) : undefined) ?? word.styles.byId(id);
    if (mine) use.setAttributeNS(namespace, 'w:val', attribute(mine, 'styleId') ?? '');
    else use.remove();
  }
}

/** Takes over the pictures that blocks name, and gives drawings numbers of their own. */
function ownParts(word: WordDocument, flat: Document, blocks: readonly Element[]): void {
  const all = [...flat.getElementsByTagName('*')];
  const parts = new Map(
    all.flatMap((element) => {
      const name = [...element.attributes].find((a) => a.localName === 'name')?.value;
      return element.localName === 'part' && name ? [[name, element] as const] : [];
    }),
  );
  const relations = parts.get('/word/_rels/document.xml.rels');
  const targets = new Map(
    [...(relations?.getElementsByTagName('*') ?? [])].flatMap((e) =>
      e.localName === 'Relationship' ? [[e.getAttribute('Id'), e.getAttribute('Target') ?? ''] as const] : [],
    ),
  );
  const known = new Map<string, string>();
  for (const name of blocks.flatMap(namesOfParts)) {
    const before = known.get(name.value);
    if (before === undefined) {
      const target = targets.get(name.value);
      const part = target && parts.get(new URL(target, 'https://package/word/').pathname);
      const data = part && [...part.children].find((e) => e.localName === 'binaryData')?.textContent;
      const bytes = data ? fromBase64(data) : undefined;
      if (!bytes) throw invalidArgument(`the OOXML names a part that it does not hold: ${name.value}`);
      const { extension, type } = kindOf(bytes);
      known.set(name.value, word.parts.addMedia(bytes, extension, type));
    }
    name.value = known.get(name.value) ?? name.value;
  }
  for (const drawing of blocks.flatMap((block) => [...block.getElementsByTagName('*')])) {
    if (drawing.localName === 'docPr') drawing.setAttribute('id', String(word.freshId()));
  }
}

function documentOf(root: Element): Document {
  const document = root.ownerDocument.implementation.createDocument(null, null);
  document.append(document.importNode(root, true));
  return document;
}
