import { DocumentFault } from '../../assessment/index.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** Names that are found by their bytes alone; beyond this many, which no document has, by a slower way that no choice of names can make slow. */
const quickNames = 256;
const buckets = 1024;

const nameStart =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const validName = new RegExp(
  `^[${nameStart}][${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*$`,
  'u',
);

/** A prefix and what it stands for where the reading is; undefined while it is not declared. */
export interface Prefix {
  readonly name: string;
  uri: string | undefined;
}

/** An element's name with its namespace. The same object for the same name while one text is read. */
export interface ElementName {
  readonly written: WrittenName;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  /** What the reader calls it; 0 when it is nothing to the reader. */
  readonly code: number;
}

/** A name as it stands in tags. */
export interface WrittenName {
  readonly text: string;
  readonly prefix: Prefix;
  readonly local: string;
  readonly hash: number;
  /** Where its bytes stand for the first time. */
  readonly at: number;
  readonly length: number;
  /** By how much its bytes are more than its UTF-16 units. */
  readonly shift: number;
  readonly next: WrittenName | undefined;
  /** As an element it last was this. */
  element: ElementName | undefined;
  /** Where the attributes that it last had begin and where their tag ends: the same bytes again need no second check. */
  tagFrom: number;
  tagTo: number;
  tagBindings: number;
  tagSelfClosing: boolean;
  /** Whether it declares a namespace when it is an attribute. */
  readonly declares: boolean;
  /** The tag in which it last was an attribute. */
  usedIn: number;
}

/** Whether XML 1.0 (2.3) takes a text for a name. */
export function isName(text: string): boolean {
  return validName.test(text);
}

interface Undo {
  readonly depth: number;
  readonly prefix: Prefix;
  readonly before: string | undefined;
}

/** The names of one XML text, each made once, and the namespaces that their prefixes stand for. */
export class XmlNames {
  /** Grows whenever a prefix gets another meaning. */
  bindings = 0;
  /** How deep the innermost element with a declaration stands; -1 for none. */
  declaredAt = -1;
  /** Whether two prefixes have stood for one namespace: two attributes of different names can then be one. */
  aliased = false;
  private readonly quick: (WrittenName | undefined)[] = new Array(buckets).fill(undefined);
  private readonly byText = new Map<string, WrittenName>();
  private readonly prefixes = new Map<string, Prefix>();
  private readonly elements = new Map<string, ElementName>();
  private readonly undo: Undo[] = [];

  constructor(
    private readonly source: Uint8Array,
    private readonly codeOf: (uri: string, local: string) => number,
  ) {
    this.prefixes.set('', { name: '', uri: '' });
    this.prefixes.set('xml', { name: 'xml', uri: xmlNamespace });
    this.prefixes.set('xmlns', { name: 'xmlns', uri: xmlnsNamespace });
  }

  /**
   * The name in a stretch of bytes.
   * @param hash of the bytes: for each, hash · 31 + byte, in 32 bits.
   * @throws DocumentFault when it is no name.
   */
  find(hash: number, from: number, to: number): WrittenName {
    for (let name = this.quick[hash & (buckets - 1)]; name; name = name.next) {
      if (name.hash === hash && name.length === to - from && this.same(name.at, from, name.length))
        return name;
    }
    return this.findSlowly(hash, from, to);
  }

  /** The element that a name means here. @throws DocumentFault when its prefix is not declared. */
  resolve(name: WrittenName): ElementName {
    const known = name.element;
    const { uri } = name.prefix;
    if (known && known.uri === uri) return known;
    if (uri === undefined || name.prefix.name === 'xmlns') {
      throw new DocumentFault('damaged', `the prefix of ${name.text} is not declared`);
    }
    const key = `${name.text} ${uri}`;
    let element = this.elements.get(key);
    if (!element) {
      const { local, prefix } = name;
      element = { written: name, prefix: prefix.name, local, uri, code: this.codeOf(uri, local) };
      this.elements.set(key, element);
    }
    name.element = element;
    return element;
  }

  /** What a prefix stands for here. */
  uriOf(prefix: string): string | undefined {
    return this.prefixes.get(prefix)?.uri;
  }

  /**
   * Takes a declaration's word.
   * @param name the prefix, empty for the default namespace.
   * @param depth of the element it stands on.
   * @throws DocumentFault when it may not be made (Namespaces in XML 1.0, 3).
   */
  declare(name: string, value: string, depth: number): void {
    const reserved = value === xmlnsNamespace || name === 'xmlns';
    const wrong = (name === 'xml') !== (value === xmlNamespace) || (name !== '' && value === '');
    if (reserved || wrong) throw new DocumentFault('damaged', `"${name}" can't be declared as "${value}"`);
    const prefix = this.prefix(name);
    this.undo.push({ depth, prefix, before: prefix.uri });
    this.declaredAt = depth;
    if (prefix.uri === value) return;
    for (const other of this.prefixes.values()) {
      if (other.uri === value && other.name !== '' && name !== '') this.aliased = true;
    }
    prefix.uri = value;
    this.bindings++;
  }

  /** Forgets what was declared on an element that ends. */
  leave(depth: number): void {
    for (let last = this.undo.at(-1); last && last.depth === depth; last = this.undo.at(-1)) {
      this.undo.pop();
      if (last.prefix.uri !== last.before) this.bindings++;
      last.prefix.uri = last.before;
    }
    this.declaredAt = this.undo.at(-1)?.depth ?? -1;
  }

  private same(one: number, other: number, length: number): boolean {
    const { source } = this;
    for (let at = 0; at < length; at++) if (source[one + at] !== source[other + at]) return false;
    return true;
  }

  private findSlowly(hash: number, from: number, to: number): WrittenName {
    const text = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(
      this.source.subarray(from, to),
    );
    const known = this.byText.get(text);
    if (known) return known;
    const colon = text.indexOf(':');
    const local = text.slice(colon + 1);
    if (!validName.test(text) || colon === 0 || local.includes(':') || !validName.test(local)) {
      throw new DocumentFault('damaged', `"${text.slice(0, 80)}" is no name`);
    }
    const bucket = hash & (buckets - 1);
    const name: WrittenName = {
      text,
      prefix: this.prefix(text.slice(0, Math.max(colon, 0))),
      local,
      hash,
      at: from,
      length: to - from,
      shift: to - from - text.length,
      next: this.quick[bucket],
      element: undefined,
      tagFrom: -1,
      tagTo: -1,
      tagBindings: -1,
      tagSelfClosing: false,
      declares: text === 'xmlns' || text.startsWith('xmlns:'),
      usedIn: -1,
    };
    this.byText.set(text, name);
    if (this.byText.size <= quickNames) this.quick[bucket] = name;
    return name;
  }

  private prefix(name: string): Prefix {
    let prefix = this.prefixes.get(name);
    if (!prefix) {
      prefix = { name, uri: undefined };
      this.prefixes.set(name, prefix);
    }
    return prefix;
  }
}
