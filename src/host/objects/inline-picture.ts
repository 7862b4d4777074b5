import { toBase64 } from '../model/base64.ts';
import { assertEditable } from '../model/controls.ts';
import { embedOf, emuPerPoint, pictureRun } from '../model/pictures.ts';
import { around, extentOf } from '../model/places.ts';
import { removeWithHolders } from '../model/runs.ts';
import { markDeleted } from '../model/tracking.ts';
import type { ApiClass, Scalar } from '../richapi/api-class.ts';
import { invalidArgument, notFound } from '../richapi/rich-error.ts';
import type { NodeObject, Objects } from './kinds.ts';

const inner = (node: Element, local: string) =>
  [...node.getElementsByTagName('*')].filter(({ localName }) => localName === local);

/** What a picture says of itself to those who don't see it. */
const said = (attribute: 'descr' | 'title'): Scalar<NodeObject> => ({
  get: ({ node }) => inner(node, 'docPr')[0]?.getAttribute(attribute) ?? '',
  set: ({ node }, value) => {
    assertEditable(node);
    for (const properties of [...inner(node, 'docPr'), ...inner(node, 'cNvPr')])
      properties.setAttribute(attribute, String(value));
  },
});

/** A side in points. */
const side = (attribute: 'cx' | 'cy'): Scalar<NodeObject> => ({
  get: ({ node }) => Number(inner(node, 'extent')[0]?.getAttribute(attribute) ?? 0) / emuPerPoint,
  set: ({ node }, value) => {
    assertEditable(node);
    const points = Number(value);
    if (!(points > 0)) throw invalidArgument(`${String(value)} is no size`);
    for (const extent of [...inner(node, 'extent'), ...inner(node, 'ext')])
      if (extent.hasAttribute(attribute))
        extent.setAttribute(attribute, String(Math.round(points * emuPerPoint)));
  },
});

export function inlinePictureClass(objects: Objects): ApiClass<NodeObject> {
  const { word } = objects;
  const outer = (kind: 'ContentControl' | 'Table' | 'TableCell', local: string) => (object: NodeObject) =>
    objects.maybe(kind, around(object.node, local));
  const runOf = (node: Element) => {
    const run = around(node, 'r');
    if (!run) throw notFound('the picture’s run');
    return run;
  };
  return {
    name: 'InlinePicture',
    scalars: {
      AltTextDescription: said('descr'),
      AltTextTitle: said('title'),
      Width: side('cx'),
      Height: side('cy'),
    },
    navigations: {
      Paragraph: ({ node }) => objects.maybe('Paragraph', around(node, 'p')),
      ParentContentControlOrNullObject: outer('ContentControl', 'sdt'),
      ParentTableOrNullObject: outer('Table', 'tbl'),
      ParentTableCellOrNullObject: outer('TableCell', 'tc'),
    },
    methods: {
      GetBase64ImageSrc: ({ node }) => {
        const held = word.parts.bytesOf(embedOf(node) ?? '');
        if (!held) throw notFound('the picture’s part');
        return toBase64(held.bytes);
      },
      GetRange: ({ node }) => {
        const extent = extentOf(word, node);
        if (!extent) throw notFound('the picture’s place');
        return objects.range(word.ranges.make(extent.start, extent.end));
      },
    },
    writes: {
      Delete: ({ node }) => {
        assertEditable(node);
        const { mark } = word.editing;
        if (mark) markDeleted(runOf(node), mark);
        else removeWithHolders(node);
      },
      InsertInlinePictureFromBase64: ({ node }, base64, location) => {
        assertEditable(node);
        const run = pictureRun(word, String(base64));
        const picture = run.lastElementChild as Element;
        if (location === 'Replace') node.replaceWith(picture);
        else if (location === 'Before') runOf(node).before(run);
        else if (location === 'After') runOf(node).after(run);
        else throw invalidArgument(`a picture does not take the location ${String(location)}`);
        return objects.node('InlinePicture', picture);
      },
    },
  };
}
