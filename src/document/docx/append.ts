import { readXmlEvents } from './xml-events.ts';

/**
 * Puts a child last in the root of an XML text; every other character stays as it is.
 * @param child makes the child's XML, given the prefix with its colon that the root's namespace has in this text.
 */
export function appendToRoot(xml: string, part: string, child: (prefix: string) => string): string {
  let depth = 0;
  let result = xml;
  readXmlEvents(xml, part, {
    open: () => {
      depth++;
    },
    close: (tag, start, end) => {
      if (--depth > 0) return;
      const prefix = tag.prefix ? `${tag.prefix}:` : '';
      const made = child(prefix);
      result = tag.selfClosing
        ? `${xml.slice(0, end).replace(/\s*\/>$/, '>')}${made}</${prefix}${tag.local}>${xml.slice(end)}`
        : xml.slice(0, start) + made + xml.slice(start);
    },
  });
  return result;
}
