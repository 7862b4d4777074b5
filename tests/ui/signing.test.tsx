import { act } from '@testing-library/react';
import { newAssessment, withEntry } from '../../src/assessment/index.ts';
import { draftText, list, type MemoryDocument, now } from './fakes.tsx';
import { draft, faults, kept, openCard, openView, part, screen, waitFor } from './working.tsx';

function assessed(): MemoryDocument {
  const document = draft();
  const entry = { answer: { kind: 'level', level: 2 }, rationale: 'Alla avtal.' } as const;
  document.stored = {
    kind: 'found',
    assessment: withEntry(newAssessment(list, 'Anna', now), 'inkop', entry, 'Anna', now),
  };
  return document;
}

async function signed() {
  const document = assessed();
  const opened = await openCard(document, 'Inköp');
  const { user } = opened;
  await openView(user, /^Underskrift$/);
  const name = await screen.findByLabelText(/^Namn/);
  await user.clear(name);
  await user.type(name, 'Eva Chef');
  await user.type(screen.getByLabelText('Roll'), 'Enhetschef');
  await user.click(screen.getByRole('button', { name: 'Skriv under' }));
  await screen.findByText('Bedömningen är underskriven.');
  return { document, ...opened };
}

const seal = () => screen.getByRole('button', { name: /^Underskriven av Eva Chef\./ });

describe('signing an assessment', () => {
  it('says beforehand what is signed: version, answers, what is open, and the text', async () => {
    const { user, container } = await openCard(assessed(), 'Inköp');
    await openView(user, /^Underskrift$/);
    const what = part('Det här skriver du under');
    expect(await what.findByText('Projektstöd, Version 1.0.0')).toBeInTheDocument();
    expect(what.getByText('1 av 3 besvarade · 2 öppna frågor')).toBeInTheDocument();
    expect(await what.findByText(/^4 stycken, \d+ tecken/)).toBeInTheDocument();
    expect(screen.getByText('Ingen har skrivit under.')).toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
  });

  it('separates the thousands of a long text as the language does', async () => {
    const document = assessed();
    document.text = draftText(...Array.from({ length: 1234 }, () => 'Tio tecken'));
    const { user } = await openCard(document, 'Inköp');
    await openView(user, /^Underskrift$/);
    const what = part('Det här skriver du under');
    expect(await what.findByText(/^1\s234 stycken, 12\s340 tecken/)).toBeInTheDocument();
  });

  it('keeps name, role and time in the document, and tells at the score and in the list that the seal is whole', async () => {
    const { document, container } = await signed();
    const list = part('Underskrifter');
    expect(list.getByText('Eva Chef, Enhetschef')).toBeInTheDocument();
    expect(await list.findByText('Förseglingen är hel.')).toBeInTheDocument();
    await waitFor(() => expect(seal()).toHaveTextContent('Förseglingen är hel.'));
    expect(kept(document).signOffs).toMatchObject([{ name: 'Eva Chef', role: 'Enhetschef', at: now }]);
    expect(await faults(container)).toEqual([]);
  });

  it('shows that the seal is broken, and by what, when an answer or the text is changed', async () => {
    const { user, document } = await signed();
    await user.click(screen.getByRole('button', { name: 'Till frågorna' }));
    await user.click(screen.getByRole('radio', { name: /^3/ }));
    await waitFor(() => expect(seal()).toHaveTextContent('Ändrat sedan dess: svaren.'));
    document.text = draftText('# Bakgrund', 'Helt annan text.');
    act(() => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(seal()).toHaveTextContent('Ändrat sedan dess: svaren, dokumentets text.'));
    await user.click(screen.getByRole('radio', { name: /^2/ }));
    await waitFor(() => expect(seal()).toHaveTextContent('Ändrat sedan dess: dokumentets text.'));
  });

  it('can be done again, and then the last seal is whole', async () => {
    const { user, document } = await signed();
    await user.click(screen.getByRole('button', { name: 'Till frågorna' }));
    await user.click(screen.getByRole('radio', { name: /^3/ }));
    await waitFor(() => expect(seal()).toHaveTextContent('bruten'));
    await user.click(seal());
    await user.type(await screen.findByLabelText(/^Namn/), 'Eva Chef');
    await user.click(screen.getByRole('button', { name: 'Skriv under på nytt' }));
    await waitFor(() => expect(kept(document).signOffs).toHaveLength(2));
    const signatures = part('Underskrifter').getAllByRole('listitem');
    await waitFor(() => expect(signatures[1]).toHaveTextContent('bruten. Ändrat sedan dess: svaren'));
    expect(part('Underskrifter').getAllByRole('listitem')[0]).toHaveTextContent('hel.');
  });

  it('is not done when the text can’t be read, and says so', async () => {
    const document = assessed();
    const { user } = await openCard(document, 'Inköp');
    document.readText = async () => {
      throw new Error('no text');
    };
    await openView(user, /^Underskrift$/);
    await user.type(await screen.findByLabelText(/^Namn/), 'Eva');
    await user.click(screen.getByRole('button', { name: 'Skriv under' }));
    expect(await screen.findByText(/^Det gick inte\./)).toBeInTheDocument();
    expect(kept(document).signOffs).toEqual([]);
  });
});
