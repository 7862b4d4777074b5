import { newAssessment, withEntry } from '../../src/assessment/index.ts';
import { list, type MemoryDocument, now } from './fakes.tsx';
import { draft, faults, openCard, openView, part, screen, waitFor } from './working.tsx';

const level = (n: number, rationale = '') => ({ answer: { kind: 'level', level: n }, rationale }) as const;

function changed(): MemoryDocument {
  const document = draft();
  const first = withEntry(
    newAssessment(list, 'Anna', now),
    'inkop',
    level(1, 'Svagt.'),
    'Anna',
    '2026-11-20T08:00:00Z',
  );
  const second = withEntry(first, 'inkop', level(2, 'Nu med mål.'), 'Bo', '2026-11-24T08:30:00Z');
  const third = withEntry(second, 'floden', level(3), 'Bo', '2026-11-24T08:40:00Z');
  document.stored = { kind: 'found', assessment: third };
  return document;
}

describe('the history', () => {
  it('says so when nothing has been changed', async () => {
    const { user } = await openCard(draft(), 'Inköp');
    await openView(user, /^Historik$/);
    expect(await screen.findByText(/^Inga svar har ändrats ännu/)).toBeInTheDocument();
  });

  it('tells who changed which answer from what to what, when and why, newest first by day', async () => {
    const { user, container } = await openCard(changed(), 'Inköp');
    await openView(user, /^Historik$/);
    const [last, first] = await waitFor(() => {
      const days = screen
        .getAllByRole('region')
        .filter((one) => one.getAttribute('aria-label')?.includes('2026'));
      expect(days).toHaveLength(2);
      return days;
    });
    expect(last).toHaveTextContent(
      /Flöden.*Från Obesvarad till 3.*Bo.*Inköp.*Från 1 till 2.*”Nu med mål\.”.*Bo/,
    );
    expect(first).toHaveTextContent(/Inköp.*Från Obesvarad till 1.*”Svagt\.”.*Anna/);
    expect(await faults(container)).toEqual([]);
  });

  it('marks what was about a question when it meant something else', async () => {
    const document = changed();
    if (document.stored.kind !== 'found') throw new Error('nothing stored');
    const { assessment } = document.stored;
    const [first, ...rest] = assessment.history;
    if (!first) throw new Error('no history');
    document.stored = {
      kind: 'found',
      assessment: { ...assessment, history: [{ ...first, edition: 2 }, ...rest] },
    };
    const { user } = await openCard(document, 'Inköp');
    await openView(user, /^Historik$/);
    const marks = await screen.findAllByText(/^Gällde frågan i en annan utgåva/);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.closest('li')).toHaveTextContent(/Från Obesvarad till 1/);
  });

  it('can show one question alone, and leads to it', async () => {
    const { user } = await openCard(changed(), 'Inköp');
    await openView(user, /^Historik$/);
    await user.selectOptions(await screen.findByLabelText('Visa'), 'Flöden');
    expect(screen.queryByRole('button', { name: 'Inköp' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Flöden' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Flöden/ })).toHaveFocus());
    expect(screen.getByRole('radiogroup', { name: 'Svar: Flöden' })).toBeInTheDocument();
  });

  it('says how many older changes one line stands for', async () => {
    const document = changed();
    if (document.stored.kind !== 'found') throw new Error('nothing stored');
    const { assessment } = document.stored;
    const [first, ...rest] = assessment.history;
    if (!first) throw new Error('no history');
    const condensed = { count: 12, since: '2026-10-01T08:00:00Z', names: ['Anna', 'Bo'] };
    document.stored = {
      kind: 'found',
      assessment: { ...assessment, history: [{ ...first, condensed }, ...rest] },
    };
    const { user } = await openCard(document, 'Inköp');
    await openView(user, /^Historik$/);
    expect(
      await screen.findByText(/^12 äldre ändringar sammanfattade, den första 1 okt/),
    ).toBeInTheDocument();
    expect(part('fredag 20 november 2026').getByText(/Anna, Bo/)).toBeInTheDocument();
  });
});
