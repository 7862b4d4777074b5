import type { SharedAssessment } from '../../src/assessment/index.ts';
import { keyOf } from '../../src/sharepoint/drafts/names.ts';
import { openShared, type SharingOptions, sharingOf } from '../../src/sharepoint/index.ts';
import { type Drive, openDrive, saying, sharedBytes } from './drive.ts';

let drive: Drive;
beforeAll(async () => {
  drive = await openDrive();
});
afterAll(() => drive.close());
afterEach(() => {
  drive.offline = false;
});

const docx = new Uint8Array([1]);

const opened: SharedAssessment[] = [];
afterEach(() => {
  for (const shared of opened.splice(0)) shared.close();
});

/** What was opened, to be closed after the test. */
function own(shared: SharedAssessment | null): SharedAssessment {
  if (!shared) throw new Error('nobody is signed in');
  opened.push(shared);
  return shared;
}

/** Waits until it is so. */
function until(shared: SharedAssessment, so: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => so() && resolve();
    shared.subscribe(look);
    look();
  });
}

const keys: string[] = [];
const options = (person?: string): SharingOptions => ({
  deployment: { clientId: 'c', tenant: 'tenant', graph: drive.served.base, scopes: [] },
  tokens: drive.tokens(person),
  now: () => new Date('2026-11-25T08:00:00Z'),
  keep: (key) => {
    keys.push(key);
    return { load: async () => undefined, save: async () => {}, clear: async () => {} };
  },
});

const addressOf = (path: string) => {
  const entry = drive.served.tree.at(path);
  return entry ? drive.served.calls.webUrlOf(entry) : '';
};

