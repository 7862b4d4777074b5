import { unclearAt } from '../../src/assessment/index.ts';
import { draft, faults, kept, openCard, part, screen, waitFor } from './working.tsx';

const title = 'Otydlig fråga?';

describe('while a checklist is on trial', () => {
  it('an officer says what is unclear in a question, and it is kept in the assessment', async () => {
    const document = draft();
    const { user, container } = await openCard(document, 'Flöden');
    await user.click(screen.getByRole('button', { name: 'Skriv vad som är otydligt: Flöden' }));
    expect(part(title).getByLabelText('Vad är otydligt?')).toHaveFocus();
    await user.type(part(title).getByLabelText('Vad är otydligt?'), 'Vad är ett flöde?');
    await user.click(part(title).getByRole('button', { name: 'Spara anmärkningen' }));
    expect(part(title).getByText('Anmärkningen är sparad i bedömningen.')).toBeVisible();
    expect(part(title).getByText(/Vad är ett flöde\?/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Skriv vad som är otydligt: Flöden' })).toHaveFocus();
    expect(await faults(container)).toEqual([]);
    await waitFor(() =>
      expect(unclearAt(kept(document), 'floden')).toMatchObject([{ text: 'Vad är ett flöde?' }]),
    );
  });

  it('an empty remark is not saved, and one can be taken back', async () => {
    const document = draft();
    const { user } = await openCard(document, 'Flöden');
    await user.click(screen.getByRole('button', { name: /^Skriv vad som är otydligt/ }));
    expect(part(title).getByRole('button', { name: 'Spara anmärkningen' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await user.type(part(title).getByLabelText('Vad är otydligt?'), 'Nivå 2');
    await user.click(part(title).getByRole('button', { name: 'Spara anmärkningen' }));
    await user.click(part(title).getByRole('button', { name: 'Ta tillbaka: Nivå 2' }));
    expect(part(title).queryByText('Nivå 2')).toBeNull();
    expect(part(title).getByText('Anmärkningen är tillbakatagen.')).toBeVisible();
  });
});
