import { type SummarySize, summaryAlias, summaryTags } from '../../summary/index.ts';
import type { MainPart } from './main-part.ts';
import { cut, insertAt, type Splice } from './splice.ts';
import { leftovers } from './tracked-changes.ts';
import type { XmlNode } from './xml-node.ts';

/** A number far from where Word begins, that nothing of its kind has. */
function freeId(taken: ReadonlySet<string>): string {
  let id = 1_870_000_000;
  while (taken.has(String(id))) id++;
  return String(id);
}

/** A content control around a summary's blocks. */
export function controlXml(main: MainPart, size: SummarySize, content: string): string {
  return [
    `<w:sdt xmlns:w="${main.namespace}"><w:sdtPr><w:alias w:val="${summaryAlias}"/><w:tag w:val="${summaryTags[size]}"/>`,
    `<w:id w:val="${freeId(main.controlIds)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  ].join('');
}

/** Blocks of ours with numbers of pictures that no picture in the document has. */
export function withFreePictureIds(content: string, main: MainPart): string {
  const taken = new Set(main.pictureIds);
  return content.replace(/(<(?:wp:docPr|pic:cNvPr) id=")(\d+)"/g, (_whole, before: string, id: string) => {
    const free = before.includes('docPr') && taken.has(id) ? freeId(taken) : id;
    taken.add(free);
    return `${before}${free}"`;
  });
}

/**
 * Puts a block into the body. A body that is written `<w:body/>` has to be opened for it; the space in its end tag is
 * how {@link controlRemoval} knows it again.
 */
export function blockInsertion(xml: string, main: MainPart, at: number, block: string): Splice {
  const { emptyBody } = main;
  if (!emptyBody) return insertAt(at, block);
  const tag = xml.slice(emptyBody.start, emptyBody.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'w:body';
  return { ...emptyBody, text: `${tag.replace(/\/>$/, '>')}${block}</${name} >` };
}

/** Takes a control away with all that is in it, so that the text is what it was before the control was put there. */
export function controlRemoval(xml: string, control: XmlNode): Splice {
  const left = leftovers(xml, [control]);
  const [before, after] = [xml.slice(0, control.start), xml.slice(control.end)];
  const opened = /<(?:[\w.-]+:)?body(?:\s[^<>]*)?>$/.exec(before.slice(-4096));
  const closed = /^<\/(?:[\w.-]+:)?body >/.exec(after);
  if (left !== '' || !opened || !closed) return { ...cut(control), text: left };
  return { start: control.start - 1, end: control.end + closed[0].length, text: '/>' };
}
