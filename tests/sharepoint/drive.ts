import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Assessment, newAssessment } from '../../src/assessment/index.ts';
import type { Checklist } from '../../src/engine/index.ts';
import { certificateIn } from '../../src/host/server/certificate.ts';
import { GraphServer } from '../../src/host/server/cloud/graph-server.ts';
import { Tree } from '../../src/host/server/cloud/tree.ts';
import { keyOf } from '../../src/sharepoint/drafts/names.ts';
import { bytesOf, SharedDocument } from '../../src/sharepoint/file/index.ts';
import { Graph, type Item } from '../../src/sharepoint/graph/index.ts';
import type { Tokens } from '../../src/sharepoint/index.ts';
import { trust } from './trust.ts';

/** A drive that tests fill and look into, and that is asked through Graph by persons who are signed in. */
export class Drive {
  /** Somebody who may read but not write. */
  readonly reader = 'David Dal';

  private constructor(
    readonly served: GraphServer,
    private readonly passes: Map<string, string>,
  ) {
    served.readers.add(this.reader);
  }

  static async open(): Promise<Drive> {
    const certificate = await certificateIn(mkdtempSync(path.join(tmpdir(), 'vagval-graph-')));
    await trust(certificate.cert);
    const passes = new Map<string, string>();
    const passportOf = async (token: string) => {
      const name = passes.get(token);
      return name === undefined ? null : { id: `id of ${name}`, name };
    };
    return new Drive(await GraphServer.start({ certificate, tree: new Tree(), passportOf, page: 3 }), passes);
  }

  /** A token in the name of a person. */
  token(person: string): string {
    const token = crypto.randomUUID();
    this.passes.set(token, person);
    return token;
  }

  /** The token is refused from now on, as when it has expired or been revoked. */
  revoke(token: string): void {
    this.passes.delete(token);
  }

  /** Connections break from now on, or no longer. */
  set offline(value: boolean) {
    if (value) this.served.offline.add('*');
    else this.served.offline.clear();
  }

  /** "GET /me 200", the oldest first; without downloads, which are not Graph's. */
  get log(): readonly string[] {
    return this.served.log
      .filter(({ what }) => !what.startsWith('GET /download/'))
      .map(({ what, status }) => `${what} ${status}`);
  }

  tokens(person = 'Anna Ask'): Tokens & { readonly current: string } {
    let current = this.token(person);
    const silent = async (renew = false) => {
      if (renew) current = this.token(person);
      const expires = new Date(Date.now() + 3_600_000);
      return { value: current, expires, person: { id: `id of ${person}`, name: person }, tenant: 'tenant' };
    };
    return {
      way: 'test',
      silent,
      ask: () => silent(),
      get current() {
        return current;
      },
    };
  }

  graph(person?: string): Graph {
    return new Graph({ base: this.served.base, tokens: this.tokens(person) });
  }

  /** @param path names from the root, with slashes between; folders that are missing are made. */
  async put(path: string, bytes: Uint8Array): Promise<Item> {
    const names = path.split('/');
    const name = names.pop() ?? '';
    const { tree } = this.served;
    tree.add(tree.folder(names).id, name, bytes, 'Bo Berg');
    return found(await this.item(path));
  }

  async item(path: string): Promise<Item | null> {
    const entry = this.served.tree.at(path);
    return entry ? this.graph().item(this.served.tree.drive, entry.id) : null;
  }

  async write(item: Item, bytes: Uint8Array): Promise<Item> {
    const written = await this.graph().write(item.drive, item.id, bytes, item.etag);
    if (written === 'changed') throw new Error('somebody else was first');
    return found(written);
  }

  rename(item: Item, name: string): Promise<Item> {
    return this.place(item, item.parent ?? '', name);
  }

  move(item: Item, parent: string): Promise<Item> {
    return this.place(item, parent, item.name);
  }

  async remove(path: string): Promise<void> {
    const entry = this.served.tree.at(path);
    if (entry) this.served.tree.remove(entry);
  }

  read(item: Item): Promise<Uint8Array> {
    return this.graph().content(item);
  }

  close(): void {
    this.served.close();
  }

  private async place(item: Item, parent: string, name: string): Promise<Item> {
    const moved = await this.graph().move(item, { drive: item.drive, parent, name });
    if (moved === 'there') throw new Error(`${name} is taken`);
    return found(moved);
  }
}

export const openDrive = Drive.open;

/** How many calls Graph has had. */
export function asked({ log }: Drive): number {
  return log.length;
}

/** A shared file that says so much; null while nobody has begun. */
export function sharedBytes(assessment: Assessment | null): Uint8Array {
  const document = new SharedDocument();
  if (assessment) document.give(assessment);
  return bytesOf(document);
}

const checklist = { id: 'c', version: '1', digest: 'd' };

/** An assessment that says where its draft and shared file are. */
export function saying(draft: Item, file: Item): Assessment {
  const at = '2026-01-01T00:00:00.000Z';
  const list = checklist as unknown as Checklist;
  return {
    ...newAssessment(list, '', at),
    shared: { draft: keyOf(draft), file: keyOf(file), name: draft.name, at },
  };
}

function found(item: Item | null): Item {
  if (!item) throw new Error('it is gone');
  return item;
}
