import type { Folder } from '../../assessment/index.ts';
import type { Graph, Item } from '../graph/index.ts';
import { GraphFault, sharingFaultOf } from '../graph/index.ts';

/** Finds folders to look into. All throw SharingFault, and the signal's reason when they are aborted. */
export class Folders {
  constructor(private readonly graph: Graph) {}

  /** The person's OneDrive. */
  home(signal?: AbortSignal): Promise<Folder> {
    return said(async () => folderOf(await this.graph.home(signal)));
  }

  /**
   * The folder at an address: a channel's, one that has been pasted from a browser, or a sharing link. Of a document's address, the
   * folder that it lies in.
   */
  at(address: string, signal?: AbortSignal): Promise<Folder> {
    return said(async () => {
      const item = await this.graph.at(address, signal);
      if (item.kind === 'folder') return folderOf(item);
      return this.byId(item.drive, item.parent, signal);
    });
  }

  /** One that has been seen before. */
  again({ drive, id }: Pick<Folder, 'drive' | 'id'>, signal?: AbortSignal): Promise<Folder> {
    return said(() => this.byId(drive, id, signal));
  }

  /** The folder that it lies in; null for a drive's root, and where the person may not look further up. */
  async up({ drive, parent }: Folder, signal?: AbortSignal): Promise<Folder | null> {
    if (parent === undefined) return null;
    try {
      return await this.byId(drive, parent, signal);
    } catch (error) {
      if (error instanceof GraphFault && error.status === 403) return null;
      throw sharingFaultOf(error);
    }
  }

  private async byId(drive: string, id: string | undefined, signal?: AbortSignal): Promise<Folder> {
    const item = id === undefined ? null : await this.graph.item(drive, id, signal);
    if (item?.kind !== 'folder') throw new GraphFault('refused', 'there is no such folder', 404);
    return folderOf(item);
  }
}

export function folderOf({ drive, id, name, webUrl, parent }: Item): Folder {
  return {
    drive,
    id,
    name,
    ...(webUrl === undefined ? {} : { webUrl }),
    ...(parent === undefined ? {} : { parent }),
  };
}

async function said<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw sharingFaultOf(error);
  }
}
