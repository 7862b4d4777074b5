import { parseXml } from '../model/wml.ts';
import type { WordDocument } from '../model/word-document.ts';
import { type Data, type Methods, OfficeError, officeErrors } from './office-error.ts';

const kinds: Readonly<Record<number, string>> = {
  1: 'element',
  2: 'attribute',
  3: 'text',
  4: 'cData',
  7: 'processingInstruction',
  8: 'comment',
  9: 'document',
};

interface Open {
  readonly xml: string;
  readonly document: Document;
}

/** The custom XML parts of a document and the nodes in them. */
export function customXmlMethods(word: WordDocument): Methods {
  const { customXml } = word;
  const open = new Map<string, Open>();
  const prefixes = new Map<string, Map<string, string>>();
  const nodes = new Map<string, { readonly part: string; readonly node: Node }>();
  const part = (id: string) => ({ id, DataPartBuiltIn: false });
  const known = (id: unknown) => {
    const xml = customXml.xml(String(id));
    if (xml === undefined) throw new OfficeError(officeErrors.partNotFound);
    return xml;
  };
  /** The part as a tree; a new one when somebody has put other XML in it. */
  const treeOf = (id: string): Document => {
    const xml = known(id);
    const before = open.get(id);
    if (before?.xml === xml) return before.document;
    const document = checked(() => parseXml(xml));
    open.set(id, { xml, document });
    return document;
  };
  const select = (id: string, from: Node, xpath: unknown): Data => {
    const document = treeOf(id);
    const resolver = {
      lookupNamespaceURI: (prefix: string | null) => prefixes.get(id)?.get(prefix ?? '') ?? null,
    };
    const found = checked(() => document.evaluate(String(xpath), from, resolver, 5, null));
    const list: Data[] = [];
    for (let node = found.iterateNext(); node; node = found.iterateNext()) {
      const handle = `${id}#${nodes.size}`;
      nodes.set(handle, { part: id, node });
      const { localName, namespaceURI } = node as Element;
      list.push({
        DataNodeHandle: handle,
        DataNodeBaseName: localName ?? '',
        DataNodeNamespaceUri: namespaceURI ?? '',
        DataNodeType: kinds[node.nodeType] ?? '',
      });
    }
    return { DataNodeList: list };
  };
  const held = (handle: unknown) => {
    const found = nodes.get(String(handle));
    const root = found && treeOf(found.part);
    const owner = found && ((found.node as Attr).ownerElement ?? found.node);
    if (!found || !owner || !root?.contains(owner)) throw new OfficeError(officeErrors.nodeNotFound);
    return found;
  };
  const changed = (id: string) => {
    const { document } = open.get(id) as Open;
    const xml = new XMLSerializer().serializeToString(document);
    customXml.set(id, xml);
    open.set(id, { xml, document });
    return {};
  };
  const setValue = ({ DataNodeHandle, Data: value, text }: Data) => {
    const { part: id, node } = held(DataNodeHandle);
    node.textContent = String(value ?? text ?? '');
    return changed(id);
  };
  const value = ({ DataNodeHandle }: Data) => ({ Data: held(DataNodeHandle).node.textContent ?? '' });
  return {
    128: ({ xml }) => ({ DataPartProperties: part(checked(() => customXml.add(String(xml)))) }),
    129: ({ id }) => {
      known(id);
      return { DataPartProperties: part(String(id)) };
    },
    130: ({ namespace }) => ({ DataPartList: customXml.inNamespace(String(namespace)).map(part) }),
    131: ({ id }) => ({ Data: known(id) }),
    132: ({ id, xpath }) => select(String(id), treeOf(String(id)), xpath),
    133: ({ id }) => {
      known(id);
      customXml.delete(String(id));
      return {};
    },
    134: value,
    135: ({ DataNodeHandle }) => ({ Data: new XMLSerializer().serializeToString(held(DataNodeHandle).node) }),
    136: ({ DataNodeHandle, xpath }) => {
      const { part: id, node } = held(DataNodeHandle);
      return select(id, node, xpath);
    },
    137: setValue,
    138: ({ DataNodeHandle, xml }) => {
      const { part: id, node } = held(DataNodeHandle);
      const { documentElement } = checked(() => parseXml(String(xml)));
      const document = treeOf(id);
      (node as ChildNode).replaceWith(document.importNode(documentElement, true));
      return changed(id);
    },
    139: ({ id, prefix, namespace }) => {
      known(id);
      const own = prefixes.get(String(id)) ?? new Map<string, string>();
      prefixes.set(String(id), own.set(String(prefix), String(namespace)));
      return {};
    },
    140: ({ id, prefix }) => ({ Data: prefixes.get(String(id))?.get(String(prefix)) ?? '' }),
    141: ({ id, namespace }) => {
      const own = [...(prefixes.get(String(id)) ?? [])];
      return { Data: own.find(([, uri]) => uri === namespace)?.[0] ?? '' };
    },
    142: value,
    143: setValue,
  };
}

/** @throws OfficeError for XML or an XPath that is none. */
function checked<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new OfficeError(officeErrors.customXml);
  }
}
