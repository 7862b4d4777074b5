import type { Locator } from 'playwright-core';
import { type Monkey, saved } from './monkey.ts';

const words = [
  'energi',
  'inköp',
  'åäö & <b>',
  '30 %',
  '”citat”',
  'återbruk',
  '😀',
  'mål',
  "it's",
  '\\',
  'Sápmi',
];

/** What the monkey can do, and how likely each is. */
export const weights = {
  answer: 30,
  reason: 16,
  clear: 3,
  undo: 6,
  redo: 4,
  insert: 6,
  remove: 2,
  evidence: 6,
  comment: 4,
  editText: 8,
  undoInWord: 3,
  closePane: 2,
  save: 6,
  reopen: 2,
} as const;

export type Action = keyof typeof weights;

/** Opens the card of any question; its id. */
async function openQuestion(monkey: Monkey): Promise<string> {
  const { pane, random } = monkey;
  const folds = await pane.locator('h2 > button').all();
  const fold = random.pick(folds);
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  const rows = await pane.locator('[id^="question-"]').all();
  const row = random.pick(rows);
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  return ((await row.getAttribute('id')) ?? '').replace('question-', '');
}

const body = (monkey: Monkey, id: string): Locator => monkey.pane.locator(`[id="body-${id}"]`);

const phrase = ({ random }: Monkey): string =>
  Array.from({ length: 1 + random.below(12) }, () => random.pick(words)).join(' ');

/** Presses a button if it is there and can be pressed. */
async function press(button: Locator): Promise<boolean> {
  if ((await button.count()) === 0 || (await button.first().isDisabled())) return false;
  if ((await button.first().getAttribute('aria-disabled')) === 'true') return false;
  await button.first().click();
  return true;
}

/** Does something with a paragraph of the document, anew when the page has been drawn again meanwhile. */
async function onParagraph(
  { page, random }: Monkey,
  act: (paragraph: Locator) => Promise<void>,
): Promise<boolean> {
  for (let tries = 0; tries < 5; tries++) {
    await page.waitForTimeout(250);
    const paragraph = random.pick(await page.locator('#desk [data-paragraph]').all());
    try {
      if ((await paragraph.innerText({ timeout: 2000 })).trim().length < 5) continue;
      await paragraph.scrollIntoViewIfNeeded({ timeout: 2000 });
      await act(paragraph);
      return true;
    } catch {}
  }
  return false;
}

/** Selects some words in any paragraph of the document, as a person does with the mouse. */
function selectText(monkey: Monkey): Promise<boolean> {
  const { page, random } = monkey;
  return onParagraph(monkey, async (paragraph) => {
    const box = await paragraph.boundingBox();
    if (!box) throw new Error('not drawn');
    await page.mouse.move(box.x + 4, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + Math.min(box.width - 4, 60 + random.below(300)), box.y + 8, { steps: 4 });
    await page.mouse.up();
  });
}

export const actions: Readonly<Record<Action, (monkey: Monkey) => Promise<void>>> = {
  async answer(monkey) {
    const id = await openQuestion(monkey);
    const radio = monkey.random.pick(await body(monkey, id).getByRole('radio').all());
    await radio.check();
    monkey.oracle.say(id, { choice: await radio.inputValue() }, null);
  },
  async reason(monkey) {
    const id = await openQuestion(monkey);
    const reason = phrase(monkey);
    await body(monkey, id)
      .getByRole('textbox', { name: /^Motivering/ })
      .fill(reason);
    monkey.oracle.say(id, { reason }, `reason:${id}`);
  },
  async clear(monkey) {
    const id = await openQuestion(monkey);
    if (await press(body(monkey, id).getByRole('button', { name: 'Ta bort svaret' })))
      monkey.oracle.say(id, { choice: '' }, null);
  },
  async undo(monkey) {
    if (await press(monkey.pane.getByRole('button', { name: 'Ångra' }))) monkey.oracle.undo();
  },
  async redo(monkey) {
    if (await press(monkey.pane.getByRole('button', { name: 'Gör om' }))) monkey.oracle.redo();
  },
  async insert(monkey) {
    const { pane, random } = monkey;
    await openSizes(monkey);
    await pane.locator(`[id="insert-${random.pick(['line', 'table', 'full'])}"]`).click();
    await settled(monkey);
  },
  async remove(monkey) {
    await openSizes(monkey);
    if (!(await press(monkey.pane.getByRole('button', { name: /^Ta bort ur dokumentet/ })))) return;
    await settled(monkey);
  },
  async evidence(monkey) {
    if (!(await selectText(monkey))) return;
    const id = await openQuestion(monkey);
    const card = body(monkey, id);
    if (!(await press(card.getByRole('button', { name: 'Använd markerad text' })))) return;
    const told = card.getByText(
      /^(Den markerade texten är kopplad|Den texten är redan|Inget är markerat|Markeringen)/,
    );
    await told.first().waitFor();
    if (/^Den markerade/.test(await told.first().innerText())) monkey.oracle.did();
  },
  async comment(monkey) {
    if (!(await selectText(monkey))) return;
    const id = await openQuestion(monkey);
    const card = body(monkey, id);
    if (!(await press(card.getByRole('button', { name: 'Ny kommentar' })))) return;
    await card.getByLabel(/^Kommentar om/).fill(phrase(monkey));
    await press(card.getByRole('button', { name: 'Kommentera', exact: true }));
  },
  async editText(monkey) {
    const { page, random } = monkey;
    const editing = page.getByRole('textbox', { name: 'Stycke som redigeras' });
    const opened = await onParagraph(monkey, async (paragraph) => {
      await paragraph.dblclick({ timeout: 2000 });
      await editing.waitFor({ timeout: 2000 });
    });
    if (!opened) return;
    await page.keyboard.press(random.pick(['Home', 'End']));
    await page.keyboard.type(` ${phrase(monkey)} `);
    await page.keyboard.press(random.pick(['Enter', 'Enter', 'Escape']));
    await editing.waitFor({ state: 'detached' });
  },
  async undoInWord({ page }) {
    await press(page.locator('#undo'));
  },
  async closePane(monkey) {
    const { page, pane } = monkey;
    await atRest(monkey);
    await page.locator('#close').click();
    await page.locator('#toggle').click();
    monkey.oracle.forget();
    await pane.getByTestId('save-state').waitFor();
  },
  async save(monkey) {
    await atRest(monkey);
    monkey.keep(await saved(monkey.page));
  },
  async reopen(monkey) {
    await actions.save(monkey);
    await monkey.open();
  },
};

/** Waits until the pane says that all is in the document. */
async function atRest({ pane }: Monkey): Promise<void> {
  await pane.locator('[data-testid="save-state"]:is([data-state="saved"], [data-state="nothing"])').waitFor();
}

async function openSizes({ pane }: Monkey): Promise<void> {
  const options = pane.getByRole('button', { name: 'Storlek och plats' });
  if ((await options.getAttribute('aria-expanded')) === 'false') await options.click();
}

/** Waits for a write in the document; where words were changed by hand, chooses one way or the other. */
async function settled({ pane, random }: Monkey): Promise<void> {
  await pane.getByText('Infogar …').waitFor({ state: 'detached' });
  await press(pane.getByRole('button', { name: 'Ta bort ändå' }));
  const write = pane.getByRole('button', { name: 'Uppdatera så här' });
  if ((await write.count()) === 0) return;
  await pane.getByRole('button', { name: random.pick(['Behåll alla ändringar', 'Använd alla nya']) }).click();
  await write.click();
  await write.waitFor({ state: 'detached' });
}
