/** WordprocessingML by its elements' local names: the namespace is the document's own, transitional or strict. */

/** The first child of a name. */
export function child(element: Element | null | undefined, local: string): Element | undefined {
  for (let at = element?.firstElementChild; at; at = at.nextElementSibling)
    if (at.localName === local) return at;
  return undefined;
}

/** The `w:val` of the first child of a name. */
export function childValue(element: Element | null | undefined, local: string): string | undefined {
  const found = child(element, local);
  return found ? attribute(found, 'val') : undefined;
}

/** An attribute of WordprocessingML, in the element's own namespace. */
export function attribute(element: Element, local: string): string | undefined {
  return element.getAttributeNS(element.namespaceURI, local) ?? undefined;
}

/** A new element in the namespace of another. */
export function make(
  beside: Element,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const namespace = beside.namespaceURI;
  const element = beside.ownerDocument.createElementNS(namespace, `w:${local}`);
  for (const [name, value] of Object.entries(attributes))
    element.setAttributeNS(namespace, `w:${name}`, value);
  return element;
}

/** Sets the `w:val` of a child, made if need be at its place in the order that the schema gives. */
export function setChildValue(parent: Element, local: string, value: string, order: readonly string[]): void {
  let element = child(parent, local);
  if (!element) {
    element = make(parent, local);
    const later = order.slice(order.indexOf(local) + 1);
    const next = [...parent.children].find((candidate) => later.includes(candidate.localName));
    parent.insertBefore(element, next ?? null);
  }
  element.setAttributeNS(element.namespaceURI, 'w:val', value);
}

/** Parses XML. @throws Error when it is not well-formed. */
export function parseXml(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.getElementsByTagName('parsererror')[0];
  if (fault) throw new Error(fault.textContent ?? 'not well-formed');
  return document;
}

/** Writes a document with the declaration that Word writes. */
export function writeXml(document: Document): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return declaration + new XMLSerializer().serializeToString(document.documentElement);
}
