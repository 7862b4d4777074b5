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
export function buildDocx({ body = paragraph('Hej'), main, styles, more = {} }: Parts = {}): Uint8Array {
  const document =
    main ?? `<w:document xmlns:w="${transitional}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': document,
    ...(styles
      ? {
          'word/styles.xml': styles,
          'word/_rels/document.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
        }
      : {}),
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}
