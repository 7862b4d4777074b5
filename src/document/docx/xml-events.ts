import { SaxesParser, type SaxesTagNS } from 'saxes';
import { DocumentFault } from '../../assessment/index.ts';

/** An element as it begins or ends, with where its tag stands in the text. */
export interface Tag {
  readonly local: string;
  readonly uri: string;
  readonly prefix: string;
  /** By name as written. */
  attribute(name: string): string | undefined;
  /** By local name, whatever the prefix. */
  value(local: string): string | undefined;
  readonly selfClosing: boolean;
}

export interface XmlHandler {
  /** @param start where the tag begins. @param end right after it. */
  open?(tag: Tag, start: number, end: number): void;
  /** For `<a/>` start and end are those of the whole tag. */
  close?(tag: Tag, start: number, end: number): void;
  text?(text: string): void;
}

/**
 * Reads XML strictly, from the first to the last character; positions count UTF-16 units of the text.
 * @throws DocumentFault `damaged` when it is not well-formed, `unsafe` when it has a document type (OPC allows none).
 */
export function readXmlEvents(xml: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', ({ message }) => {
    throw new DocumentFault('damaged', `"${part}" is not well-formed: ${message}`);
  });
  parser.on('doctype', () => {
    throw new DocumentFault('unsafe', `"${part}" has a document type`);
  });
  // No attribute holds a bare "<", so the last one before the end of a tag is the beginning of it.
  const startOf = (end: number) => xml.lastIndexOf('<', end - 1);
  parser.on('opentag', (tag) => handler.open?.(tagOf(tag), startOf(parser.position), parser.position));
  parser.on('closetag', (tag) => handler.close?.(tagOf(tag), startOf(parser.position), parser.position));
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text));
    parser.on('cdata', (text) => handler.text?.(text));
  }
  parser.write(xml).close();
}

function tagOf(tag: SaxesTagNS): Tag {
  return {
    local: tag.local,
    uri: tag.uri,
    prefix: tag.prefix,
    selfClosing: tag.isSelfClosing,
    attribute: (name) => tag.attributes[name]?.value,
    value: (local) => Object.values(tag.attributes).find((attribute) => attribute.local === local)?.value,
  };
}
