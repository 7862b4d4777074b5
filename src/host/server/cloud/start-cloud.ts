import path from 'node:path';
import { certificateIn } from '../certificate.ts';
import type { Account } from '../identity/people.ts';
import { startIdentity } from '../identity/start-identity.ts';
import { FolderTree } from './folder-tree.ts';
import { GraphServer, type Logged } from './graph-server.ts';
import { Passports } from './passports.ts';
import type { Fault } from './played.ts';

/** What is played on command, until something else is: a fault that has not been used by then is gone. */
export interface CloudPlay {
  /** Persons whose connections break, by name; "*" for everybody. */
  readonly offline?: readonly string[];
  /** Persons whose tokens, as many as were given until now, have expired for good; new ones hold. */
  readonly expired?: readonly string[];
  /** Persons who are let in with no token. */
  readonly revoked?: readonly string[];
  readonly faults?: readonly Fault[];
}

export interface RunningCloud {
  /** Graph's base address. */
  readonly graph: string;
  /** See `startHost`. */
  readonly broker: string;
  readonly deployment: object;
  readonly people: readonly Account[];
  /** All requests to Graph, the oldest first. */
  readonly requests: readonly Logged[];
  /** Where a browser would show a file: by this address Word knows its document. @param name below the folder, with slashes. */
  webUrlOf(name: string): string;
  play(what: CloudPlay): void;
  close(): Promise<void>;
}

/** Somebody with reading rights only. */
const reader = 'David Dal';

/**
 * Starts the embedded Microsoft 365: the identity provider, and Graph over a folder as the library of a SharePoint site. It has that one
 * drive; a person's OneDrive is the same.
 * @param root the project's folder. @param port of Graph; 0 takes any that is free.
 * @throws HostStartFault when it can't start
 */
export async function startCloud({
  root,
  folder,
  port = 0,
}: {
  readonly root: string;
  readonly folder: string;
  readonly port?: number;
}): Promise<RunningCloud> {
  const identity = await startIdentity(root);
  const certificate = await certificateIn(path.join(root, '.cache'));
  const { authority, broker, clientId, tenant, people } = identity;
  const passports = new Passports(authority, certificate.cert, tenant);
  const tree = new FolderTree(folder);
  const graph = await GraphServer.start({ certificate, tree, passportOf: passports.of, port });
  graph.readers.add(reader);
  return {
    graph: graph.base,
    broker,
    deployment: {
      clientId,
      tenant,
      authority,
      graph: graph.base,
      scopes: ['User.Read', 'Files.ReadWrite.All'],
    },
    people,
    requests: graph.log,
    webUrlOf: (name) =>
      `${graph.calls.webUrlOf(tree.root)}/${name.split('/').map(encodeURIComponent).join('/')}`,
    play: ({ offline = [], expired = [], revoked = [], faults = [] }) => {
      fill(graph.offline, offline);
      fill(passports.revoked, revoked);
      for (const name of expired) passports.expire(name);
      graph.play(...faults);
    },
    close: async () => {
      graph.close();
      await identity.close();
    },
  };
}

function fill(set: Set<string>, values: readonly string[]): void {
  set.clear();
  for (const value of values) set.add(value);
}
