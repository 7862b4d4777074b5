import { act } from '@testing-library/react';
import { newAssessment, withEvidence, withNote } from '../../src/assessment/index.ts';
import { list, type MemoryDocument, now } from './fakes.tsx';
import {
  anchorOf,
  comment,
  draft,
  faults,
  kept,
  openCard,
  openView,
  part,
  screen,
  select,
  waitFor,
  within,
} from './working.tsx';

const review = () => part('Granskning');
const words = 'minskar utsläppen från transporter';

/** A draft whose words are evidence of the gate "Klimat". */
function assessed(change = (assessment: ReturnType<typeof newAssessment>) => assessment): MemoryDocument {
  const document = draft();
  const first = newAssessment(list, 'Anna', now);
  document.stored = {
    kind: 'found',
    assessment: change(withEvidence(first, 'klimat', anchorOf(document, words), 'Anna', now)),
  };
  return document;
}

describe('a reviewer’s comment', () => {
  it('is listed at the question whose evidence it stands on, with author, date, words, replies, and a sign on row and section', async () => {
    const document = assessed();
    comment(document, 'utsläppen', 'Jämfört med vilket år?', {
      replies: [{ by: 'Bo', at: now, text: '2020.' }],
    });
    const { row, container } = await openCard(document, 'Klimat');
    expect(await review().findByText('Jämfört med vilket år?')).toBeInTheDocument();
    expect(review().getByText('Rut Granskare')).toBeInTheDocument();
    expect(review().getByText(/24 nov\. 2026/, { selector: 'div > div > span' })).toBeInTheDocument();
    expect(within(review().getByRole('list', { name: 'Svar' })).getByText('2020.')).toBeInTheDocument();
    expect(row()).toHaveTextContent('1 öppen kommentar');
    expect(screen.getByRole('button', { name: /^Grindar/ })).toHaveTextContent('1 öppen kommentar');
    expect(await faults(container)).toEqual([]);
  });

  it('that was made from a question is found again by its label, which is not shown there', async () => {
    const document = draft();
    comment(document, 'Budgeten', 'Vägval · Klimat: Räcker pengarna?');
    await openCard(document, 'Klimat');
    expect(await review().findByText('Räcker pengarna?')).toBeInTheDocument();
  });

  it('can be answered and resolved from the pane, and the sign goes', async () => {
    const document = assessed();
    comment(document, 'utsläppen', 'Jämfört med vilket år?');
    const { user, row } = await openCard(document, 'Klimat');
    await user.click(await review().findByRole('button', { name: 'Svara Rut Granskare' }));
    await user.type(review().getByLabelText('Svar till Rut Granskare'), '2020 är basår.');
    await user.click(review().getByRole('button', { name: 'Skicka svaret' }));
    expect(await review().findByText('2020 är basår.')).toBeInTheDocument();
    expect(review().getByRole('button', { name: 'Svara Rut Granskare' })).toHaveFocus();
    await user.click(review().getByRole('button', { name: /^Markera som löst/ }));
    expect(await review().findByText(/· Löst/)).toBeInTheDocument();
    expect(document.comments[0]?.resolved).toBe(true);
    expect(row()).not.toHaveTextContent('öppen kommentar');
    await user.click(review().getByRole('button', { name: /^Öppna igen/ }));
    await waitFor(() => expect(row()).toHaveTextContent('1 öppen kommentar'));
  });

  it('is shown in the document', async () => {
    const document = assessed();
    comment(document, 'utsläppen', 'Jämfört med vilket år?');
    const { user } = await openCard(document, 'Klimat');
    await user.click(await review().findByRole('button', { name: /^Visa i dokumentet: utsläppen/ }));
    await waitFor(() => expect(document.shown).toHaveLength(1));
  });

  it('that comes while the pane is open is seen when the officer comes back to it', async () => {
    const document = assessed();
    await openCard(document, 'Klimat');
    await review().findByText('Inga kommentarer rör den här frågan.');
    comment(document, 'utsläppen', 'Jämfört med vilket år?');
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(await review().findByText('Jämfört med vilket år?')).toBeInTheDocument();
  });
});

