import {
  type Assessment,
  begun,
  merge,
  newAssessment,
  takenOver,
  withEntry,
  withSignOff,
} from '../../src/assessment/index.ts';
import type { Answer, Checklist, Criterion } from '../../src/engine/index.ts';
import type { ChecklistChoice } from '../../src/ui/index.ts';
import { criterion, gate, group } from '../engine/worded.ts';
import { list, MemoryDocument, now, Others, openPane } from './fakes.tsx';
import { faults, kept, openView, screen, waitFor, within } from './working.tsx';

const named = (sv: string) => ({ sv, en: `${sv} (en)` });
const level = (n: number): Answer => ({ kind: 'level', level: n });
const before = '2026-10-02T10:00:00.000Z';

/** The list with other questions: Inköp means something else, Flöden is gone, Transporter is new and the gate has other words. */
const newest: Checklist = {
  ...list,
  version: '2.0.0',
  digest: 'sha256-newest',
  dimensions: [
    {
      ...group('kedja', 1, [
        {
          ...criterion('inkop', 1),
          edition: 2,
          title: named('Inköp'),
          question: named('Följs kraven på det som köps upp?'),
        } satisfies Criterion,
        {
          ...criterion('transport', 1),
          title: named('Transporter'),
          question: named('Minskar transporterna?'),
        },
      ]),
      title: named('Värdekedjor'),
    },
  ],
  gates: [{ ...gate('klimat'), title: named('Klimatet') }],
};

/** A picker's choice of the newest version, with the one that came before at hand or not. */
const choice = (past = true): ChecklistChoice => ({
  ...newest,
  load: async (_facts, made) => (past && made?.version === list.version ? list : newest),
});

function answered(more: (a: Assessment) => Assessment = (a) => a): Assessment {
  const start = newAssessment(list, 'Anna Ask', before);
  const first = withEntry(start, 'inkop', { answer: level(2), rationale: 'Krav finns.' }, 'Bo Berg', before);
  return more(
    withEntry(first, 'floden', { answer: level(1), rationale: 'Lite återbruk.' }, 'Bo Berg', before),
  );
}

function opened(assessment: Assessment, past = true) {
  const document = new MemoryDocument();
  document.stored = { kind: 'found', assessment };
  const pane = openPane(document, new Map([['name', 'Anna Ask']]), new Others(), undefined, choice(past));
  return { document, ...pane };
}

/** What says it is fetched when it is first needed, which takes its time on a busy machine. */
const see = () => screen.findByRole('button', { name: 'Se vad som har ändrats' }, { timeout: 20_000 });

