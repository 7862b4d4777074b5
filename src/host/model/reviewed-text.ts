import { paragraphsOf, partOf } from './places.ts';
import type { TextRange } from './text-range.ts';
import { isMarkDeleted } from './tracking.ts';
import { child } from './wml.ts';
import type { WordDocument } from './word-document.ts';

const inserted = ['ins', 'moveTo'];
const deleted = ['del', 'moveFrom'];

/** A range's text before all tracked changes, or after them. Paragraphs apart by a line feed. */
export function reviewedText(word: WordDocument, range: TextRange, version: 'Original' | 'Current'): string {
  let text = '';
  let joined = true;
  for (const paragraph of paragraphsOf(word, range)) {
    if (!joined) text += '\n';
    const { from, to } = partOf(range, paragraph);
    text += textOf(paragraph, from, to, version);
    const mark = child(child(paragraph, 'pPr'), 'rPr');
    joined = version === 'Current' ? isMarkDeleted(paragraph) : child(mark, 'ins') !== undefined;
  }
  return text;
}

function textOf(paragraph: Element, from: number, to: number, version: 'Original' | 'Current'): string {
  let text = '';
  let offset = 0;
  const walk = (element: Element, isInserted: boolean, isDeleted: boolean): void => {
    for (const part of element.children) {
      const { localName } = part;
      if (/^(pPr|rPr|txbxContent|Fallback|instrText|delInstrText)$/.test(localName)) continue;
      const piece = pieceOf(part);
      if (piece === undefined) {
        walk(part, isInserted || inserted.includes(localName), isDeleted || deleted.includes(localName));
      } else if (isDeleted) {
        if (version === 'Original' && !isInserted && offset >= from && offset <= to) text += piece;
      } else {
        const start = offset;
        offset += piece.length;
        if (version === 'Current' || !isInserted)
          text += piece.slice(Math.max(from - start, 0), Math.max(to - start, 0));
      }
    }
  };
  walk(paragraph, false, false);
  return text;
}

function pieceOf({ localName, parentElement, textContent }: Element): string | undefined {
  if (parentElement?.localName !== 'r') return undefined;
  if (localName === 't' || localName === 'delText') return textContent ?? '';
  if (localName === 'tab' || localName === 'ptab') return '\t';
  if (localName === 'br' || localName === 'cr') return '\v';
  return localName === 'noBreakHyphen' ? '\u2011' : undefined;
}
