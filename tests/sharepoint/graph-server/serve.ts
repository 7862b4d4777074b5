import { mkdtempSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificateIn } from '../../../src/host/server/certificate.ts';
import { trust } from '../trust.ts';
import { Calls, type Reply } from './calls.ts';
import { Tree } from './tree.ts';

/** A fault that is played instead of the answer, to the calls that it is for and so many times. */
export interface Fault {
  readonly status: number;
  /** Of a call's method and path, such as "GET /me". */
  readonly on: RegExp;
  readonly times: number;
  readonly retryAfter?: string;
}

export interface Served {
  /** What Graph's own base address is. */
  readonly base: string;
  readonly tree: Tree;
  readonly calls: Calls;
  /** "GET /me 200", the oldest first. Downloads are not among them: they are not Graph's. */
  readonly log: readonly string[];
  /** A token in the name of a person. */
  token(person: string): string;
  /** The token is refused from now on, as when it has expired or been revoked. */
  revoke(token: string): void;
  play(fault: Fault): void;
  /** Connections break from now on, or no longer. */
  offline: boolean;
  /** May read but not write. */
  readonly readers: Set<string>;
  close(): void;
}

/** Plays Microsoft Graph over one drive on https, trusted by this process. */
export async function serveGraph(): Promise<Served> {
  const certificate = await certificateIn(mkdtempSync(path.join(tmpdir(), 'vagval-graph-')));
  await trust(certificate.cert);
  const tree = new Tree();
  const tokens = new Map<string, string>();
  const faults: { left: number; fault: Fault }[] = [];
  const log: string[] = [];
  const server = createServer(certificate, handle);
  const origin = () => `https://localhost:${(server.address() as AddressInfo).port}`;
  const calls = new Calls(tree, origin);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    if (served.offline) return void response.destroy();
    const url = new URL(request.url ?? '/', origin());
    const held = /^\/download\/(.+)$/.exec(url.pathname)?.[1];
    if (held !== undefined) return download(response, held);
    const reply = answer(request, url, Buffer.concat(pieces));
    log.push(`${request.method} ${decodeURIComponent(url.pathname).replace('/v1.0', '')} ${reply.status}`);
    const { status, body, headers } = reply;
    const content = typeof body === 'string' ? { error: { code: body, message: body } } : body;
    response.writeHead(status, { ...headers, 'content-type': 'application/json' });
    response.end(content && JSON.stringify(content));
  }

  function answer(request: IncomingMessage, url: URL, body: Uint8Array): Reply {
    const { method = '', headers } = request;
    const call = decodeURIComponent(url.pathname).replace('/v1.0', '');
    const person = tokens.get(headers.authorization?.replace('Bearer ', '') ?? '');
    if (person === undefined) return { status: 401, body: 'InvalidAuthenticationToken' };
    const played = faults.find(({ left, fault }) => left > 0 && fault.on.test(`${method} ${call}`));
    if (played) {
      played.left--;
      const { status, retryAfter } = played.fault;
      return {
        status,
        body: 'played',
        headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
      };
    }
    if (method !== 'GET' && served.readers.has(person)) return { status: 403, body: 'accessDenied' };
    return calls.answer({
      method,
      path: call,
      query: url.searchParams,
      header: (name) => headers[name] as string | undefined,
      body: new Uint8Array(body),
      by: person,
    });
  }

  function download(response: ServerResponse, id: string): void {
    const bytes = tree.byId(id)?.bytes;
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(bytes);
  }

  const served: Served = {
    base: `${origin()}/v1.0`,
    tree,
    calls,
    log,
    token(person) {
      const token = crypto.randomUUID();
      tokens.set(token, person);
      return token;
    },
    revoke: (token) => void tokens.delete(token),
    play: (fault) => void faults.push({ left: fault.times, fault }),
    offline: false,
    readers: new Set(),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return served;
}
