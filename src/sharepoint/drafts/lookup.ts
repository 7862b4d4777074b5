import { type Graph, GraphFault, type Item, type Spot } from '../graph/index.ts';
import type { ReadShared, SharedContent } from './content.ts';
import { idsOf } from './names.ts';

/** What finding asks of the drive. */
export class Lookup {
  constructor(
    readonly graph: Graph,
    private readonly readShared: ReadShared,
  ) {}

  async read(item: Item): Promise<SharedContent> {
    return this.readShared(await this.graph.content(item));
  }

  /** null when it is gone; `hidden` when this person may not see it. */
  async byKey(key: string): Promise<Item | 'hidden' | null> {
    const ids = idsOf(key);
    if (!ids) return null;
    try {
      return await this.graph.item(ids.drive, ids.id);
    } catch (error) {
      if (!(error instanceof GraphFault)) throw error;
      if (error.status === 403) return 'hidden';
      // An id that this Graph has never given, as from another organisation.
      if (error.status === 400) return null;
      throw error;
    }
  }

  /**
   * Moves a shared file to where it belongs. Where that is not allowed now it is used where it lies.
   * `there` when the place is taken, null when the file is gone or can't be moved so far.
   */
  async move(item: Item, to: Spot): Promise<Item | 'there' | null> {
    if (item.drive !== to.drive) return null;
    try {
      return await this.graph.move(item, to);
    } catch (error) {
      if (error instanceof GraphFault && (error.kind === 'readOnly' || error.kind === 'locked')) return item;
      throw error;
    }
  }
}
