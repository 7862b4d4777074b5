import { DocumentFault } from '../../assessment/index.ts';
import { attributesOf, plainValue, written } from './xml-attributes.ts';
import { blank, char, inName, textStop, valueStop, wideLength } from './xml-bytes.ts';
import { type ElementName, isName, type WrittenName, XmlNames } from './xml-names.ts';
import { readReference } from './xml-references.ts';

const declaration =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\3)?([ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(yes|no)\5)?[ \t\r\n]*\?>$/;

/** Up to this many attributes are compared each with each. */
const fewAttributes = 12;

/** What is told while an XML text is read. */
export interface XmlSink {
  /** What the sink calls an element; 0 for one that is nothing to it. Asked once for each name. */
  codeOf(uri: string, local: string): number;
  /** The element that all others stand in; told before it opens. */
  root?(element: ElementName): void;
  open(element: ElementName, scan: XmlScanner): void;
  close(element: ElementName, scan: XmlScanner): void;
  /**
   * Bytes of running text in which each character stands for itself, when {@link XmlScanner.wantsText}.
   * @param start UTF-16 offset of the byte `from`. @param end that of `to`.
   */
  text(from: number, to: number, start: number, end: number): void;
  /** One character that is written otherwise: by reference, or as a line end of two characters. */
  character(code: number, start: number, end: number): void;
}

/**
 * A strict scanner of XML 1.0 with namespaces, made for the main part of long documents: saxes, exact as it is, takes
 * ten times as long as inflating the part. It works on UTF-8 bytes, so that markup is never made into strings; it makes
 * each name once; and attributes with the very bytes that the last tag of that name had are not examined again. Positions
 * are UTF-16 offsets in the part's text. Nothing recurses, so no nesting is too deep.
 */
export class XmlScanner {
  /** UTF-16 offsets of the tag that is told. */
  start = 0;
  end = 0;
  selfClosing = false;
  /** The byte at which the tag that is told begins. */
  tag = 0;
  /** Tags of one name with the same number here have the very same attributes; 0 stands for none. */
  attributes = 0;
  /** Set by the sink: whether running text is to be told. */
  wantsText = true;
  /** Elements that are open, the one that is told included. */
  depth = 0;
  /** Whether a character beyond ASCII was met. */
  get wide(): boolean {
    return this.shift > 0;
  }

  private shift = 0;
  private rooted = false;
  private readonly last: number;
  private readonly names: XmlNames;
  private readonly stack: ElementName[] = [];
  private readonly found: WrittenName[] = [];

  /** @param bytes UTF-8 without a byte order mark. */
  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly sink: XmlSink,
  ) {
    // Every stretch that is scanned ends at a ">", so that no loop needs to look for the end of the bytes.
    this.last = bytes.lastIndexOf(char.greater);
    this.names = new XmlNames(bytes, (uri, local) => sink.codeOf(uri, local));
  }

  /** @throws DocumentFault `damaged` when it is not well-formed, `unsafe` when it has a document type. */
  read(): void {
    try {
      this.readAll();
    } catch (error) {
      if (!(error instanceof DocumentFault)) throw error;
      throw error.code === 'damaged'
        ? new DocumentFault('damaged', `"${this.part}" is not well-formed: ${error.detail}`)
        : error;
    }
  }

  /** What a prefix stands for where the reading is; undefined when it is not declared. */
  namespaceOf(prefix: string): string | undefined {
    return this.names.uriOf(prefix);
  }

  private readAll(): void {
    const { bytes, last } = this;
    let at = this.readDeclaration();
    while (at <= last) {
      if (bytes[at] !== char.less) at = this.depth > 0 ? this.readText(at) : this.skipBlank(at);
      else {
        const next = bytes[at + 1];
        if (next === char.slash) at = this.readEnd(at);
        else if (next === char.bang) at = this.readBang(at);
        else if (next === char.question) at = this.readInstruction(at);
        else at = this.readStart(at);
      }
    }
    for (; at < bytes.length; at++) {
      if (blank[bytes[at] as number] === 0 || this.depth > 0) this.fail('text outside the root', at);
    }
    if (this.depth > 0) this.fail(`${this.stack[this.depth - 1]?.written.text} is not closed`, at);
    if (!this.rooted) this.fail('there is no root', at);
  }

  private readStart(tag: number): number {
    const { bytes, names } = this;
    let at = tag + 1;
    let hash = 0;
    let byte = bytes[at] as number;
    while (inName[byte] === 1) {
      hash = (Math.imul(hash, 31) + byte) | 0;
      byte = bytes[++at] as number;
    }
    const name = names.find(hash, tag + 1, at);
    this.tag = tag;
    this.start = tag - this.shift;
    this.shift += name.shift;
    let selfClosing = false;
    this.attributes = 0;
    if (byte === char.greater) at++;
    else if (byte === char.slash && bytes[at + 1] === char.greater) {
      selfClosing = true;
      at += 2;
    } else {
      at = this.sameAttributes(name, at) || this.readAttributes(name, at);
      selfClosing = name.tagSelfClosing;
      this.attributes = name.tagFrom;
    }
    const element = names.resolve(name);
    if (this.depth === 0) {
      if (this.rooted) this.fail('there are two roots', tag);
      this.rooted = true;
      this.sink.root?.(element);
    }
    this.stack[this.depth++] = element;
    this.end = at - this.shift;
    this.selfClosing = selfClosing;
    this.sink.open(element, this);
    if (selfClosing) this.close(element);
    return at;
  }

  private readEnd(tag: number): number {
    const { bytes } = this;
    const element = this.stack[this.depth - 1];
    if (!element) return this.fail('an end without a beginning', tag);
    const { at: from, length } = element.written;
    let at = tag + 2;
    for (let k = 0; k < length; k++, at++) {
      if (bytes[at] !== bytes[from + k]) this.fail(`${element.written.text} ends as another`, tag);
    }
    while (blank[bytes[at] as number] === 1) at++;
    if (bytes[at] !== char.greater) this.fail(`${element.written.text} ends as another`, tag);
    this.tag = tag;
    this.start = tag - this.shift;
    this.shift += element.written.shift;
    this.end = at + 1 - this.shift;
    this.selfClosing = false;
    this.close(element);
    return at + 1;
  }

  private close(element: ElementName): void {
    this.sink.close(element, this);
    if (this.names.declaredAt === this.depth) this.names.leave(this.depth);
    this.depth--;
  }

  /** The end of the tag when its attributes are the very bytes that the name last had, otherwise 0. */
  private sameAttributes(name: WrittenName, from: number): number {
    const { bytes } = this;
    if (name.tagBindings !== this.names.bindings) return 0;
    const { tagFrom, tagTo } = name;
    const length = tagTo - tagFrom;
    if (from + length > bytes.length) return 0;
    for (let k = 0; k < length; k++) if (bytes[tagFrom + k] !== bytes[from + k]) return 0;
    return from + length;
  }

  /** Examines attributes to the end of their tag, and declares namespaces. */
  private readAttributes(name: WrittenName, from: number): number {
    const { bytes, names, found, shift } = this;
    let count = 0;
    let declares = false;
    let at = from;
    let byte = bytes[at] as number;
    for (;;) {
      const spaced = blank[byte] === 1;
      while (blank[byte] === 1) byte = bytes[++at] as number;
      if (byte === char.greater) break;
      if (byte === char.slash && bytes[at + 1] === char.greater) break;
      if (!spaced) this.fail('a tag that is wrong', at);
      const nameFrom = at;
      let hash = 0;
      while (inName[byte] === 1) {
        hash = (Math.imul(hash, 31) + byte) | 0;
        byte = bytes[++at] as number;
      }
      const attribute = names.find(hash, nameFrom, at);
      found[count++] = attribute;
      this.shift += attribute.shift;
      if (attribute.text === 'xmlns' || attribute.prefix.name === 'xmlns') declares = true;
      while (blank[byte] === 1) byte = bytes[++at] as number;
      if (byte !== char.equals) this.fail(`${attribute.text} has no value`, at);
      byte = bytes[++at] as number;
      while (blank[byte] === 1) byte = bytes[++at] as number;
      at = this.readValue(at);
      byte = bytes[at] as number;
    }
    const selfClosing = byte === char.slash;
    at += selfClosing ? 2 : 1;
    if (declares) this.declare();
    this.examine(count);
    // Positions are counted by the characters beyond ASCII that are met: such attributes are always read.
    const again = !declares && shift === this.shift;
    name.tagBindings = again ? names.bindings : -1;
    name.tagFrom = from;
    name.tagTo = at;
    name.tagSelfClosing = selfClosing;
    return at;
  }

  /** Examines a value with its quotes. @returns right after it. */
  private readValue(from: number): number {
    const { bytes, last } = this;
    const quote = bytes[from] as number;
    if (quote !== char.quote && quote !== char.apostrophe) this.fail('a value without quotes', from);
    let at = from + 1;
    for (;;) {
      let byte = bytes[at] as number;
      while (valueStop[byte] === 0) byte = bytes[++at] as number;
      if (byte === quote) return at + 1;
      if (byte >= 128) at += this.wideAt(at);
      else if (byte === char.ampersand) at = readReference(bytes, at).end;
      else if (byte === char.quote || byte === char.apostrophe) at++;
      else if (byte === char.greater && at < last) at++;
      else this.fail('a character that no value may have', at);
    }
  }

  private declare(): void {
    const { bytes, names } = this;
    for (const { nameFrom, nameTo, valueFrom, valueTo } of attributesOf(bytes, this.tag)) {
      const text = written(bytes, nameFrom, nameTo);
      if (text !== 'xmlns' && !text.startsWith('xmlns:')) continue;
      names.declare(text.slice(6), plainValue(bytes, valueFrom, valueTo), this.depth + 1);
    }
  }

  /** Looks for attributes that stand twice, also by two prefixes for one namespace. */
  private examine(count: number): void {
    const { found } = this;
    for (let k = 0; k < count; k++) {
      const one = found[k] as WrittenName;
      if (one.prefix.uri === undefined) this.fail(`the prefix of ${one.text} is not declared`, this.tag);
      for (let j = 0; j < k && count <= fewAttributes; j++) {
        if (sameAttribute(one, found[j] as WrittenName)) this.fail(`${one.text} stands twice`, this.tag);
      }
    }
    if (count <= fewAttributes) return;
    const keys = new Set<string>();
    for (const { text, prefix, local } of found.slice(0, count)) {
      keys.add(prefix.name === '' ? text : `${prefix.uri} ${local}`);
    }
    if (keys.size < count) this.fail('an attribute stands twice', this.tag);
  }

  private readText(from: number): number {
    const { bytes, last } = this;
    let at = from;
    let begun = from;
    let start = from - this.shift;
    for (;;) {
      let byte = bytes[at] as number;
      while (textStop[byte] === 0) byte = bytes[++at] as number;
      if (byte >= 128) {
        at += this.wideAt(at);
        continue;
      }
      if (byte === char.greater && at < last) {
        const ends = at - from >= 2 && bytes[at - 1] === char.bracket && bytes[at - 2] === char.bracket;
        if (ends) this.fail('"]]>" in text', at);
        at++;
        continue;
      }
      const end = at - this.shift;
      if (this.wantsText && at > begun) this.sink.text(begun, at, start, end);
      if (byte === char.less) return at;
      at = this.readCharacter(at, byte);
      begun = at;
      start = at - this.shift;
    }
  }

  /** A reference or a line end with a carriage return. @returns right after it. */
  private readCharacter(at: number, byte: number): number {
    let code: number = char.lineFeed;
    let end = at + 1;
    if (byte === char.ampersand) ({ code, end } = readReference(this.bytes, at));
    else if (byte !== char.carriageReturn) this.fail('a character that is not allowed', at);
    else if (this.bytes[end] === char.lineFeed) end++;
    if (this.wantsText) this.sink.character(code, at - this.shift, end - this.shift);
    return end;
  }

  private readBang(at: number): number {
    const { bytes } = this;
    if (startsWith(bytes, at, '<!--')) {
      const end = this.find('--', at + 4);
      if (bytes[end + 2] !== char.greater) this.fail('"--" in a comment', end);
      this.examineRaw(at + 4, end);
      return end + 3;
    }
    if (startsWith(bytes, at, '<![CDATA[') && this.depth > 0) {
      const from = at + 9;
      const end = this.find(']]>', from);
      this.readRaw(from, end);
      return end + 3;
    }
    if (startsWith(bytes, at, '<!DOCTYPE'))
      throw new DocumentFault('unsafe', `"${this.part}" has a document type`);
    return this.fail('markup that is wrong', at);
  }

  /** CDATA: its text as it stands, but for carriage returns. */
  private readRaw(from: number, end: number): void {
    let at = from;
    while (at < end) {
      let stop = this.bytes.subarray(at, end).indexOf(char.carriageReturn);
      stop = stop < 0 ? end : at + stop;
      const start = at - this.shift;
      this.examineRaw(at, stop);
      if (this.wantsText && stop > at) this.sink.text(at, stop, start, stop - this.shift);
      at = stop < end ? this.readCharacter(stop, char.carriageReturn) : end;
    }
  }

  private readInstruction(at: number): number {
    const end = this.find('?>', at + 2);
    const text = written(this.bytes, at + 2, end);
    const [target = ''] = text.split(/[ \t\r\n]/, 1);
    if (!isName(target) || target.includes(':') || target.toLowerCase() === 'xml') {
      this.fail('an instruction that is wrong', at);
    }
    this.examineRaw(at, end);
    return end + 2;
  }

  private readDeclaration(): number {
    const { bytes } = this;
    if (!startsWith(bytes, 0, '<?xml') || blank[bytes[5] as number] !== 1) return 0;
    const end = this.find('?>', 5) + 2;
    if (!declaration.test(written(bytes, 0, end))) this.fail('the declaration is wrong', 0);
    return end;
  }

  private skipBlank(from: number): number {
    let at = from;
    while (blank[this.bytes[at] as number] === 1) at++;
    if (this.bytes[at] !== char.less) this.fail('text outside the root', at);
    return at;
  }

  /** Characters in a comment, an instruction or CDATA. */
  private examineRaw(from: number, to: number): void {
    let at = from;
    while (at < to) {
      const byte = this.bytes[at] as number;
      if (byte >= 128) at += this.wideAt(at);
      else if (byte >= 32 || blank[byte] === 1) at++;
      else this.fail('a character that is not allowed', at);
    }
  }

  /** Where a mark stands next. */
  private find(mark: string, from: number): number {
    for (let at = this.bytes.indexOf(mark.charCodeAt(0), from); at >= 0; ) {
      if (startsWith(this.bytes, at, mark)) return at;
      at = this.bytes.indexOf(mark.charCodeAt(0), at + 1);
    }
    return this.fail(`"${mark}" is missing`, from);
  }

  /** The length of a character beyond ASCII, which is counted. */
  private wideAt(at: number): number {
    const length = wideLength(this.bytes, at);
    this.shift += length === 2 ? 1 : 2;
    return length;
  }

  private fail(what: string, at: number): never {
    throw new DocumentFault('damaged', `${what} (at ${at - this.shift})`);
  }
}

function startsWith(bytes: Uint8Array, at: number, mark: string): boolean {
  for (let k = 0; k < mark.length; k++) if (bytes[at + k] !== mark.charCodeAt(k)) return false;
  return true;
}

function sameAttribute(one: WrittenName, other: WrittenName): boolean {
  if (one === other) return true;
  const prefixed = one.prefix.name !== '' && other.prefix.name !== '';
  return prefixed && one.local === other.local && one.prefix.uri === other.prefix.uri;
}
