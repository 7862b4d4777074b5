import { act, within } from '@testing-library/react';
import {
  begun,
  newAssessment,
  type SharedState,
  type SharingCode,
  withEntry,
} from '../../src/assessment/index.ts';
import { list, MemoryDocument, now, Others, openPane } from './fakes.tsx';
import { MemorySharing, SharedFile } from './shared-file.ts';
import { faults, kept, screen, waitFor } from './working.tsx';

const level = (n: number) => ({ kind: 'level', level: n }) as const;
const later = '2026-11-24T10:00:00.000Z';
const empty = newAssessment(list, 'Anna Ask', now);
const bos = (before = empty, id = 'floden', n = 3, rationale = '') =>
  withEntry(before, id, { answer: level(n), rationale }, 'Bo Berg', later);

async function work(sharing = new MemorySharing(), document = new MemoryDocument()) {
  if (document.stored.kind === 'none') document.stored = { kind: 'found', assessment: empty };
  const opened = openPane(document, new Map([['name', 'Anna Ask']]), new Others(), sharing);
  await screen.findByText(/av 3 besvarade/);
  return { ...opened, document, sharing };
}

const answered = (n: number, pane: HTMLElement = document.body) =>
  within(pane).findByText(`${n} av 3 besvarade`, { exact: false });
const line = () => screen.findByTestId('sharing');
const come = (change: () => void) => act(async () => change());

