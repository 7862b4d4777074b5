import type { Assessment, FolderView } from '../../src/assessment/index.ts';
import { Folders } from '../../src/sharepoint/drafts/folders.ts';
import { DraftList } from '../../src/sharepoint/drafts/index.ts';
import { sharedContent } from '../../src/sharepoint/index.ts';
import { asked, type Drive, openDrive, saying, sharedBytes } from './drive.ts';

let drive: Drive;
beforeAll(async () => {
  drive = await openDrive();
});
afterAll(() => drive.close());

/** A .docx without an assessment, one with one, and one that is none. */
const bare = new Uint8Array([1]);
const held = new Uint8Array([2]);
const broken = new Uint8Array([3]);

async function readSnapshot([kind]: Uint8Array): Promise<Assessment | null> {
  if (kind === 3) throw new Error('not a document');
  return kind === 2 ? ({ checklist: { id: 'own' } } as unknown as Assessment) : null;
}

const listOf = (person?: string) =>
  new DraftList({
    graph: drive.graph(person),
    locale: 'sv-SE',
    readShared: sharedContent,
    readSnapshot,
    statusOf: async ({ checklist }) => (checklist.id === 'own' ? 'answering' : 'settled'),
  });

async function shown(list: DraftList, path: string): Promise<FolderView[]> {
  const views: FolderView[] = [];
  const item = await drive.item(path);
  if (!item) throw new Error(`no ${path}`);
  await list.list(await new Folders(drive.graph()).again(item), (view) => views.push(view));
  return views;
}

const rows = (view: FolderView | undefined) =>
  view?.drafts.map(({ name, status, orphan }) => `${name}: ${status}${orphan ? ', draft gone' : ''}`);

async function pair(path: string): Promise<void> {
  const draft = await drive.put(`${path}.docx`, bare);
  const file = await drive.put(`${path}.vagval`, sharedBytes(null));
  await drive.write(file, sharedBytes(saying(draft, file)));
}

describe('the drafts of a folder', () => {
  it('have the status of the shared file where there is one, otherwise of the document', async () => {
    await pair('Status/Beslut 10');
    await drive.put('Status/Beslut 9.docx', held);
    await drive.put('Status/Beslut 8.DOCX', bare);
    await drive.put('Status/Trasig.docx', broken);
    await drive.put('Status/~$slut 9.docx', bare);
    await drive.put('Status/Kalkyl.xlsx', bare);
    await drive.put('Status/Delad skadad.docx', bare);
    await drive.put('Status/Delad skadad.vagval', new Uint8Array([9]));
    await drive.put('Status/Bilagor/Inne.docx', bare);
    const views = await shown(listOf(), 'Status');
    expect(rows(views.at(-1))).toEqual([
      'Beslut 8.DOCX: notBegun',
      'Beslut 9.docx: answering',
      'Beslut 10.docx: settled',
      'Delad skadad.docx: damaged',
      'Trasig.docx: damaged',
    ]);
    expect(views.at(-1)?.folders.map(({ name }) => name)).toEqual(['Bilagor']);
  });

  it('are shown at once, and each status as it comes', async () => {
    const views = await shown(listOf(), 'Status');
    expect(rows(views[0])).toContain('Beslut 9.docx: waiting');
    expect(views.map(({ complete }) => complete)).toEqual([...views.slice(1).map(() => false), true]);
  });

  it('that are unchanged are not read again at a second look', async () => {
    const list = listOf();
    await shown(list, 'Status');
    const before = asked(drive);
    const [first] = await shown(list, 'Status');
    expect(rows(first)).toContain('Beslut 9.docx: answering');
    // The folder, what is in it, and nothing of the drafts.
    expect(asked(drive) - before).toBeLessThanOrEqual(6);
  });

  it('whose document is gone are rows of their own, but not those that only lie elsewhere', async () => {
    await pair('Borta/Raderad');
    await drive.remove('Borta/Raderad.docx');
    await pair('Borta/Flyttad');
    const moved = await drive.item('Borta/Flyttad.docx');
    const other = await drive.put('Borta/Klart/Annat.docx', bare);
    if (moved) await drive.move(moved, other.parent ?? '');
    const views = await shown(listOf(), 'Borta');
    expect(rows(views.at(-1))).toEqual(['Raderad.docx: settled, draft gone']);
  });

  it('that were renamed have the status of the shared file that is still called as before', async () => {
    await pair('Namn/Utkast');
    const draft = await drive.item('Namn/Utkast.docx');
    if (draft) await drive.rename(draft, 'Beslut.docx');
    const views = await shown(listOf(), 'Namn');
    expect(rows(views.at(-1))).toEqual(['Beslut.docx: settled']);
  });

  it('are not fetched when they are large', async () => {
    await drive.put('Stor/Stor.docx', new Uint8Array(20_000_001));
    const views = await shown(listOf(), 'Stor');
    expect(rows(views.at(-1))).toEqual(['Stor.docx: tooLarge']);
  });
});

describe('looking for a folder', () => {
  it('goes into one, and up again as far as there is something above', async () => {
    await drive.put('Vägar/Bilagor/Inne.docx', bare);
    const folders = new Folders(drive.graph());
    const inner = await drive.item('Vägar/Bilagor');
    const at = inner && (await folders.again(inner));
    const up = at && (await folders.up(at));
    const root = up && (await folders.up(up));
    expect([at?.name, up?.name]).toEqual(['Bilagor', 'Vägar']);
    expect(root && (await folders.up(root))).toBeNull();
  });

  it('says when there is none', async () => {
    const folders = new Folders(drive.graph());
    await expect(folders.at('inte en adress')).rejects.toMatchObject({ code: 'notFound' });
    await expect(folders.at('https://example.invalid/x')).rejects.toMatchObject({ code: 'notFound' });
    const file = await drive.put('Fil/Beslut.docx', bare);
    await expect(folders.again(file)).rejects.toMatchObject({ code: 'notFound' });
  });
});
