import { replaceText } from './edit.ts';
import { extentOf, paragraphsOf, partOf } from './places.ts';
import { textOfParagraph } from './text.ts';
import { type TextRange, TextRanges } from './text-range.ts';
import type { WordDocument } from './word-document.ts';

/**
 * The blocks that a range stands for: tables and controls that are wholly in it as wholes, a part of a paragraph as a
 * paragraph with that part alone. Nothing of the document is changed.
 */
export function excerptOf(word: WordDocument, range: TextRange): readonly Element[] {
  const paragraphs = paragraphsOf(word, range);
  const inside = new Set(paragraphs);
  const blocks: Element[] = [];
  for (const paragraph of paragraphs) {
    if (blocks.at(-1)?.contains(paragraph)) continue;
    const { from, to } = partOf(range, paragraph);
    const length = textOfParagraph(paragraph).length;
    blocks.push(from === 0 && to === length ? outermost(word, paragraph, inside) : cut(paragraph, from, to));
  }
  return blocks;
}

/** The largest table or control around a paragraph whose paragraphs are all among some. */
function outermost(word: WordDocument, paragraph: Element, inside: ReadonlySet<Element>): Element {
  let found = paragraph;
  for (let at = paragraph.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.localName !== 'tbl' && at.localName !== 'sdt') continue;
    const extent = extentOf(word, at);
    if (!extent || !inside.has(extent.start.paragraph) || !inside.has(extent.end.paragraph)) break;
    found = at;
  }
  return found;
}

function cut(paragraph: Element, from: number, to: number): Element {
  const copy = paragraph.cloneNode(true) as Element;
  const editing = { ranges: new TextRanges(), mark: null };
  replaceText(editing, copy, to, textOfParagraph(copy).length, '');
  replaceText(editing, copy, 0, from, '');
  return copy;
}
