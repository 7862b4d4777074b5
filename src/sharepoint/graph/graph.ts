import type { Person } from '../../assessment/index.ts';
import type { Tokens } from '../sign-in/index.ts';
import { isSecure, sharesId } from './address.ts';
import { GraphFault } from './fault.ts';
import { type Item, isFields, isText, itemOf, pageOf, selected } from './item.ts';
import { type Answer, type Asking, ask, download, type Request } from './request.ts';

export interface GraphOptions {
  /** Where Graph is, without a slash at the end. */
  readonly base: string;
  readonly tokens: Tokens;
  readonly now?: () => Date;
  /** How long one request may take, in milliseconds; by default 30,000. */
  readonly limit?: number;
}

/** Where a file lies, or would lie. */
export interface Spot {
  readonly drive: string;
  /** The folder's id. */
  readonly parent: string;
  readonly name: string;
}

/**
 * Microsoft Graph, as far as Vägval asks it. Each call is one request (two when the token is refused, since it is then renewed
 * once). All throw GraphFault, and the signal's reason when they are aborted.
 */
export class Graph {
  private readonly asking: Asking;

  constructor(private readonly options: GraphOptions) {
    const { tokens, now = () => new Date(), limit = 30_000 } = options;
    this.asking = { tokens, now, limit };
  }

  async me(): Promise<Person> {
    const { json } = await this.ask('/me?$select=id,displayName');
    if (!isFields(json) || !isText(json.id)) throw new GraphFault('refused', 'what came is not a person');
    return { id: json.id, name: isText(json.displayName) ? json.displayName : '' };
  }

  /** What is at an address that people see: a document's, a folder's, or a sharing link. */
  async at(address: string, signal?: AbortSignal): Promise<Item> {
    if (!isSecure(address)) throw new GraphFault('refused', 'no address in SharePoint or OneDrive', 404);
    return itemOf((await this.ask(`/shares/${sharesId(address)}/driveItem`, { signal })).json);
  }

  /** The person's OneDrive. */
  async home(signal?: AbortSignal): Promise<Item> {
    return itemOf((await this.ask('/me/drive/root', { signal })).json);
  }

  /** null when it is gone. */
  async item(drive: string, id: string, signal?: AbortSignal): Promise<Item | null> {
    const { status, json } = await this.ask(itemPath(drive, id), { expected: [404], signal });
    return status === 404 ? null : itemOf(json);
  }

  /** The same when it isn't the one that is known; `same` when it is. */
  async changed(drive: string, id: string, etag: string): Promise<Item | 'same' | null> {
    const headers = { 'if-none-match': etag };
    const { status, json } = await this.ask(itemPath(drive, id), { headers, expected: [304, 404] });
    return status === 304 ? 'same' : status === 404 ? null : itemOf(json);
  }

  /** What has a name in a folder; null when nothing has. */
  async named(spot: Spot, signal?: AbortSignal): Promise<Item | null> {
    const { status, json } = await this.ask(spotPath(spot), { expected: [404], signal });
    return status === 404 ? null : itemOf(json);
  }

  /** What lies in a folder, some at a time. */
  async *children(drive: string, id: string, signal?: AbortSignal): AsyncGenerator<readonly Item[]> {
    let next: string | undefined = `${itemPath(drive, id)}/children?$select=${selected}&$top=200`;
    while (next !== undefined) {
      const page = pageOf((await this.ask(next, { signal })).json);
      yield page.items;
      next = page.next;
    }
  }

  /** What a file holds. Without an address for it, it is asked for first, since a list has none. */
  async content(item: Item, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const from = item.download ? item : await this.item(item.drive, item.id, signal);
    // Not by /content, which redirects: a browser can't follow that (msgraph-sdk-javascript #388).
    if (!from?.download) throw new GraphFault('refused', `no address to fetch ${item.name} from`);
    return download(from.download, this.asking, signal);
  }

  /** Writes what a file holds if it is still the one that is known. */
  async write(drive: string, id: string, bytes: Uint8Array, etag: string): Promise<Item | 'changed' | null> {
    const headers = { 'if-match': etag, 'content-type': 'application/octet-stream' };
    const request: Request = { method: 'PUT', headers, body: own(bytes), expected: [404, 409, 412] };
    const { status, json } = await this.ask(`${itemPath(drive, id)}/content`, request);
    return status === 404 ? null : status === 409 || status === 412 ? 'changed' : itemOf(json);
  }

  /** Makes a file if nothing has its name; `there` when something has. */
  async create(spot: Spot, bytes: Uint8Array): Promise<Item | 'there'> {
    const path = `${spotPath(spot)}:/content?@microsoft.graph.conflictBehavior=fail`;
    const headers = { 'content-type': 'application/octet-stream' };
    const request: Request = { method: 'PUT', headers, body: own(bytes), expected: [409, 412] };
    const { status, json } = await this.ask(path, request);
    return status === 409 || status === 412 ? 'there' : itemOf(json);
  }

  /**
   * Gives it another name or folder, in the same drive: Graph moves nothing between drives. `there` when the name is taken,
   * null when it is gone.
   */
  async move(item: Item, to: Spot): Promise<Item | 'there' | null> {
    const change = {
      name: to.name,
      ...(to.parent === item.parent ? {} : { parentReference: { id: to.parent } }),
    };
    const request: Request = {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
      expected: [404, 409],
    };
    const { status, json } = await this.ask(itemPath(item.drive, item.id), request);
    return status === 404 ? null : status === 409 ? 'there' : itemOf(json);
  }

  private async ask(path: string, request: Request = {}): Promise<Answer> {
    const { base } = this.options;
    const address = path.startsWith('/') ? base + path : path;
    // A token goes to Graph and nowhere else, also when an answer says where to go on.
    if (new URL(address).origin !== new URL(base).origin) {
      throw new GraphFault('refused', 'an answer leads away from Graph');
    }
    return ask(address, request, this.asking);
  }
}

function itemPath(drive: string, id: string): string {
  return `/drives/${encodeURIComponent(drive)}/items/${encodeURIComponent(id)}`;
}

function spotPath({ drive, parent, name }: Spot): string {
  return `${itemPath(drive, parent)}:/${encodeURIComponent(name)}`;
}

/** The same bytes in memory that nobody shares, as `fetch` wants it. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
