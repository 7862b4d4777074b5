const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

const part = (name: string, type: string, xml: string) =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

const binary = (name: string, type: string, base64: string) =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}" pkg:compression="store"><pkg:binaryData>${base64}</pkg:binaryData></pkg:part>`;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const related = (relations: readonly Relation[]) =>
  `<Relationships xmlns="${relationships}">${relations
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A picture of a flat package: the relationship id that the content names it by, and the PNG as base64. */
export interface PackedPicture {
  readonly id: string;
  readonly base64: string;
}

/**
 * The flat package that Word's insertOoxml takes.
 * @param content block-level WordprocessingML with the prefix w.
 * @param styles the document's own styles part as XML, so that ids in the content mean the same styles; empty when unknown.
 */
export function flatPackage(
  namespace: string,
  content: string,
  styles: string,
  pictures: readonly PackedPicture[] = [],
): string {
  const document = `<w:document xmlns:w="${namespace}"><w:body>${content}</w:body></w:document>`;
  const relations = [
    ...(styles ? [{ id: 'rIdStyles', type: 'styles', target: 'styles.xml' }] : []),
    ...pictures.map(({ id }) => ({ id, type: 'image', target: `media/${id}.png` })),
  ];
  return [
    `<pkg:package xmlns:pkg="${pkg}">`,
    part(
      '/_rels/.rels',
      relationshipsType,
      related([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    ),
    part('/word/document.xml', `${contentType}.document.main+xml`, document),
    ...(relations.length > 0
      ? [part('/word/_rels/document.xml.rels', relationshipsType, related(relations))]
      : []),
    ...(styles ? [part('/word/styles.xml', `${contentType}.styles+xml`, styles)] : []),
    ...pictures.map(({ id, base64 }) => binary(`/word/media/${id}.png`, 'image/png', base64)),
    '</pkg:package>',
  ].join('');
}

/** The styles part of a flat package, without its declaration; empty when it has none. */
export function stylesOf(flat: string): string {
  return partOf(flat, 'styles');
}

/** The main part of a flat package, without its declaration; empty when it has none. */
export function mainPartOf(flat: string): string {
  return partOf(flat, 'document');
}

function partOf(flat: string, name: string): string {
  const start = `<(?:[a-z]+:)?part [^>]*name="/word/${name}\\.xml"[^>]*>\\s*<(?:[a-z]+:)?xmlData[^>]*>`;
  return new RegExp(`${start}([\\s\\S]*?)</(?:[a-z]+:)?xmlData>`).exec(flat)?.[1] ?? '';
}

/** Bytes as base64, whatever their number. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
