import { mkdtempSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificateIn } from '../../src/host/server/certificate.ts';
import { Graph, GraphFault } from '../../src/sharepoint/graph/index.ts';
import { loadDeployment, type Token, type Tokens } from '../../src/sharepoint/index.ts';
import { trust } from './trust.ts';

/** What stands between a person and Graph in a hotel, a train or behind a broken proxy. */
let server: Server;
let base: string;
let answer: (response: ServerResponse) => void;
let asked: string[] = [];

beforeAll(async () => {
  const { key, cert } = await certificateIn(mkdtempSync(path.join(tmpdir(), 'vagval-graph-')));
  await trust(cert);
  server = createServer({ key, cert }, (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  base = `https://localhost:${(server.address() as AddressInfo).port}/v1.0`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

class Given implements Tokens {
  readonly way = 'given';
  renewed = 0;
  constructor(private readonly values: (string | null)[]) {}
  async silent(renew = false): Promise<Token | null> {
    if (renew) this.renewed++;
    const value = this.values[this.renewed];
    return value ? { value, expires: new Date(), person: { id: 'a', name: 'Anna' }, tenant: 't' } : null;
  }
  ask(): Promise<Token> {
    throw new Error('nobody is asked here');
  }
}

function says(status: number, body: string, headers: Record<string, string> = {}) {
  answer = (response) => response.writeHead(status, headers).end(body);
}

const json = { 'content-type': 'application/json' };
const graph = (options: { tokens?: Tokens; limit?: number } = {}) =>
  new Graph({ base, tokens: options.tokens ?? new Given(['one']), ...options, now: () => new Date(0) });

async function fault(run: Promise<unknown>): Promise<GraphFault> {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(GraphFault);
  return error as GraphFault;
}

describe('an answer that is not Graph’s', () => {
  it('refuses the page of a network that wants to be paid, with status 200', async () => {
    says(200, '<html>Welcome to the train</html>', { 'content-type': 'text/html' });
    expect((await fault(graph().me())).kind).toBe('refused');
    expect((await fault(graph().item('d', 'i'))).kind).toBe('refused');
  });

  it('refuses JSON that is something else', async () => {
    for (const body of ['null', '[]', '{}', '{"id":7,"name":"x"}', '{"value":{}}', '"text"']) {
      says(200, body, json);
      expect((await fault(graph().item('d', 'i'))).kind).toBe('refused');
      expect((await fault(graph().children('d', 'i').next())).kind).toBe('refused');
    }
  });

  it('never sends the token to where an answer leads', async () => {
    says(200, '{"value":[],"@odata.nextLink":"https://127.0.0.1:1/steal"}', json);
    const pages = graph().children('d', 'i');
    await pages.next();
    expect((await fault(pages.next())).kind).toBe('refused');
    expect(asked).toHaveLength(1);
  });

  it('refuses to fetch a file from an address without encryption, and a page in place of a file', async () => {
    const item = { drive: 'd', id: 'i', name: 'n', kind: 'file', etag: 'e', size: 1 } as const;
    expect((await fault(graph().content({ ...item, download: 'http://localhost/x' }))).kind).toBe('refused');
    says(200, '<html>', { 'content-type': 'text/html; charset=utf-8' });
    expect((await fault(graph().content({ ...item, download: `${base}/file` }))).kind).toBe('refused');
    expect(asked).toEqual(['GET /v1.0/file -']);
  });

  it('takes no answer, a broken one and one that is too slow as being offline', async () => {
    answer = (response) => response.destroy();
    expect((await fault(graph().me())).kind).toBe('offline');
    answer = (response) => {
      response.writeHead(200, { ...json, 'content-length': '100' });
      response.write('{');
      setTimeout(() => response.destroy(), 20);
    };
    expect((await fault(graph().me())).kind).toBe('offline');
    answer = () => {};
    expect((await fault(graph({ limit: 50 }).me())).kind).toBe('offline');
  });

  it('stops when it is told to, and says so', async () => {
    const stop = new AbortController();
    answer = () => stop.abort(new Error('enough'));
    await expect(graph().home(stop.signal)).rejects.toThrow('enough');
    await expect(graph().home(stop.signal)).rejects.toThrow('enough');
    expect(asked).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  const cases: [string, number | undefined][] = [
    ['7', 7],
    ['Thu, 01 Jan 1970 00:00:12 GMT', 12],
    ['Wed, 31 Dec 1969 23:00:00 GMT', 0],
    ['soon', undefined],
    ['-3', undefined],
    ['', undefined],
  ];
  it.each(cases)('%p is %p seconds', async (value, seconds) => {
    says(429, '{"error":{"code":"activityLimitReached"}}', { ...json, 'retry-after': value });
    const { kind, retryAfter } = await fault(graph().me());
    expect(kind).toBe('throttled');
    expect(retryAfter).toBe(seconds);
  });
});

describe('a token', () => {
  const person = '{"id":"a","displayName":"Anna"}';
  const refusing = (refused: string) => {
    answer = (response) => {
      const ok = !asked.at(-1)?.endsWith(refused);
      response
        .writeHead(ok ? 200 : 401, json)
        .end(ok ? person : '{"error":{"code":"InvalidAuthenticationToken"}}');
    };
  };

  it('is renewed once when it is refused, and the call goes through', async () => {
    refusing('old');
    const tokens = new Given(['old', 'new']);
    expect(await graph({ tokens }).me()).toEqual({ id: 'a', name: 'Anna' });
    expect(asked).toEqual([
      'GET /v1.0/me?$select=id,displayName Bearer old',
      'GET /v1.0/me?$select=id,displayName Bearer new',
    ]);
  });

  it('that is refused again, or can’t be renewed, means that the person is signed out', async () => {
    refusing('old');
    expect((await fault(graph({ tokens: new Given(['old', 'old']) }).me())).kind).toBe('signedOut');
    expect((await fault(graph({ tokens: new Given(['old', null]) }).me())).kind).toBe('signedOut');
    expect(asked).toHaveLength(3);
  });
});

describe('fetching deployment.json', () => {
  const loaded = () => loadDeployment(`${base}/deployment.json`);

  it('is no sharing where there is none, also where every address gives a page', async () => {
    says(404, '');
    expect(await loaded()).toEqual({ kind: 'absent' });
    says(200, '<html>', { 'content-type': 'text/html' });
    expect(await loaded()).toEqual({ kind: 'absent' });
  });

  it('tells what is wrong in it from not being there now', async () => {
    says(200, '{"clientId":', json);
    expect(await loaded()).toEqual({ kind: 'faulty', reason: 'deployment.json is not JSON' });
    says(503, '');
    expect(await loaded()).toEqual({ kind: 'offline' });
    answer = (response) => response.destroy();
    expect(await loaded()).toEqual({ kind: 'offline' });
  });
});
