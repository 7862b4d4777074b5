import { renderAsync } from 'docx-preview';
import { controlsIn } from '../model/controls.ts';
import { deleteRange } from '../model/edit-range.ts';
import { paragraphsOf } from '../model/places.ts';
import { paragraphsIn } from '../model/text.ts';
import { child, childValue } from '../model/wml.ts';
import type { WordDocument } from '../model/word-document.ts';
import { assertRangeDeletable } from '../objects/writing.ts';
import { editParagraph } from './paragraph-editor.ts';
import { TextSelection } from './text-selection.ts';

const settle = 150;
/** More paragraphs than these take too long to draw; all of the document is open all the same. */
const mostDrawn = 2000;

/** The document drawn as pages. A click or an arrow key moves the cursor. */
export class DocumentView {
  private timer: number | undefined;
  private shown = new Set<Element>();
  private readonly selection: TextSelection;

  /** @param change carries out a change as one step; false when it was refused. @param mayChange says no aloud. */
  constructor(
    private readonly desk: HTMLElement,
    private readonly word: WordDocument,
    private readonly change: (work: () => void) => boolean,
    private readonly mayChange: () => boolean,
  ) {
    this.selection = new TextSelection(desk, word);
    desk.tabIndex = 0;
    desk.addEventListener('click', (event) => {
      const paragraph = (event.target as Element).closest<HTMLElement>('[data-paragraph]');
      if (paragraph && getSelection()?.isCollapsed && !paragraph.isContentEditable) this.showCursor();
    });
    desk.addEventListener('dblclick', (event) => {
      const paragraph = (event.target as Element).closest<HTMLElement>('[data-paragraph]');
      if (paragraph && !paragraph.isContentEditable) this.edit(Number(paragraph.dataset.paragraph));
    });
    word.onSelect(() => {
      this.showCursor();
      if (!this.selection.isReading) this.selection.show(true);
    });
    desk.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'F2') this.edit(this.word.numberOf(this.word.selection.start.paragraph));
      if ((event.key === 'Delete' || event.key === 'Backspace') && !word.selection.isCollapsed) this.erase();
      if (step === undefined || event.ctrlKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      this.moveTo(this.word.numberOf(this.word.selection.end.paragraph) + step, true);
    });
  }

  /** Draws the document now and after each change. */
  follow(): Promise<void> {
    this.word.onChange(() => {
      clearTimeout(this.timer);
      this.desk.setAttribute('aria-busy', 'true');
      this.timer = window.setTimeout(() => {
        this.timer = undefined;
        void this.draw();
      }, settle);
    });
    return this.draw();
  }

  sayNothingIsDrawn(): void {
    this.desk.replaceChildren(
      box('notice', 'Sidorna visas inte. Dokumentet är öppet, och Spara ger hela dokumentet.'),
    );
  }

  /** Draws the document as it stands. What has come into view for the first time in a control of ours is scrolled to. */
  async draw(): Promise<void> {
    const { desk, word } = this;
    const stage = document.createElement('div');
    await renderAsync(word.marked(mostDrawn), stage, stage, {
      ignoreLastRenderedPageBreak: true,
      renderComments: false,
      renderChanges: true,
      useBase64URL: true,
    }).catch(() => stage.replaceChildren(cannotDraw()));
    // What is being edited stays as it is; it is drawn anew when that is done.
    if (desk.querySelector('.editing')) return;
    const top = desk.scrollTop;
    if (word.paragraphs.length > mostDrawn) stage.prepend(cut(word.paragraphs.length));
    desk.replaceChildren(...stage.childNodes);
    desk.scrollTop = top;
    this.number();
    this.frameControls();
    this.showCursor();
    this.selection.show();
    if (this.timer === undefined) desk.removeAttribute('aria-busy');
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
    return this.selection.drawn(paragraph);
  }

  private edit(n: number): void {
    const paragraph = this.word.paragraphs[n];
    const drawn = paragraph && this.drawn(paragraph);
    if (!drawn || !this.mayChange()) return;
    editParagraph(this.word, paragraph, drawn, this.change, () => {
      this.desk.focus();
      void this.draw();
    });
  }

  private erase(): void {
    const { word } = this;
    this.change(() => {
      const { start, end } = word.selection;
      const range = word.ranges.make(start, end);
      assertRangeDeletable(word, range);
      deleteRange(word.editing, range, paragraphsOf(word, range));
    });
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
    const drawn = this.drawn(paragraph);
    this.word.select(this.word.ranges.make(place, place));
    if (drawn) getSelection()?.collapse(drawn, 0);
    if (scroll) drawn?.scrollIntoView({ block: 'nearest' });
  }

  private showCursor(): void {
    this.desk.querySelector('.cursor')?.classList.remove('cursor');
    this.drawn(this.word.selection.start.paragraph)?.classList.add('cursor');
  }
}

/** What stands before the pages of a document that is too long to be drawn to its end. */
function cut(paragraphs: number): HTMLElement {
  const number = (n: number) => n.toLocaleString('sv-SE');
  return box(
    'notice',
    `Dokumentet har ${number(paragraphs)} stycken. Här visas de första ${number(mostDrawn)}; allt är öppet, och Spara ger hela dokumentet.`,
  );
}

/** What stands in place of the pages when the library that draws them gives up: the document itself is open. */
const cannotDraw = () =>
  box(
    'message',
    'Dokumentet är öppet men kan inte visas här. Panelen fungerar, och Spara ger hela dokumentet.',
  );

function box(className: 'notice' | 'message', text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.setAttribute('role', 'status');
  made.textContent = text;
  return made;
}

/** The block directly on the page that a drawn paragraph stands in: itself, or its table. */
function outermost(element: HTMLElement | null): Element | null {
  return element?.closest('article > *, section.docx > *') ?? element;
}