describe('a new comment', () => {
  it('is placed on the selected text, with the question’s label', async () => {
    const document = draft();
    const { user } = await openCard(document, 'Klimat');
    await user.click(review().getByRole('button', { name: 'Ny kommentar' }));
    await user.type(review().getByLabelText('Kommentar om Klimat'), 'Hur mäts det?');
    await user.click(review().getByRole('button', { name: 'Kommentera' }));
    expect(await review().findByText(/^Inget är markerat/)).toBeInTheDocument();
    expect(review().getByLabelText('Kommentar om Klimat')).toHaveValue('Hur mäts det?');
    select(document, 'två miljoner');
    await user.click(review().getByRole('button', { name: 'Kommentera' }));
    expect(await review().findByText('Kommentaren står nu i dokumentet.')).toBeInTheDocument();
    expect(document.comments).toMatchObject([
      { text: 'Vägval · Klimat: Hur mäts det?', anchor: { quote: 'två miljoner' } },
    ]);
    expect(review().getByText('Hur mäts det?')).toBeInTheDocument();
    expect(review().getByRole('button', { name: 'Ny kommentar' })).toHaveFocus();
  });

  it('is placed on a passage that is evidence, when the officer chooses that', async () => {
    const document = assessed();
    const { user } = await openCard(document, 'Klimat');
    await user.click(review().getByRole('button', { name: 'Ny kommentar' }));
    await user.type(review().getByLabelText('Kommentar om Klimat'), 'Hur mäts det?');
    await user.selectOptions(review().getByLabelText('Sätts på'), `stödet ”${words}”`);
    await user.click(review().getByRole('button', { name: 'Kommentera' }));
    await waitFor(() => expect(document.comments[0]?.anchor?.quote).toBe(words));
  });

  it('is kept as typed when the card is closed before it was sent', async () => {
    const { user, row } = await openCard(draft(), 'Klimat');
    await user.click(review().getByRole('button', { name: 'Ny kommentar' }));
    await user.type(review().getByLabelText('Kommentar om Klimat'), 'Halvt skr');
    await user.click(row());
    await user.click(row());
    await user.click(review().getByRole('button', { name: 'Ny kommentar' }));
    expect(review().getByLabelText('Kommentar om Klimat')).toHaveValue('Halvt skr');
  });
});

