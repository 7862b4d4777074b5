import { GraphFile, type Item } from '../../src/sharepoint/graph/index.ts';
import type { Look } from '../../src/sharepoint/sync/remote.ts';
import { asked, type Drive, openDrive } from './drive.ts';

let drive: Drive;
beforeAll(async () => {
  drive = await openDrive();
});
afterAll(() => drive.close());

const one = new Uint8Array([1]);
const two = new Uint8Array([2, 2]);

let number = 0;
async function file(): Promise<{ item: Item; remote: GraphFile; path: string }> {
  const path = `Fil/Beslut ${++number}.vagval`;
  const item = await drive.put(path, one);
  const spot = { drive: item.drive, parent: item.parent ?? '', name: item.name };
  return { item, remote: new GraphFile(drive.graph(), spot, item.id), path };
}

async function changed(look: Promise<Look>): Promise<{ etag: string; bytes: number[] }> {
  const answer = await look;
  if (answer.kind !== 'changed') throw new Error(answer.kind);
  return { etag: answer.etag, bytes: [...(await answer.download())] };
}

describe('a shared file in the drive', () => {
  it('is read once, and a look at the same version is one request that brings nothing', async () => {
    const { remote } = await file();
    const { etag, bytes } = await changed(remote.look(undefined));
    expect(bytes).toEqual([1]);
    const before = asked(drive);
    expect(await remote.look(etag)).toEqual({ kind: 'same' });
    expect(asked(drive) - before).toBe(1);
  });

  it('is written when it is the version that is known, and never over another', async () => {
    const { remote } = await file();
    const { etag } = await changed(remote.look(undefined));
    const written = await remote.write(two, etag);
    expect(written.kind).toBe('written');
    expect(await remote.write(one, etag)).toEqual({ kind: 'changed' });
    const now = await changed(remote.look(etag));
    expect(now.bytes).toEqual([2, 2]);
    expect(written).toEqual({ kind: 'written', etag: now.etag });
    expect(await remote.look(now.etag)).toEqual({ kind: 'same' });
  });

  it('is the same after somebody has renamed and moved it, and is made anew where it was then', async () => {
    const { item, remote } = await file();
    await changed(remote.look(undefined));
    const other = await drive.put('Annan/Annat.docx', one);
    const renamed = await drive.rename(item, `Nytt ${number}.vagval`);
    await drive.move(renamed, other.parent ?? '');
    expect((await changed(remote.look(item.etag))).bytes).toEqual([1]);
    await drive.remove(`Annan/Nytt ${number}.vagval`);
    expect(await remote.look(undefined)).toEqual({ kind: 'gone' });
    expect((await remote.create(two)).kind).toBe('written');
    expect(await drive.item(`Annan/Nytt ${number}.vagval`)).not.toBeNull();
  });

  it('that is deleted meanwhile is told to be gone, by a look and by a write', async () => {
    const first = await file();
    const { etag } = await changed(first.remote.look(undefined));
    await drive.remove(first.path);
    expect(await first.remote.write(two, etag)).toEqual({ kind: 'gone' });
    expect(await first.remote.look(etag)).toEqual({ kind: 'gone' });
  });

  it('is made by one of two who begin at once; the other finds it', async () => {
    const { drive: id, parent = '' } = await drive.put('Två/Beslut.docx', one);
    const spot = { drive: id, parent, name: 'Beslut.vagval' };
    const both = [new GraphFile(drive.graph(), spot), new GraphFile(drive.graph('Bo Berg'), spot)];
    expect(await both[0]?.look(undefined)).toEqual({ kind: 'gone' });
    expect(both[0]?.key).toBeUndefined();
    const ends = await Promise.all(both.map((each) => each.create(two)));
    expect(ends.map(({ kind }) => kind).sort()).toEqual(['there', 'written']);
    for (const each of both) expect((await changed(each.look(undefined))).bytes).toEqual([2, 2]);
    expect(both[0]?.key).toBe(both[1]?.key);
  });

  it('for somebody with reading rights can be read, and says so when it is to be written', async () => {
    const { item } = await file();
    const spot = { drive: item.drive, parent: item.parent ?? '', name: item.name };
    const remote = new GraphFile(drive.graph(drive.reader), spot, item.id);
    const { etag, bytes } = await changed(remote.look(undefined));
    expect(bytes).toEqual([1]);
    await expect(remote.write(two, etag)).rejects.toMatchObject({ kind: 'readOnly' });
    expect(await remote.look(etag)).toEqual({ kind: 'same' });
  });
});
