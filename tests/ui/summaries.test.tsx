import { newAssessment, withEntry } from '../../src/assessment/index.ts';
import type { HeldItem, SummarySize } from '../../src/summary/index.ts';
import { list, type MemoryDocument, now } from './fakes.tsx';
import { draft, faults, kept, openCard, screen, waitFor, within } from './working.tsx';

function assessed(): MemoryDocument {
  const document = draft();
  const first = withEntry(
    newAssessment(list, 'Anna', now),
    'inkop',
    { answer: { kind: 'level', level: 2 }, rationale: 'Alla avtal har krav.' },
    'Anna',
    now,
  );
  document.stored = { kind: 'found', assessment: first };
  return document;
}

const main = () => screen.getByRole('button', { name: /^(Infoga|Uppdatera) sammanfattning(en|arna)?$/ });
const size = (name: string) => {
  const item = within(screen.getByRole('region', { name: 'Storlek och plats' }))
    .getAllByRole('listitem')
    .find(({ textContent }) => textContent?.startsWith(name));
  if (!item) throw new Error(`no size ${name}`);
  return within(item);
};
const texts = (document: MemoryDocument, of: SummarySize) =>
  document.held
    .find((one) => one.size === of)
    ?.items.flatMap((item) =>
      item.kind === 'paragraph' ? [item.text] : item.kind === 'row' ? [...item.cells] : [],
    ) ?? [];
/** Changes a summary's text as somebody does by hand in the document. */
function edit(document: MemoryDocument, of: SummarySize, from: string, to: string) {
  const change = (text: string) => (text.includes(from) ? to : text);
  const item = (one: HeldItem): HeldItem => {
    if (one.kind === 'paragraph') return { ...one, text: change(one.text) };
    return one.kind === 'row' ? { ...one, cells: one.cells.map(change) } : one;
  };
  document.held = document.held.map((one) =>
    one.size === of ? { ...one, items: one.items.map(item) } : one,
  );
}
const answer = async (user: Awaited<ReturnType<typeof openCard>>['user'], name: RegExp) =>
  user.click(within(screen.getByRole('radiogroup', { name: 'Svar: Inköp' })).getByRole('radio', { name }));

