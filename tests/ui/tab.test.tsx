import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '@testing-library/jest-dom';
import { type SharingCode, SharingFault } from '../../src/assessment/index.ts';
import { Surface } from '../../src/ui/index.ts';
import {
  type ChosenFolder,
  type DraftRow,
  type Drafts,
  type Folder,
  type FolderView,
  TabPage,
  TabSettings,
} from '../../src/ui/tab/index.ts';
import { swedish } from './swedish.ts';
import { faults } from './working.tsx';

const root: Folder = { drive: 'd', id: 'root-id', name: 'root' };
const matters: Folder = { drive: 'd', id: 'arenden', name: 'Ärenden', parent: 'root-id' };
const channel: Folder = { drive: 'c', id: 'kanal', name: 'Beredning', parent: 'c-root' };

const row = (name: string, more: Partial<DraftRow> = {}): DraftRow => ({
  key: `d/${name}`,
  name,
  status: 'answering',
  orphan: false,
  webUrl: `https://contoso.sharepoint.com/${name}`,
  modified: new Date('2026-11-24T09:00:00.000Z'),
  modifiedBy: 'Bo Berg',
  ...more,
});

/** Folders in memory, which fail as they are told to. */
class MemoryDrafts implements Drafts {
  signedIn = true;
  fail: SharingCode | undefined;
  lists = 0;
  rows: readonly DraftRow[] = [row('Beslut.docx')];
  /** Where the person may not look further up. */
  closedAbove = false;
  tell: ((view: FolderView) => void) | undefined;

  async ready() {
    return this.signedIn;
  }

  async signIn() {
    this.refuse();
    this.signedIn = true;
  }

  readonly folders = {
    home: async () => this.found(root),
    at: async (address: string) => {
      if (address.includes('saknas')) throw new SharingFault('notFound', 'no such folder');
      return this.found(channel);
    },
    again: async ({ id }: Pick<Folder, 'id'>) =>
      this.found([root, matters, channel].find((one) => one.id === id) ?? root),
    up: async () => (this.closedAbove ? null : this.found(root)),
  };

  async list(folder: Folder, tell: (view: FolderView) => void) {
    this.refuse();
    this.lists++;
    this.tell = tell;
    const folders = folder === root ? [matters] : [];
    tell({ folder, folders, drafts: this.rows, complete: true });
  }

  private found(folder: Folder): Folder {
    this.refuse();
    return folder;
  }

  private refuse(): void {
    if (this.fail) throw new SharingFault(this.fail, 'as told');
  }
}

const preferences = { read: () => undefined, write: () => {} };
const surface = { catalogue: swedish, theme: 'light', preferences } as const;

