import { DocumentFault } from '../../assessment/index.ts';
import type { TextBuffer } from './text-buffer.ts';
import { attributesOf, plainValue, written } from './xml-attributes.ts';
import { blank, char, inName, textStop, valueStop, wideCode, wideLength } from './xml-bytes.ts';
import { KnownContent } from './xml-known.ts';
import { startsWith } from './xml-marks.ts';
import { type ElementName, type WrittenName, XmlNames } from './xml-names.ts';
import { cdataAt, commentAt, declarationEnd, instructionAt, type Raw, surplusIn } from './xml-raw.ts';
import { readReference } from './xml-references.ts';
import type { XmlReading, XmlSink } from './xml-sink.ts';

const notLearning = { depth: -1, from: 0, shift: 0, bindings: 0 };

/**
 * A strict scanner of XML 1.0 with namespaces, made for the main part of long documents: saxes, exact as it is, takes
 * ten times as long as inflating the part. It works on UTF-8 bytes, so that markup is never made into strings; it makes
 * each name once; and attributes with the very bytes that the last tag of that name had, or whole properties that were met
 * before, are not examined again. Positions are UTF-16 offsets in the part's text. Nothing recurses, so no nesting is too deep.
 */
export class XmlScanner implements XmlReading {
  start = 0;
  end = 0;
  selfClosing = false;
  tag = 0;
  attributes = 0;
  wantsText = true;
  /** Where running text is put before it is told, when it is wanted. Takes at most one unit for each byte. */
  into: TextBuffer | undefined;
  depth = 0;
  private shift = 0;
  private rooted = false;
  private readonly last: number;
  private readonly names: XmlNames;
  private readonly stack: ElementName[] = [];
  private readonly found: WrittenName[] = [];
  private readonly known: KnownContent;
  private learning = notLearning;