describe('the summaries of a document', () => {
  it('are three, each with what it is for and how it stands, and each is inserted by itself', async () => {
    const document = assessed();
    const { user, container } = await openCard(document, 'Inköp');
    await user.click(screen.getByRole('button', { name: 'Storlek och plats' }));
    expect(size('En mening').getByText('Inte infogad')).toBeInTheDocument();
    expect(size('Kort tabell').getByText(/skäl per dimension/)).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Var'), 'Vid markören');
    await user.click(screen.getByRole('button', { name: 'Infoga: En mening' }));
    expect(await screen.findByText(/^Sammanfattningen är infogad vid markören/)).toBeInTheDocument();
    expect(size('En mening').getByText('Infogad och aktuell')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Infoga: Fullständig redovisning' }));
    await waitFor(() => expect(document.held.map((one) => one.size)).toEqual(['line', 'full']));
    await waitFor(() => expect(Object.keys(kept(document).inserted).sort()).toEqual(['full', 'line']));
    expect(await faults(container)).toEqual([]);
  });

  it('are told to be out of date when an answer changes, and one button updates all of them', async () => {
    const document = assessed();
    const { user } = await openCard(document, 'Inköp');
    await user.click(main());
    await screen.findByText(/^Sammanfattningen är infogad/);
    await user.click(screen.getByRole('button', { name: 'Storlek och plats' }));
    await user.click(screen.getByRole('button', { name: 'Infoga: En mening' }));
    await waitFor(() => expect(main()).toHaveAccessibleName('Uppdatera sammanfattningarna'));
    await answer(user, /^3/);
    expect(size('En mening').getByText('Bedömningen har ändrats sedan')).toBeInTheDocument();
    expect(screen.getByText('Bedömningen har ändrats sedan sammanfattningen infogades.')).toBeInTheDocument();
    await user.click(main());
    expect(await screen.findByText(/^Sammanfattningarna i dokumentet är uppdaterade/)).toBeInTheDocument();
    expect(size('En mening').getByText('Infogad och aktuell')).toBeInTheDocument();
  });

  it('are written in the document’s language, whatever the pane speaks', async () => {
    const document = assessed();
    document.state = { ...document.state, language: 'en' };
    const { user } = await openCard(document, 'Inköp');
    await user.click(main());
    await screen.findByText(/^Sammanfattningen är infogad/);
    expect(document.laid[0]?.language).toBe('en');
    await user.click(screen.getByRole('button', { name: 'Storlek och plats' }));
    expect(screen.getByText('Sammanfattningen skrivs på engelska.')).toBeInTheDocument();
  });

  it('are taken away without a question when nobody has touched them', async () => {
    const document = assessed();
    const { user } = await openCard(document, 'Inköp');
    await user.click(main());
    await screen.findByText(/^Sammanfattningen är infogad/);
    await user.click(screen.getByRole('button', { name: 'Storlek och plats' }));
    await user.click(screen.getByRole('button', { name: 'Ta bort ur dokumentet: Kort tabell' }));
    expect(await screen.findByText('Sammanfattningen är borttagen ur dokumentet.')).toBeInTheDocument();
    expect(document.held).toEqual([]);
    expect(size('Kort tabell').getByText('Inte infogad')).toBeInTheDocument();
  });

  it('are taken away only after a warning when somebody has changed them by hand', async () => {
    const document = assessed();
    const { user } = await openCard(document, 'Inköp');
    await user.click(main());
    await screen.findByText(/^Sammanfattningen är infogad/);
    edit(document, 'table', 'Alla avtal', 'Mina egna ord.');
    await user.click(screen.getByRole('button', { name: 'Storlek och plats' }));
    const remove = () => screen.getByRole('button', { name: 'Ta bort ur dokumentet: Kort tabell' });
    await user.click(remove());
    expect(await screen.findByText(/^Du har ändrat i sammanfattningen/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Behåll' }));
    expect(document.held).toHaveLength(1);
    await user.click(remove());
    await user.click(await screen.findByRole('button', { name: 'Ta bort ändå' }));
    await waitFor(() => expect(document.held).toEqual([]));
  });

  it('say why they could not be written, and can be tried again', async () => {
    const document = assessed();
    const { user } = await openCard(document, 'Inköp');
    document.fail = 'hostError';
    await user.click(main());
    expect(await screen.findByText(/^Sammanfattningen kunde inte infogas\. Word kunde/)).toBeInTheDocument();
    document.fail = undefined;
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText(/^Sammanfattningen är infogad/)).toBeInTheDocument();
  });
});

describe('a summary that was edited by hand', () => {
  /** A short table where the officer has changed a text that Vägval then has a new one for too. */
  async function edited() {
    const document = assessed();
    const opened = await openCard(document, 'Inköp');
    const { user } = opened;
    await user.click(main());
    await screen.findByText(/^Sammanfattningen är infogad/);
    edit(document, 'table', 'Alla avtal', 'Mina egna ord.');
    await answer(user, /^0/);
    await user.type(screen.getByLabelText('Motivering'), ' Nu inte längre.');
    await user.click(main());
    await screen.findByRole('heading', { name: 'Ändrat för hand' });
    return { document, ...opened };
  }

  it('is not written in before the officer has chosen: both texts are shown', async () => {
    const { document, container } = await edited();
    expect(screen.getByRole('heading', { name: 'Ändrat för hand' })).toHaveFocus();
    const place = within(screen.getByRole('radiogroup', { name: 'Ställe 1 av 1' }));
    expect(place.getByRole('radio', { name: /^Behåll det som står.*Mina egna ord/ })).toBeChecked();
    expect(place.getByRole('radio', { name: /^Använd den nya texten.*Nu inte längre/ })).not.toBeChecked();
    expect(texts(document, 'table')).toContain('Mina egna ord.');
    expect(await faults(container)).toEqual([]);
  });

  it('keeps the officer’s words while the rest is updated, and asks no more about them', async () => {
    const { user, document } = await edited();
    await user.click(screen.getByRole('button', { name: 'Uppdatera så här' }));
    expect(await screen.findByText(/^Sammanfattningen i dokumentet är uppdaterad/)).toBeInTheDocument();
    expect(texts(document, 'table')).toContain('Mina egna ord.');
    expect(texts(document, 'table').join(' ')).not.toContain('Nu inte längre');
    expect(main()).toHaveFocus();
    await user.click(main());
    await screen.findByText(/^Sammanfattningen i dokumentet är uppdaterad/);
    expect(screen.queryByRole('heading', { name: 'Ändrat för hand' })).not.toBeInTheDocument();
    expect(texts(document, 'table')).toContain('Mina egna ord.');
  });

  it('gets the new words when the officer chooses them for all', async () => {
    const { user, document } = await edited();
    await user.click(screen.getByRole('button', { name: 'Använd alla nya' }));
    await user.click(screen.getByRole('button', { name: 'Uppdatera så här' }));
    await screen.findByText(/^Sammanfattningen i dokumentet är uppdaterad/);
    expect(texts(document, 'table')).not.toContain('Mina egna ord.');
    expect(texts(document, 'table').join(' ')).toContain('Nu inte längre');
  });

  it('is left as it stands when the officer goes back', async () => {
    const { user, document } = await edited();
    await user.click(screen.getByRole('button', { name: 'Till frågorna' }));
    expect(main()).toHaveFocus();
    expect(texts(document, 'table')).toContain('Mina egna ord.');
  });
});
