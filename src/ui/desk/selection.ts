import type { Passage, Point } from '../../evidence/index.ts';

/** Passages of a text that is shown with each paragraph in one text node, below an element with its number. */

/** What a range of the page covers of the text; null when that is nothing. */
export function passageOf(sheet: Element, range: Range): Passage | null {
  const covered = [...sheet.querySelectorAll<HTMLElement>('[data-paragraph]')].filter((element) =>
    range.intersectsNode(element),
  );
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return null;
  const start = pointIn(first, range.startContainer, range.startOffset, 0);
  const end = pointIn(last, range.endContainer, range.endOffset, last.textContent.length);
  const empty = start.paragraph === end.paragraph && start.offset >= end.offset;
  return empty ? null : { start, end };
}

/** A boundary in a paragraph; `outside` when the boundary is not in it. */
function pointIn(element: HTMLElement, container: Node, offset: number, outside: number): Point {
  const paragraph = Number(element.dataset.paragraph);
  if (!element.contains(container)) return { paragraph, offset: outside };
  if (container.nodeType === Node.TEXT_NODE) return { paragraph, offset };
  return { paragraph, offset: offset === 0 ? 0 : element.textContent.length };
}

/** Where a passage stands on the page; null when the page does not show it. */
export function rangeOf(sheet: Element, { start, end }: Passage): Range | null {
  const [from, to] = [start, end].map(({ paragraph, offset }) => {
    const node = sheet.querySelector(`[data-paragraph="${paragraph}"]`)?.firstChild;
    return node && offset <= (node.textContent?.length ?? 0) ? { node, offset } : undefined;
  });
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Marks a range by name (CSS Custom Highlight API), or takes the mark away; nothing where the browser has none. */
export function markRange(name: 'vagval-selected' | 'vagval-shown', range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}
