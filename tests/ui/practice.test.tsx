import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { Surface } from '../../src/ui/index.ts';
import type { PracticeCase, PracticeOffer } from '../../src/ui/practice/ports.ts';
import { PracticeView } from '../../src/ui/practice/practice-view.tsx';
import { list } from './fakes.tsx';
import { swedish } from './swedish.ts';
import { faults, screen, within } from './working.tsx';

const both = (text: string) => ({ sv: text, en: `${text} (en)` });
const level = (n: number) => ({ kind: 'level', level: n }) as const;
const content: PracticeCase = {
  id: 'fisk',
  facts: {},
  draft: [
    { kind: 'heading', text: both('Bakgrund') },
    { kind: 'paragraph', text: both('Fisken föds upp på spillvärme.') },
  ],
  answers: [
    { question: 'inkop', answer: level(0), reason: both('Inköp nämns inte.'), quote: null },
    {
      question: 'floden',
      answer: level(2),
      reason: both('Spillvärmen tas till vara.'),
      quote: both('Fisken föds upp på spillvärme.'),
    },
    {
      question: 'klimat',
      answer: { kind: 'gate', outcome: 'pass' },
      reason: both('Ingen skada syns.'),
      quote: null,
    },
  ],
};
const offer: PracticeOffer = {
  id: 'fisk',
  checklist: list.id,
  title: both('Fiskodling'),
  about: both('En ansökan om företagsstöd.'),
  load: async () => content,
};

/** jsdom's files can't be read as text by themselves. */
const file = (name: string, text: string) =>
  Object.assign(new File([text], name), { text: async () => text });

class Kept {
  readonly texts = new Map<string, string>();
  read = (key: string) => this.texts.get(key);
  write = (key: string, text: string) => void this.texts.set(key, text);
}

function open(kept = new Kept(), cases: readonly PracticeOffer[] = [offer]) {
  const saved: { name: string; text: string }[] = [];
  let left = 0;
  const view = render(
    <Surface catalogue={swedish} theme="light" preferences={{ read: () => undefined, write: () => {} }}>
      <PracticeView
        cases={cases}
        checklists={[{ ...list, load: async () => list }]}
        store={kept}
        saveAnswers={(name, text) => void saved.push({ name, text })}
        onBack={() => void left++}
      />
    </Surface>,
  );
  return { ...view, user: userEvent.setup(), saved, kept, left: () => left };
}

