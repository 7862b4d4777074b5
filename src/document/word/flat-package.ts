const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

const part = (name: string, type: string, xml: string) =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

const related = (type: string, target: string) =>
  `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;

/**
 * The flat package that Word's insertOoxml takes.
 * @param content block-level WordprocessingML with the prefix w.
 * @param styles the document's own styles part as XML, so that ids in the content mean the same styles; empty when unknown.
 */
export function flatPackage(namespace: string, content: string, styles: string): string {
  const document = `<w:document xmlns:w="${namespace}"><w:body>${content}</w:body></w:document>`;
  return [
    `<pkg:package xmlns:pkg="${pkg}">`,
    part('/_rels/.rels', relationshipsType, related('officeDocument', 'word/document.xml')),
    part('/word/document.xml', `${contentType}.document.main+xml`, document),
    ...(styles
      ? [
          part('/word/_rels/document.xml.rels', relationshipsType, related('styles', 'styles.xml')),
          part('/word/styles.xml', `${contentType}.styles+xml`, styles),
        ]
      : []),
    '</pkg:package>',
  ].join('');
}

/** The styles part of a flat package, without its declaration; empty when it has none. */
export function stylesOf(flat: string): string {
  return (
    /<(?:[a-z]+:)?part [^>]*name="\/word\/styles\.xml"[^>]*>\s*<(?:[a-z]+:)?xmlData>([\s\S]*?)<\/(?:[a-z]+:)?xmlData>/.exec(
      flat,
    )?.[1] ?? ''
  );
}
