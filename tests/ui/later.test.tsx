import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { Later } from '../../src/ui/components/later.tsx';
import { Surface } from '../../src/ui/index.ts';
import { swedish } from './swedish.ts';

it('says when a view’s code could not be fetched, and opens it when the network is back', async () => {
  const user = userEvent.setup();
  const state = { online: false };
  const load = async () => {
    if (!state.online) throw new Error('no network');
    return { words: 'Här är vyn' };
  };
  render(
    <Surface catalogue={swedish} theme="light" preferences={{ read: () => undefined, write: () => {} }}>
      <Later load={load} onBack={() => undefined}>
        {({ words }) => <p>{words}</p>}
      </Later>
    </Surface>,
  );
  expect(await screen.findByRole('heading', { name: 'Vyn kunde inte hämtas' })).toHaveFocus();
  state.online = true;
  await user.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByText('Här är vyn')).toBeInTheDocument();
});
