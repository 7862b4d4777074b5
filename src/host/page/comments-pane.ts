import { Comments, type HeldComment } from '../model/comments.ts';
import type { WordDocument } from '../model/word-document.ts';

/** The comments beside the document, and a field to write one in. */
export class CommentsPane {
  private readonly comments: Comments;

  constructor(
    private readonly pane: HTMLElement,
    private readonly word: WordDocument,
    private readonly change: (work: () => void) => boolean,
  ) {
    this.comments = new Comments(word);
    word.onChange(() => this.show());
    this.show();
  }

  /** Opens a field for a new comment on what is selected. */
  compose(): void {
    const { word } = this;
    const { start, end } = word.selection;
    const range = word.ranges.make(start, end);
    const form = field('Ny kommentar', (text) =>
      this.change(() => void this.comments.add(range, text, word.author)),
    );
    this.pane.hidden = false;
    this.pane.querySelector('form')?.remove();
    this.pane.prepend(form);
    form.querySelector('textarea')?.focus();
    form.addEventListener('close', () => this.show());
  }

  private show(): void {
    const threads = this.comments.threads();
    this.pane.hidden = threads.length === 0;
    this.pane.replaceChildren(...threads.map((thread) => this.thread(thread)));
  }

  private thread(comment: HeldComment): HTMLElement {
    const { comments } = this;
    const box = make('article', { className: comment.resolved ? 'comment resolved' : 'comment' });
    box.setAttribute('aria-label', `Kommentar av ${comment.by || 'okänd'}`);
    box.append(...entry(comment));
    if (comment.resolved) box.append(make('p', { className: 'status', textContent: 'Löst' }));
    const replies = comments.replies(comment.id);
    if (replies.length > 0) {
      const list = make('ul');
      for (const reply of replies) {
        const item = make('li');
        item.append(...entry(reply));
        list.append(item);
      }
      box.append(list);
    }
    const answer = button('Svara', () => {
      const form = field('Svar', (text) =>
        this.change(() => void comments.reply(comment.id, text, this.word.author)),
      );
      answer.hidden = true;
      box.append(form);
      form.querySelector('textarea')?.focus();
      form.addEventListener('close', () => this.show());
    });
    const settle = button(comment.resolved ? 'Öppna igen' : 'Lös', () =>
      this.change(() => comments.resolve(comment.id, !comment.resolved)),
    );
    const buttons = make('div', { className: 'buttons' });
    buttons.append(answer, settle);
    box.append(buttons);
    return box;
  }
}

function entry({ by, at, text }: HeldComment): readonly HTMLElement[] {
  const head = make('p', { className: 'by' });
  head.append(make('strong', { textContent: by || 'Okänd' }), ` ${at.slice(0, 16).replace('T', ' ')}`);
  return [head, make('p', { className: 'words', textContent: text })];
}

/** A form with one text field. It is closed by sending or by Escape. */
function field(label: string, send: (text: string) => boolean): HTMLFormElement {
  const form = make('form');
  const text = make('textarea', { rows: 3 });
  text.setAttribute('aria-label', label);
  text.placeholder = label;
  const close = () => {
    form.remove();
    form.dispatchEvent(new Event('close'));
  };
  const cancel = button('Avbryt', close);
  const submit = make('button', { textContent: 'Skicka', type: 'submit' });
  form.append(text, submit, cancel);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim() === '' || send(text.value.trim())) close();
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return form;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = make('button', { textContent: label, type: 'button' });
  made.addEventListener('click', act);
  return made;
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
