import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';
import { HostStartFault } from './fault.ts';
import type { Served } from './files.ts';

/** What is served at a path, decoded; undefined for what is not there. */
export type Answer = (path: string) => Promise<Served | undefined>;

/** Serves on https of localhost. @throws HostStartFault when the port is taken. */
export function listen({ key, cert }: Certificate, port: number, answer: Answer): Promise<Server> {
  const server = createServer({ key, cert }, async (request, response) => {
    const path = pathOf(request.url ?? '/');
    const served = path === undefined ? undefined : await answer(path);
    if (!served) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': served.type, 'cache-control': 'no-store' }).end(served.body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const text = taken
        ? `port ${port} är upptagen av ett annat program. Välj en annan med --port.`
        : `servern kunde inte starta på port ${port}: ${error.message}`;
      reject(new HostStartFault(text));
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
