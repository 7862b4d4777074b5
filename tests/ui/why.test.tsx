import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Checklist } from '../../src/engine/index.ts';
import { Pane } from '../../src/ui/index.ts';
import { list, MemoryDocument, Others } from './fakes.tsx';
import { swedish } from './swedish.ts';

const named = (text: string) => ({ sv: text, en: `${text} (en)` });
const [dimension] = list.dimensions;
const [inkop, floden] = dimension?.members ?? [];

/** The small checklist with a condition on a fact, a requirement that caps and a bonus. */
const ruled = {
  ...list,
  facts: [
    {
      id: 'omrade',
      title: named('Område'),
      values: [
        { value: 'sapmi', label: named('Sápmi') },
        { value: 'kust', label: named('Kusten') },
      ],
    },
  ],
  dimensions: [{ ...dimension, members: [inkop, { ...floden, when: { fact: 'omrade', is: 'sapmi' } }] }],
  requirements: [
    {
      id: 'krav',
      kind: 'minLevel',
      criterion: 'inkop',
      level: 2,
      effect: { kind: 'cap', band: 'mid' },
      title: named('Minst nivå 2 på inköp'),
    },
  ],
  adjustments: [{ id: 'bonus', bonus: -5, title: named('Avdrag') }],
} as unknown as Checklist;

async function open(checklist: Checklist) {
  const user = userEvent.setup();
  const document = new MemoryDocument();
  render(
    <Pane
      document={document}
      checklists={[{ ...checklist, load: async () => checklist }]}
      catalogue={swedish}
      theme="light"
      preferences={{ read: () => undefined, write: () => undefined }}
      now={() => new Date('2026-11-24T09:00:00Z')}
      openOther={new Others().openOther}
      saveBeside={() => {}}
    />,
  );
  await user.click(await screen.findByRole('button', { name: 'Börja bedöma' }));
  await screen.findByText(/besvarade/);
  return { user, document };
}

describe('what applies in the case', () => {
  it('is decided by facts that the officer states, and can be undone', async () => {
    const { user } = await open(ruled);
    expect(screen.getByText(/^0 av 2 besvarade/)).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Område'), 'Sápmi');
    expect(screen.getByText(/^0 av 3 besvarade/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(screen.getByText(/^0 av 2 besvarade/)).toBeInTheDocument();
    expect(screen.queryByText('Flöden')).not.toBeInTheDocument();
  });
});

describe('why', () => {
  it('says what each answer and adjustment gives, which requirements are not met, and what would raise the verdict', async () => {
    const { user } = await open(ruled);
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await user.click(screen.getByRole('button', { name: /^Nästa: Inköp/ }));
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    expect(screen.getByText(/Krav som inte är uppfyllda: 1/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Varför?' }));
    const region = (name: string) => within(screen.getByRole('region', { name }));
    expect(region('Krav').getByText('Minst nivå 2 på inköp')).toBeInTheDocument();
    expect(region('Krav').getByText(/^Inte uppfyllt\. Sätter ett tak/)).toBeInTheDocument();
    expect(region('Vad som ger poäng').getByText('33,3')).toBeInTheDocument();
    expect(region('Vad som ger poäng').getByText('Avdrag')).toBeInTheDocument();
    expect(region('Vad som ger poäng').getByText('−5')).toBeInTheDocument();
    expect(region('Vad som skulle höja omdömet').getByText(/^Från 1 till 2$/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ta mig dit: Inköp' }));
    await user.click(screen.getByRole('radio', { name: /^2/ }));
    await user.click(screen.getByRole('button', { name: 'Varför?' }));
    expect(region('Krav').getByText('Uppfyllt.')).toBeInTheDocument();
  });

  it('says so when there is nothing answered yet', async () => {
    const { user } = await open(list);
    await user.click(screen.getByRole('button', { name: 'Varför?' }));
    expect(screen.getByText('När du har besvarat ett kriterium visas här vad det ger.')).toBeInTheDocument();
    expect(screen.getByText('Vägen upp visas när minst ett kriterium är besvarat.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Krav' })).not.toBeInTheDocument();
  });

  it('says which gate is in the way', async () => {
    const { user } = await open(list);
    await user.click(screen.getByRole('radio', { name: /^Betydande skada/ }));
    await user.click(screen.getByRole('button', { name: /^Nästa/ }));
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await user.click(screen.getByRole('button', { name: 'Varför?' }));
    expect(screen.getByText(/går inte att nå: grinden ”Klimat” sätter stopp/)).toBeInTheDocument();
  });
});
