import { type Graph, GraphFault } from './graph/index.ts';

/** Bytes beyond which a file is no checklist. */
const largest = 4_000_000;
/** Files beyond which a folder is no folder of checklists. */
const most = 50;

/**
 * The texts of the .json files in a folder, in the order of their names.
 * @param address that people see: of the folder, or a sharing link to it
 * @throws GraphFault when it can't be reached, or is no folder
 */
export async function folderTexts(
  graph: Pick<Graph, 'at' | 'children' | 'content'>,
  address: string,
  signal?: AbortSignal,
): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const folder = await graph.at(address, signal);
  if (folder.kind !== 'folder') throw new GraphFault('refused', `${folder.name} is no folder`, 404);
  const items = [];
  for await (const page of graph.children(folder.drive, folder.id, signal))
    items.push(
      ...page.filter(({ kind, name, size }) => kind === 'file' && /\.json$/i.test(name) && size <= largest),
    );
  const found = items.sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, most);
  return Promise.all(
    found.map(async (item) => ({
      name: item.name,
      text: new TextDecoder().decode(await graph.content(item, signal)),
    })),
  );
}
