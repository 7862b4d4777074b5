import { assertEditable } from '../model/controls.ts';
import { replaceText } from '../model/edit.ts';
import { textOfParagraph } from '../model/text.ts';
import type { WordDocument } from '../model/word-document.ts';

/** What is alike at the beginning and at the end of two texts. */
function difference(before: string, now: string): { from: number; to: number; text: string } {
  let from = 0;
  while (from < before.length && from < now.length && before[from] === now[from]) from++;
  let end = 0;
  while (
    end < before.length - from &&
    end < now.length - from &&
    before[before.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  return { from, to: before.length - end, text: now.slice(from, now.length - end) };
}

/**
 * Lets a drawn paragraph's text be edited where it stands. Enter or leaving it keeps the change, Escape does not; what is
 * kept is the smallest change of the document's runs.
 * @param keep carries out a change as one step; false when the document may not be changed.
 * @param done is called when the paragraph is to be drawn as before.
 */
export function editParagraph(
  word: WordDocument,
  paragraph: Element,
  drawn: HTMLElement,
  keep: (work: () => void) => boolean,
  done: () => void,
): void {
  const before = textOfParagraph(paragraph);
  drawn.textContent = before.replaceAll('\v', '\n');
  drawn.contentEditable = 'plaintext-only';
  drawn.setAttribute('role', 'textbox');
  drawn.setAttribute('aria-multiline', 'true');
  drawn.setAttribute('aria-label', 'Stycke som redigeras');
  drawn.classList.add('editing');
  drawn.focus();
  getSelection()?.selectAllChildren(drawn);
  getSelection()?.collapseToEnd();
  let open = true;
  const finish = (keeps: boolean) => {
    if (!open) return;
    open = false;
    const now = (drawn.textContent ?? '').replaceAll('\n', '\v');
    drawn.removeAttribute('contenteditable');
    drawn.classList.remove('editing');
    if (keeps && now !== before && word.contains(paragraph)) {
      const { from, to, text } = difference(before, now);
      keep(() => {
        assertEditable(paragraph);
        replaceText(word.editing, paragraph, from, to, text);
      });
    }
    done();
  };
  drawn.addEventListener('blur', () => finish(true), { once: true });
  drawn.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') finish(false);
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      finish(true);
    }
  });
}
