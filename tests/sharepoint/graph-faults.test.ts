import { SharingFault } from '../../src/assessment/index.ts';
import { Graph, GraphFault, GraphFile, type Item, sharingFaultOf } from '../../src/sharepoint/graph/index.ts';
import type { Tokens } from '../../src/sharepoint/index.ts';
import { type Drive, openDrive } from './drive.ts';

let drive: Drive;
let item: Item;
let tokens: ReturnType<Drive['tokens']>;
let graph: Graph;
let remote: GraphFile;
beforeAll(async () => {
  drive = await openDrive();
});
afterAll(() => drive.close());
let number = 0;
beforeEach(async () => {
  item = await drive.put(`Fel/Beslut ${++number}.vagval`, bytes);
  tokens = drive.tokens();
  graph = graphWith(tokens);
  remote = fileOf(graph);
});
afterEach(() => {
  drive.offline = false;
});

const bytes = new Uint8Array([1]);
const graphWith = (given: Tokens) => new Graph({ base: drive.served.base, tokens: given });
const fileOf = (from: Graph) =>
  new GraphFile(from, { drive: item.drive, parent: item.parent ?? '', name: item.name }, item.id);

async function fault(run: Promise<unknown>): Promise<GraphFault> {
  const error = await run.catch((thrown: unknown) => thrown);
  if (!(error instanceof GraphFault)) throw new Error('no fault came');
  return error;
}

const codeOf = (error: unknown) => {
  const told = sharingFaultOf(error);
  return told instanceof SharingFault ? told.code : told;
};

describe('graph-throttled', () => {
  it('429 says how long to wait, and 503 too; then it goes through', async () => {
    drive.served.play({ status: 429, on: /^PUT/, times: 1, retryAfter: '3' });
    expect(await fault(remote.write(bytes, item.etag))).toMatchObject({ kind: 'throttled', retryAfter: 3 });
    drive.served.play({ status: 503, on: /^PUT/, times: 1 });
    const busy = await fault(remote.write(bytes, item.etag));
    expect([busy.kind, busy.retryAfter]).toEqual(['throttled', undefined]);
    expect((await remote.write(bytes, item.etag)).kind).toBe('written');
  });

  it('423: somebody has the file open for writing; it can still be read', async () => {
    drive.served.play({ status: 423, on: /^PUT/, times: 1 });
    expect((await fault(remote.write(bytes, item.etag))).kind).toBe('locked');
    expect((await remote.look(undefined)).kind).toBe('changed');
  });

  it('412: somebody else was first, which is an answer and no fault', async () => {
    await drive.write(item, new Uint8Array([2]));
    expect(await remote.write(bytes, item.etag)).toEqual({ kind: 'changed' });
  });

  it('409: the name is taken, which is an answer and no fault', async () => {
    expect(await remote.create(bytes)).toEqual({ kind: 'there' });
    expect(
      await graph.move(item, { drive: item.drive, parent: item.parent ?? '', name: item.name }),
    ).not.toBe('there');
    const other = await drive.put(`Fel/Annat ${number}.vagval`, bytes);
    const spot = { drive: item.drive, parent: item.parent ?? '', name: other.name };
    expect(await graph.move(item, spot)).toBe('there');
  });

  it('anything else is refused, with what Graph called it', async () => {
    drive.served.play({ status: 500, on: /^GET/, times: 1 });
    const refused = await fault(remote.look(undefined));
    expect([refused.kind, refused.status]).toEqual(['refused', 500]);
    expect(refused.message).toContain('generalException');
    expect(codeOf(refused)).toBe('refused');
  });
});

describe('a token', () => {
  it('that has expired or been revoked is renewed, and nobody is asked', async () => {
    await graph.me();
    const before = tokens.current;
    drive.revoke(before);
    expect((await graph.me()).name).toBe('Anna Ask');
    expect(tokens.current).not.toBe(before);
  });

  it('that is refused also when it is new means that the person has to sign in', async () => {
    const refused = {
      value: 'of another tenant',
      expires: new Date(),
      person: { id: 'e', name: 'Eva Ek' },
      tenant: 'x',
    };
    const ask = () => Promise.reject(new Error('nobody is asked'));
    const asked: boolean[] = [];
    const eva: Tokens = {
      way: 'test',
      ask,
      silent: async (renew = false) => {
        asked.push(renew);
        return refused;
      },
    };
    const thrown = await fault(fileOf(graphWith(eva)).look(undefined));
    expect(thrown.kind).toBe('signedOut');
    expect(asked).toEqual([false, true]);
    expect(codeOf(thrown)).toBe('signInFailed');
  });

  it('that signing in does not give says why: another organisation, or no network', async () => {
    for (const [code, kind] of [
      ['otherTenant', 'signedOut'],
      ['offline', 'offline'],
    ] as const) {
      const none: Tokens = {
        way: 'test',
        ask: () => Promise.reject(new Error('nobody is asked')),
        silent: () => Promise.reject(new SharingFault(code, code)),
      };
      const thrown = await fault(graphWith(none).me());
      expect(thrown.kind).toBe(kind);
      expect(codeOf(thrown)).toBe(code);
    }
  });
});

describe('a person with reading rights only', () => {
  it('reads, and is told that writing, making and moving are not allowed', async () => {
    const reading = drive.graph(drive.reader);
    const file = fileOf(reading);
    expect((await file.look(undefined)).kind).toBe('changed');
    expect((await fault(file.write(bytes, item.etag))).kind).toBe('readOnly');
    expect((await fault(file.create(bytes))).kind).toBe('readOnly');
    const spot = { drive: item.drive, parent: item.parent ?? '', name: 'Annat.vagval' };
    expect((await fault(reading.move(item, spot))).kind).toBe('readOnly');
  });

  it('who may not even read is told to have no access', async () => {
    drive.served.play({ status: 403, on: /^GET/, times: 1 });
    expect(codeOf(await fault(remote.look(undefined)))).toBe('noAccess');
  });
});

describe('offline', () => {
  it('is said of every call, and is over when the network is back', async () => {
    drive.offline = true;
    for (const run of [remote.look(undefined), remote.write(bytes, item.etag), remote.create(bytes)]) {
      const thrown = await fault(run);
      expect(thrown.kind).toBe('offline');
      expect(codeOf(thrown)).toBe('offline');
    }
    drive.offline = false;
    expect((await remote.write(bytes, item.etag)).kind).toBe('written');
  });

  it('between the look and the download loses nothing: the next look brings it', async () => {
    const look = await remote.look(undefined);
    drive.offline = true;
    if (look.kind !== 'changed') throw new Error(look.kind);
    expect((await fault(look.download())).kind).toBe('offline');
    drive.offline = false;
    const again = await remote.look(undefined);
    expect(again.kind === 'changed' && [...(await again.download())]).toEqual([1]);
  });
});
