import {
  type Assessment,
  begun,
  ended,
  merge,
  newAssessment,
  rivalsOf,
  withDecision,
  withEntry,
  withReveal,
  withVote,
} from '../../src/assessment/index.ts';
import { list } from './fakes.tsx';
import { draft, faults, kept, openCard, part, screen, waitFor } from './working.tsx';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const at = (minute: number) => `2026-11-24T08:${String(minute).padStart(2, '0')}:00.000Z`;
const empty = newAssessment(list, 'Anna Ask', at(0));
const to = 'floden';

/** A meeting in which Anna and Bo have voted on the flows. */
function voted(anonymous = false): { readonly assessment: Assessment; readonly id: string } {
  const first = begun(empty, { title: 'Beredning', anonymous }, { rater: 'a', name: 'Anna Ask' }, at(1));
  const id = first.meetings[0]?.id ?? '';
  const vote = (before: Assessment, rater: string, name: string, n: number, rationale: string) =>
    withVote(before, id, { to, rater, name, answer: level(n), rationale }, at(2));
  const annas = vote(first, 'a', 'Anna Ask', 1, 'Ingen plan');
  return { assessment: vote(annas, 'b', 'Bo Berg', 3, '<b>Bra plan</b>'), id };
}

async function open(assessment: Assessment) {
  const document = draft();
  document.stored = { kind: 'found', assessment };
  return { ...(await openCard(document, 'Flöden')), document };
}

describe('a question that a meeting has taken up', () => {
  it('says that a vote goes on and how many have voted, never what', async () => {
    await open(voted().assessment);
    await screen.findByText('Omröstning pågår: 2 av 2 har röstat.');
    expect(part('Möte').queryByText(/Ingen plan/)).toBeNull();
  });

  it('shows who voted what and why once the votes are shown, and what was agreed', async () => {
    const { assessment, id } = voted();
    const shown = withReveal(assessment, id, to, 'Bo Berg', at(3));
    const { container } = await open(withDecision(shown, id, to, level(2), 'Planen är ny', 'Bo Berg', at(4)));
    await screen.findByRole('region', { name: 'Möte' });
    expect(part('Möte').getByText(/^2 röster: 1.*3.*går isär/)).toBeVisible();
    expect(part('Möte').getByText(/Bo Berg/)).toHaveTextContent('3');
    expect(part('Möte').getByText('<b>Bra plan</b>')).toBeVisible();
    expect(part('Möte').getByText(/Gruppen enades om/)).toHaveTextContent('2');
    expect(part('Möte').getByText('Planen är ny')).toBeVisible();
    expect(part('Möte').getByText('Det är också svaret i bedömningen.')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('says when the answer is no longer what was agreed', async () => {
    const { assessment, id } = voted();
    const shown = withReveal(assessment, id, to, 'Bo Berg', at(3));
    const agreed = withDecision(shown, id, to, level(2), '', 'Bo Berg', at(4));
    await open(withEntry(agreed, to, { answer: level(1), rationale: '' }, 'Anna Ask', at(9)));
    await screen.findByText('Svaret eller motiveringen i bedömningen är en annan nu.');
  });

  it('names nobody in an anonymous meeting', async () => {
    const { assessment, id } = voted(true);
    await open(withReveal(assessment, id, to, 'Bo Berg', at(3)));
    await screen.findByRole('region', { name: 'Möte' });
    expect(part('Möte').queryByText(/Bo Berg|Anna Ask|Någon/)).toBeNull();
  });

  it('never shows votes that were not shown before the meeting ended', async () => {
    const { assessment, id } = voted();
    await open(ended(assessment, id, 'Bo Berg', at(5)));
    await screen.findByText('Rösterna visades inte innan mötet avslutades.');
    expect(part('Möte').queryByText(/Ingen plan/)).toBeNull();
  });
});

describe('two answers to one question at the same time', () => {
  const said = (by: string, n: number, rationale: string, when: string) =>
    withEntry(empty, to, { answer: level(n), rationale }, by, when);
  const both = merge(said('Anna Ask', 3, 'Mitt skäl', at(6)), said('Bo Berg', 1, 'Bos skäl', at(5)));
  const rivals = () => part('Svar som gavs samtidigt');

  it('marks the row, and has the other’s answer one click away', async () => {
    const { user, row, container } = await open(both);
    expect(row()).toHaveTextContent('Flera svar samtidigt');
    await user.click(rivals().getByText('Bo Berg svarade samtidigt'));
    expect(rivals().getByText(/Bos skäl/)).toHaveTextContent('1');
    expect(await faults(container)).toEqual([]);
  });

  it('takes the other’s answer instead, which can be undone', async () => {
    const { user, document } = await open(both);
    await user.click(rivals().getByText('Bo Berg svarade samtidigt'));
    await user.click(rivals().getByRole('button', { name: 'Använd den här i stället' }));
    expect(screen.getByRole('radio', { name: /^Nivå 1|^1/ })).toBeChecked();
    expect(screen.queryByText('Flera svar samtidigt')).toBeNull();
    await waitFor(() => expect(kept(document).entries[to]?.rationale).toBe('Bos skäl'));
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(screen.getByLabelText(/^Motivering/)).toHaveValue('Mitt skäl');
  });

  it('keeps the answer that is shown, and asks no more', async () => {
    const { user, document } = await open(both);
    await user.click(rivals().getByRole('button', { name: 'Behåll det som står' }));
    expect(screen.queryByRole('region', { name: 'Svar som gavs samtidigt' })).toBeNull();
    await waitFor(() => expect(rivalsOf(kept(document), to)).toEqual([]));
    expect(kept(document).entries[to]?.rationale).toBe('Mitt skäl');
  });
});
