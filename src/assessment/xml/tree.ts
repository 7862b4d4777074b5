import { SaxesParser, type SaxesTagNS } from 'saxes';
import { cleanText } from '../clean.ts';

/** An element as read, in document order; comments and instructions are left out. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  /** As written, namespace declarations among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

type Growing = XmlElement & { readonly children: (XmlElement | string)[] };

/**
 * Reads a small XML document into a tree.
 * @throws Error when it is not well-formed, or has a document type (no file of ours has one).
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Growing[] = [];
  let root: Growing | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is not allowed');
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attributes: Record<string, string> = {};
    for (const [name, attribute] of Object.entries(tag.attributes)) attributes[name] = attribute.value;
    const element: Growing = { name: tag.name, local: tag.local, uri: tag.uri, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('text', (text) => stack.at(-1)?.children.push(text));
  parser.on('cdata', (text) => stack.at(-1)?.children.push(text));
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  if (!root) throw new Error('there is no element');
  return root;
}

/** The text in an element, its descendants' included. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Child elements, without the text between them. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** Writes an element as XML, on one line but for what its own text holds. */
export function elementXml({ name, attributes, children }: XmlElement): string {
  const content = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : elementXml(child),
  );
  const start = `<${name}${attributesXml(attributes)}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`;
}

/** Attributes that have a value, with a space before each. */
export function attributesXml(attributes: Readonly<Record<string, string | undefined>>): string {
  let xml = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) xml += ` ${name}="${escapeValue(value)}"`;
  }
  return xml;
}

/** Finds what XML can't hold as it is, in a text or in quotes: nearly all texts have none of it. */
const special = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

function escapeValue(value: string): string {
  if (!special.test(value)) return value;
  return escapeText(value)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Text for XML 1.0, without the characters that it forbids, such as those Word pastes for a line break. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