  /** @param bytes UTF-8 without a byte order mark. */
  constructor(
    readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly sink: XmlSink,
  ) {
    // Every stretch that is scanned ends at a ">", so that no loop needs to look for the end of the bytes.
    this.last = bytes.lastIndexOf(char.greater);
    this.known = new KnownContent(bytes);
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

  namespaceOf(prefix: string): string | undefined {
    return this.names.uriOf(prefix);
  }

  private readAll(): void {
    const { bytes, last } = this;
    let at = declarationEnd(bytes);
    while (at <= last) {
      if (bytes[at] !== char.less) at = this.depth > 0 ? this.readText(at) : this.skipBlank(at);
      else {
        const next = bytes[at + 1];
        if (next === char.slash) at = this.readEnd(at);
        else if (next === char.bang) at = this.readBang(at);
        else if (next === char.question) at = this.passOver(instructionAt(bytes, at));
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
    this.end = at - this.shift;
    this.selfClosing = selfClosing;
    if (element.code !== 0 && !selfClosing && this.sink.repeats?.(element, this.depth + 1)) {
      const after = this.sameContent(element, at);
      if (after > 0) return after;
    }
    this.stack[this.depth++] = element;
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
    if (this.depth === this.learning.depth) this.learn(element);
    if (this.names.declaredAt === this.depth) this.names.leave(this.depth);
    this.depth--;
  }

  /** Right after an element whose content was examined before; 0 for new content, which is then learnt. */
  private sameContent(element: ElementName, from: number): number {
    const { bindings } = this.names;
    const one = this.known.find(element, from, bindings);
    if (one) {
      const after = from + one.to - one.from;
      this.end = after - this.shift;
      this.sink.recall?.(element, one.remembered, this);
      return after;
    }
    this.learning = { depth: this.depth + 1, from, shift: this.shift, bindings };
    return 0;
  }

  private learn(element: ElementName): void {
    const { from, shift, bindings } = this.learning;
    this.learning = notLearning;
    const to = this.end + this.shift;
    const remembered = this.sink.remember?.(element) ?? -1;
    if (remembered < 0 || shift !== this.shift || bindings !== this.names.bindings) return;
    this.known.add(element, { from, to, bindings, remembered });
  }

  /** The end of the tag when its attributes are the very bytes that the name last had, otherwise 0. */
  private sameAttributes(name: WrittenName, from: number): number {
    if (name.tagBindings !== this.names.bindings) return 0;
    const { tagFrom, tagTo } = name;
    const length = tagTo - tagFrom;
    return this.known.same(tagFrom, from, length) ? from + length : 0;
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
      if (attribute.usedIn === this.tag) this.fail(`${attribute.text} stands twice`, at);
      attribute.usedIn = this.tag;
      found[count++] = attribute;
      this.shift += attribute.shift;
      if (attribute.declares) declares = true;
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

  /** Looks for prefixes that are not declared, and for attributes that stand twice by two prefixes. */
  private examine(count: number): void {
    const { found } = this;
    for (let k = 0; k < count; k++) {
      const { prefix, text } = found[k] as WrittenName;
      if (prefix.uri === undefined) this.fail(`the prefix of ${text} is not declared`, this.tag);
    }
    if (!this.names.aliased) return;
    const keys = new Set<string>();
    for (const { text, prefix, local } of found.slice(0, count)) {
      keys.add(prefix.name === '' ? text : `${prefix.uri} ${local}`);
    }
    if (keys.size < count) this.fail('an attribute stands twice', this.tag);
  }

  private readText(from: number): number {
    const { bytes, last } = this;
    const into = this.wantsText ? this.into : undefined;
    let at = from;
    let begun = from;
    let start = from - this.shift;
    for (;;) {
      if (into) {
        const before = at - into.length;
        at = into.takePlain(bytes, at);
        this.shift += at - into.length - before;
      } else while (textStop[bytes[at] as number] === 0) at++;
      const byte = bytes[at] as number;
      if (byte >= 128) {
        const length = this.wideAt(at);
        into?.addCode(wideCode(bytes, at));
        at += length;
        continue;
      }
      if (byte === char.greater && at < last) {
        const ends = at - from >= 2 && bytes[at - 1] === char.bracket && bytes[at - 2] === char.bracket;
        if (ends) this.fail('"]]>" in text', at);
        into?.addCode(byte);
        at++;
        continue;
      }
      if (this.wantsText && at > begun) this.sink.text(start, at - this.shift);
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
    else if (byte !== char.carriageReturn && byte !== char.lineFeed)
      this.fail('a character that is not allowed', at);
    else if (byte === char.carriageReturn && this.bytes[end] === char.lineFeed) end++;
    if (this.wantsText) this.sink.character(code, at - this.shift, end - this.shift);
    return end;
  }

  private readBang(at: number): number {
    const { bytes } = this;
    if (startsWith(bytes, at, '<!--')) return this.passOver(commentAt(bytes, at));
    if (startsWith(bytes, at, '<![CDATA[') && this.depth > 0) return this.readRaw(cdataAt(bytes, at));
    if (startsWith(bytes, at, '<!DOCTYPE'))
      throw new DocumentFault('unsafe', `"${this.part}" has a document type`);
    return this.fail('markup that is wrong', at);
  }

  /** Examines what tells nothing. @returns right after it. */
  private passOver({ from, to, end }: Raw): number {
    this.shift += surplusIn(this.bytes, from, to);
    return end;
  }

  /** CDATA: its text as it stands, but for carriage returns. @returns right after it. */
  private readRaw({ from, to, end }: Raw): number {
    let at = from;
    while (at < to) {
      let stop = this.bytes.subarray(at, to).indexOf(char.carriageReturn);
      stop = stop < 0 ? to : at + stop;
      const start = at - this.shift;
      this.shift += surplusIn(this.bytes, at, stop);
      if (this.wantsText && stop > at) {
        this.into?.addUtf8(this.bytes, at, stop);
        this.sink.text(start, stop - this.shift);
      }
      at = stop < to ? this.readCharacter(stop, char.carriageReturn) : to;
    }
    return end;
  }

  private skipBlank(from: number): number {
    let at = from;
    while (blank[this.bytes[at] as number] === 1) at++;
    if (this.bytes[at] !== char.less) this.fail('text outside the root', at);
    return at;
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
