import { assessmentNamespace, readXml, type Stored } from '../../assessment/index.ts';
import { appendToRoot } from './append.ts';
import { contentTypesPart, type DocxPackage } from './package.ts';
import { relationshipsPart, targetFrom } from './relationships.ts';
import { readXmlEvents } from './xml-events.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** A custom XML part of ours. */
export interface HeldAssessment {
  readonly part: string;
  readonly xml: string;
  readonly stored: Exclude<Stored, { kind: 'none' }>;
}

/** The custom XML parts in our namespace, readable or not; other people's, damaged ones too, are passed over. */
export function heldAssessments(source: DocxPackage): readonly HeldAssessment[] {
  return source.relationships(source.mainPart).flatMap(({ kind, part }) => {
    if (kind !== 'customXml' || part === null || !source.has(part)) return [];
    try {
      const xml = source.text(part);
      return xml.includes(`"${assessmentNamespace}"`) ? [{ part, xml, stored: readXml(xml) }] : [];
    } catch {
      return [];
    }
  });
}

/** What is added to a package for a new custom XML part: the part, its properties, and what points at it. */
export function newCustomXml(source: DocxPackage, xml: string, strict: boolean): Map<string, string> {
  const n = freeNumber(source);
  const [part, properties] = [`customXml/item${n}.xml`, `customXml/itemProps${n}.xml`];
  const relations = relationshipsPart(source.mainPart);
  const base = strict ? strictOffice : office;
  const kinds = `${base}/relationships`;
  const before = source.has(relations)
    ? source.text(relations)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}/relationships"/>`;
  const id = freeRelationship(source);
  const target = targetFrom(source.mainPart, part);
  return new Map([
    [part, xml],
    [
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${guid(xml, n)}" xmlns:ds="${base}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${assessmentNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      relationshipsPart(part),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${kinds}/customXmlProps" Target="itemProps${n}.xml"/></Relationships>`,
    ],
    [
      relations,
      appendToRoot(
        before,
        relations,
        (prefix) => `<${prefix}Relationship Id="${id}" Type="${kinds}/customXml" Target="${target}"/>`,
      ),
    ],
    [contentTypesPart, withTypes(source, part, properties)],
  ]);
}

function withTypes(source: DocxPackage, part: string, properties: string): string {
  const xml = source.text(contentTypesPart);
  let fallback: string | undefined;
  readXmlEvents(xml, contentTypesPart, {
    open: (tag) => {
      if (tag.local === 'Default' && tag.attribute('Extension')?.toLowerCase() === 'xml')
        fallback = tag.attribute('ContentType');
    },
  });
  const override = (prefix: string, name: string, type: string) =>
    `<${prefix}Override PartName="/${name}" ContentType="${type}"/>`;
  return appendToRoot(xml, contentTypesPart, (prefix) => {
    const own = fallback === 'application/xml' ? '' : override(prefix, part, 'application/xml');
    return own + override(prefix, properties, propertiesType);
  });
}

function freeNumber(source: DocxPackage): number {
  const taken = new Set(source.names().map((name) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`customxml/item${n}.xml`) || taken.has(`customxml/itemprops${n}.xml`)) n++;
  return n;
}

function freeRelationship(source: DocxPackage): string {
  const taken = new Set(source.relationships(source.mainPart).map(({ id }) => id));
  let n = 1;
  while (taken.has(`rIdVagval${n}`)) n++;
  return `rIdVagval${n}`;
}

/** An id for a part, made of what it first held: the same document and assessment give the same file. */
function guid(xml: string, n: number): string {
  let hex = '';
  for (let word = 0; word < 4; word++) {
    let hash = 0x811c9dc5 ^ (n * 31 + word);
    for (let i = 0; i < xml.length; i++) hash = Math.imul(hash ^ xml.charCodeAt(i), 0x01000193);
    hex += (hash >>> 0).toString(16).padStart(8, '0');
  }
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `{${a}-${b}-4${c}-8${d}-${hex.slice(20, 32)}}`.toUpperCase();
}
