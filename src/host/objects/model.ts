import type { WordDocument } from '../model/word-document.ts';
import type { ApiClass, ApiObject } from '../richapi/api-class.ts';
import { bodyClass } from './body.ts';
import { controlCollection, plainCollection } from './collections.ts';
import { commentObjects } from './comment.ts';
import { contentControlClass } from './content-control.ts';
import { documentClass } from './document.ts';
import { FontObject, fontClass } from './font.ts';
import { inlinePictureClass } from './inline-picture.ts';
import { ListObject, type NodeKind, NodeObject, type Objects, RangeObject } from './kinds.ts';
import { paragraphClass } from './paragraph.ts';
import { rangeClass } from './range.ts';
import { tableClass } from './table.ts';
import { tableCellClass } from './table-cell.ts';
import { tableRowClass } from './table-row.ts';

/** The object model of a document, by its root: what `context.document` stands for. */
export function documentObject(word: WordDocument): ApiObject {
  const known = new Map<NodeKind, WeakMap<Element, NodeObject>>();
  const node = (kind: NodeKind, element: Element): NodeObject => {
    let ofKind = known.get(kind);
    if (!ofKind) {
      ofKind = new WeakMap();
      known.set(kind, ofKind);
    }
    const before = ofKind.get(element);
    if (before) return before;
    const made = new NodeObject(classes[kind], word, element);
    ofKind.set(element, made);
    return made;
  };
  const rangeList = plainCollection('RangeCollection');
  const objects: Objects = {
    word,
    node,
    maybe: (kind, element) => (element ? node(kind, element) : null),
    range: (range) => new RangeObject(rangeApi, range),
    nodes: (kind, list) =>
      new ListObject(collections[kind], () => list().map((element) => node(kind, element))),
    ranges: (list) => {
      const found = list.map((range) => objects.range(range));
      return new ListObject(rangeList, () => found);
    },
    font: (paragraphs) => new FontObject(font, paragraphs),
    comments: (of) => commentApi.touching(of),
    insertComment: (range, text) => commentApi.add(range, text),
  };
  const classes: Readonly<Record<NodeKind, ApiClass<NodeObject>>> = {
    Body: bodyClass(objects),
    Paragraph: paragraphClass(objects),
    ContentControl: contentControlClass(objects),
    Table: tableClass(objects),
    TableRow: tableRowClass(objects),
    TableCell: tableCellClass(objects),
    InlinePicture: inlinePictureClass(objects),
  };
  const plain = (kind: NodeKind) => plainCollection(`${kind}Collection`);
  const collections: Readonly<Record<NodeKind, ApiClass<ListObject>>> = {
    Body: plain('Body'),
    Paragraph: plain('Paragraph'),
    ContentControl: controlCollection(objects),
    Table: plain('Table'),
    TableRow: plain('TableRow'),
    TableCell: plain('TableCell'),
    InlinePicture: plain('InlinePicture'),
  };
  const rangeApi = rangeClass(objects);
  const font = fontClass(word);
  const commentApi = commentObjects(objects);
  return { api: documentClass(objects) };
}
