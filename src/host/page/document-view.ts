import { renderAsync } from 'docx-preview';
import { controlsIn } from '../model/controls.ts';
import { paragraphsIn } from '../model/text.ts';
import { child, childValue } from '../model/wml.ts';
import type { WordDocument } from '../model/word-document.ts';

const settle = 150;

/** The document drawn as pages. A click or an arrow key moves the cursor. */
export class DocumentView {
  private timer: number | undefined;
  private shown = new Set<Element>();

  constructor(
    private readonly desk: HTMLElement,
    private readonly word: WordDocument,
  ) {
    desk.tabIndex = 0;
    desk.addEventListener('click', (event) => {
      const paragraph = (event.target as Element).closest<HTMLElement>('[data-paragraph]');
      if (paragraph) this.moveTo(Number(paragraph.dataset.paragraph));
    });
    desk.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step === undefined || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      this.moveTo(this.word.numberOf(this.word.selection.end.paragraph) + step, true);
    });
    word.onChange(() => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.draw(), settle);
    });
  }

  /** Draws the document as it stands. What has come into view for the first time in a control of ours is scrolled to. */
  async draw(): Promise<void> {
    const { desk, word } = this;
    const stage = document.createElement('div');
    await renderAsync(word.marked(), stage, stage, {
      ignoreLastRenderedPageBreak: true,
      renderChanges: true,
      useBase64URL: true,
    }).catch(() => stage.replaceChildren(cannotDraw()));
    const top = desk.scrollTop;
    desk.replaceChildren(...stage.childNodes);
    desk.scrollTop = top;
    this.number();
    this.frameControls();
    this.showCursor();
  }

  /** Ties each drawn paragraph to the one it was drawn from. */
  private number(): void {
    for (const mark of this.desk.querySelectorAll<HTMLElement>('[id^="vv-"]')) {
      const paragraph = mark.closest<HTMLElement>('p');
      if (paragraph) paragraph.dataset.paragraph = mark.id.slice('vv-'.length);
      mark.remove();
    }
  }

  private drawn(paragraph: Element): HTMLElement | null {
    const n = this.word.numberOf(paragraph);
    return this.desk.querySelector(`[data-paragraph="${n}"]`);
  }

  private frameControls(): void {
    const { body } = this.word;
    const ours = controlsIn(body).filter((node) =>
      childValue(child(node, 'sdtPr'), 'tag')?.startsWith('vagval'),
    );
    for (const control of ours) {
      const elements = paragraphsIn(control).map((paragraph) => this.drawn(paragraph));
      for (const element of elements) outermost(element)?.classList.add('in-control');
      if (!this.shown.has(control)) elements[0]?.scrollIntoView({ block: 'center' });
    }
    this.shown = new Set(ours);
  }

  private moveTo(n: number, scroll = false): void {
    const paragraph = this.word.paragraphs[Math.max(0, n)];
    if (!paragraph) return;
    const place = { paragraph, offset: 0 };
    this.word.select(this.word.ranges.make(place, place));
    this.showCursor();
    if (scroll) this.drawn(paragraph)?.scrollIntoView({ block: 'nearest' });
  }

  private showCursor(): void {
    this.desk.querySelector('.cursor')?.classList.remove('cursor');
    this.drawn(this.word.selection.start.paragraph)?.classList.add('cursor');
  }
}

/** What stands in place of the pages when the library that draws them gives up: the document itself is open. */
function cannotDraw(): HTMLElement {
  const box = document.createElement('p');
  box.className = 'message';
  box.setAttribute('role', 'status');
  box.textContent =
    'Dokumentet är öppet men kan inte visas här. Panelen fungerar, och Spara ger hela dokumentet.';
  return box;
}

/** The block directly on the page that a drawn paragraph stands in: itself, or its table. */
function outermost(element: HTMLElement | null): Element | null {
  return element?.closest('article > *, section.docx > *') ?? element;
}
