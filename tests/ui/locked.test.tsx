import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { newAssessment, readXml } from '../../src/assessment/index.ts';
import { list, MemoryDocument, now, openPane } from './fakes.tsx';

const open = { locked: null, signed: false, tracking: false, language: null } as const;

async function begin(document: MemoryDocument) {
  document.stored = { kind: 'found', assessment: newAssessment(list, 'Anna Ask', now) };
  const opened = openPane(document, new Map([['name', 'Anna Ask']]));
  await screen.findByText('0 av 3 besvarade', { exact: false });
  return opened;
}

const passed = () => screen.getByRole('radio', { name: /^Passerad/ });
/** Longer than what was given rests before it is written, and than the first new try after a failure. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 2300)));
const faults = async () => {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
};
/** Whether the officer is warned when the pane is closed. */
const warned = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }));

describe('a document that allows no writing', () => {
  it('says so at once, scores, tries no write and keeps the assessment in a file', async () => {
    const document = new MemoryDocument();
    document.state = { ...open, locked: 'readOnly' };
    const { user, others } = await begin(document);
    expect(screen.getByText(/^Dokumentet är öppnat för läsning.*Bedöm som vanligt/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Infoga sammanfattning' })).not.toBeInTheDocument();
    await user.click(passed());
    expect(screen.getByText('1 av 3 besvarade', { exact: false })).toBeInTheDocument();
    await rest();
    expect(document.tries).toBe(0);
    expect(screen.getByTestId('save-state')).toHaveTextContent('Svaren finns bara i panelen');
    expect(warned()).toBe(true);
    expect(await faults()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Spara bedömningen bredvid' }));
    expect(screen.getByTestId('save-state')).toHaveTextContent(/^Sparat i en fil bredvid \d/);
    expect(warned()).toBe(false);
    const [file] = others.saved;
    expect(file?.name).toMatch(/^bedomning-.*-2026-11-24\.xml$/);
    const read = readXml(file?.xml ?? '');
    expect(read.kind === 'found' && read.assessment.entries.klimat?.answer).toEqual({
      kind: 'gate',
      outcome: 'pass',
    });
  });

  it('writes what was answered once the protection is gone', async () => {
    const document = new MemoryDocument();
    document.state = { ...open, locked: 'protected' };
    const { user } = await begin(document);
    await user.click(passed());
    document.state = open;
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(document.writes.at(-1)?.entries.klimat).toBeDefined(), { timeout: 3000 });
    await waitFor(() => expect(screen.queryByText(/^Dokumentet är skyddat/)).not.toBeInTheDocument());
  });

  it('takes a refused write as a locked document, and does not try over and over', async () => {
    const document = new MemoryDocument();
    const { user } = await begin(document);
    document.fail = 'readOnly';
    await user.click(passed());
    expect(
      await screen.findByText(/^Dokumentet är öppnat för läsning/, undefined, { timeout: 3000 }),
    ).toBeInTheDocument();
    await rest();
    expect(document.tries).toBe(1);
    expect(screen.queryByText(/^Svaren är inte sparade/)).not.toBeInTheDocument();
    document.fail = undefined;
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(document.writes.at(-1)?.entries.klimat).toBeDefined(), { timeout: 3000 });
  });
});

describe('a digitally signed document', () => {
  it('is written only when the officer says that the signature may be broken, and is asked once', async () => {
    const document = new MemoryDocument();
    document.state = { ...open, signed: true };
    const { user } = await begin(document);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    await user.click(passed());
    const question = await screen.findByRole(
      'alertdialog',
      { name: 'Dokumentet är digitalt signerat' },
      { timeout: 3000 },
    );
    expect(question).toHaveTextContent('Om bedömningen sparas i det bryts signaturen.');
    expect(screen.getByRole('heading', { name: 'Dokumentet är digitalt signerat' })).toHaveFocus();
    expect(await faults()).toEqual([]);
    expect(document.tries).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Spara i dokumentet och bryt signaturen' }));
    await waitFor(() => expect(document.writes).toHaveLength(1));
    expect(passed()).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: /^Risk/ }));
    await waitFor(() => expect(document.writes).toHaveLength(2), { timeout: 3000 });
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });

  it('is left as it is when the officer keeps the signature, and the answers go beside it', async () => {
    const document = new MemoryDocument();
    document.state = { ...open, signed: true };
    const { user, others } = await begin(document);
    await user.click(passed());
    await user.click(await screen.findByRole('button', { name: 'Behåll signaturen' }, { timeout: 3000 }));
    expect(await screen.findByText(/^Dokumentets signatur behålls/)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^Risk/ }));
    await rest();
    expect(document.tries).toBe(0);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Spara bedömningen bredvid' }));
    expect(others.saved).toHaveLength(1);
  });
});