async function answered() {
  const opened = open();
  const { user } = opened;
  await user.click(screen.getByRole('button', { name: 'Öva: Fiskodling' }));
  await screen.findByRole('heading', { name: 'Inköp' });
  await user.click(screen.getByRole('radio', { name: /^2/ }));
  await user.type(screen.getByLabelText('Varför?'), 'Jag gissade');
  await user.click(screen.getByRole('button', { name: 'Nästa fråga' }));
  await user.click(screen.getByRole('radio', { name: /^2/ }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await user.click(screen.getByRole('button', { name: 'Jämför' }));
  return opened;
}

jest.setTimeout(60_000);

describe('practising', () => {
  it('offers the cases with what they are about and which checklist they train', () => {
    open();
    expect(screen.getByRole('heading', { name: 'Fiskodling' })).toBeVisible();
    expect(screen.getByText('Projektstöd')).toBeVisible();
    expect(screen.getByText('En ansökan om företagsstöd.')).toBeVisible();
  });

  it('shows the draft beside each question, and the worked answer only after one has answered', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Öva: Fiskodling' }));
    expect(await screen.findByText('Fisken föds upp på spillvärme.')).toBeVisible();
    expect(screen.getByText('Fråga 1 av 3')).toBeVisible();
    expect(screen.queryByText('Inköp nämns inte.')).toBeNull();
  });

  it('asks for an answer, and takes the keyboard to the next question', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Öva: Fiskodling' }));
    await user.click(await screen.findByRole('button', { name: 'Nästa fråga' }));
    expect(screen.getByText('Välj ett svar, eller hoppa över frågan.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^1/ }));
    await user.click(screen.getByRole('button', { name: 'Nästa fråga' }));
    expect(screen.getByRole('heading', { name: 'Flöden' })).toHaveFocus();
  });

  it('compares criterion by criterion: where one differs, why, and the place in the draft', async () => {
    const { user, container } = await answered();
    expect(screen.getByText('Välj ett svar, eller hoppa över frågan.')).toBeVisible();
    await user.click(screen.getAllByRole('radio')[2] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Jämför' }));
    expect(screen.getByText(/Du svarade likadant på 1 av 3 frågor\..*På 2 skiljer det mer/)).toBeVisible();
    const cards = screen.getAllByRole('article').filter((one) => within(one).queryByText('Genomgången:'));
    expect(cards.map((one) => within(one).getByRole('heading').textContent)).toEqual([
      'Inköp',
      'Klimat',
      'Flöden',
    ]);
    const [first, , last] = cards.map((one) => within(one));
    expect(first?.getByText(/Jag gissade/)).toBeVisible();
    expect(first?.getByText(/Inköp nämns inte/)).toBeVisible();
    expect(first?.getByText('Utkastet säger inget om det.')).toBeVisible();
    expect(last?.getByText('Fisken föds upp på spillvärme.')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('lets one answer again, or start over', async () => {
    const { user } = await answered();
    await user.click(screen.getByRole('button', { name: 'Föregående' }));
    expect(screen.getByRole('radio', { name: /^2/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Föregående' }));
    expect(screen.getByLabelText('Varför?')).toHaveValue('Jag gissade');
  });

  it('goes on where one was, also another day', async () => {
    const { kept, unmount } = await answered();
    unmount();
    const { user } = open(kept);
    expect(screen.getByText('Påbörjad')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fortsätt: Fiskodling' }));
    expect(await screen.findByText('Fråga 3 av 3')).toBeVisible();
  });

  it('begins anew where what was kept can not be read', async () => {
    const kept = new Kept();
    kept.write('practice.fisk', '{"answers":{"inkop":{"level":99}}}');
    const { user } = open(kept);
    await user.click(screen.getByRole('button', { name: 'Fortsätt: Fiskodling' }));
    expect(await screen.findByText('Fråga 1 av 3')).toBeVisible();
  });

  it('tells the group how far it agrees, and names the files that hold no answers', async () => {
    const kept = new Kept();
    kept.write(
      'practice.fisk',
      '{"answers":{"inkop":{"level":0},"floden":{"level":2},"klimat":{"gate":"pass"}}}',
    );
    const { user, saved } = open(kept);
    await user.click(screen.getByRole('button', { name: 'Fortsätt: Fiskodling' }));
    await user.click(await screen.findByRole('button', { name: 'Spara mina svar som fil' }));
    expect(saved[0]?.name).toBe('ovning-fisk.json');
    const same = file('bo.json', saved[0]?.text ?? '');
    const far = file('cecilia.json', '{"answers":{"inkop":{"level":2},"floden":{"level":0}}}');
    const wrong = file('foto.json', 'hej');
    await user.upload(screen.getByLabelText('Öppna de andras svar', { selector: 'input' }), [
      same,
      far,
      wrong,
    ]);
    expect(await screen.findByText(/Ni är 3 som har svarat/)).toHaveTextContent('Ni läser nivåerna olika');
    expect(screen.getByText(/foto\.json/)).toBeVisible();
    expect(screen.getAllByText(/går isär/)).toHaveLength(2);
  });

  it('says when a case can not be fetched, and lets one try again', async () => {
    let broken = true;
    const { user } = open(new Kept(), [
      { ...offer, load: async () => (broken ? Promise.reject(new Error('offline')) : content) },
    ]);
    await user.click(screen.getByRole('button', { name: 'Öva: Fiskodling' }));
    expect(await screen.findByText(/Övningen gick inte att hämta/)).toBeVisible();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Öva: Fiskodling' }));
    expect(await screen.findByText('Fråga 1 av 3')).toBeVisible();
  });

  it('leads back to the start', async () => {
    const { user, left } = open();
    await user.click(screen.getByRole('button', { name: 'Tillbaka till start' }));
    expect(left()).toBe(1);
  });
});
