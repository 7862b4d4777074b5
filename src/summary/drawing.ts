import type { Picture } from './layout.ts';
import { transitional } from './look.ts';
import { escapeXml } from './markup.ts';

const office = {
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  placed: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  picture: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

const strict: typeof office = {
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  placed: 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  main: 'http://purl.oclc.org/ooxml/drawingml/main',
  picture: 'http://purl.oclc.org/ooxml/drawingml/picture',
};

/**
 * A run with a picture in line with the text, and its alternative text. Declares all prefixes but `w`.
 * @param relationship the id of the picture's relationship in the part that the run stands in.
 * @param namespace of that part's WordprocessingML: a strict document has a strict picture.
 */
export function pictureRun(
  { alt, width, height }: Picture,
  relationship: string,
  number: number,
  namespace: string,
): string {
  const names = namespace === transitional ? office : strict;
  const said = `id="${number}" name="Vägval ${number}" descr="${escapeXml(alt)}"`;
  return [
    `<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline xmlns:wp="${names.placed}" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr ${said}/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${names.main}" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${names.main}"><a:graphicData uri="${names.picture}"><pic:pic xmlns:pic="${names.picture}">`,
    `<pic:nvPicPr><pic:cNvPr ${said}/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${names.relationships}" r:embed="${escapeXml(relationship)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}
