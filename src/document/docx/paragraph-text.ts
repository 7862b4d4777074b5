import { around, below, child, type XmlNode } from './xml-node.ts';

/** A piece of a paragraph's final text: a `w:t`, or one character that an element of its own stands for. */
export interface Piece {
  readonly node: XmlNode;
  readonly text: string;
  /** Where it begins and ends in the text of its paragraph. */
  readonly from: number;
  readonly to: number;
}

/** What is no part of the final text, or is text of another story. */
const asides = new Set(['txbxContent', 'Fallback', 'del', 'moveFrom', 'pPr', 'rPr', 'sdtPr']);

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** The pieces of a paragraph's text as the reader sees it: inserted text is in it, deleted text is not. */
export function piecesOf(paragraph: XmlNode): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const node of below(paragraph, ({ local }) => !asides.has(local))) {
    const text = node.local === 't' ? node.text : characters[node.local];
    if (text === undefined || !around(node, 'r')) continue;
    pieces.push({ node, text, from, to: from + text.length });
    from += text.length;
  }
  return pieces;
}

/** A paragraph's final text. */
export function textOf(paragraph: XmlNode): string {
  return piecesOf(paragraph)
    .map(({ text }) => text)
    .join('');
}

/** The picture that stands in a paragraph's final text. */
export function pictureOf(paragraph: XmlNode): XmlNode | undefined {
  for (const node of below(paragraph, ({ local }) => !asides.has(local))) {
    if (node.local === 'drawing' || node.local === 'pict') return node;
  }
  return undefined;
}

/** True when a paragraph's mark is deleted or moved away: its text runs on into the next one. */
export function runsOn(paragraph: XmlNode): boolean {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  return child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
}