describe('where Word takes no comments', () => {
  async function refused() {
    const document = assessed();
    const opened = await openCard(document, 'Klimat');
    const { user } = opened;
    document.commentsFail = 'noComments';
    await user.click(review().getByRole('button', { name: 'Ny kommentar' }));
    await user.selectOptions(review().getByLabelText('Sätts på'), `stödet ”${words}”`);
    await user.type(review().getByLabelText('Kommentar om Klimat'), 'Hur mäts det?');
    await user.click(review().getByRole('button', { name: 'Kommentera' }));
    await review().findByText(/^Word tar inte emot kommentarer från Vägval här/);
    return { document, ...opened };
  }

  it('the words are kept, and become a note in the assessment when the officer wants', async () => {
    const { user, document, row, container } = await refused();
    expect(review().getByLabelText('Kommentar om Klimat')).toHaveValue('Hur mäts det?');
    expect(await faults(container)).toEqual([]);
    await user.click(review().getByRole('button', { name: 'Spara som anteckning i bedömningen' }));
    expect(review().getByText('Hur mäts det?')).toBeInTheDocument();
    expect(review().getByText(/Anteckning i bedömningen/, { selector: 'span' })).toBeInTheDocument();
    expect(row()).toHaveTextContent('1 öppen kommentar');
    await waitFor(() =>
      expect(kept(document).notes).toMatchObject([{ text: 'Hur mäts det?', anchor: { quote: words } }]),
    );
    await user.click(review().getByRole('button', { name: /^Markera som löst: Hur mäts det/ }));
    expect(row()).not.toHaveTextContent('öppen kommentar');
  });

  it('the words can be copied for a comment in Word', async () => {
    const { user } = await refused();
    await user.click(review().getByRole('button', { name: 'Kopiera texten' }));
    expect(await review().findByText(/^Texten är kopierad/)).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe('Hur mäts det?');
  });

  it('a note is offered at once the next time in the session', async () => {
    const { user } = await refused();
    await user.click(review().getByRole('button', { name: 'Spara som anteckning i bedömningen' }));
    await user.click(review().getByRole('button', { name: 'Ny kommentar' }));
    expect(review().queryByRole('button', { name: 'Kommentera' })).not.toBeInTheDocument();
    expect(review().getByRole('button', { name: 'Spara som anteckning i bedömningen' })).toBeInTheDocument();
  });

  it('says so when comments can’t even be read, and notes still work', async () => {
    const document = assessed((assessment) =>
      withNote(assessment, 'klimat', 'Fråga sökanden.', undefined, 'Bo', now),
    );
    document.commentsFail = 'noComments';
    const { row } = await openCard(document, 'Klimat');
    expect(await review().findByText(/^Word visar inte kommentarerna för Vägval här/)).toBeInTheDocument();
    expect(review().getByText('Fråga sökanden.')).toBeInTheDocument();
    expect(row()).toHaveTextContent('1 öppen kommentar');
  });

  it('says where to resolve a comment instead', async () => {
    const document = assessed();
    comment(document, 'utsläppen', 'Jämfört med vilket år?');
    const { user } = await openCard(document, 'Klimat');
    await review().findByText('Jämfört med vilket år?');
    document.commentsFail = 'noComments';
    await user.click(review().getByRole('button', { name: /^Markera som löst/ }));
    expect(await review().findByText(/Gör det på kommentaren i Word/)).toBeInTheDocument();
  });
});

it('keeps what was typed and lets the officer try again when the document is busy', async () => {
  const document = assessed();
  comment(document, 'utsläppen', 'Jämfört med vilket år?');
  const { user } = await openCard(document, 'Klimat');
  await user.click(await review().findByRole('button', { name: 'Svara Rut Granskare' }));
  await user.type(review().getByLabelText('Svar till Rut Granskare'), '2020.');
  document.commentsFail = 'hostError';
  await user.click(review().getByRole('button', { name: 'Skicka svaret' }));
  expect(await review().findByText(/^Det gick inte\. Word kunde inte/)).toBeInTheDocument();
  document.commentsFail = undefined;
  await user.click(review().getByRole('button', { name: 'Försök igen' }));
  await waitFor(() => expect(document.comments[0]?.replies).toHaveLength(1));
});

it('lists comments that touch no question apart, and ties one by making its passage evidence', async () => {
  const document = draft();
  comment(document, 'två miljoner', 'Räcker det?');
  comment(document, 'två miljoner', 'Står ingenstans', { anchor: null });
  const { user, container } = await openCard(document, 'Klimat');
  await review().findByText('Inga kommentarer rör den här frågan.');
  await openView(user, /^Övriga kommentarer \(2\)/);
  expect(await screen.findByRole('heading', { name: 'Övriga kommentarer' })).toHaveFocus();
  expect(screen.getByText(/^Kommentaren står inte på någon text/)).toBeInTheDocument();
  expect(await faults(container)).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Koppla till fråga'), 'Flöden');
  await user.click(screen.getByRole('button', { name: 'Koppla' }));
  expect(await screen.findByText('Kommentaren står nu vid frågan ”Flöden”.')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText('Räcker det?')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'Till frågorna' }));
  expect(screen.getByRole('button', { name: 'Mer' })).toHaveFocus();
});
