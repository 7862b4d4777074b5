import { screen, waitFor } from '@testing-library/react';
import { newAssessment, withEntry } from '../../src/assessment/index.ts';
import { list, MemoryDocument, openPane } from './fakes.tsx';

const at = '2026-11-24T08:00:00Z';
const lastSaved = (document: MemoryDocument) => document.writes.at(-1)?.entries;

async function begin(document = new MemoryDocument()) {
  const opened = openPane(document);
  await opened.user.click(await screen.findByRole('button', { name: 'Börja bedöma' }));
  await screen.findByText('0 av 3 besvarade', { exact: false });
  return { ...opened, document };
}

const next = () => screen.getByRole('button', { name: /^Nästa: / });

describe('the pane', () => {
  it('starts with a choice of checklist that says it is a draft, and remembers the officer’s name', async () => {
    const preferences = new Map<string, string>();
    const { user } = openPane(new MemoryDocument(), preferences);
    expect(await screen.findByText('Utkast')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Ditt namn'), 'Anna Ask');
    await user.click(screen.getByRole('button', { name: 'Börja bedöma' }));
    await screen.findByText('0 av 3 besvarade', { exact: false });
    expect(preferences.get('name')).toBe('Anna Ask');
  });

  it('shows the score with its interval at once when the officer answers, and keeps the answer in the document', async () => {
    const { user, document } = await begin();
    expect(screen.getByTestId('points')).toHaveTextContent('0–100');
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await user.click(next());
    await user.click(screen.getByRole('radio', { name: /^3/ }));
    expect(screen.getByTestId('points')).toHaveTextContent('75–100');
    expect(screen.getByText(/100 hittills/)).toBeInTheDocument();
    await waitFor(() => expect(lastSaved(document)?.floden?.answer).toEqual({ kind: 'level', level: 3 }));
    expect(await screen.findByText(/^Sparat i dokumentet/)).toBeInTheDocument();
  });

  it('goes to what matters next and puts the keyboard there', async () => {
    const { user } = await begin();
    expect(next()).toHaveTextContent('Nästa: Klimat');
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    expect(next()).toHaveTextContent('Nästa: Flöden');
    await user.keyboard('{Alt>}n{/Alt}');
    await waitFor(() => expect(screen.getByRole('button', { name: /^Flöden/ })).toHaveFocus());
  });

  it('counts "not applicable" as unanswered until the officer has given the reason', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await user.click(next());
    await user.click(screen.getByRole('radio', { name: /^Ej tillämpligt/ }));
    expect(screen.getByText(/Utan skäl räknas det som obesvarat/)).toBeInTheDocument();
    expect(screen.getByText('1 av 3 besvarade', { exact: false })).toBeInTheDocument();
    await user.type(screen.getByLabelText(/^Motivering/), 'Inga inköp');
    expect(screen.getByText('2 av 3 besvarade', { exact: false })).toBeInTheDocument();
  });

  it('stops the verdict when a gate fails, whatever else is answered', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('radio', { name: /^Betydande skada/ }));
    expect(screen.getByTestId('verdict')).toHaveTextContent('Stopp');
    expect(screen.getByText('Avgjord')).toBeInTheDocument();
    expect(screen.getByText(/1 grind stoppar/)).toBeInTheDocument();
  });

  it('undoes and redoes answers, and a typed reason as one step', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await user.type(screen.getByLabelText('Motivering'), 'Prövat av sakkunnig');
    const undo = screen.getByRole('button', { name: 'Ångra' });
    await user.click(undo);
    expect(screen.getByLabelText('Motivering')).toHaveValue('');
    expect(screen.getByRole('radio', { name: /^Passerad/ })).toBeChecked();
    await user.click(undo);
    expect(screen.getByRole('radio', { name: /^Passerad/ })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Gör om' }));
    expect(screen.getByRole('radio', { name: /^Passerad/ })).toBeChecked();
  });

  it('never has two writes under way, and the last state wins', async () => {
    const { user, document } = await begin();
    for (const name of [/^Passerad/, /^Risk/, /^Vet ej/, /^Betydande skada/, /^Risk/]) {
      await user.click(screen.getByRole('radio', { name }));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await waitFor(
      () => expect(lastSaved(document)?.klimat?.answer).toEqual({ kind: 'gate', outcome: 'risk' }),
      { timeout: 3000 },
    );
    expect(document.most).toBe(1);
  });

  it('says plainly when the answers are not kept, keeps them, and saves when the officer tries again', async () => {
    const { user, document } = await begin();
    document.fail = 'notKept';
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    expect(
      await screen.findByText(/Svaren är inte sparade.*Försök igen/, undefined, { timeout: 3000 }),
    ).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /^Passerad/ })).toBeChecked();
    document.fail = undefined;
    await user.click(screen.getByRole('button', { name: 'Spara nu' }));
    await waitFor(() =>
      expect(lastSaved(document)?.klimat?.answer).toEqual({ kind: 'gate', outcome: 'pass' }),
    );
  });

  it('inserts the summary and says where, and that questions are open; the second time that it is updated', async () => {
    const { user, document } = await begin();
    const insert = screen.getByRole('button', { name: 'Infoga sammanfattning' });
    await user.click(insert);
    expect(
      await screen.findByText(
        'Sammanfattningen är infogad under rubriken ”Hållbarhet”. 3 frågor är öppna, och det står i den.',
      ),
    ).toBeInTheDocument();
    await user.click(insert);
    expect(await screen.findByText(/^Sammanfattningen i dokumentet är uppdaterad/)).toBeInTheDocument();
    expect(document.laid).toHaveLength(2);
  });

  it('says why the summary could not be inserted, with the way out', async () => {
    const { user, document } = await begin();
    document.fail = 'notKept';
    await user.click(screen.getByRole('button', { name: 'Infoga sammanfattning' }));
    expect(
      await screen.findByText(/^Sammanfattningen kunde inte infogas\. .*Försök igen/),
    ).toBeInTheDocument();
  });

  it('goes on where the officer was', async () => {
    const document = new MemoryDocument();
    const entry = { answer: { kind: 'gate', outcome: 'pass' }, rationale: 'Prövat' } as const;
    document.stored = {
      kind: 'found',
      assessment: withEntry(newAssessment(list, 'Bo', at), 'klimat', entry, 'Bo', at),
    };
    openPane(document);
    expect(await screen.findByText('1 av 3 besvarade', { exact: false })).toBeInTheDocument();
    expect(screen.getByRole('radiogroup', { name: 'Svar: Flöden' })).toBeInTheDocument();
    expect(document.writes).toHaveLength(0);
  });

  it('never overwrites a damaged assessment unasked, and says that it is left', async () => {
    const document = new MemoryDocument();
    document.stored = { kind: 'damaged', reason: 'cut off', xml: '<v:assess' };
    const { user } = openPane(document);
    expect(await screen.findByText('Bedömningen i dokumentet är skadad')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    await user.click(await screen.findByRole('button', { name: 'Börja en ny bedömning' }));
    expect(await screen.findByRole('button', { name: 'Börja bedöma' })).toBeInTheDocument();
    expect(document.writes).toHaveLength(0);
  });

  it('says which checklist is missing when the assessment was made with one that is not here', async () => {
    const document = new MemoryDocument();
    document.stored = {
      kind: 'found',
      assessment: {
        ...newAssessment(list, '', at),
        checklist: { id: 'annan', version: '1.0.0', digest: '' },
      },
    };
    openPane(document);
    expect(await screen.findByText(/med checklistan ”annan”/)).toBeInTheDocument();
  });

  it('says which version an older assessment was made with, and which answers no longer fit', async () => {
    const document = new MemoryDocument();
    const older = withEntry(
      newAssessment(list, '', at),
      'inkop',
      { answer: { kind: 'level', level: 9 }, rationale: '' },
      '',
      at,
    );
    document.stored = {
      kind: 'found',
      assessment: { ...older, checklist: { ...older.checklist, version: '0.9.0', digest: 'other' } },
    };
    const { user } = openPane(document);
    expect(
      await screen.findByText(/gjord med 0\.9\.0\. Version 0\.9\.0 finns inte kvar här/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Se vad som har ändrats' }));
    const lost = await screen.findByRole('region', { name: 'Svar som inte räknas längre (1)' });
    expect(lost).toHaveTextContent('Inköp Svaret ”9” är kvar men räknas inte.');
  });

  it('speaks English when asked, and remembers it', async () => {
    const preferences = new Map<string, string>();
    const { user } = openPane(new MemoryDocument(), preferences);
    await user.click(await screen.findByRole('button', { name: 'Börja bedöma' }));
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('button', { name: 'Insert summary' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
    expect(preferences.get('language')).toBe('en');
  });
});
