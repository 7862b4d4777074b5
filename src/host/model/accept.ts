import { joinParagraphs } from './edit.ts';
import { TextRanges } from './text-range.ts';
import { child } from './wml.ts';
import type { WordDocument } from './word-document.ts';

const marks = [
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numberingChange',
];

/** Accepts all tracked changes of the text: what is inserted stays as it is, what is deleted goes. */
export function acceptAll(word: WordDocument): void {
  const { body } = word;
  const all = (name: string) => [...body.getElementsByTagNameNS(body.namespaceURI, name)];
  for (const name of marks) for (const element of all(name)) element.remove();
  for (const row of all('tr')) if (child(child(row, 'trPr'), 'del')) row.remove();
  for (const table of all('tbl'))
    if (!table.getElementsByTagNameNS(body.namespaceURI, 'tr')[0]) table.remove();
  const ended: Element[] = [];
  for (const element of [...all('del'), ...all('moveFrom')]) {
    const holder = element.parentElement;
    if (holder?.localName === 'rPr' && holder.parentElement?.localName === 'pPr') {
      const paragraph = holder.parentElement.parentElement;
      if (paragraph) ended.push(paragraph);
    }
    element.remove();
  }
  for (const element of [...all('ins'), ...all('moveTo')]) {
    element.replaceWith(...element.childNodes);
  }
  for (const paragraph of ended.toReversed()) {
    const next = paragraph.nextElementSibling;
    if (next?.localName === 'p') {
      const properties = child(next, 'pPr');
      joinParagraphs({ ranges: new TextRanges(), mark: null }, paragraph, next);
      child(paragraph, 'pPr')?.remove();
      if (properties) paragraph.prepend(properties);
    } else if (!paragraph.getElementsByTagNameNS(body.namespaceURI, 'r')[0]) paragraph.remove();
  }
}
