import type { Picture } from '../../summary/index.ts';
import type { DocxPackage } from './package.ts';
import {
  freePart,
  officeTypes,
  withContentType,
  withoutPart,
  withoutRelationship,
  withRelationship,
} from './package-parts.ts';
import { readRelationships } from './relationships.ts';
import type { Splice } from './splice.ts';
import { below, escapeXml, type XmlNode } from './xml-node.ts';

/** Pictures of ours, wherever the main part is. */
const ours = /(?:^|\/)media\/vagval-\d+\.png$/;

/** A package with a picture's bytes as a new part, and the id by which the main part points at it. */
export function withPicture(
  source: DocxPackage,
  png: Uint8Array,
  strict: boolean,
): { readonly source: DocxPackage; readonly id: string } {
  const folder = source.mainPart.slice(0, source.mainPart.lastIndexOf('/') + 1);
  const part = freePart(source, `${folder}media/vagval-`, '.png');
  const typed = withContentType(source.with(new Map([[part, png]])), part, 'image/png');
  return withRelationship(typed, source.mainPart, `${officeTypes(strict)}/image`, part);
}

/** Ids of the relationships that the pictures in some elements have. */
export function pictureIdsIn(nodes: readonly XmlNode[]): readonly string[] {
  const ids = nodes.flatMap((node) =>
    [node, ...below(node)].map((one) => (one.local === 'blip' ? one.tag.value('embed') : undefined)),
  );
  return ids.filter((id) => id !== undefined);
}

/** A package without those pictures of ours that its main part no longer points at. */
export function withoutUnusedPictures(source: DocxPackage, ids: readonly string[]): DocxPackage {
  const main = source.text(source.mainPart);
  let left = source;
  for (const id of new Set(ids)) {
    const relation = source.relationships(source.mainPart).find((one) => one.id === id);
    if (!relation?.part || !ours.test(relation.part) || main.includes(`"${id}"`)) continue;
    left = withoutRelationship(left, source.mainPart, id);
    if (!isPointedAt(left, relation.part)) left = withoutPart(left, relation.part);
  }
  return left;
}

/** A picture that stands in the document takes another's place: the bytes of its part, and what it says of itself. */
export interface PictureChange {
  readonly source: DocxPackage;
  readonly splices: readonly Splice[];
}

/**
 * Gives a picture other bytes and another alternative text. The width that it has is kept, also one that an officer
 * chose; its height follows the new picture's proportions. A part that another picture shares is left alone.
 */
export function changedPicture(
  source: DocxPackage,
  node: XmlNode,
  picture: Picture,
  strict: boolean,
): PictureChange {
  const blip = [...below(node)].find(({ local }) => local === 'blip');
  const id = blip?.tag.value('embed');
  const part = source.relationships(source.mainPart).find((one) => one.id === id)?.part;
  if (!blip || id === undefined || !part || !source.has(part)) return { source, splices: [] };
  const xml = source.text(source.mainPart);
  const said = attributeSplices(xml, node, picture);
  if (sameBytes(source.bytes(part), picture.png)) return { source, splices: said };
  const shared = xml.split(`"${id}"`).length > 2 || pointersAt(source, part) > 1;
  if (!shared && part.endsWith('.png')) {
    return { source: source.with(new Map([[part, picture.png]])), splices: said };
  }
  const added = withPicture(source, picture.png, strict);
  return { source: added.source, splices: [...said, ...attribute(xml, blip, 'embed', added.id)] };
}

function attributeSplices(xml: string, node: XmlNode, { alt, width, height }: Picture): readonly Splice[] {
  return [...below(node)].flatMap((one) => {
    if (one.local === 'docPr' || one.local === 'cNvPr') return attribute(xml, one, 'descr', alt);
    if (one.local !== 'extent' && !(one.local === 'ext' && one.tag.value('cx'))) return [];
    const [cx, cy] = [Number(one.tag.value('cx')), Number(one.tag.value('cy'))];
    const fitting = Math.round((cx * height) / width);
    return Math.abs(fitting - cy) * 100 > cy ? attribute(xml, one, 'cy', String(fitting)) : [];
  });
}

/** Another value for an attribute that is there, whatever its prefix. */
function attribute(xml: string, node: XmlNode, local: string, value: string): readonly Splice[] {
  if (node.tag.value(local) === value) return [];
  const tag = xml.slice(node.start, node.inside);
  const found = new RegExp(`\\s(?:[\\w.-]+:)?${local}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (!found) return [];
  const end = node.start + found.index + found[0].length;
  return [{ start: end - (found[1] as string).length, end, text: `"${escapeXml(value)}"` }];
}

function pointersAt(source: DocxPackage, part: string): number {
  return source
    .names()
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => readRelationships(source.text(name), sourceOf(name)))
    .filter((relation) => relation.part === part).length;
}

const isPointedAt = (source: DocxPackage, part: string) => pointersAt(source, part) > 0;

/** The part whose relationships a part holds. */
const sourceOf = (relationships: string) => relationships.replace(/_rels\/([^/]*)\.rels$/, '$1');

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
