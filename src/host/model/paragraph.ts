import type { ApiClass, Scalar } from '../richapi/api-class.ts';
import { invalidArgument, notFound } from '../richapi/rich-error.ts';
import { readFlat, writeFlat } from './flat-package.ts';
import { controlAround, insertParagraphBeside, replaceParagraph, run } from './insertion.ts';
import type { NodeObject, Objects } from './object.ts';
import { textIn } from './text.ts';
import { attribute, child, childValue, make, setChildValue } from './wml.ts';

const alignments: Readonly<Record<string, string>> = {
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};

/** The nearest element of a name around a node, or null. */
export function around(node: Element, local: string): Element | null {
  for (let at = node.parentElement; at; at = at.parentElement) if (at.localName === local) return at;
  return null;
}

function setStyle(paragraph: NodeObject, name: string): void {
  const style = paragraph.word.styles.byName(name);
  if (!style && name !== 'Normal') throw invalidArgument(`there is no style ${name}`);
  let properties = child(paragraph.node, 'pPr');
  if (!properties) {
    properties = make(paragraph.node, 'pPr');
    paragraph.node.prepend(properties);
  }
  for (const direct of ['numPr', 'outlineLvl']) child(properties, direct)?.remove();
  const isDefault = !style || ['1', 'true'].includes(attribute(style, 'default') ?? '');
  if (isDefault) child(properties, 'pStyle')?.remove();
  else
    setChildValue(properties, 'pStyle', attribute(style, 'styleId') ?? '', [
      'pStyle',
      ...[...properties.children].map((e) => e.localName),
    ]);
  paragraph.word.touch();
}

const scalars: Readonly<Record<string, Scalar<NodeObject>>> = {
  Text: { get: ({ node }) => textIn(node) },
  Style: { get: ({ word, node }) => word.styles.nameOf(node), set: (p, name) => setStyle(p, String(name)) },
  StyleBuiltIn: {
    get: ({ word, node }) => word.styles.builtInOf(node),
    set: (p, name) => setStyle(p, String(name).replace(/(\D)(\d)$/, '$1 $2')),
  },
  OutlineLevel: { get: ({ word, node }) => word.styles.outlineLevel(node) },
  Alignment: { get: ({ node }) => alignments[childValue(child(node, 'pPr'), 'jc') ?? ''] ?? 'Left' },
  IsListItem: { get: ({ node }) => child(child(node, 'pPr'), 'numPr') !== undefined },
  IsLastParagraph: { get: ({ word, node }) => word.paragraphs.at(-1) === node },
  TableNestingLevel: {
    get: ({ node }) => {
      let depth = 0;
      for (let table = around(node, 'tbl'); table; table = around(table, 'tbl')) depth++;
      return depth;
    },
  },
};

export function paragraphClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const neighbour = ({ node }: NodeObject, step: number) => {
    const all = word.paragraphs;
    const found = all[all.indexOf(node) + step];
    return found ? objects.paragraph(found) : null;
  };
  const control = (node: Element) => {
    const found = around(node, 'sdt');
    return found ? objects.control(found) : null;
  };
  return {
    name: 'Paragraph',
    scalars,
    navigations: {
      ParentContentControlOrNullObject: ({ node }) => control(node),
      ParentBody: () => objects.body(),
    },
    methods: {
      GetNextOrNullObject: (paragraph) => neighbour(paragraph, 1),
      GetPreviousOrNullObject: (paragraph) => neighbour(paragraph, -1),
      GetNext: (paragraph) => neighbour(paragraph, 1) ?? undefined,
      GetPrevious: (paragraph) => neighbour(paragraph, -1) ?? undefined,
      GetRange: ({ node }) => objects.span([node]),
      GetOoxml: ({ node }) => writeFlat(word, [node]),
      Select: ({ node }) => {
        word.cursor = node;
      },
      InsertParagraph: ({ node }, text, location) => {
        word.touch();
        return objects.paragraph(insertParagraphBeside(node, String(text), location));
      },
      InsertText: ({ node }, text, location) => {
        word.touch();
        const words = run(node, String(text));
        if (location === 'Replace') {
          for (const part of [...node.children]) if (part.localName !== 'pPr') part.remove();
          node.append(words);
        } else if (location === 'End') node.append(words);
        else if (location === 'Start')
          node.insertBefore(words, child(node, 'pPr')?.nextSibling ?? node.firstChild);
        else throw invalidArgument(`Paragraph does not take the location ${String(location)}`);
        return objects.span([node]);
      },
      InsertOoxml: ({ node }, ooxml, location) => {
        const blocks = readFlat(word, String(ooxml));
        replaceParagraph(node, blocks, location);
        word.touch();
        return objects.span(blocks);
      },
      InsertContentControl: ({ node }) => {
        if (!node.parentElement) throw notFound('Paragraph');
        word.touch();
        return objects.control(controlAround(node));
      },
      Delete: ({ node }) => {
        node.remove();
        word.touch();
      },
    },
  };
}