function open(drafts = new MemoryDrafts()) {
  const opened: string[] = [];
  const view = render(
    <Surface {...surface}>
      <TabPage
        drafts={drafts}
        start={{ kind: 'home' }}
        channel="https://contoso.sharepoint.com/kanal"
        onOpen={({ key }) => opened.push(key)}
        onOpenInWord={(address) => opened.push(address)}
      />
    </Surface>,
  );
  return { user: userEvent.setup(), drafts, opened, ...view };
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the drafts of a folder', () => {
  it('shows how far each has come, and opens it here or in Word', async () => {
    const { user, opened, container } = open();
    await user.click(await screen.findByRole('button', { name: 'Beslut.docx' }));
    await user.click(screen.getByRole('button', { name: 'Öppna i Word: Beslut.docx' }));
    expect(opened).toEqual(['d/Beslut.docx', 'https://contoso.sharepoint.com/Beslut.docx']);
    expect(await faults(container)).toEqual([]);
  });

  it.each<[DraftRow['status'], string]>([
    ['notBegun', 'Inte påbörjad'],
    ['answering', 'Under arbete'],
    ['disputed', 'Meningarna går isär'],
    ['settled', 'Avgjord'],
    ['signed', 'Underskriven'],
    ['waiting', 'Läses …'],
    ['tooLarge', 'För stor för att läsas här'],
    ['damaged', 'Bedömningen är skadad'],
    ['newer', 'Kräver en nyare version av Vägval'],
    ['unknown', 'Kunde inte läsas'],
  ])('says of a draft that is %s: %s', async (status, text) => {
    const drafts = new MemoryDrafts();
    drafts.rows = [row('Beslut.docx', { status })];
    const { container } = open(drafts);
    const list = await screen.findByRole('list', { name: 'Utkast i mappen' });
    expect(within(list).getByText(text)).toBeVisible();
    expect(await faults(container)).toEqual([]);
  });

  it('keeps what is left of a draft that is gone', async () => {
    const drafts = new MemoryDrafts();
    drafts.rows = [row('Gammalt.docx', { orphan: true })];
    const { user, opened } = open(drafts);
    await screen.findByText(/Dokumentet är borttaget/);
    expect(screen.queryByRole('button', { name: /Öppna i Word/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Gammalt.docx' }));
    expect(opened).toEqual(['d/Gammalt.docx']);
  });

  it('goes into a folder and up again with the keyboard alone', async () => {
    const { user } = open();
    await heading('Mina filer');
    screen.getByRole('button', { name: 'Ärenden' }).focus();
    await user.keyboard('{Enter}');
    await heading('Ärenden');
    screen.getByRole('button', { name: 'Upp en nivå' }).focus();
    await user.keyboard('{Enter}');
    await heading('Mina filer');
    expect(screen.queryByRole('button', { name: 'Upp en nivå' })).toBeNull();
  });

  it('stays where it is when the person may not look further up', async () => {
    const drafts = new MemoryDrafts();
    drafts.closedAbove = true;
    const { user } = open(drafts);
    await user.click(await screen.findByRole('button', { name: 'Ärenden' }));
    await user.click(await screen.findByRole('button', { name: 'Upp en nivå' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Upp en nivå' })).toBeNull());
    await heading('Ärenden');
  });

  it('shows the channel’s folder, or one whose link is pasted, and refuses what is no link', async () => {
    const { user, container } = open();
    await heading('Mina filer');
    await user.click(screen.getByRole('button', { name: 'Välj mapp' }));
    const link = screen.getByLabelText('Länk till en mapp i SharePoint');
    await user.type(link, 'Ärenden{Enter}');
    expect(link).toBeInvalid();
    expect(await faults(container)).toEqual([]);
    await user.clear(link);
    await user.type(link, 'https://contoso.sharepoint.com/kanal{Enter}');
    await heading('Beredning');
    await user.click(screen.getByRole('button', { name: 'Välj mapp' }));
    await user.click(screen.getByRole('button', { name: 'Min OneDrive' }));
    await heading('Mina filer');
    await user.click(screen.getByRole('button', { name: 'Välj mapp' }));
    await user.click(screen.getByRole('button', { name: 'Kanalens mapp' }));
    await heading('Beredning');
  });

  it('reads the folder again when asked to', async () => {
    const { user, drafts } = open();
    await screen.findByText('1 utkast');
    drafts.rows = [row('Beslut.docx'), row('Nytt.docx')];
    await user.click(screen.getByRole('button', { name: 'Uppdatera' }));
    await screen.findByRole('button', { name: 'Nytt.docx' });
    await screen.findByText('2 utkast');
  });

  it('shows the status of each as it is read', async () => {
    const { drafts } = open();
    await screen.findByText('1 utkast');
    const view = { folder: root, folders: [], complete: false };
    act(() => drafts.tell?.({ ...view, drafts: [row('Beslut.docx', { status: 'waiting' })] }));
    expect(screen.getByText('Läses …')).toBeVisible();
    act(() =>
      drafts.tell?.({ ...view, drafts: [row('Beslut.docx', { status: 'settled' })], complete: true }),
    );
    expect(screen.getByText('Avgjord')).toBeVisible();
  });

  it('says what to do in a folder without drafts', async () => {
    const drafts = new MemoryDrafts();
    drafts.rows = [];
    const { container } = open(drafts);
    await screen.findByText(/Här finns inga Word-dokument/);
    expect(await faults(container)).toEqual([]);
  });

  it('asks to sign in first, and says when that went wrong', async () => {
    const drafts = new MemoryDrafts();
    drafts.signedIn = false;
    const { user, container } = open(drafts);
    await screen.findByText(/Logga in för att se utkasten/);
    drafts.fail = 'signInBlocked';
    await user.click(screen.getByRole('button', { name: 'Logga in' }));
    await screen.findByText(/Tillåt popup-fönster/);
    expect(await faults(container)).toEqual([]);
    drafts.fail = undefined;
    await user.click(screen.getByRole('button', { name: 'Logga in' }));
    await heading('Mina filer');
  });

  it.each<[SharingCode, RegExp]>([
    ['offline', /Ingen kontakt/],
    ['noAccess', /inte behörighet/],
    ['refused', /svarade inte som väntat/],
  ])('says why a folder can’t be shown, and tries again: %s', async (code, text) => {
    const drafts = new MemoryDrafts();
    drafts.fail = code;
    const { user, container } = open(drafts);
    await screen.findByText(text);
    expect(screen.getByRole('button', { name: 'Min OneDrive' })).toBeVisible();
    expect(await faults(container)).toEqual([]);
    drafts.fail = undefined;
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    await heading('Mina filer');
  });
});

describe('the settings of a tab', () => {
  it('can be saved once a folder is chosen, and says what the tab will show', async () => {
    const chosen: (ChosenFolder | null)[] = [];
    const onChosen = (folder: ChosenFolder | null) => void chosen.push(folder);
    const user = userEvent.setup();
    const drafts = new MemoryDrafts();
    drafts.signedIn = false;
    const { container } = render(
      <Surface {...surface}>
        <TabSettings drafts={drafts} start={{ kind: 'home' }} onChosen={onChosen} />
      </Surface>,
    );
    const signIn = await screen.findByRole('button', { name: 'Logga in' });
    expect(screen.getByText('Ingen mapp är vald ännu.')).toBeVisible();
    expect(chosen.at(-1)).toBeNull();
    await user.click(signIn);
    await user.click(await screen.findByRole('button', { name: 'Ärenden' }));
    await screen.findByText('Fliken kommer att visa ”Ärenden”. Antal utkast i den nu: 1.');
    expect(chosen.at(-1)).toEqual({ drive: 'd', id: 'arenden', name: 'Ärenden' });
    await user.type(screen.getByLabelText('Länk till en mapp i SharePoint'), 'https://x.se/saknas{Enter}');
    await screen.findByText(/finns inte längre/);
    expect(chosen.at(-1)).toBeNull();
    expect(await faults(container)).toEqual([]);
  });
});
