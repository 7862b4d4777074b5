import { DocumentFault } from '../../assessment/index.ts';
import { type Relationship, readRelationships, relationshipsPart } from './relationships.ts';
import { readStyleSheet, type StyleSheet } from './styles.ts';
import { readBody } from './text/read-story.ts';
import type { Story } from './text/story.ts';
import { decodeText, encodeText, encodingOf, toUtf8 } from './xml-encoding.ts';
import { readXmlEvents } from './xml-events.ts';
import { readContent, writeContent } from './zip-content.ts';
import type { Zip, ZipEntry } from './zip-entry.ts';
import { readZip } from './zip-read.ts';
import { writeZip } from './zip-write.ts';

/** The part that says what kind of content each part has. */
export const contentTypesPart = '[Content_Types].xml';

/** The largest part that is read: many times any real document's, yet no danger. */
const largest = 64 * 1024 * 1024;

/** What saving is to change: a part's new text or bytes, or null to take it away. */
export type Changes = ReadonlyMap<string, string | Uint8Array | null>;

/** A .docx package. Immutable: parts that are not read are never inflated, parts that are not changed stay as they are. */
export class DocxPackage {
  private readonly texts = new Map<string, string>();
  private read: Story | undefined;

  constructor(
    private readonly zip: Zip,
    /** The name of the part that holds the document's text; most often `word/document.xml`. */
    readonly mainPart: string,
  ) {}

  names(): readonly string[] {
    return this.zip.entries.map(({ name }) => name).filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** @throws DocumentFault `damaged` or `tooLarge`. */
  bytes(name: string): Uint8Array {
    const entry = this.find(name);
    if (!entry) throw new DocumentFault('damaged', `there is no part "${name}"`);
    return readContent(entry, largest);
  }

  /** A part's text, without its byte order mark. @throws DocumentFault as {@link bytes}, or when it is no text. */
  text(name: string): string {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const text = decodeText(this.bytes(name));
    this.texts.set(name, text);
    return text;
  }

  /**
   * The text of the body, with where it stands in the main part. Read once.
   * @throws DocumentFault as {@link bytes}; `notWord` or `damaged` when the main part is no document.
   */
  body(): Story {
    this.read ??= readBody(toUtf8(this.bytes(this.mainPart)), this.mainPart, this.styleSheet());
    return this.read;
  }

  /** The document's styles; none when it has no part for them. @throws DocumentFault as {@link text}. */
  styleSheet(): StyleSheet {
    const part = this.relationships(this.mainPart).find(({ kind }) => kind === 'styles')?.part;
    return part && this.has(part) ? readStyleSheet(this.text(part)) : { styles: new Map(), hides: false };
  }

  /** What a part points at; empty when it points at nothing. */
  relationships(part: string): readonly Relationship[] {
    const name = relationshipsPart(part);
    return this.has(name) ? readRelationships(this.text(name), part) : [];
  }

  /** The package with some parts changed. A text keeps the encoding that its part had. */
  with(changes: Changes): DocxPackage {
    const kept = this.zip.entries.flatMap((entry) => {
      const change = changes.get(entry.name);
      if (change === undefined) return [entry];
      return change === null ? [] : [writeContent(entry.name, this.encoded(entry, change), entry)];
    });
    const added = [...changes].flatMap(([name, change]) =>
      change === null || this.has(name) ? [] : [writeContent(name, this.encoded(undefined, change))],
    );
    const changed = new DocxPackage({ ...this.zip, entries: [...kept, ...added] }, this.mainPart);
    for (const [name, text] of this.texts) if (!changes.has(name)) changed.texts.set(name, text);
    for (const [name, text] of changes) if (typeof text === 'string') changed.texts.set(name, text);
    return changed;
  }

  toBytes(): Uint8Array {
    return writeZip(this.zip);
  }

  private encoded(before: ZipEntry | undefined, change: string | Uint8Array): Uint8Array {
    if (typeof change !== 'string') return change;
    return encodeText(change, before ? encodingOf(readContent(before, largest)) : 'utf-8');
  }

  private find(name: string): ZipEntry | undefined {
    return this.zip.entries.find((entry) => entry.name === name);
  }
}

/**
 * Opens a .docx file. Reads the main part to its end, once, so that a damaged document is told at once.
 * @throws DocumentFault with the reason why it can't be opened.
 */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const opened = openPackage(bytes);
  opened.body();
  return opened;
}

/**
 * Opens an Office file of any kind, whose main part is not read.
 * @throws DocumentFault with the reason why it can't be opened.
 */
export function openPackage(bytes: Uint8Array): DocxPackage {
  const zip = readZip(bytes);
  const bare = new DocxPackage(zip, '');
  if (!bare.has(contentTypesPart)) throw new DocumentFault('notZip', 'a ZIP archive, but no package');
  readXmlEvents(bare.text(contentTypesPart), contentTypesPart, {});
  const mainPart = bare.relationships('').find(({ kind }) => kind === 'officeDocument')?.part;
  if (!mainPart || !bare.has(mainPart)) throw new DocumentFault('damaged', 'the main part is missing');
  return new DocxPackage(zip, mainPart);
}

/** A package of new parts, in their order. @param mainPart the name of the one that holds the content */
export function newPackage(parts: ReadonlyMap<string, string | Uint8Array>, mainPart = ''): DocxPackage {
  return new DocxPackage({ entries: [], comment: new Uint8Array() }, mainPart).with(parts);
}
