import type { Look, Remote, Written } from '../sync/remote.ts';
import { GraphFault } from './fault.ts';
import type { Graph, Spot } from './graph.ts';
import type { Item } from './item.ts';

/** A file in SharePoint or OneDrive that is followed by its id, so that it is still the same when somebody renames or moves it. */
export class GraphFile implements Remote {
  private known: string | undefined;

  /**
   * @param spot where it lies, or will lie.
   * @param id of the one that lies there, if one does.
   */
  constructor(
    private readonly graph: Graph,
    private spot: Spot,
    id?: string,
  ) {
    this.known = id;
  }

  /** "drive id/item id"; undefined while there is no file. */
  get key(): string | undefined {
    return this.known === undefined ? undefined : `${this.spot.drive}/${this.known}`;
  }

  async look(etag: string | undefined): Promise<Look> {
    const item = await this.now(etag);
    if (item === 'same') return { kind: 'same' };
    if (!item) {
      this.known = undefined;
      return { kind: 'gone' };
    }
    if (item.kind !== 'file') throw new GraphFault('refused', `${item.name} is a folder`);
    this.follow(item);
    // The same file by its name, after it had been lost sight of.
    if (item.etag === etag) return { kind: 'same' };
    return { kind: 'changed', etag: item.etag, download: () => this.graph.content(item) };
  }

  async write(
    bytes: Uint8Array,
    etag: string,
  ): Promise<Written | { readonly kind: 'changed' } | { readonly kind: 'gone' }> {
    if (this.known === undefined) return { kind: 'gone' };
    const item = await this.graph.write(this.spot.drive, this.known, bytes, etag);
    if (item === 'changed') return { kind: 'changed' };
    if (item) return this.written(item);
    this.known = undefined;
    return { kind: 'gone' };
  }

  async create(bytes: Uint8Array): Promise<Written | { readonly kind: 'there' }> {
    const item = await this.graph.create(this.spot, bytes);
    if (item !== 'there') return this.written(item);
    this.known = undefined;
    return { kind: 'there' };
  }

  private async now(etag: string | undefined): Promise<Item | 'same' | null> {
    if (this.known === undefined) return this.graph.named(this.spot);
    const { drive } = this.spot;
    return etag === undefined
      ? this.graph.item(drive, this.known)
      : this.graph.changed(drive, this.known, etag);
  }

  private written(item: Item): Written {
    this.follow(item);
    return { kind: 'written', etag: item.etag };
  }

  private follow(item: Item): void {
    this.known = item.id;
    this.spot = { drive: item.drive, parent: item.parent ?? this.spot.parent, name: item.name };
  }
}
