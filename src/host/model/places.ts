import { leavesOf, textOfParagraph } from './text.ts';
import { afterMark, type Place, type TextRange } from './text-range.ts';
import type { WordDocument } from './word-document.ts';

/** The nearest element of a name around a node, or null. */
export function around(node: Element, local: string): Element | null {
  for (let at = node.parentElement; at; at = at.parentElement) if (at.localName === local) return at;
  return null;
}

/** Less than, equal to or greater than zero as one place comes before, at or after another. */
export function comparePlaces(word: WordDocument, a: Place, b: Place): number {
  const [n, m] = [a, b].map(
    ({ paragraph, offset }) => word.numberOf(paragraph) + (offset === afterMark ? 1 : 0),
  );
  if (n !== m) return (n ?? 0) - (m ?? 0);
  return (a.offset === afterMark ? 0 : a.offset) - (b.offset === afterMark ? 0 : b.offset);
}

/** The paragraphs that a range touches. */
export function paragraphsOf(word: WordDocument, { start, end }: TextRange): readonly Element[] {
  const from = word.numberOf(start.paragraph);
  if (from < 0) return [];
  return word.paragraphs.slice(from, Math.max(from, word.numberOf(end.paragraph)) + 1);
}

/** The part of a paragraph's text that is in a range, as offsets. */
export function partOf(range: TextRange, paragraph: Element): { from: number; to: number } {
  const { start, end } = range;
  const length = textOfParagraph(paragraph).length;
  return {
    from: start.paragraph === paragraph ? Math.min(start.offset, length) : 0,
    to: end.paragraph === paragraph ? Math.min(end.offset, length) : length,
  };
}

/** A range's text; paragraphs apart by a line feed. */
export function textOfRange(word: WordDocument, range: TextRange): string {
  return paragraphsOf(word, range)
    .map((paragraph) => {
      const { from, to } = partOf(range, paragraph);
      return textOfParagraph(paragraph).slice(from, to);
    })
    .join('\n');
}

/** Where an element within a paragraph begins and ends in its text. */
export function offsetsOf(paragraph: Element, element: Element): { from: number; to: number } {
  const leaves = leavesOf(paragraph);
  const inside = leaves.filter((leaf) => element.contains(leaf.element));
  const [first] = inside;
  const last = inside.at(-1);
  if (first && last) return { from: first.start, to: last.start + last.text.length };
  const next = leaves.find(
    (leaf) => element.compareDocumentPosition(leaf.element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const from = next?.start ?? textOfParagraph(paragraph).length;
  return { from, to: from };
}

/** The elements of a name that stand wholly in a range, in document order. */
export function elementsIn(word: WordDocument, range: TextRange, local: string): readonly Element[] {
  const { body } = word;
  return [...body.getElementsByTagNameNS(body.namespaceURI, local)].filter((element) => {
    const extent = extentOf(word, element);
    return (
      extent !== undefined &&
      comparePlaces(word, range.start, extent.start) <= 0 &&
      comparePlaces(word, extent.end, range.end) <= 0
    );
  });
}

/** Where an element's text begins and ends, without its last paragraph's mark; undefined when it is not in the text. */
export function extentOf(word: WordDocument, element: Element): { start: Place; end: Place } | undefined {
  const paragraph = around(element, 'p');
  if (paragraph && word.numberOf(paragraph) >= 0) {
    const { from, to } = offsetsOf(paragraph, element);
    return { start: { paragraph, offset: from }, end: { paragraph, offset: to } };
  }
  const ns = element.namespaceURI;
  const inner = [...element.getElementsByTagNameNS(ns, 'p')].filter((p) => word.numberOf(p) >= 0);
  const first = inner[0];
  const last = inner.at(-1);
  if (!first || !last) return undefined;
  return {
    start: { paragraph: first, offset: 0 },
    end: { paragraph: last, offset: textOfParagraph(last).length },
  };
}

/** The innermost element of a name that a whole range stands in. */
export function innermost(word: WordDocument, range: TextRange, local: string): Element | null {
  const leaves = leavesOf(range.start.paragraph);
  const { from } = partOf(range, range.start.paragraph);
  const leaf = leaves.find(({ start, text }) => start + text.length > from) ?? leaves.at(-1);
  const within = (leaf?.start ?? 0) <= from;
  for (
    let at = around(within ? (leaf?.element ?? range.start.paragraph) : range.start.paragraph, local);
    at;
    at = around(at, local)
  ) {
    const extent = extentOf(word, at);
    if (!extent) continue;
    const end =
      range.end.offset === afterMark
        ? { ...range.end, offset: partOf(range, range.end.paragraph).to }
        : range.end;
    if (comparePlaces(word, extent.start, range.start) <= 0 && comparePlaces(word, end, extent.end) <= 0)
      return at;
  }
  return null;
}
