import type { Entry, Tree } from './tree.ts';

/** A call as it came in. */
export interface Call {
  readonly method: string;
  /** Decoded, without the version. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
  readonly by: Passport;
}

/** Somebody whom a token stands for. */
export interface Passport {
  readonly id: string;
  readonly name: string;
}

/** What is answered; a text is the code of a fault. */
export interface Reply {
  readonly status: number;
  readonly body?: object | string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const mostOnPage = 200;

const item = '/drives/([^/]+)/items/([^/:]+)';
const routes: readonly [string, RegExp, (calls: Calls, call: Call, found: string[]) => Reply][] = [
  ['GET', /^\/me$/, (_, { by }) => ({ status: 200, body: { id: by.id, displayName: by.name } })],
  ['GET', /^\/me\/drive\/root$/, (calls, { by }) => calls.item(by, calls.tree.root)],
  ['GET', /^\/shares\/u!([\w-]+)\/driveItem$/, (calls, { by }, [address]) => calls.at(by, address)],
  ['GET', new RegExp(`^${item}$`), (calls, call, [, id]) => calls.read(call, id)],
  ['PATCH', new RegExp(`^${item}$`), (calls, call, [, id]) => calls.change(call, id)],
  ['PUT', new RegExp(`^${item}/content$`), (calls, call, [, id]) => calls.write(call, id)],
  ['GET', new RegExp(`^${item}/children$`), (calls, call, [, id]) => calls.children(call, id)],
  [
    'PUT',
    new RegExp(`^${item}:/([^/:]+):/content$`),
    (calls, call, [, id, name]) => calls.create(call, id, name),
  ],
  ['GET', new RegExp(`^${item}:/([^/:]+)$`), (calls, { by }, [, id, name]) => calls.named(by, id, name)],
];

/** Microsoft Graph as far as Vägval asks it, over one drive. */
export class Calls {
  constructor(
    readonly tree: Tree,
    /** The server's own address. */
    private readonly origin: () => string,
    /** What lets a person fetch an item's content without a token. */
    private readonly passTo: (id: string, who: string) => string,
    /** How many of a folder are answered at once, whatever is asked for: the client has to follow the next link. */
    private readonly page = mostOnPage,
  ) {}

  answer(call: Call): Reply {
    for (const [method, path, run] of routes) {
      const found = method === call.method ? path.exec(call.path) : null;
      if (found) return run(this, call, found.slice(1));
    }
    return { status: 501, body: 'notImplemented' };
  }

  webUrlOf(entry: Entry): string {
    const path = this.tree.pathOf(entry).split('/').map(encodeURIComponent).join('/');
    return `${this.origin()}/sites/test/Dokument${path}`;
  }

  item(by: Passport, entry: Entry | undefined, status = 200): Reply {
    return entry ? { status, body: this.json(entry, by) } : { status: 404, body: 'itemNotFound' };
  }

  at(by: Passport, encoded = ''): Reply {
    const address = decodeURIComponent(Buffer.from(encoded, 'base64url').toString('utf8'));
    const library = `${this.origin()}/sites/test/Dokument/`;
    const inside = address.startsWith(library);
    return this.item(by, inside ? this.tree.at(address.slice(library.length)) : undefined);
  }

  read({ header, by }: Call, id = ''): Reply {
    const entry = this.tree.byId(id);
    return entry && header('if-none-match') === etagOf(entry) ? { status: 304 } : this.item(by, entry);
  }

  named(by: Passport, parent = '', name = ''): Reply {
    return this.item(by, this.tree.named(parent, name));
  }

  children({ path, query }: Call, id = ''): Reply {
    const entries = this.tree.in(id);
    const from = Number(query.get('$skiptoken') ?? 0);
    const value = entries.slice(from, from + this.page).map((entry) => this.json(entry));
    const next = `${this.origin()}/v1.0${encodeURI(path)}?$skiptoken=${from + this.page}`;
    return {
      status: 200,
      body: from + this.page < entries.length ? { value, '@odata.nextLink': next } : { value },
    };
  }

  write({ header, body, by }: Call, id = ''): Reply {
    const entry = this.tree.byId(id);
    if (!entry) return { status: 404, body: 'itemNotFound' };
    const known = header('if-match');
    // Without a condition the real service writes over whatever is there.
    if (known !== undefined && known !== etagOf(entry)) return { status: 412, body: 'resourceModified' };
    this.tree.write(entry, body, by.name);
    return this.item(by, entry);
  }

  create({ query, body, by }: Call, parent = '', name = ''): Reply {
    if (query.get('@microsoft.graph.conflictBehavior') !== 'fail')
      return { status: 501, body: 'notImplemented' };
    if (!this.tree.byId(parent)) return { status: 404, body: 'itemNotFound' };
    if (forbidden.test(name)) return { status: 400, body: 'invalidRequest' };
    if (this.tree.named(parent, name)) return { status: 409, body: 'nameAlreadyExists' };
    return this.item(by, this.tree.add(parent, name, body, by.name), 201);
  }

  change({ body, by }: Call, id = ''): Reply {
    const entry = this.tree.byId(id);
    if (!entry) return { status: 404, body: 'itemNotFound' };
    const wanted = wantedIn(body);
    const { name = entry.name, parentReference } = wanted ?? {};
    if (!wanted || forbidden.test(name)) return { status: 400, body: 'invalidRequest' };
    const parent = parentReference?.id ?? entry.parent ?? '';
    if (!this.tree.byId(parent)) return { status: 404, body: 'itemNotFound' };
    const there = this.tree.named(parent, name);
    if (there && there !== entry) return { status: 409, body: 'nameAlreadyExists' };
    this.tree.place(entry, parent, name, by.name);
    return this.item(by, entry);
  }

  /**
   * @param reader who gets an address to fetch the content from. A selection never has it (microsoft-graph-docs #20212), and the
   * list is asked for with one.
   */
  private json(entry: Entry, reader?: Passport): object {
    const { id, name, parent, bytes, by } = entry;
    return {
      id,
      name,
      eTag: etagOf(entry),
      size: bytes?.length ?? 0,
      webUrl: this.webUrlOf(entry),
      lastModifiedDateTime: '2026-11-25T06:00:00Z',
      lastModifiedBy: { user: { displayName: by } },
      parentReference: { driveId: this.tree.drive, ...(parent === undefined ? {} : { id: parent }) },
      ...(bytes ? { file: { mimeType: 'application/octet-stream' } } : { folder: {} }),
      ...(bytes && reader ? { '@microsoft.graph.downloadUrl': this.downloadOf(id, reader) } : {}),
    };
  }

  private downloadOf(id: string, { name }: Passport): string {
    return `${this.origin()}/download/${id}?tempauth=${this.passTo(id, name)}`;
  }
}

/** Names that no file has. */
const forbidden = /["*:<>?/\\|]|^\.*$/;

/** What of an item is to be changed. */
function wantedIn(
  body: Uint8Array,
): { readonly name?: string; readonly parentReference?: { readonly id: string } } | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

function etagOf({ id, version }: Entry): string {
  return `"{${id}},${version}"`;
}
