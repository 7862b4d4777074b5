import { appendToRoot } from './append.ts';
import { contentTypesPart, type DocxPackage } from './package.ts';
import { relationshipsPart, targetFrom } from './relationships.ts';
import { cut, type Span, spliced } from './splice.ts';
import { readXmlEvents } from './xml-events.ts';
import { escapeXml } from './xml-node.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

/** The address that types of relationships begin with, in transitional and in strict documents. */
export const officeTypes = (strict: boolean) =>
  strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package with one more relationship, and the id that it has got. */
export function withRelationship(
  source: DocxPackage,
  from: string,
  type: string,
  part: string,
): { readonly source: DocxPackage; readonly id: string } {
  const name = relationshipsPart(from);
  const taken = new Set(source.relationships(from).map(({ id }) => id));
  let n = 1;
  while (taken.has(`rIdVagval${n}`)) n++;
  const id = `rIdVagval${n}`;
  const before = source.has(name)
    ? source.text(name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}/relationships"/>`;
  const target = escapeXml(targetFrom(from, part));
  const xml = appendToRoot(
    before,
    name,
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return { source: source.with(new Map([[name, xml]])), id };
}

/** A package without a relationship; the part that holds relationships goes with its last one. */
export function withoutRelationship(source: DocxPackage, from: string, id: string): DocxPackage {
  const name = relationshipsPart(from);
  const xml = source.text(name);
  const found = elements(xml, name, (get) => get('Id') === id);
  const left = source.relationships(from).length - found.length;
  return source.with(new Map([[name, left === 0 ? null : spliced(xml, found.map(cut))]]));
}

/** A package that says what kind of content a part has; nothing is added when its extension says so already. */
export function withContentType(source: DocxPackage, part: string, type: string): DocxPackage {
  const xml = source.text(contentTypesPart);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const known = elements(
    xml,
    contentTypesPart,
    (get) =>
      get('PartName')?.toLowerCase() === `/${part}`.toLowerCase() ||
      (get('Extension')?.toLowerCase() === extension && get('ContentType') === type),
  );
  if (known.length > 0) return source;
  const changed = appendToRoot(
    xml,
    contentTypesPart,
    (prefix) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`,
  );
  return source.with(new Map([[contentTypesPart, changed]]));
}

/** A package without a part, and without what its content types say of that part alone. */
export function withoutPart(source: DocxPackage, part: string): DocxPackage {
  const xml = source.text(contentTypesPart);
  const own = elements(xml, contentTypesPart, (get) => get('PartName') === `/${part}`);
  return source.with(
    new Map([
      [part, null],
      [contentTypesPart, spliced(xml, own.map(cut))],
    ]),
  );
}

/** A name for a new part that no part has: `before` and `after` around the smallest free number. */
export function freePart(source: DocxPackage, before: string, after: string): string {
  const taken = new Set(source.names().map((name) => name.toLowerCase()));
  let n = 1;
  while (taken.has(`${before}${n}${after}`.toLowerCase())) n++;
  return `${before}${n}${after}`;
}

/** The places of the elements right below the root that fit. */
function elements(
  xml: string,
  part: string,
  fits: (attribute: (name: string) => string | undefined) => boolean,
): readonly Span[] {
  const found: Span[] = [];
  const starts: number[] = [];
  readXmlEvents(xml, part, {
    open: (_tag, start) => {
      starts.push(start);
    },
    close: (tag, _start, end) => {
      const start = starts.pop() ?? end;
      if (starts.length === 1 && fits((name) => tag.attribute(name))) found.push({ start, end });
    },
  });
  return found;
}
