import { DocumentFault } from '../../src/assessment/index.ts';
import { draftText } from './fakes.tsx';
import { draft, faults, kept, openCard, part, screen, select, waitFor } from './working.tsx';

const evidence = () => part('Stöd i texten');
const words = 'minskar utsläppen från transporter';

async function withEvidence() {
  const document = draft();
  select(document, words);
  const opened = await openCard(document, 'Klimat');
  await opened.user.click(evidence().getByRole('button', { name: 'Använd markerad text' }));
  await evidence().findByText(words);
  return { document, ...opened };
}

describe('evidence in a question’s card', () => {
  it('is what the officer has selected, kept in the document and counted in the question’s row', async () => {
    const { document, row, container } = await withEvidence();
    expect(evidence().getByRole('status')).toHaveTextContent('Den markerade texten är kopplad till frågan.');
    expect(row()).toHaveTextContent('1 stöd i texten');
    await waitFor(() =>
      expect(kept(document).evidence).toMatchObject([{ to: 'klimat', anchor: { quote: words } }]),
    );
    expect(await faults(container)).toEqual([]);
  });

  it('tells how to select when nothing is selected, and leaves the keyboard where it is', async () => {
    const { user } = await openCard(draft(), 'Klimat');
    const use = evidence().getByRole('button', { name: 'Använd markerad text' });
    await user.click(use);
    expect(await evidence().findByText(/^Inget är markerat\. Markera ett stycke/)).toBeInTheDocument();
    expect(use).toHaveFocus();
  });

  it('is not added a second time', async () => {
    const { user } = await withEvidence();
    await user.click(evidence().getByRole('button', { name: 'Använd markerad text' }));
    expect(await evidence().findByText('Den texten är redan kopplad till frågan.')).toBeInTheDocument();
    expect(evidence().getAllByRole('listitem')).toHaveLength(1);
  });

  it('can be undone', async () => {
    const { user } = await withEvidence();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(evidence().queryByText(words)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Gör om' }));
    expect(evidence().getByText(words)).toBeInTheDocument();
  });

  it('is shown in the document where it stands now', async () => {
    const { user, document } = await withEvidence();
    const [, ...rest] = document.text.paragraphs.map(({ text }) => text);
    document.text = draftText('# Bakgrund', 'Ett nytt stycke före.', ...rest);
    await user.click(evidence().getByRole('button', { name: /^Visa i dokumentet: minskar/ }));
    expect(await evidence().findByText('Texten är markerad i dokumentet.')).toBeInTheDocument();
    expect(document.shown[0]?.start).toEqual({ paragraph: 2, offset: 10 });
  });

  it('is said to have changed, with the words that stand there now', async () => {
    const { document } = await withEvidence();
    document.text = draftText(
      '# Bakgrund',
      'Projektet minskar utsläppen av transporter i hela länet med hälften.',
      'Alla inköp görs enligt regionens krav på hållbarhet.',
    );
    window.dispatchEvent(new Event('focus'));
    expect(await evidence().findByText('Texten har ändrats. Nu står det:')).toBeInTheDocument();
    expect(evidence().getByText(words)).toBeInTheDocument();
    expect(evidence().getByText('minskar utsläppen av transporter')).toBeInTheDocument();
  });

  it('is said to be lost when its text is gone; its words are kept, and new text can take its place in one step', async () => {
    const { user, document } = await withEvidence();
    document.text = draftText('# Bakgrund', 'Budgeten är två miljoner kronor.');
    window.dispatchEvent(new Event('focus'));
    expect(await evidence().findByText(/^Finns inte längre i texten/)).toBeInTheDocument();
    expect(evidence().getByText(words)).toBeInTheDocument();
    expect(evidence().queryByRole('button', { name: /^Visa i dokumentet/ })).not.toBeInTheDocument();
    select(document, 'två miljoner kronor');
    await user.click(evidence().getByRole('button', { name: /^Byt till markerad text/ }));
    expect(await evidence().findByText('två miljoner kronor')).toBeInTheDocument();
    expect(evidence().queryByText(words)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(evidence().getByText(words)).toBeInTheDocument();
    expect(evidence().queryByText('två miljoner kronor')).not.toBeInTheDocument();
  });

  it('can be taken away, and the keyboard stays in the card', async () => {
    const { user, document } = await withEvidence();
    await user.click(evidence().getByRole('button', { name: /^Ta bort: minskar/ }));
    expect(evidence().queryByText(words)).not.toBeInTheDocument();
    expect(evidence().getByRole('button', { name: 'Använd markerad text' })).toHaveFocus();
    await waitFor(() => expect(kept(document).evidence[0]).not.toHaveProperty('anchor'));
  });

  it('has long words shortened until somebody wants all of them', async () => {
    const document = draft();
    const long = 'Vi mäter utsläppen varje kvartal och redovisar dem öppet. '.repeat(6).trim();
    document.text = draftText('# Bakgrund', long);
    select(document, long);
    const { user } = await openCard(document, 'Klimat');
    await user.click(evidence().getByRole('button', { name: 'Använd markerad text' }));
    const more = await evidence().findByRole('button', { name: 'Visa mer' });
    expect(evidence().queryByText(long)).not.toBeInTheDocument();
    await user.click(more);
    expect(evidence().getByText(long, { exact: false })).toBeInTheDocument();
  });

  it('says why when the document can’t be read', async () => {
    const { user, document } = await withEvidence();
    document.readText = async () => {
      throw new DocumentFault('hostError', 'as told');
    };
    await user.click(evidence().getByRole('button', { name: /^Visa i dokumentet/ }));
    expect(await evidence().findByText(/^Det gick inte\. Word kunde inte/)).toBeInTheDocument();
  });
});