describe('an assessment made with an earlier version of the checklist', () => {
  it('opens with that version, and the pane says in words what the new one has changed', async () => {
    const { document } = opened(answered());
    await see();
    expect(
      screen.getByText(/Checklistan finns i en ny version, 2\.0\.0\. Bedömningen är gjord med 1\.0\.0\./),
    ).toHaveTextContent('1 ny fråga. 1 fråga betyder något annat. 1 fråga är borta. 1 fråga har andra ord.');
    expect(screen.getByText(/^Version 1\.0\.0/)).toBeInTheDocument();
    expect(screen.getByText('2 av 3 besvarade', { exact: false })).toBeInTheDocument();
    expect(document.tries).toBe(0);
  });

  it('shows each question that is new, changed or gone with its old and new words, and what becomes of the answer', async () => {
    const { user, container } = opened(answered());
    await user.click(await see());
    expect(await screen.findByRole('heading', { name: 'Version 2.0.0 av checklistan' })).toHaveFocus();
    const section = (name: RegExp) => within(screen.getByRole('region', { name }));
    expect(
      section(/^Nya frågor \(1\)/).getByText('”Transporter” är en ny fråga i ”Värdekedjor”.'),
    ).toBeVisible();
    expect(section(/^Nya frågor/).getByText('Minskar transporterna?')).toBeVisible();
    const changed = section(/betyder något annat \(1\)/);
    expect(changed.getByText('”Inköp” betyder något annat än förut.')).toBeVisible();
    expect(changed.getAllByRole('definition').map((one) => one.textContent)).toEqual([
      'text',
      'Följs kraven på det som köps upp?',
    ]);
    expect(changed.getByText('Svaret ”2” sparas som tidigare svar.')).toBeVisible();
    const gone = section(/inte finns kvar \(1\)/);
    expect(gone.getByText('Svaret ”1” är kvar men räknas inte.')).toBeVisible();
    expect(section(/med andra ord \(1\)/).getByText('Klimatet')).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('is taken over when the officer says so: new questions are open, and the former answer stands beside the changed one', async () => {
    const { user, document } = opened(answered());
    await user.click(await see());
    await user.click(await screen.findByRole('button', { name: 'Ta över till version 2.0.0' }));
    expect(
      await screen.findByText(/nu gjord med version 2\.0\.0\. En besvarad fråga är öppen igen\./),
    ).toBeInTheDocument();
    expect(await screen.findByText('0 av 3 besvarade', { exact: false })).toBeInTheDocument();
    await waitFor(() => expect(kept(document).checklist.version).toBe('2.0.0'), { timeout: 5000 });
    expect(kept(document).takeovers).toMatchObject([
      { from: { version: '1.0.0' }, to: { version: '2.0.0' }, by: 'Anna Ask' },
    ]);
    expect(kept(document).entries.floden).toMatchObject({ rationale: 'Lite återbruk.', by: 'Bo Berg' });
    await waitFor(() => expect(screen.getByRole('button', { name: /^Inköp.*tidigare svar/ })).toHaveFocus());
    const former = within(screen.getByRole('region', { name: 'Tidigare svar' }));
    expect(former.getByText('Frågan då: text')).toBeVisible();
    expect(former.getByText('Motivering: Krav finns.')).toBeVisible();
    expect(former.getByText('Bo Berg, 2 oktober 2026')).toBeVisible();
    await user.click(former.getByRole('button', { name: 'Utgå från motiveringen' }));
    expect(screen.getByRole('textbox', { name: /^Motivering/ })).toHaveValue('Krav finns.');
    expect(screen.getByRole('region', { name: 'Tidigare svar' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /^3/ }));
    expect(screen.queryByRole('region', { name: 'Tidigare svar' })).toBeNull();
    await user.click(screen.getByText('Svar på frågor som inte ställs här (1)'));
    expect(screen.getByText('Motivering: Lite återbruk.')).toBeVisible();
    await waitFor(
      () => expect(kept(document).entries.inkop).toMatchObject({ edition: 2, answer: level(3) }),
      {
        timeout: 5000,
      },
    );
  });

  it('is left as it is for now when the officer would rather wait, and can be taken over later', async () => {
    const { user, document } = opened(answered());
    await see();
    await user.click(screen.getByRole('button', { name: 'Senare' }));
    expect(screen.queryByText(/finns i en ny version/)).toBeNull();
    expect(document.tries).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Ny version finns' }));
    await screen.findByRole('button', { name: 'Ta över till version 2.0.0' });
    await user.click(screen.getByRole('button', { name: 'Senare' }));
    expect(await screen.findByText('2 av 3 besvarade', { exact: false })).toBeInTheDocument();
    expect(kept(document).takeovers).toEqual([]);
  });

  it('follows when somebody else takes it over meanwhile', async () => {
    const { document } = opened(answered());
    await see();
    document.stored = { kind: 'found', assessment: takenOver(answered(), list, newest, 'Cia', now) };
    window.dispatchEvent(new Event('focus'));
    expect(
      await screen.findByText('0 av 3 besvarade', { exact: false }, { timeout: 15_000 }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/finns i en ny version/)).toBeNull();
  });

  it('is shown with the new version when the old one is not at hand, and says which answers count no longer', async () => {
    const { user } = opened(answered(), false);
    await user.click(await see());
    expect(screen.getAllByText(/Version 1\.0\.0 finns inte kvar här/)[0]).toBeInTheDocument();
    const lost = within(await screen.findByRole('region', { name: /^Svar som inte räknas längre \(2\)/ }));
    expect(lost.getByText(/floden/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ta över till version 2.0.0' })).toBeInTheDocument();
  });

  it('can’t be taken over while a meeting is going on', async () => {
    const meeting = (a: Assessment) =>
      begun(a, { title: '', anonymous: false }, { rater: 'r', name: 'Bo' }, before);
    const { user } = opened(answered(meeting));
    await user.click(await see());
    expect(await screen.findByText(/Ett möte pågår\. Avsluta det/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Ta över till/ })).toBeNull();
  });
});

describe('an assessment that has been taken over', () => {
  it('tells in its history from which version to which, by whom and when', async () => {
    const { user } = opened(takenOver(answered(), list, newest, 'Cia Ström', now));
    await screen.findByRole('button', { name: 'Mer' });
    await openView(user, /^Historik/);
    const told = await screen.findByText(/Togs över från version 1\.0\.0 av checklistan till 2\.0\.0/);
    expect(told).toHaveTextContent('Cia Ström');
  });

  it('has what somebody has gone on with under an earlier id of a question', async () => {
    const renamed: Checklist = {
      ...newest,
      dimensions: [
        {
          ...group('kedja', 1, [{ ...criterion('kop', 1), formerly: ['inkop'], title: named('Köp') }]),
          title: named('Värdekedjor'),
        },
      ],
    };
    const document = new MemoryDocument();
    const over = takenOver(answered(), list, renamed, 'Cia', now);
    const later = withEntry(
      answered(),
      'inkop',
      { answer: level(3), rationale: 'Nytt avtal.' },
      'Bo Berg',
      now,
    );
    document.stored = { kind: 'found', assessment: merge(over, later) };
    const choices = { ...renamed, load: async () => renamed };
    const { user } = openPane(document, new Map(), new Others(), undefined, choices);
    await user.click(await screen.findByRole('button', { name: /^Värdekedjor/ }));
    expect(await screen.findByRole('button', { name: /^Köp.*3/ })).toBeInTheDocument();
  });
});

describe('a signed assessment', () => {
  const signed = answered((a) =>
    withSignOff(a, {
      name: 'Bo Berg',
      role: 'Chef',
      at: before,
      digests: { checklist: '0', answers: '0', text: '0' },
    }),
  );

  it('stays with the version that it was signed with unless somebody asks for another', async () => {
    const { user, document } = opened(signed);
    expect(await screen.findByText(/undertecknad med version 1\.0\.0 och visas med den/)).toBeInTheDocument();
    expect(document.tries).toBe(0);
    await user.click(await see());
    expect(await screen.findByText(/Tar du över den gäller underskriften inte längre/)).toBeInTheDocument();
    expect(kept(document).checklist.version).toBe('1.0.0');
  });
});

describe('an assessment that somebody has taken over to a version that is not here', () => {
  it('says so, and does not take it back', async () => {
    const later = { ...newest, version: '3.0.0', digest: 'sha256-later' };
    const { document } = opened(merge(answered(), takenOver(answered(), list, later, 'Cia', now)));
    expect(
      await screen.findByText(/tagit över bedömningen till version 3\.0\.0.*bara 2\.0\.0/),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Se vad som har ändrats' })).toBeNull();
    expect(kept(document).checklist.version).toBe('3.0.0');
  });
});
