import { textOfParagraph } from '../model/text.ts';
import { afterMark, type Place } from '../model/text-range.ts';
import type { WordDocument } from '../model/word-document.ts';
import { offsetAt, pointAt } from './drawn-text.ts';

const drawnFrom = '[data-paragraph]';

/** Ties what is selected in the drawn document to the document's own selection, both ways. */
export class TextSelection {
  private telling = false;

  constructor(
    private readonly desk: HTMLElement,
    private readonly word: WordDocument,
  ) {
    document.addEventListener('selectionchange', () => this.read());
  }

  /** Shows the document's selection in what is drawn. */
  show(scroll = false): void {
    const { start, end, isCollapsed } = this.word.selection;
    const from = this.pointOf(start);
    const to = this.pointOf(end);
    if (!from || !to) return;
    this.telling = true;
    try {
      if (!isCollapsed || scroll) getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
    } finally {
      queueMicrotask(() => {
        this.telling = false;
      });
    }
    if (scroll) this.drawn(start.paragraph)?.scrollIntoView({ block: 'center' });
  }

  drawn(paragraph: Element): HTMLElement | null {
    return this.desk.querySelector(`[data-paragraph="${this.word.numberOf(paragraph)}"]`);
  }

  private pointOf({ paragraph, offset }: Place): { node: Node; at: number } | undefined {
    const drawn = this.drawn(paragraph);
    const text = textOfParagraph(paragraph);
    return drawn ? pointAt(drawn, text, Math.min(offset, text.length)) : undefined;
  }

  private read(): void {
    const selection = getSelection();
    if (this.telling || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const start = this.placeOf(range.startContainer, range.startOffset);
    let end = range.collapsed ? start : this.placeOf(range.endContainer, range.endOffset);
    if (!start || !end) return;
    // A third click, or a drag past a paragraph's end, takes its mark and nothing of the next paragraph.
    const before = this.word.paragraphs[this.word.numberOf(end.paragraph) - 1];
    if (end.offset === 0 && end.paragraph !== start.paragraph && before) {
      end = { paragraph: before, offset: afterMark };
    }
    const now = this.word.selection;
    const same = (a: Place, b: Place) => a.paragraph === b.paragraph && a.offset === b.offset;
    if (same(now.start, start) && same(now.end, end)) return;
    this.telling = true;
    this.word.select(this.word.ranges.make(start, end));
    this.telling = false;
  }

  /** True while the page itself has changed the selection, so that there is nothing to show. */
  get isReading(): boolean {
    return this.telling;
  }

  private placeOf(node: Node, at: number): Place | undefined {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    const drawn = element?.closest<HTMLElement>(drawnFrom);
    if (!drawn || !this.desk.contains(drawn) || drawn.isContentEditable) return undefined;
    const paragraph = this.word.paragraphs[Number(drawn.dataset.paragraph)];
    return paragraph && { paragraph, offset: offsetAt(drawn, textOfParagraph(paragraph), node, at) };
  }
}
