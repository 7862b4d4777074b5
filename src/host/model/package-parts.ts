import type { DocxPackage } from '../../document/docx/index.ts';
import { parseXml, writeXml } from './wml.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an open document beside its main part: what is read of them, and what saving is to change. */
export class PackageParts {
  /** What the main part points at. */
  readonly relations: Document;
  readonly types: Document;
  private readonly relationsPath: string;
  private readonly documents = new Map<string, Document>();
  private readonly media = new Map<string, Uint8Array>();
  private wired = false;

  constructor(
    readonly source: DocxPackage,
    private readonly watch: (document: Document) => void,
  ) {
    const { mainPart } = source;
    const folder = this.folder;
    this.relationsPath = `${folder}_rels/${mainPart.slice(folder.length)}.rels`;
    this.relations = parseXml(
      source.has(this.relationsPath)
        ? source.text(this.relationsPath)
        : `<Relationships xmlns="${packageNamespace}/relationships"/>`,
    );
    this.types = parseXml(source.text('[Content_Types].xml'));
  }

  private get folder(): string {
    return this.source.mainPart.replace(/[^/]*$/, '');
  }

  /** The part of a kind that the main part points at, such as "comments"; undefined when there is none. */
  related(kind: string): Document | undefined {
    const path = this.pathOf(kind);
    if (path === undefined) return undefined;
    const open = this.documents.get(path);
    if (open) return open;
    if (!this.source.has(path)) return undefined;
    const document = parseXml(this.source.text(path));
    this.keep(path, document);
    return document;
  }

  /** The part of a kind, made when there is none. @param type the relationship's type. */
  ensure(kind: string, type: string, contentType: string, xml: string): Document {
    const found = this.related(kind);
    if (found) return found;
    const path = this.free(`${this.folder}${kind}.xml`);
    const document = parseXml(xml);
    this.override(path, contentType);
    this.relate(type, path);
    this.keep(path, document);
    return document;
  }

  /** Adds a picture. @returns the id by which the main part names it. */
  addMedia(bytes: Uint8Array, extension: string, contentType: string): string {
    const path = this.free(`${this.folder}media/image1.${extension}`);
    this.media.set(path, bytes);
    this.defaultType(extension, contentType);
    return this.relate(`${office}/image`, path);
  }

  /** The bytes of the part that the main part names by an id. */
  bytesOf(relationId: string): { readonly path: string; readonly bytes: Uint8Array } | undefined {
    const relation = [...this.relations.documentElement.children].find(
      (e) => e.getAttribute('Id') === relationId && e.getAttribute('TargetMode') !== 'External',
    );
    if (!relation) return undefined;
    const path = this.absolute(relation.getAttribute('Target') ?? '');
    const bytes = this.media.get(path) ?? (this.source.has(path) ? this.source.bytes(path) : undefined);
    return bytes && { path, bytes };
  }

  /**
   * What saving must change.
   * @param changed tells which of the documents have been changed.
   * @param more changes copies of what the main part points at and of the content types; true when it did.
   */
  changes(
    changed: (document: Document) => boolean,
    more: (relations: Document, types: Document) => boolean,
  ): Map<string, string | Uint8Array | null> {
    const changes = new Map<string, string | Uint8Array | null>(this.media);
    for (const [path, document] of this.documents) {
      if (changed(document) || !this.source.has(path)) changes.set(path, writeXml(document));
    }
    const relations = this.relations.cloneNode(true) as Document;
    const types = this.types.cloneNode(true) as Document;
    if (more(relations, types) || this.wired) {
      changes.set(this.relationsPath, writeXml(relations));
      changes.set('[Content_Types].xml', writeXml(types));
    }
    return changes;
  }

  private keep(path: string, document: Document): void {
    this.documents.set(path, document);
    this.watch(document);
  }

  private pathOf(kind: string): string | undefined {
    const relation = [...this.relations.documentElement.children].find((e) =>
      e.getAttribute('Type')?.endsWith(`/${kind}`),
    );
    return relation && this.absolute(relation.getAttribute('Target') ?? '');
  }

  private absolute(target: string): string {
    return new URL(target, `https://package/${this.folder}`).pathname.slice(1);
  }

  private free(wanted: string): string {
    const taken = new Set([...this.source.names(), ...this.documents.keys(), ...this.media.keys()]);
    if (!taken.has(wanted)) return wanted;
    const [, stem = '', extension = ''] = /^(.*?)\d*(\.[^.]+)$/.exec(wanted) ?? [];
    let n = 1;
    while (taken.has(`${stem}${n}${extension}`)) n++;
    return `${stem}${n}${extension}`;
  }

  private relate(type: string, path: string): string {
    const known = new Set([...this.relations.documentElement.children].map((e) => e.getAttribute('Id')));
    let n = known.size + 1;
    while (known.has(`rId${n}`)) n++;
    const target = path.startsWith(this.folder) ? path.slice(this.folder.length) : `/${path}`;
    append(this.relations, 'Relationship', { Id: `rId${n}`, Type: type, Target: target });
    this.wired = true;
    return `rId${n}`;
  }

  private override(path: string, contentType: string): void {
    append(this.types, 'Override', { PartName: `/${path}`, ContentType: contentType });
    this.wired = true;
  }

  private defaultType(extension: string, contentType: string): void {
    const known = [...this.types.documentElement.children].some(
      (e) => e.getAttribute('Extension')?.toLowerCase() === extension,
    );
    if (known) return;
    const made = this.types.createElementNS(this.types.documentElement.namespaceURI, 'Default');
    made.setAttribute('Extension', extension);
    made.setAttribute('ContentType', contentType);
    this.types.documentElement.prepend(made);
    this.wired = true;
  }
}

/** Adds an element to a list of relationships or content types. */
export function append(
  document: Document,
  local: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const element = document.createElementNS(document.documentElement.namespaceURI, local);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.documentElement.append(element);
}
