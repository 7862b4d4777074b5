import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Asked, openCloud } from './cloud-kit.ts';

// The embedded Graph's faults on command, over its wire.

let asked: Asked;
let item: string;
const name = 'Fel.vagval';
beforeAll(async () => {
  asked = await openCloud();
  writeFileSync(path.join(asked.folder, name), '0');
  const root = (await asked.ask('/me/drive/root')).json as {
    id: string;
    parentReference: { driveId: string };
  };
  const drive = `/drives/${root.parentReference.driveId}/items/`;
  item = `${drive}${(await asked.ask(`${drive}${root.id}:/${name}`)).json.id}`;
});
afterAll(() => asked?.cloud.close());
afterEach(() => asked.cloud.play({}));

const content = () => readFileSync(path.join(asked.folder, name), 'utf8');
const write = (body: string) => asked.ask(`${item}/content`, { method: 'PUT', body });
const broken = (run: Promise<unknown>) => expect(run).rejects.toThrow('fetch failed');

describe('a fault on command', () => {
  it.each([
    [423, 'resourceLocked'],
    [429, 'activityLimitReached'],
    [500, 'generalException'],
    [503, 'serviceNotAvailable'],
  ])(
    '%i is answered as often as it was asked for, with Graph’s own name for it, and nothing is done',
    async (status, code) => {
      await write('1');
      asked.cloud.play({ faults: [{ status, on: /^PUT/, times: 2, retryAfter: '7' }] });
      for (let n = 0; n < 2; n++) {
        const refused = await write('2');
        expect([refused.status, refused.json.error?.code]).toEqual([status, code]);
        expect(refused.headers.get('retry-after')).toBe('7');
        expect((await asked.ask(item)).status).toBe(200);
      }
      expect(content()).toBe('1');
      expect((await write('2')).status).toBe(200);
    },
  );

  it('breaks the connection before what was asked is done, or after', async () => {
    await write('1');
    asked.cloud.play({ faults: [{ drop: 'before', on: /^PUT/ }] });
    await broken(write('2'));
    expect(content()).toBe('1');
    asked.cloud.play({ faults: [{ drop: 'after', on: /^PUT/ }] });
    await broken(write('3'));
    expect(content()).toBe('3');
    expect(asked.cloud.requests.at(-1)).toMatchObject({ who: 'Anna Ask', status: 0 });
  });

  it('lets an answer wait, though what was asked is done at once', async () => {
    asked.cloud.play({ faults: [{ slow: 500, on: /^PUT/, times: 1 }] });
    let answered = false;
    const waiting = write('långsam').then(() => {
      answered = true;
    });
    while (content() !== 'långsam') await new Promise((resolve) => setTimeout(resolve, 10));
    expect(answered).toBe(false);
    await waiting;
  });

  it('is for one person, also when that person fetches a file from an address without a token', async () => {
    const bo = await asked.token('Bo Berg');
    const address = async (token?: string) =>
      (await asked.ask(item, token ? { token } : {})).json['@microsoft.graph.downloadUrl'] as string;
    const [own, his] = [await address(), await address(bo)];
    asked.cloud.play({ faults: [{ status: 503, on: /./, who: 'Bo Berg' }] });
    expect((await asked.ask('/me', { token: bo })).status).toBe(503);
    expect((await fetch(his)).status).toBe(503);
    expect((await asked.ask('/me')).status).toBe(200);
    expect((await fetch(own)).status).toBe(200);
    asked.cloud.play({ offline: ['Bo Berg'] });
    await broken(asked.ask('/me', { token: bo }));
    await broken(fetch(his));
    expect((await fetch(own)).status).toBe(200);
    asked.cloud.play({ offline: ['*'] });
    await broken(asked.ask('/me'));
  });

  it('that nobody has met is gone when something else is played', async () => {
    asked.cloud.play({ faults: [{ status: 503, on: /^PUT/, times: 9 }] });
    asked.cloud.play({ faults: [{ status: 429, on: /^PATCH/, times: 1 }] });
    expect((await write('ny')).status).toBe(200);
  });
});
