import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../certificate.ts';
import { Calls, type Passport, type Reply } from './calls.ts';
import type { Tree } from './tree.ts';

/** A fault that is played instead of the answer, to the calls that it is for and so many times. */
export interface Fault {
  readonly status: number;
  /** Of a call's method and path, such as "GET /me". */
  readonly on: RegExp;
  readonly times: number;
  readonly retryAfter?: string;
}

/** A request as it came in and was answered. Downloads are among them, by nobody. */
export interface Logged {
  readonly who: string;
  /** Such as "GET /me". */
  readonly what: string;
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
  private readonly faults: { left: number; fault: Fault }[] = [];
  private readonly server;

  private constructor(private readonly options: GraphOptions) {
    this.server = createServer(
      options.certificate,
      (request, response) => void this.handle(request, response).catch(() => response.destroy()),
    );
    this.calls = new Calls(options.tree, () => this.origin, options.page);
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

  play(fault: Fault): void {
    this.faults.push({ left: fault.times, fault });
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(200).end();
    const url = new URL(request.url ?? '/', this.origin);
    const path = decodeURIComponent(url.pathname).replace('/v1.0', '');
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const passport = token ? await this.options.passportOf(token) : null;
    if (this.offline.has('*') || this.offline.has(passport?.name ?? '')) return void response.destroy();
    this.tree.refresh();
    const held = /^\/download\/(.+)$/.exec(path)?.[1];
    if (held !== undefined) return this.download(response, path, held);
    const reply = this.answer(request, path, url.searchParams, Buffer.concat(pieces), passport);
    this.note(passport?.name ?? '', `${request.method} ${path}`, reply.status);
    const { status, body, headers } = reply;
    const content = typeof body === 'string' ? { error: { code: body, message: body } } : body;
    response.writeHead(status, {
      ...headers,
      'content-type': 'application/json',
      'cache-control': 'no-store',
    });
    response.end(content && JSON.stringify(content));
  }

  private answer(
    { method = '', headers }: IncomingMessage,
    path: string,
    query: URLSearchParams,
    body: Uint8Array,
    by: Passport | null,
  ): Reply {
    if (!by) return { status: 401, body: 'InvalidAuthenticationToken' };
    const played = this.faults.find(({ left, fault }) => left > 0 && fault.on.test(`${method} ${path}`));
    if (played) {
      played.left--;
      const { status, retryAfter } = played.fault;
      return {
        status,
        body: 'played',
        ...(retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } }),
      };
    }
    if (method !== 'GET' && this.readers.has(by.name)) return { status: 403, body: 'accessDenied' };
    const header = (name: string) => headers[name] as string | undefined;
    return this.calls.answer({ method, path, query, header, body: new Uint8Array(body), by });
  }

  /** The address is let in without a token, as the one that Graph gives for a while is. */
  private download(response: ServerResponse, path: string, id: string): void {
    const bytes = this.tree.byId(id)?.bytes;
    this.note('', `GET ${path}`, bytes ? 200 : 404);
    response.writeHead(bytes ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(bytes);
  }

  private note(who: string, what: string, status: number): void {
    this.log.push({ who, what, status, at: Date.now() });
  }
}

/** As Graph lets pages of any origin ask. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, PATCH, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, if-match, if-none-match, prefer',
  'access-control-expose-headers': 'etag, retry-after, request-id',
};
