import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Certificate } from '../certificate.ts';
import { Calls, type Passport, type Reply } from './calls.ts';
import { DownloadPasses } from './download-passes.ts';
import { type Fault, Played, replyOf } from './played.ts';
import type { Tree } from './tree.ts';

/** A request as it came in and was answered. Downloads are among them. */
export interface Logged {
  /** The name of who asked; '' with a token that was refused, or none. */
  readonly who: string;
  /** Such as "GET /me". */
  readonly what: string;
  /** 0 where the connection was broken. */
  readonly status: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface GraphOptions {
  readonly certificate: Certificate;
  readonly tree: Tree;
  /** Whom a token stands for; null when it is refused. */
  readonly passportOf: (token: string) => Promise<Passport | null>;
  readonly port?: number;
  readonly page?: number;
}

/** Plays Microsoft Graph, as its public description has it, over one drive on https of localhost. What it does not know it answers with 501. */
export class GraphServer {
  readonly calls: Calls;
  readonly log: Logged[] = [];
  /** Connections of these persons break, or everybody's when it holds "*". */
  readonly offline = new Set<string>();
  /** May read but not write, by name. */
  readonly readers = new Set<string>();
  private readonly played = new Played();
  private readonly passes = new DownloadPasses();
  private readonly server;

  private constructor(private readonly options: GraphOptions) {
    this.server = createServer(
      options.certificate,
      (request, response) => void this.handle(request, response).catch(() => response.destroy()),
    );
    const passTo = (id: string, who: string) => this.passes.give(id, who);
    this.calls = new Calls(options.tree, () => this.origin, passTo, options.page);
  }

  static async start(options: GraphOptions): Promise<GraphServer> {
    const graph = new GraphServer(options);
    await new Promise<void>((resolve, reject) => {
      graph.server.once('error', reject);
      graph.server.listen(options.port ?? 0, 'localhost', resolve);
    });
    return graph;
  }

  get origin(): string {
    return `https://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** What is Graph's own base address in reality. */
  get base(): string {
    return `${this.origin}/v1.0`;
  }

  get tree(): Tree {
    return this.options.tree;
  }

  /** Plays these, and nothing that was played before. */
  play(...faults: readonly Fault[]): void {
    this.played.play(faults);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bytesOf(request);
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(200).end();
    const asked = await this.read(request);
    if (!asked) return send(response, { status: 400, body: 'invalidRequest' });
    const who = asked.by?.name ?? '';
    const what = `${request.method} ${asked.path}`;
    const note = (status: number) => this.log.push({ who, what, status, at: Date.now() });
    const fault = who === '' ? undefined : this.played.next(who, what);
    const broken = (when: 'before' | 'after') => fault && 'drop' in fault && fault.drop === when;
    if (this.offline.has('*') || this.offline.has(who) || broken('before')) {
      note(0);
      return void response.destroy();
    }
    this.tree.refresh();
    const reply = fault && 'status' in fault ? replyOf(fault) : this.answer(request, asked, body);
    note(broken('after') ? 0 : reply.status);
    if (broken('after')) return void response.destroy();
    if (fault && 'slow' in fault) await sleep(fault.slow);
    send(response, reply);
  }

  /** undefined when the address can't be read. */
  private async read({ url = '/', headers }: IncomingMessage): Promise<Asked | undefined> {
    const { pathname, searchParams: query } = new URL(url, this.origin);
    const path = decoded(pathname)?.replace('/v1.0', '');
    if (path === undefined) return undefined;
    const download = /^\/download\/(.+)$/.exec(path)?.[1];
    if (download !== undefined) {
      const name = this.passes.holderOf(query.get('tempauth') ?? '', download);
      return { path, query, download, by: name === undefined ? null : { id: '', name } };
    }
    const token = headers.authorization?.replace('Bearer ', '') ?? '';
    return { path, query, by: token ? await this.options.passportOf(token) : null };
  }

  private answer({ method = '', headers }: IncomingMessage, asked: Asked, body: Uint8Array): Reply {
    const { path, query, by, download } = asked;
    if (!by) return { status: 401, body: 'InvalidAuthenticationToken' };
    if (download !== undefined) {
      const bytes = this.tree.byId(download)?.bytes;
      return bytes ? { status: 200, body: bytes } : { status: 404, body: 'itemNotFound' };
    }
    if (method !== 'GET' && this.readers.has(by.name)) return { status: 403, body: 'accessDenied' };
    const header = (name: string) => headers[name] as string | undefined;
    return this.calls.answer({ method, path, query, header, body, by });
  }
}

interface Asked {
  /** Decoded, without the version. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whom the token, or the address to download from, stands for. */
  readonly by: Passport | null;
  /** The id of the item whose content is fetched, by an address that Graph gave. */
  readonly download?: string;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}

function send(response: ServerResponse, { status, body, headers }: Reply): void {
  if (body instanceof Uint8Array) {
    response.writeHead(status, { 'content-type': 'application/octet-stream' }).end(body);
    return;
  }
  const content = typeof body === 'string' ? { error: { code: body, message: body } } : body;
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(content && JSON.stringify(content));
}

/** As Graph lets pages of any origin ask. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, PATCH, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, if-match, if-none-match, prefer',
  'access-control-expose-headers': 'etag, retry-after, request-id',
};
