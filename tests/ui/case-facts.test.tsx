import { screen } from '@testing-library/react';
import type { Checklist } from '../../src/engine/index.ts';
import { list, MemoryDocument, openPane } from './fakes.tsx';

const asking: Checklist = {
  ...list,
  facts: [
    {
      id: 'slag',
      title: { sv: 'Slag av stöd', en: 'Kind of support' },
      values: [
        { value: 'investering', label: { sv: 'Investering', en: 'Investment' } },
        { value: 'mjukt', label: { sv: 'Mjukt stöd', en: 'Soft support' } },
      ],
    },
  ],
  gates: list.gates.map((gate) => ({ ...gate, when: { fact: 'slag', is: 'investering' } })),
};

it('a fact of the case that decides what is asked is pointed at until it is stated', async () => {
  const { user } = openPane(new MemoryDocument(), undefined, undefined, undefined, {
    ...asking,
    load: async () => asking,
  });
  await user.click(await screen.findByRole('button', { name: 'Börja bedöma' }));
  await user.click(await screen.findByRole('button', { name: 'Ange först: Slag av stöd' }));
  const choice = screen.getByRole('combobox', { name: 'Slag av stöd' });
  expect(choice).toHaveFocus();
  await user.selectOptions(choice, 'mjukt');
  expect(screen.queryByRole('button', { name: /^Ange först/ })).toBeNull();
});
