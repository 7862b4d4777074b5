import { escapeText } from '../../assessment/index.ts';
import { insertAt, type Span, type Splice } from './splice.ts';
import { readXmlEvents, type Tag } from './xml-events.ts';

/** An element with its place in the text that it was read from. */
export interface XmlNode extends Span {
  readonly tag: Tag;
  readonly local: string;
  readonly parent: XmlNode | undefined;
  readonly children: readonly XmlNode[];
  /** Text that stands directly in it. */
  readonly text: string;
  /** Right after its start tag, and where its end tag begins; for `<a/>` both are its end. */
  readonly inside: number;
  readonly insideEnd: number;
  /** The namespace that the prefix `w` has inside it. */
  readonly w: string | undefined;
}

type Growing = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: XmlNode[] };

/** The root of an XML text with all that is in it. @throws DocumentFault as {@link readXmlEvents}. */
export function readRoot(xml: string, part: string): XmlNode {
  const [root] = grow(xml, part, undefined).values();
  return root as XmlNode;
}

/**
 * Some elements of an XML text, each with all that is in it, by where they begin.
 * @param starts where the tags of the wanted elements begin.
 * @throws DocumentFault as {@link readXmlEvents}.
 */
export function readElements(
  xml: string,
  part: string,
  starts: ReadonlySet<number>,
): ReadonlyMap<number, XmlNode> {
  return starts.size === 0 ? new Map() : grow(xml, part, starts);
}

function grow(xml: string, part: string, starts: ReadonlySet<number> | undefined): Map<number, XmlNode> {
  const found = new Map<number, XmlNode>();
  const prefixes: (string | undefined)[] = [];
  let parent: Growing | undefined;
  readXmlEvents(xml, part, {
    open: (tag, start, end) => {
      const w = tag.attribute('xmlns:w') ?? prefixes.at(-1);
      prefixes.push(w);
      if (!parent && starts && !starts.has(start)) return;
      const base = { tag, local: tag.local, parent, children: [], text: '', w };
      const node: Growing = { ...base, start, end, inside: end, insideEnd: end };
      parent?.children.push(node);
      if (starts ? starts.has(start) : !parent) found.set(start, node);
      parent = node;
    },
    text: (text) => {
      if (parent) parent.text += text;
    },
    close: (tag, start, end) => {
      prefixes.pop();
      if (!parent) return;
      parent.insideEnd = tag.selfClosing ? end : start;
      parent.end = end;
      parent = parent.parent as Growing | undefined;
    },
  });
  return found;
}

/** The first child of a name. */
export function child(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((one) => one.local === local);
}

/** All elements below one that `enter` lets through, in document order; what is not entered is not in it either. */
export function* below(
  node: XmlNode,
  enter: (node: XmlNode) => boolean = () => true,
): Generator<XmlNode, void> {
  const open = [...node.children].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    if (!enter(next)) continue;
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] as XmlNode);
  }
}

/** The nearest element around one that has this name. */
export function around(node: XmlNode, local: string): XmlNode | undefined {
  let next = node.parent;
  while (next && next.local !== local) next = next.parent;
  return next;
}

/** An element's name as it is written, with its prefix. */
export function nameOf({ tag }: XmlNode): string {
  return tag.prefix ? `${tag.prefix}:${tag.local}` : tag.local;
}

/** Puts content last in an element, also in one that is written `<a/>`. */
export function appendTo(xml: string, node: XmlNode, content: string): Splice {
  if (!node.tag.selfClosing) return insertAt(node.insideEnd, content);
  const opened = xml.slice(node.start, node.end).replace(/\s*\/>$/, '>');
  return { start: node.start, end: node.end, text: `${opened}${content}</${nameOf(node)}>` };
}

/** Puts content first in an element, also in one that is written `<a/>`. */
export function prependTo(xml: string, node: XmlNode, content: string): Splice {
  return node.tag.selfClosing ? appendTo(xml, node, content) : insertAt(node.inside, content);
}

/** Text and attribute values for XML. */
export function escapeXml(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** XML of ours whose prefix `w` means what it must: declared on its outermost elements where it has another meaning. */
export function declared(content: string, w: string | undefined, namespace: string): string {
  if (w === namespace) return content;
  let depth = 0;
  return content.replace(/<(\/?)(w:\w+)((?:[^>"]|"[^"]*")*?)(\/?)>/g, (whole, end, name, rest, self) => {
    if (end) {
      depth--;
      return whole;
    }
    const outermost = depth === 0 && !/\sxmlns:w=/.test(rest);
    if (!self) depth++;
    return outermost ? `<${name} xmlns:w="${namespace}"${rest}${self}>` : whole;
  });
}
