import type { Foreign } from '../foreign.ts';
import { attributesXml, elementsOf, elementXml, escapeText, textOf, type XmlElement } from './tree.ts';

/** The namespace of an assessment's XML. The format's version stands in the root. */
export const assessmentNamespace = 'urn:vagval:assessment';

/** Something that is not as any version of the format has it. */
export class Unreadable extends Error {}

type Attributes = Readonly<Record<string, string | undefined>>;

/** A line that opens and closes an element of ours: its attributes that have a value, and its lines within. */
export function lines(
  depth: number,
  name: string,
  attributes: Attributes,
  within: readonly string[],
  foreign?: Foreign,
): readonly string[] {
  const indent = '  '.repeat(depth);
  const start = `${indent}<v:${name}${attributesXml(foreign ? { ...attributes, ...foreign.attributes } : attributes)}`;
  const children = [...within, ...(foreign?.elements ?? []).map((element) => `${indent}  ${element}`)];
  return children.length === 0 ? [`${start}/>`] : [`${start}>`, ...children, `${indent}</v:${name}>`];
}

/** A line of an element with a text; none when the text is empty or absent. */
export function textLine(
  depth: number,
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string>> = {},
): readonly string[] {
  if (!text) return [];
  return [`${'  '.repeat(depth)}<v:${name}${attributesXml(attributes)}>${escapeText(text)}</v:${name}>`];
}

/** An element of ours being read: what is asked for is taken, and the rest is foreign. */
export class Reader {
  private readonly takenAttributes = new Set<string>();
  private readonly takenElements = new Set<XmlElement>();

  constructor(private readonly element: XmlElement) {}

  /** @throws Unreadable when it is not there. */
  required(name: string): string {
    const value = this.optional(name);
    if (value === undefined) throw new Unreadable(`${this.element.local} has no ${name}`);
    return value;
  }

  optional(name: string): string | undefined {
    this.takenAttributes.add(name);
    return Object.hasOwn(this.element.attributes, name) ? this.element.attributes[name] : undefined;
  }

  /** A whole number from 0. @throws Unreadable when it is something else. */
  count(name: string): number {
    const value = this.required(name);
    if (!/^\d{1,9}$/.test(value)) throw new Unreadable(`"${value}" is not a number for ${name}`);
    return Number(value);
  }

  /** True, or absent. @throws Unreadable when it is something else. */
  flag(name: string): boolean {
    const value = this.optional(name);
    if (value !== undefined && value !== 'true' && value !== 'false')
      throw new Unreadable(`"${value}" is neither true nor false for ${name}`);
    return value === 'true';
  }

  /** The children of one name, in document order. */
  all(name: string): readonly XmlElement[] {
    const found = elementsOf(this.element).filter((child) => isOwn(child, name));
    for (const child of found) this.takenElements.add(child);
    return found;
  }

  /** The only child of a name. @throws Unreadable when there are several. */
  one(name: string): XmlElement | undefined {
    const [first, second] = this.all(name);
    if (second) throw new Unreadable(`${this.element.local} has two of ${name}`);
    return first;
  }

  /** The text of a child; empty when there is none. */
  text(name: string): string {
    const child = this.one(name);
    return child ? textOf(child) : '';
  }

  /** All that was not asked for. */
  rest(): Foreign {
    const attributes = Object.entries(this.element.attributes).filter(
      ([name, value]) =>
        !this.takenAttributes.has(name) &&
        name !== 'xmlns:v' &&
        !(name === 'xmlns' && value === assessmentNamespace),
    );
    const elements = elementsOf(this.element).filter((child) => !this.takenElements.has(child));
    return { attributes: Object.fromEntries(attributes), elements: elements.map(elementXml) };
  }

  /** What was not asked for as a part of something, or nothing when all was. */
  foreign(): { readonly foreign?: Foreign } {
    const foreign = this.rest();
    return Object.keys(foreign.attributes).length + foreign.elements.length > 0 ? { foreign } : {};
  }
}

export function isOwn(element: XmlElement, local: string): boolean {
  return element.uri === assessmentNamespace && element.local === local;
}

/** A record of what must be there once. @throws Unreadable when something is there twice. */
export function once<T>(all: readonly (readonly [string, T])[], what: string): Record<string, T> {
  const record = new Map(all);
  if (record.size < all.length) {
    const twice = all.find(([key], index) => all.findIndex(([other]) => other === key) < index);
    throw new Unreadable(`two ${what} "${twice?.[0]}"`);
  }
  return Object.fromEntries(record);
}

/** A list of which no two may have one key. @throws Unreadable */
export function distinct<T>(all: readonly T[], what: string, key: (one: T) => string): readonly T[] {
  once(
    all.map((one) => [key(one), one] as const),
    what,
  );
  return all;
}
