import type { Locator, Page } from 'playwright-core';

/** Waits until the pages are drawn as the document is: what was drawn before is thrown away. */
async function drawnAnew(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await page.locator('#desk:not([aria-busy])').waitFor();
}

/** Selects some words of a drawn paragraph by dragging over them. */
export async function drag(page: Page, drawn: Locator, words: string): Promise<void> {
  await drawnAnew(page);
  await drawn.scrollIntoViewIfNeeded();
  const box = await drawn.evaluate((element, words) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(words);
      if (at < 0) continue;
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
    }
    const rows = [...range.getClientRects()];
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) throw new Error(`"${words}" is not drawn`);
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    return { left: first.left, from: middle(first), right: last.right, to: middle(last) };
  }, words);
  await page.mouse.move(box.left + 0.5, box.from);
  await page.mouse.down();
  await page.mouse.move(box.right - 0.5, box.to, { steps: 5 });
  await page.mouse.up();
}

/** Writes a drawn paragraph anew, as a person does in Word. */
export async function rewrite(page: Page, drawn: Locator, text: string): Promise<void> {
  await drawnAnew(page);
  await drawn.scrollIntoViewIfNeeded();
  await drawn.dblclick();
  const field = page.getByRole('textbox', { name: 'Stycke som redigeras' });
  await field.fill(text);
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}
