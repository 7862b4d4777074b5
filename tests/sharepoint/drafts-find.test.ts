import type { Finding } from '../../src/sharepoint/drafts/find.ts';
import { findShared } from '../../src/sharepoint/drafts/find.ts';
import { Lookup } from '../../src/sharepoint/drafts/lookup.ts';
import { keyOf } from '../../src/sharepoint/drafts/names.ts';
import type { Item } from '../../src/sharepoint/graph/index.ts';
import { sharedContent } from '../../src/sharepoint/index.ts';
import { asked, type Drive, openDrive, saying, sharedBytes } from './drive.ts';

let drive: Drive;
beforeAll(async () => {
  drive = await openDrive();
});
afterAll(() => drive.close());

const docx = new Uint8Array([1, 2, 3]);
const damaged = new Uint8Array([9, 9, 9]);

/** A folder of its own for each test. */
let number = 0;
let folder = '';
beforeEach(() => {
  folder = `Ärende ${++number}`;
});

const put = (name: string, bytes: Uint8Array = docx, under = folder) => drive.put(`${under}/${name}`, bytes);

/** A draft with the shared file that says it is the draft's. */
async function pair(draft: string, shared = draft): Promise<{ draft: Item; file: Item }> {
  const item = await put(`${draft}.docx`);
  const empty = await put(`${shared}.vagval`, sharedBytes(null));
  const file = await drive.write(empty, sharedBytes(saying(item, empty)));
  return { draft: item, file };
}

function find(
  draft: Item,
  snapshot: ReturnType<typeof saying> | null = null,
  person?: string,
): Promise<Finding> {
  return findShared(draft, async () => snapshot, new Lookup(drive.graph(person), sharedContent));
}

const there = async (name: string, under = folder) => (await drive.item(`${under}/${name}`))?.id;

describe('a draft and its shared file', () => {
  it('that has none yet gets one beside it, and nothing is said', async () => {
    const draft = await put('Beslut.docx');
    expect(await find(draft)).toEqual({
      spot: { drive: draft.drive, parent: draft.parent, name: 'Beslut.vagval' },
      id: undefined,
      found: null,
      brought: null,
    });
    expect(await there('Beslut.vagval')).toBeUndefined();
  });

  it('that lies beside is found without reading the draft', async () => {
    const { draft, file } = await pair('Beslut');
    const never = () => Promise.reject(new Error('the draft was read'));
    const finding = await findShared(draft, never, new Lookup(drive.graph(), sharedContent));
    expect(finding).toMatchObject({ id: file.id, found: null });
  });

  it('that is damaged is taken as it is', async () => {
    const draft = await put('Beslut.docx');
    const file = await put('Beslut.vagval', damaged);
    expect(await find(draft)).toMatchObject({ id: file.id, found: null });
  });

  it('renamed: the shared file follows, by what the document says', async () => {
    const { draft, file } = await pair('Utkast');
    const renamed = await drive.rename(draft, 'Beslut.docx');
    const finding = await find(renamed, saying(draft, file));
    expect(finding).toMatchObject({ id: file.id, found: { kind: 'renamed', name: 'Utkast.docx' } });
    expect(await there('Beslut.vagval')).toBe(file.id);
    expect(await there('Utkast.vagval')).toBeUndefined();
  });

  it('renamed: the shared file follows, by what itself says', async () => {
    const { draft, file } = await pair('Utkast');
    await pair('Annat');
    const renamed = await drive.rename(draft, 'Beslut.docx');
    expect(await find(renamed)).toMatchObject({
      id: file.id,
      found: { kind: 'renamed', name: 'Utkast.docx' },
    });
  });

  it('renamed and found by two at once: both end in the same file', async () => {
    const { draft, file } = await pair('Utkast');
    const renamed = await drive.rename(draft, 'Beslut.docx');
    const both = await Promise.all([find(renamed, saying(draft, file)), find(renamed, saying(draft, file))]);
    expect(both.map(({ id }) => id)).toEqual([file.id, file.id]);
  });

  it('renamed, for somebody who may only read: used where it lies', async () => {
    const { draft, file } = await pair('Utkast');
    const renamed = await drive.rename(draft, 'Beslut.docx');
    const finding = await find(renamed, saying(draft, file), drive.reader);
    expect(finding).toMatchObject({
      id: file.id,
      spot: { name: 'Utkast.vagval' },
      found: { kind: 'renamed' },
    });
    expect(await there('Utkast.vagval')).toBe(file.id);
  });

  it('moved: the shared file follows into the other folder', async () => {
    const { draft, file } = await pair('Beslut');
    const other = await put('Annat.docx', docx, `${folder}/Klart`);
    const moved = await drive.move(draft, other.parent ?? '');
    expect(await find(moved, saying(draft, file))).toMatchObject({
      id: file.id,
      found: { kind: 'moved', name: 'Beslut.docx' },
    });
    expect(await there('Beslut.vagval', `${folder}/Klart`)).toBe(file.id);
  });

  it('copied, both of them: the copy has its own, and the first keeps its', async () => {
    const { file } = await pair('Beslut');
    const draft = await put('Beslut.docx', docx, `${folder}/Kopia`);
    const copy = await put('Beslut.vagval', await drive.read(file), `${folder}/Kopia`);
    expect(await find(draft)).toMatchObject({ id: copy.id, found: { kind: 'copied', name: 'Beslut.docx' } });
    expect(await there('Beslut.vagval')).toBe(file.id);
  });

  it('copied, the document alone: the copy begins from what it holds', async () => {
    const { draft, file } = await pair('Beslut');
    const copy = await put('Beslut - kopia.docx');
    expect(await find(copy, saying(draft, file))).toMatchObject({
      id: undefined,
      spot: { name: 'Beslut - kopia.vagval' },
      found: { kind: 'copied', name: 'Beslut.docx' },
    });
  });

  it('deleted shared file: it is made anew from the document', async () => {
    const { draft, file } = await pair('Beslut');
    await drive.remove(`${folder}/Beslut.vagval`);
    expect(await find(draft, saying(draft, file))).toMatchObject({
      id: undefined,
      found: { kind: 'recreated', name: 'Beslut.docx' },
    });
  });

  it('deleted draft that came back under another id: the shared file is taken over', async () => {
    const { draft, file } = await pair('Beslut');
    await drive.remove(`${folder}/Beslut.docx`);
    const again = await put('Beslut.docx');
    expect(keyOf(again)).not.toBe(keyOf(draft));
    expect(await find(again, saying(draft, file))).toMatchObject({
      id: file.id,
      found: { kind: 'moved', name: 'Beslut.docx' },
    });
  });

  it('another draft with the old name does not take the shared file of the one that was renamed', async () => {
    const { draft, file } = await pair('Utkast');
    await drive.rename(draft, 'Beslut.docx');
    const other = await put('Utkast.docx');
    expect(await find(other)).toMatchObject({ id: undefined, found: null, spot: { name: 'Utkast.vagval' } });
    expect(await there('Beslut.vagval')).toBe(file.id);
  });

  it('costs two requests when it lies beside and is whole', async () => {
    const { draft } = await pair('Beslut');
    const before = asked(drive);
    await find(draft);
    expect(asked(drive) - before).toBeLessThanOrEqual(2);
  });
});
