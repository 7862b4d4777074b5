import { GraphFault } from '../../src/sharepoint/graph/index.ts';
import { folderTexts } from '../../src/sharepoint/index.ts';
import { type Drive, openDrive } from './drive.ts';

let drive: Drive;
beforeAll(async () => {
  drive = await openDrive();
});
afterAll(() => drive.close());

const put = (path: string, text: string) => drive.put(path, new TextEncoder().encode(text));
const address = async (path: string) => (await drive.item(path))?.webUrl ?? '';

describe('a folder with an organisation’s own checklists', () => {
  it('gives the texts of its .json files in the order of their names, however many pages they come in', async () => {
    for (const name of ['e', 'c', 'a', 'd', 'b']) await put(`Checklistor/${name}.json`, `{"å":"${name}"}`);
    await put('Checklistor/Läs mig.docx', 'x');
    await put('Checklistor/Gamla/f.json', 'f');
    const found = await folderTexts(drive.graph(), await address('Checklistor'));
    expect(found.map(({ name }) => name)).toEqual(['a.json', 'b.json', 'c.json', 'd.json', 'e.json']);
    expect(found[0]?.text).toBe('{"å":"a"}');
  });

  it('is refused when the address is a file’s, or nobody’s', async () => {
    await put('Fil/egen.json', '{}');
    await expect(folderTexts(drive.graph(), await address('Fil/egen.json'))).rejects.toThrow(GraphFault);
    await expect(folderTexts(drive.graph(), `${await address('Fil')}-finns-inte`)).rejects.toThrow(
      GraphFault,
    );
    await expect(folderTexts(drive.graph(), 'Checklistor')).rejects.toThrow(GraphFault);
  });
});
