import { strToU8, zipSync } from 'fflate';
import { transitional } from '../../src/summary/index.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface Parts {
  /** What stands in the body. */
  readonly body?: string;
  /** The whole main part, instead of a body. */
  readonly main?: string;
  readonly styles?: string;
  /** What stands in the settings. */
  readonly settings?: string;
  /** What stands in the comments part, and in the one for threads. */
  readonly comments?: string;
  readonly extended?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

export const paragraph = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;

export const headingStyles = `<w:styles xmlns:w="${transitional}">
  <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen rubrik"/><w:basedOn w:val="Rubrik1"/></w:style>
  <w:style w:type="table" w:styleId="Tabellrutnt"><w:name w:val="Table Grid"/></w:style>
</w:styles>`;

/** A small .docx file. */
export function buildDocx({ body = paragraph('Hej'), main, more = {}, ...beside }: Parts = {}): Uint8Array {
  const document =
    main ?? `<w:document xmlns:w="${transitional}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    ...besideParts(beside),
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** Parts that the main part points at. */
function besideParts({ styles, settings, comments, extended }: Omit<Parts, 'body' | 'main' | 'more'>) {
  const word2012 = 'http://schemas.microsoft.com/office/word/2012/wordml';
  const parts = [
    { name: 'styles', type: `${office}/styles`, xml: styles },
    {
      name: 'settings',
      type: `${office}/settings`,
      xml:
        settings === undefined ? undefined : `<w:settings xmlns:w="${transitional}">${settings}</w:settings>`,
    },
    {
      name: 'comments',
      type: `${office}/comments`,
      xml:
        comments === undefined ? undefined : `<w:comments xmlns:w="${transitional}">${comments}</w:comments>`,
    },
    {
      name: 'commentsExtended',
      type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
      xml:
        extended === undefined
          ? undefined
          : `<w15:commentsEx xmlns:w15="${word2012}">${extended}</w15:commentsEx>`,
    },
  ].flatMap(({ name, type, xml }) => (xml === undefined ? [] : [{ name, type, xml }]));
  if (parts.length === 0) return {};
  const relations = parts.map(
    ({ name, type }, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${name}.xml"/>`,
  );
  return {
    ...Object.fromEntries(parts.map(({ name, xml }) => [`word/${name}.xml`, xml])),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relationships}">${relations.join('')}</Relationships>`,
  };
}
