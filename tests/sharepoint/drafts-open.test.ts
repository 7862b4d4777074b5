import type { Assessment, SharedAssessment, SharedState } from '../../src/assessment/index.ts';
import { merge } from '../../src/assessment/index.ts';
import type { Starting } from '../../src/sharepoint/drafts/index.ts';
import { keyOf } from '../../src/sharepoint/drafts/names.ts';
import { openShared, type SharingOptions, sharingOf } from '../../src/sharepoint/index.ts';
import { type Drive, openDrive, readShared, saying, sharedBytes } from './drive.ts';

let drive: Drive;
beforeAll(async () => {
  drive = await openDrive();
});
afterAll(() => drive.close());
afterEach(() => {
  drive.served.offline = false;
});

const docx = new Uint8Array([1]);

/** Holds what is given, and writes nothing: following the file is not what is tried here. */
class Held implements SharedAssessment {
  assessment: Assessment | null;
  state: SharedState;
  private readonly listeners = new Set<() => void>();

  constructor(readonly starting: Starting) {
    this.assessment = starting.assessment;
    this.state = { waiting: null, unsent: 0, seen: null, found: starting.found };
  }

  get person() {
    return this.starting.person;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  give(assessment: Assessment): void {
    this.assessment = this.assessment ? merge(this.assessment, assessment) : assessment;
    this.tell();
  }

  /** As after the first look or write. */
  seen(waiting: SharedState['waiting'] = null): void {
    this.state = { ...this.state, waiting, seen: new Date(0) };
    this.tell();
  }

  pace(): void {}
  retry(): void {}
  putFoundAway(): void {}
  close(): void {}

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const keys: string[] = [];
const options = (person?: string): SharingOptions => ({
  deployment: { clientId: 'c', tenant: 'tenant', graph: drive.served.base, scopes: [] },
  tokens: drive.tokens(person),
  now: () => new Date('2026-11-25T08:00:00Z'),
  readShared,
  start: (starting) => new Held(starting),
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
    const shared = await sharingOf({ ...options(), address: addressOf('Word/Förslag å.docx') }).open(null);
    expect(shared?.person.name).toBe('Anna Ask');
    const { remote } = (shared as Held).starting;
    expect(await remote.look(file.etag)).toEqual({ kind: 'same' });
    expect(keys.at(-1)).toBe(`id of Anna Ask/${keyOf(draft)}`);
  });

  it('gives what the document holds, and then says in it where the two are', async () => {
    const draft = await drive.put('Nytt/Beslut.docx', docx);
    const gone = { ...draft, id: 'GONE' };
    const snapshot = saying(gone, gone);
    const address = addressOf('Nytt/Beslut.docx');
    const shared = (await sharingOf({ ...options(), address }).open(snapshot)) as Held;
    expect(shared.starting.assessment).toEqual(snapshot);
    expect(shared.state.found?.kind).toBe('moved');
    const written = await shared.starting.remote.create(docx);
    shared.seen();
    const made = await drive.item('Nytt/Beslut.vagval');
    expect(written).toEqual({ kind: 'written', etag: made?.etag });
    expect(shared.assessment?.shared).toMatchObject({
      draft: keyOf(draft),
      file: made && keyOf(made),
      name: 'Beslut.docx',
    });
  });

  it('leaves what it says as it is for somebody who may only read', async () => {
    await drive.put('Läs/Beslut.docx', docx);
    const address = addressOf('Läs/Beslut.docx');
    const elsewhere = { drive: 'b!drive', id: 'GONE', name: 'X.docx' } as const;
    const file = await drive.put('Läs/Beslut.vagval', sharedBytes(null));
    const shared = (await sharingOf({ ...options(drive.reader), address }).open(null)) as Held;
    shared.give(saying({ ...file, ...elsewhere }, file));
    shared.seen('readOnly');
    expect(shared.assessment?.shared?.draft).toBe('b!drive/GONE');
  });

  it('says why it can’t begin', async () => {
    const codeOf = (address: string, more: Partial<SharingOptions> = {}) =>
      sharingOf({ ...options(), ...more, address })
        .open(null)
        .then(
          () => 'opened',
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
    drive.served.offline = true;
    expect(await codeOf(address)).toBe('offline');
    drive.served.offline = false;
    expect(await codeOf(address)).toBe('opened');
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
    expect((await sharing.signIn(null)).person.name).toBe('Anna Ask');
  });
});

describe('opening from the list in Teams, by id', () => {
  it('reads the document’s own assessment, and merges it with the shared file’s', async () => {
    const draft = await drive.put('Teams/Beslut.docx', docx);
    const file = await drive.put('Teams/Beslut.vagval', sharedBytes(null));
    const held = saying(draft, file);
    const shared = await openShared({ ...options(), key: keyOf(draft), readSnapshot: async () => held });
    if (!shared) throw new Error('not signed in');
    while (!shared.assessment) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(shared.assessment).toEqual(held);
  });

  it('opens the shared file of a draft that is gone, and says so', async () => {
    const file = await drive.put('Teams/Raderad.vagval', sharedBytes(null));
    const shared = await openShared({ ...options(), key: keyOf(file), readSnapshot: async () => null });
    expect(shared?.state.found).toEqual({ kind: 'draftDeleted', name: 'Raderad.docx' });
  });

  it('says when it is gone altogether', async () => {
    for (const key of ['b!drive/GONE', 'nonsense', '']) {
      const opening = openShared({ ...options(), key, readSnapshot: async () => null });
      await expect(opening).rejects.toMatchObject({ code: 'notFound' });
    }
  });
});
