import { assessmentNamespace, readXml, type Stored } from '../../assessment/index.ts';
import type { DocxPackage } from './package.ts';
import {
  officeTypes,
  withContentType,
  withoutPart,
  withoutRelationship,
  withRelationship,
} from './package-parts.ts';
import { relationshipsPart } from './relationships.ts';

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

/** A package with a new custom XML part: the part, its properties, and what points at it. */
export function withCustomXml(source: DocxPackage, xml: string, strict: boolean): DocxPackage {
  const part = freeItem(source);
  const n = Number(/\d+/.exec(part)?.[0]);
  const properties = `customXml/itemProps${n}.xml`;
  const kinds = officeTypes(strict);
  const customXml = kinds.replace(/relationships$/, 'customXml');
  const added = source.with(
    new Map([
      [part, xml],
      [
        properties,
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${guid(xml, n)}" xmlns:ds="${customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${assessmentNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
      ],
      [
        relationshipsPart(part),
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${kinds}/customXmlProps" Target="itemProps${n}.xml"/></Relationships>`,
      ],
    ]),
  );
  const typed = withContentType(withContentType(added, part, 'application/xml'), properties, propertiesType);
  return withRelationship(typed, source.mainPart, `${kinds}/customXml`, part).source;
}

/** A package without a custom XML part, its properties, and what points at it. */
export function withoutCustomXml(source: DocxPackage, part: string): DocxPackage {
  const properties = source.relationships(part).find(({ kind }) => kind === 'customXmlProps')?.part;
  const ids = source.relationships(source.mainPart).filter((one) => one.part === part);
  let left = ids.reduce((now, { id }) => withoutRelationship(now, source.mainPart, id), source);
  for (const name of [properties, relationshipsPart(part), part]) {
    if (name && left.has(name)) left = withoutPart(left, name);
  }
  return left;
}

/** A name for a part whose number is free for its properties too. */
function freeItem(source: DocxPackage): string {
  const taken = new Set(source.names().map((name) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`customxml/item${n}.xml`) || taken.has(`customxml/itemprops${n}.xml`)) n++;
  return `customXml/item${n}.xml`;
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