describe('sharing from Word, by the document’s address', () => {
  it('opens the file beside the document, in the person’s name', async () => {
    const draft = await drive.put('Word/Förslag å.docx', docx);
    const file = await drive.put('Word/Förslag å.vagval', sharedBytes(null));
    const address = addressOf('Word/Förslag å.docx');
    const shared = own(await sharingOf({ ...options(), address }).open(null));
    expect(shared.person.name).toBe('Anna Ask');
    await until(shared, () => shared.state.seen !== null);
    expect(shared.state).toMatchObject({ waiting: null, unsent: 0 });
    expect((await drive.item('Word/Förslag å.vagval'))?.etag).toBe(file.etag);
    expect(keys.at(-1)).toBe(`id of Anna Ask/${keyOf(draft)}`);
  });

  it('gives what the document holds, and then says in it where the two are', async () => {
    const draft = await drive.put('Nytt/Beslut.docx', docx);
    const gone = { ...draft, id: 'GONE' };
    const snapshot = saying(gone, gone);
    const address = addressOf('Nytt/Beslut.docx');
    const shared = own(await sharingOf({ ...options(), address }).open(snapshot));
    expect(shared.assessment).toEqual(snapshot);
    expect(shared.state.found?.kind).toBe('moved');
    await until(
      shared,
      () => shared.assessment?.shared?.draft === keyOf(draft) && shared.state.waiting === null,
    );
    const made = await drive.item('Nytt/Beslut.vagval');
    expect(shared.assessment?.shared).toMatchObject({
      draft: keyOf(draft),
      file: made && keyOf(made),
      name: 'Beslut.docx',
    });
  });

  it('leaves the file as it is for somebody who may only read', async () => {
    await drive.put('Läs/Beslut.docx', docx);
    const address = addressOf('Läs/Beslut.docx');
    const elsewhere = { drive: 'b!drive', id: 'GONE', name: 'X.docx' } as const;
    const file = await drive.put('Läs/Beslut.vagval', sharedBytes(null));
    const shared = own(await sharingOf({ ...options(drive.reader), address }).open(null));
    shared.give(saying({ ...file, ...elsewhere }, file), true);
    await until(shared, () => shared.state.waiting === 'readOnly');
    expect((await drive.item('Läs/Beslut.vagval'))?.etag).toBe(file.etag);
  });

  it('says why it can’t begin', async () => {
    const codeOf = (address: string, more: Partial<SharingOptions> = {}) =>
      sharingOf({ ...options(), ...more, address })
        .open(null)
        .then(
          (shared) => own(shared) && 'opened',
          ({ code }: { code: string }) => code,
        );
    for (const path of ['', 'C:\\Users\\anna\\Beslut.docx', '/home/anna/Beslut.docx', 'file:///x.docx']) {
      expect(await codeOf(path)).toBe('notInSharePoint');
    }
    expect(await codeOf('https://example.invalid/Beslut.docx')).toBe('notFound');
    await drive.put('Fel/Kalkyl.xlsx', docx);
    expect(await codeOf(addressOf('Fel/Kalkyl.xlsx'))).toBe('notFound');
    await drive.put('Fel/Beslut.docx', docx);
    const address = addressOf('Fel/Beslut.docx');
    const { deployment } = options();
    expect(await codeOf(address, { deployment: { ...deployment, tenant: 'another' } })).toBe('otherTenant');
    drive.served.play({ status: 403, on: /shares/, times: 1 });
    expect(await codeOf(address)).toBe('noAccess');
    drive.served.play({ status: 503, on: /shares/, retryAfter: '600' });
    expect(await codeOf(address)).toBe('refused');
    drive.served.play();
    drive.offline = true;
    expect(await codeOf(address)).toBe('offline');
    drive.offline = false;
    expect(await codeOf(address)).toBe('opened');
  });

  it('waits as long as the service asks for, and then begins', async () => {
    await drive.put('Fel/Upptagen.docx', docx);
    drive.served.play(
      { status: 429, on: /shares/, times: 1, retryAfter: '0' },
      { status: 503, on: /Upptagen.vagval/, times: 1, retryAfter: '1' },
    );
    const before = drive.log.length;
    const shared = own(await sharingOf({ ...options(), address: addressOf('Fel/Upptagen.docx') }).open(null));
    expect(shared.person.name).toBe('Anna Ask');
    const statuses = drive.log.slice(before).map((line) => line.slice(-3));
    expect(statuses.slice(0, 5)).toEqual(['429', '200', '503', '200', '404']);
  });

  it('asks nobody to sign in until it is told to', async () => {
    await drive.put('Fel/Inloggning.docx', docx);
    const address = addressOf('Fel/Inloggning.docx');
    let signedIn = false;
    const inner = drive.tokens();
    const tokens = {
      way: 'test',
      silent: async () => (signedIn ? inner.silent() : null),
      ask: () => {
        signedIn = true;
        return inner.ask();
      },
    };
    const sharing = sharingOf({ ...options(), tokens, address });
    expect(await sharing.open(null)).toBeNull();
    expect(own(await sharing.signIn(null)).person.name).toBe('Anna Ask');
  });
});

describe('opening from the list in Teams, by id', () => {
  it('reads the document’s own assessment, and merges it with the shared file’s', async () => {
    const draft = await drive.put('Teams/Beslut.docx', docx);
    const file = await drive.put('Teams/Beslut.vagval', sharedBytes(null));
    const held = saying(draft, file);
    const readSnapshot = async () => held;
    const shared = own(await openShared({ ...options(), key: keyOf(draft), readSnapshot }));
    await until(shared, () => shared.assessment !== null);
    expect(shared.assessment).toEqual(held);
  });

  it('opens the shared file of a draft that is gone, and says so', async () => {
    const file = await drive.put('Teams/Raderad.vagval', sharedBytes(null));
    const readSnapshot = async () => null;
    const shared = own(await openShared({ ...options(), key: keyOf(file), readSnapshot }));
    expect(shared.state.found).toEqual({ kind: 'draftDeleted', name: 'Raderad.docx' });
  });

  it('says when it is gone altogether', async () => {
    for (const key of ['b!drive/GONE', 'nonsense', '']) {
      const opening = openShared({ ...options(), key, readSnapshot: async () => null });
      await expect(opening).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});
