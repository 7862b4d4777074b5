import { runInThisContext } from 'node:vm';

interface Dispatcher {
  readonly constructor: new (options: object) => Dispatcher;
}

const key = Symbol.for('undici.globalDispatcher.1');

/**
 * Lets Node's `fetch` trust a certificate. A test runs in a global of its own, whose `fetch` is the process's: its connections are
 * made in the process's global.
 */
export async function trust(certificate: string): Promise<void> {
  const outside = runInThisContext('globalThis') as Record<symbol, Dispatcher>;
  // Node sets up its connections with the first fetch.
  await fetch('data:,').catch(() => undefined);
  const dispatcher = outside[key];
  if (!dispatcher) throw new Error('Node keeps its connections in another place than it did');
  outside[key] = new dispatcher.constructor({ connect: { ca: certificate } });
}
