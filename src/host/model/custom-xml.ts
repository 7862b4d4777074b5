import type { DocxPackage } from '../../document/docx/index.ts';
import { append } from './package-parts.ts';
import { parseXml } from './wml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

interface Held {
  readonly xml: string;
  /** Where it stands in the package, such as `customXml/item1.xml`. */
  readonly path: string;
  readonly added: boolean;
  readonly changed?: boolean;
}

/** The custom XML parts of a document, by the id that Word gives each. */
export class CustomXmlParts {
  private readonly parts = new Map<string, Held>();
  private readonly deleted: Held[] = [];

  constructor(private readonly source: DocxPackage) {
    for (const path of source.names()) {
      if (!/^customXml\/item\d+\.xml$/.test(path)) continue;
      const properties = propertiesPath(path);
      const id = source.has(properties) ? /itemID="([^"]+)"/.exec(source.text(properties))?.[1] : undefined;
      this.parts.set(id ?? `{${crypto.randomUUID().toUpperCase()}}`, {
        path,
        xml: source.text(path),
        added: false,
      });
    }
  }

  /** @throws Error when the XML is not well-formed. */
  add(xml: string): string {
    parseXml(xml);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const taken = new Set([...this.source.names(), ...[...this.parts.values()].map(({ path }) => path)]);
    let n = 1;
    while (taken.has(`customXml/item${n}.xml`)) n++;
    this.parts.set(id, { xml, path: `customXml/item${n}.xml`, added: true });
    return id;
  }

  xml(id: string): string | undefined {
    return this.parts.get(id)?.xml;
  }

  /** Ids of the parts whose root is in a namespace, in the order they were added. */
  inNamespace(namespace: string): readonly string[] {
    return [...this.parts].flatMap(([id, { xml }]) => (rootNamespace(xml) === namespace ? [id] : []));
  }

  delete(id: string): boolean {
    const held = this.parts.get(id);
    if (held && !held.added) this.deleted.push(held);
    return this.parts.delete(id);
  }

  /** Puts new XML in a part that is there. @throws Error when it is not well-formed. */
  set(id: string, xml: string): void {
    const held = this.parts.get(id);
    if (!held) return;
    parseXml(xml);
    this.parts.set(id, { ...held, xml, changed: true });
  }

  /** What saving must change of the parts themselves; a null takes one away. The lists are changed where they stand. */
  changes(relations: Document, types: Document, withoutAdded = false): Map<string, string | null> {
    const added = [...this.parts].filter(([, { added }]) => added && !withoutAdded);
    const changes = new Map<string, string | null>();
    for (const { path, xml, added, changed } of this.parts.values())
      if (changed && !added) changes.set(path, xml);
    if (added.length + this.deleted.length === 0) return changes;
    const folder = this.source.mainPart.replace(/[^/]*$/, '');
    for (const { path } of this.deleted) {
      for (const gone of [path, propertiesPath(path), relationsOf(path)])
        if (this.source.has(gone)) changes.set(gone, null);
      removeWhere(relations, 'Target', (target) => target.endsWith(path));
      removeWhere(types, 'PartName', (name) => name === `/${propertiesPath(path)}` || name === `/${path}`);
    }
    for (const [id, { path, xml }] of added) {
      const properties = propertiesPath(path);
      const namespace = rootNamespace(xml);
      changes.set(path, xml);
      changes.set(
        properties,
        `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
      );
      changes.set(
        relationsOf(path),
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="${properties.split('/')[1]}"/></Relationships>`,
      );
      append(types, 'Override', { PartName: `/${properties}`, ContentType: propertiesType });
      const up = '../'.repeat(folder.split('/').length - 1);
      const name = `rIdVagval${path.replace(/\D/g, '')}`;
      append(relations, 'Relationship', {
        Id: name,
        Type: `${office}/relationships/customXml`,
        Target: up + path,
      });
    }
    ensureXmlDefault(types);
    return changes;
  }
}

const propertiesPath = (path: string) => path.replace('/item', '/itemProps');
const relationsOf = (path: string) => `${path.replace('customXml/', 'customXml/_rels/')}.rels`;

/** The namespace of a part's root; empty for a part that is no XML (somebody else's damaged one). */
function rootNamespace(xml: string): string {
  try {
    return parseXml(xml).documentElement.namespaceURI ?? '';
  } catch {
    return /^\s*(?:<\?[^>]*\?>\s*)?<(?:(\w+):)?\w+[^>]*?\sxmlns(?::\1)?="([^"]*)"/.exec(xml)?.[2] ?? '';
  }
}

function ensureXmlDefault(types: Document): void {
  const known = [...types.documentElement.children].some(
    (e) => e.getAttribute('Extension')?.toLowerCase() === 'xml',
  );
  if (!known) append(types, 'Default', { Extension: 'xml', ContentType: 'application/xml' });
}

function removeWhere(document: Document, name: string, matches: (value: string) => boolean): void {
  for (const element of [...document.documentElement.children]) {
    if (matches(element.getAttribute(name) ?? '')) element.remove();
  }
}
