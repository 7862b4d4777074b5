import { configure, screen, waitFor, within } from '@testing-library/react';
import { type AxeResults, run } from 'axe-core';
import type { Assessment } from '../../src/assessment/index.ts';
import { type Anchor, type Comment, makeAnchor } from '../../src/evidence/index.ts';
import { draftText, MemoryDocument, now, openPane } from './fakes.tsx';

// The machine that runs this may be busy with much else.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 5000 });

/** A draft with a few paragraphs to select from. */
export const draft = () => {
  const document = new MemoryDocument();
  document.text = draftText(
    '# Bakgrund',
    'Projektet minskar utsläppen från transporter i hela länet med hälften.',
    'Alla inköp görs enligt regionens krav på hållbarhet.',
    'Budgeten är två miljoner kronor.',
  );
  return document;
};

/** Selects words of the draft, as the officer does in the document. */
export function select(document: MemoryDocument, words: string): Anchor {
  document.selection = anchorOf(document, words);
  return document.selection;
}

export function anchorOf(document: MemoryDocument, words: string): Anchor {
  const paragraph = document.text.paragraphs.findIndex(({ text }) => text.includes(words));
  const offset = document.text.paragraphs[paragraph]?.text.indexOf(words) ?? 0;
  return makeAnchor(document.text, {
    start: { paragraph, offset },
    end: { paragraph, offset: offset + words.length },
  });
}

export function comment(
  document: MemoryDocument,
  words: string,
  text: string,
  more: Partial<Comment> = {},
): Comment {
  const id = `comment-${document.comments.length + 1}`;
  const anchor = anchorOf(document, words);
  const one = { id, by: 'Rut Granskare', at: now, text, resolved: false, replies: [], anchor, ...more };
  document.comments = [...document.comments, one];
  return one;
}

/** The pane with one question's card open. */
export async function openCard(document: MemoryDocument, title: string) {
  const opened = openPane(document);
  const { user } = opened;
  const start = await screen.findByRole('button', { name: /^(Börja bedöma|Ångra)$/ });
  if (start.textContent === 'Börja bedöma') await user.click(start);
  const row = () => screen.getByRole('button', { name: new RegExp(`^${title}`) });
  await screen.findByRole('button', { name: 'Mer' });
  if (!screen.queryByRole('button', { name: new RegExp(`^${title}`) }))
    for (const fold of screen.getAllByRole('button', { expanded: false, name: /^(Grindar|Värdekedjor)/ }))
      await user.click(fold);
  if (row().getAttribute('aria-expanded') === 'false') await user.click(row());
  return { ...opened, row };
}

/** One part of the open card, or of a view. */
export const part = (name: string) => within(screen.getByRole('region', { name }));

/** What the document holds of an assessment now. */
export function kept(document: MemoryDocument): Assessment {
  if (document.stored.kind !== 'found') throw new Error('nothing is kept yet');
  return document.stored.assessment;
}

export async function openView(user: ReturnType<typeof openPane>['user'], name: RegExp) {
  await user.click(screen.getByRole('button', { name: 'Mer' }));
  await user.click(screen.getByRole('button', { name }));
}

/** Faults for a screen reader, as axe finds them without a layout. */
export async function faults(container: Element): Promise<readonly string[]> {
  const { violations }: AxeResults = await run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export { screen, waitFor, within };
