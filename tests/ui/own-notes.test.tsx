import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SharingFault } from '../../src/assessment/index.ts';
import { OwnNotes } from '../../src/ui/components/own-notes.tsx';
import { CatalogueContext } from '../../src/ui/language.ts';
import { swedish } from './swedish.ts';

it.each([
  ['the browser stopped the window', new SharingFault('signInBlocked', ''), /Tillåt popup-fönster/],
  ['the network is gone', new SharingFault('offline', ''), /Ingen kontakt med SharePoint/],
  ['something else went wrong', new Error('odd'), /Inloggningen misslyckades/],
])('signing in to the organisation’s own checklists says why it failed: %s', async (_what, error, words) => {
  const signIn = jest.fn().mockRejectedValueOnce(error).mockResolvedValueOnce(undefined);
  render(
    <CatalogueContext value={swedish}>
      <OwnNotes own={{ reached: false, faults: [], signIn }} />
    </CatalogueContext>,
  );
  const button = screen.getByRole('button', { name: 'Logga in' });
  await userEvent.click(button);
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  await userEvent.click(button);
  expect(screen.queryByRole('alert')).toBeNull();
});