describe('an assessment that is shared', () => {
  it('shows what another answers through the shared file, writes it into the document, and says whose it is', async () => {
    const { document, sharing } = await work();
    await line();
    await come(() => sharing.file.give(bos()));
    await answered(1);
    await screen.findByText('Bo Berg har svarat på 1 fråga');
    await waitFor(() => expect(kept(document).entries.floden?.by).toBe('Bo Berg'));
    expect(screen.getByRole('button', { name: 'Ångra' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('gives on what the officer answers, and what a co-author has written into the document', async () => {
    const { user, document, sharing } = await work();
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await waitFor(() => expect(sharing.file.assessment?.entries.klimat?.by).toBe('Anna Ask'));
    document.stored = { kind: 'found', assessment: bos(kept(document)) };
    await act(async () => void window.dispatchEvent(new Event('focus')));
    await waitFor(() => expect(sharing.file.assessment?.entries.floden?.by).toBe('Bo Berg'));
  });

  it('lets two panes over one shared file see each other’s answers', async () => {
    const file = new SharedFile();
    const first = await work(new MemorySharing(file));
    const second = openPane(
      Object.assign(new MemoryDocument(), { stored: { kind: 'found', assessment: empty } as const }),
      new Map([['name', 'Bo Berg']]),
      new Others(),
      new MemorySharing(file),
    );
    await within(second.container).findByText(/av 3 besvarade/);
    await first.user.click(within(first.container).getByRole('radio', { name: /^Passerad/ }));
    await answered(1, second.container);
    await within(second.container).findByText('Anna Ask har svarat på 1 fråga');
  });

  it('goes on without contact, says how much is not sent, and sends it when back', async () => {
    const { user, sharing } = await work();
    await line();
    await come(() => sharing.one.away(true));
    expect(await line()).toHaveTextContent('Ingen kontakt.');
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await waitFor(async () =>
      expect(await line()).toHaveTextContent('1 svar är inte skickat ännu (ingen kontakt)'),
    );
    expect(sharing.file.assessment?.entries.klimat).toBeUndefined();
    await come(() => sharing.one.away(false));
    expect(await line()).toHaveTextContent('Delad · alla ser det här');
    expect(sharing.file.assessment?.entries.klimat?.by).toBe('Anna Ask');
  });

  it('leaves the reason that is being written alone, and keeps the other’s as well', async () => {
    const { user, sharing } = await work();
    await user.click(screen.getByRole('button', { name: /^Värdekedjor/ }));
    await user.click(screen.getByRole('button', { name: /^Flöden/ }));
    await user.type(screen.getByLabelText(/^Motivering/), 'Återbruk');
    await come(() => sharing.file.give(bos(empty, 'floden', 1, 'Annat')));
    expect(screen.getByLabelText(/^Motivering/)).toHaveValue('Återbruk');
    await user.type(screen.getByLabelText(/^Motivering/), ' på plats');
    expect(screen.getByLabelText(/^Motivering/)).toHaveValue('Återbruk på plats');
    await waitFor(() =>
      expect(sharing.file.assessment?.history.map(({ by, why }) => [by, why])).toContainEqual([
        'Bo Berg',
        'Annat',
      ]),
    );
  });

  it('says that all see it only when they do: what has just been answered is on its way from the first moment', async () => {
    const { user, sharing } = await work();
    expect(await line()).toHaveTextContent('Delad · alla ser det här');
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    expect(await line()).toHaveTextContent('Delad · skickar …');
    expect(sharing.file.assessment?.entries.klimat).toBeUndefined();
    await screen.findByText('Delad · alla ser det här');
    expect(sharing.file.assessment?.entries.klimat?.by).toBe('Anna Ask');
    await come(() => sharing.file.give(bos()));
    expect(await line()).toHaveTextContent('Delad · alla ser det här');
  });

  it('opens with what somebody has begun in the shared file when the document has nothing, and says so', async () => {
    const sharing = new MemorySharing();
    sharing.file.assessment = bos();
    const document = new MemoryDocument();
    openPane(document, new Map([['name', 'Anna Ask']]), new Others(), sharing);
    await answered(1);
    await screen.findByText(/Bedömningen hämtades från den delade filen/);
    await waitFor(() => expect(kept(document).entries.floden?.by).toBe('Bo Berg'));
  });

  it('is there at once however long the shared file takes', async () => {
    const sharing = new MemorySharing();
    let open = () => {};
    sharing.wait = new Promise((resolve) => {
      open = resolve;
    });
    const { user } = await work(sharing);
    await user.click(screen.getByRole('radio', { name: /^Passerad/ }));
    await come(open);
    await waitFor(() => expect(sharing.file.assessment?.entries.klimat?.by).toBe('Anna Ask'));
  });

  it('listens each second while a meeting goes on', async () => {
    const { sharing } = await work();
    await line();
    await come(() =>
      sharing.file.give(
        begun(empty, { title: 'Beredning', anonymous: false }, { rater: 'b', name: 'Bo' }, now),
      ),
    );
    expect(sharing.one.paces.at(-1)).toBe('meeting');
  });

  it('closes the shared file with the pane', async () => {
    const { sharing, unmount } = await work();
    await line();
    unmount();
    expect(sharing.one.closed).toBe(true);
  });
});

describe('the line that tells of sharing', () => {
  it('asks to sign in, and shares once that is done', async () => {
    const sharing = new MemorySharing();
    sharing.signedIn = false;
    const { user } = await work(sharing);
    await user.click(await screen.findByRole('button', { name: 'Logga in för att dela' }));
    await screen.findByText('Delad · alla ser det här');
  });

  it('is not there for a document outside SharePoint', async () => {
    const sharing = new MemorySharing();
    sharing.fail = 'notInSharePoint';
    await work(sharing);
    expect(screen.queryByTestId('sharing')).toBeNull();
  });

  it.each<[SharingCode, RegExp, string]>([
    ['signInFailed', /Inloggningen misslyckades/, 'Logga in för att dela'],
    ['signInBlocked', /Tillåt popup-fönster/, 'Logga in för att dela'],
    ['otherTenant', /annan organisation/, 'Logga in för att dela'],
    ['noAccess', /inte behörighet/, 'Försök igen'],
    ['offline', /Ingen kontakt med SharePoint/, 'Försök igen'],
  ])('says why sharing can’t begin and what to do: %s', async (code, text, button) => {
    const sharing = new MemorySharing();
    sharing.fail = code;
    const { user, container } = await work(sharing);
    expect(await line()).toHaveTextContent(text);
    expect(await faults(container)).toEqual([]);
    sharing.fail = undefined;
    await user.click(screen.getByRole('button', { name: button }));
    await screen.findByText('Delad · alla ser det här');
  });

  it.each<[Partial<SharedState>, RegExp]>([
    [{ waiting: 'sending', unsent: 1 }, /Delad · skickar/],
    [{ waiting: 'offline', unsent: 3 }, /3 svar är inte skickade ännu \(ingen kontakt\)/],
    [{ waiting: 'throttled', unsent: 1 }, /1 svar väntar/],
    [{ waiting: 'locked', unsent: 2 }, /låst av någon annan/],
    [{ waiting: 'signedOut', unsent: 1 }, /Inloggningen har gått ut/],
    [{ waiting: 'readOnly', unsent: 1 }, /Du får läsa men inte ändra/],
    [{ waiting: 'damaged', unsent: 1 }, /skadad och lämnas orörd/],
    [{ waiting: 'newer', unsent: 1 }, /nyare version av Vägval/],
    [{ waiting: 'refused', unsent: 1 }, /tog inte emot/],
  ])('says how it stands: %j', async (state, text) => {
    const { sharing, container } = await work();
    await line();
    await come(() => sharing.one.set(state));
    expect(await line()).toHaveTextContent(text);
    expect(await faults(container)).toEqual([]);
  });

  it('tells once what has happened to the draft’s file', async () => {
    const { user, sharing } = await work();
    await line();
    await come(() => sharing.one.set({ found: { kind: 'renamed', name: 'Gammalt.docx' } }));
    await screen.findByText(/hette ”Gammalt.docx” och har bytt namn/);
    await user.click(screen.getByRole('button', { name: 'Stäng meddelandet' }));
    expect(screen.queryByText(/har bytt namn/)).toBeNull();
  });

  it('tells who is signed in and by which way, for whoever is asked to help', async () => {
    const { user } = await work();
    await user.click(await screen.findByText('Delad · alla ser det här'));
    expect(await line()).toHaveTextContent(/InloggadAnna Ask.*Inloggningssättpopup/);
  });
});
