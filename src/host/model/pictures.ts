import { invalidArgument } from '../richapi/rich-error.ts';
import { fromBase64 } from './base64.ts';
import { make } from './wml.ts';
import type { WordDocument } from './word-document.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictRelationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** English Metric Units in a point and in a pixel of 1/96 inch. */
export const emuPerPoint = 12_700;
const emuPerPixel = 9525;

const kinds = [
  { extension: 'png', type: 'image/png', head: [0x89, 0x50, 0x4e, 0x47] },
  { extension: 'jpeg', type: 'image/jpeg', head: [0xff, 0xd8, 0xff] },
  { extension: 'gif', type: 'image/gif', head: [0x47, 0x49, 0x46] },
];

/** The kind of picture that bytes are, by how they begin; undefined when they are none. */
export function pictureKind(
  bytes: Uint8Array,
): { readonly extension: string; readonly type: string } | undefined {
  return kinds.find(({ head }) => head.every((byte, i) => bytes[i] === byte));
}

/** As {@link pictureKind}. @throws RichError InvalidArgument when they are none. */
export function kindOf(bytes: Uint8Array): { readonly extension: string; readonly type: string } {
  const kind = pictureKind(bytes);
  if (!kind) throw invalidArgument('the picture is neither PNG, JPEG nor GIF');
  return kind;
}

/** Width and height of a PNG or GIF in pixels; a square of an inch for what does not say so at its beginning. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89 && bytes.length > 24)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes[0] === 0x47 && bytes.length > 10)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return { width: 96, height: 96 };
}

/**
 * A run with a new inline picture; the picture becomes a part of the document.
 * @throws RichError InvalidArgument when it is no base64 of a picture.
 */
export function pictureRun(word: WordDocument, base64: string): Element {
  const bytes = fromBase64(base64.replace(/^data:[^,]*,/, ''));
  if (!bytes) throw invalidArgument('the picture is no base64');
  const { extension, type } = kindOf(bytes);
  const relation = word.parts.addMedia(bytes, extension, type);
  const { width, height } = sizeOf(bytes);
  const extent = `cx="${width * emuPerPixel}" cy="${height * emuPerPixel}"`;
  const id = word.freshId();
  const strict = word.body.namespaceURI?.includes('purl.oclc.org');
  const xml = `<w:drawing xmlns:w="${word.body.namespaceURI}" xmlns:r="${strict ? strictRelationships : relationships}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${id}" name="Bild ${id}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="${drawing}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Bild ${id}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const parsed = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const run = make(word.body, 'r');
  run.append(word.body.ownerDocument.importNode(parsed, true));
  return run;
}

/** The id by which a drawing names its picture's part. */
export function embedOf(picture: Element): string | undefined {
  const blip = [...picture.getElementsByTagName('*')].find(({ localName }) => localName === 'blip');
  return [...(blip?.attributes ?? [])].find(({ localName }) => localName === 'embed')?.value;
}
