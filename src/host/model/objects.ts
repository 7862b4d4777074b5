import type { ApiClass, ApiObject } from '../richapi/api-class.ts';
import { contentControlClass, controlsIn } from './content-control.ts';
import { readFlat, writeFlat } from './flat-package.ts';
import { insertIntoBody, insertParagraphBeside, run } from './insertion.ts';
import { ListObject, NodeObject, type Objects, SpanObject } from './object.ts';
import { around, paragraphClass } from './paragraph.ts';
import { textIn } from './text.ts';
import { child, childValue, make } from './wml.ts';
import type { WordDocument } from './word-document.ts';

/** The object model of a document, by its root: what `context.document` stands for. */
export function documentObject(word: WordDocument): ApiObject {
  const known = new WeakMap<Element, NodeObject>();
  const keep = (api: () => ApiClass<NodeObject>, node: Element) => {
    const before = known.get(node);
    if (before) return before;
    const made = new NodeObject(api(), word, node);
    known.set(node, made);
    return made;
  };
  const paragraphList: ApiClass<ListObject> = { name: 'ParagraphCollection', items: ({ list }) => list() };
  const objects: Objects = {
    word,
    body: () => keep(() => body, word.body),
    paragraph: (node) => keep(() => paragraph, node),
    control: (node) => keep(() => control, node),
    span: (nodes) => new SpanObject(span, word, nodes),
    paragraphs: (list) => new ListObject(paragraphList, () => list().map(objects.paragraph)),
    controls: (list) => new ListObject(controlList(objects, list), () => list().map(objects.control)),
  };
  const paragraph = paragraphClass(objects);
  const control = contentControlClass(objects);
  const body = bodyClass(objects);
  const span = spanClass(objects);
  return { api: documentClass(objects) };
}

function documentClass(objects: Objects): ApiClass<ApiObject> {
  const { word } = objects;
  return {
    name: 'Document',
    scalars: {
      Saved: { get: () => !word.canUndo },
      ChangeTrackingMode: { get: () => 'Off' },
    },
    navigations: {
      Body: () => objects.body(),
      ContentControls: () => objects.controls(() => controlsIn(word.body)),
    },
    methods: {
      GetSelection: () => {
        const held = word.cursor && word.contains(word.cursor) ? word.cursor : word.paragraphs[0];
        return objects.span(held ? [held] : []);
      },
    },
  };
}

function bodyClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const blocks = (node: Element) => [...node.children].filter(({ localName }) => localName !== 'sectPr');
  return {
    name: 'Body',
    scalars: { Text: { get: ({ node }) => textIn(node) }, Type: { get: () => 'MainDoc' } },
    navigations: {
      Paragraphs: () => objects.paragraphs(() => word.paragraphs),
      ContentControls: ({ node }) => objects.controls(() => controlsIn(node)),
    },
    methods: {
      GetOoxml: ({ node }) => writeFlat(word, blocks(node)),
      GetRange: () => objects.span(word.paragraphs),
      InsertParagraph: ({ node }, text, location) => {
        word.touch();
        const all = word.paragraphs;
        const last = all.at(-1);
        // Word continues the last paragraph's format, but never within a table or somebody's control.
        if (
          location === 'End' &&
          last &&
          last.parentElement === node &&
          !last.nextElementSibling?.matches('p')
        ) {
          return objects.paragraph(insertParagraphBeside(last, String(text), 'After'));
        }
        const made = make(node, 'p');
        if (text) made.append(run(node, String(text)));
        insertIntoBody(node, [made], location);
        return objects.paragraph(made);
      },
      InsertOoxml: ({ node }, ooxml, location) => {
        const made = readFlat(word, String(ooxml));
        insertIntoBody(node, made, location);
        word.touch();
        return objects.span(made);
      },
    },
  };
}

function spanClass(objects: Objects): ApiClass<SpanObject> {
  const { word } = objects;
  return {
    name: 'Range',
    scalars: {
      Text: { get: ({ nodes }) => nodes.map(textIn).join('\n') },
      IsEmpty: { get: ({ nodes }) => nodes.every((node) => textIn(node) === '') },
    },
    navigations: {
      Paragraphs: ({ nodes }) => objects.paragraphs(() => nodes),
      ParentContentControlOrNullObject: ({ nodes: [first] }) => {
        const found = first ? around(first, 'sdt') : null;
        return found ? objects.control(found) : null;
      },
    },
    methods: {
      GetOoxml: ({ nodes }) => writeFlat(word, nodes),
      Select: ({ nodes }) => {
        word.cursor = nodes[0];
      },
    },
  };
}

function controlList(objects: Objects, list: () => readonly Element[]): ApiClass<ListObject> {
  const where = (local: string, value: unknown) =>
    objects.controls(() =>
      list().filter((node) => childValue(child(node, 'sdtPr'), local) === String(value)),
    );
  return {
    name: 'ContentControlCollection',
    items: (object) => object.list(),
    methods: {
      GetByTag: (_list, tag) => where('tag', tag),
      GetByTitle: (_list, title) => where('alias', title),
      GetByIdOrNullObject: (_list, id) => {
        const found = list().find((node) => childValue(child(node, 'sdtPr'), 'id') === String(id));
        return found ? objects.control(found) : null;
      },
    },
  };
}
