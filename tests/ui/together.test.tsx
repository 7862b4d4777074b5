import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { newAssessment, withEntry } from '../../src/assessment/index.ts';
import { list, MemoryDocument, now, openPane } from './fakes.tsx';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const later = '2026-11-24T10:00:00.000Z';

/** Bo answers in the document, behind the pane's back. */
function boAnswers(document: MemoryDocument, id: string, n: number, rationale = '', at = later) {
  const { stored } = document;
  const before = stored.kind === 'found' ? stored.assessment : newAssessment(list, 'Bo Berg', at);
  document.stored = {
    kind: 'found',
    assessment: withEntry(before, id, { answer: level(n), rationale }, 'Bo Berg', at),
  };
}

async function work(document = new MemoryDocument()) {
  if (document.stored.kind === 'none')
    document.stored = { kind: 'found', assessment: newAssessment(list, 'Anna Ask', now) };
  const opened = openPane(document, new Map([['name', 'Anna Ask']]));
  await screen.findByText(/av 3 besvarade/);
  return { ...opened, document };
}

/** Coming back to the pane makes it look at the document at once. */
const look = () => act(async () => void fireEvent.focus(window));
const answered = (n: number) => screen.findByText(`${n} av 3 besvarade`, { exact: false });
const saved = () =>
  waitFor(() => expect(screen.getByTestId('save-state')).toHaveAttribute('data-state', 'saved'), {
    timeout: 3000,
  });

describe('two officers in one document', () => {
  it('shows what the other has answered, says who, and leads there', async () => {
    const { user, document } = await work();
    boAnswers(document, 'inkop', 2);
    boAnswers(document, 'floden', 3);
    await look();
    await answered(2);
    await user.click(await screen.findByText('Bo Berg har svarat på 2 frågor'));
    await user.click(screen.getByRole('button', { name: 'Flöden' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Flöden.*3/ })).toHaveFocus());
    expect(document.tries).toBe(0);
  });

  it('is quiet, and writes nothing, when nothing has changed', async () => {
    const { document } = await work();
    boAnswers(document, 'inkop', 2);
    await look();
    await answered(1);
    const before = document.reads;
    await look();
    await look();
    expect(document.reads).toBeGreaterThan(before);
    expect(document.tries).toBe(0);
  });

  it('ends with all answers in the document when both write', async () => {
    const { user, document } = await work();
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    boAnswers(document, 'floden', 3);
    await saved();
    await answered(2);
    const { stored } = document;
    expect(stored.kind === 'found' && Object.keys(stored.assessment.entries).sort()).toEqual([
      'floden',
      'klimat',
    ]);
  });

  it('leaves the reason that is being written as it is, and shows the other answer when the writing is done', async () => {
    const { user, document } = await work();
    await user.click(screen.getByRole('button', { name: /^Nästa: / }));
    await user.click(screen.getByRole('button', { name: /^Värdekedjor/ }));
    await user.click(screen.getByRole('button', { name: /^Flöden/ }));
    await user.type(screen.getByLabelText(/^Motivering/), 'Återbruk');
    boAnswers(document, 'floden', 1, 'Annat');
    await look();
    expect(screen.getByLabelText(/^Motivering/)).toHaveValue('Återbruk');
    await user.type(screen.getByLabelText(/^Motivering/), ' på plats');
    expect(screen.getByLabelText(/^Motivering/)).toHaveValue('Återbruk på plats');
    await saved();
    const { stored } = document;
    const told = stored.kind === 'found' ? stored.assessment.history.map(({ by, why }) => [by, why]) : [];
    expect(told).toContainEqual(['Bo Berg', 'Annat']);
    expect(stored.kind === 'found' && stored.assessment.entries.floden?.rationale).toBe('Återbruk på plats');
  });

  it('undoes only own answers, and what is undone does not come back from the document', async () => {
    const { user, document } = await work();
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await saved();
    boAnswers(document, 'floden', 3);
    await look();
    await answered(2);
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await answered(1);
    expect(screen.getByRole('button', { name: 'Ångra' })).toHaveAttribute('aria-disabled', 'true');
    await waitFor(
      () => {
        const { stored } = document;
        expect(stored.kind === 'found' && Object.keys(stored.assessment.entries)).toEqual(['floden']);
      },
      { timeout: 3000 },
    );
    await look();
    await answered(1);
    await user.click(screen.getByRole('button', { name: 'Gör om' }));
    await answered(2);
  });

  it('does not undo an answer that the other has changed since', async () => {
    const { user, document } = await work();
    await user.click(screen.getByRole('button', { name: /^Värdekedjor/ }));
    await user.click(screen.getByRole('button', { name: /^Flöden/ }));
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await saved();
    boAnswers(document, 'floden', 3);
    await look();
    await waitFor(() => expect(screen.getByRole('radio', { name: /^3/ })).toBeChecked());
    expect(screen.getByRole('button', { name: 'Ångra' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('writes the answers again when the document has lost them', async () => {
    const { user, document } = await work();
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await saved();
    document.stored = { kind: 'none' };
    await look();
    await waitFor(() => expect(document.stored.kind).toBe('found'), { timeout: 3000 });
    const tries = document.tries;
    await look();
    expect(document.tries).toBe(tries);
  });

  it('goes on with the other’s assessment when that was begun while the start was in view', async () => {
    const document = new MemoryDocument();
    const { user } = openPane(document, new Map([['name', 'Anna Ask']]));
    const start = await screen.findByRole('button', { name: 'Börja bedöma' });
    boAnswers(document, 'floden', 3);
    await user.click(start);
    await answered(1);
    expect(document.tries).toBe(0);
  });

  it('keeps answering when the document can’t be read in the middle', async () => {
    const { user, document } = await work();
    document.readFail = 'hostError';
    await look();
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await saved();
    await answered(1);
  });

  it('shares one document between two panes: both end up with all answers', async () => {
    const first = await work();
    await first.user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await saved();
    first.unmount();
    const second = await work(new MemoryDocument(first.document.memory));
    await answered(1);
    await second.user.click(screen.getByRole('button', { name: /^Nästa: / }));
    await second.user.click(screen.getByRole('radio', { name: /^3/ }));
    await saved();
    expect(Object.keys(second.document.writes.at(-1)?.entries ?? {}).sort()).toEqual(['floden', 'klimat']);
  });
});
