import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateIn } from '../certificate.ts';
import { providerAt } from './provider.ts';
import { type IdentityPlay, IdentityServer } from './serve.ts';
import { newSigningKey } from './token.ts';

// The embedded identity provider as a process of its own, which start-identity.ts starts: `process.ts <cache folder> <port>`.

const [cache = '', port = '0'] = process.argv.slice(2);
const { key, cert } = await certificateIn(cache);
const server = createServer({ key, cert });
server.once('error', ({ message }) => {
  process.send?.({ error: message });
  process.disconnect();
});
server.listen(Number(port), '127.0.0.1', () => {
  const issuer = `https://localhost:${(server.address() as AddressInfo).port}`;
  const signingKey = newSigningKey();
  const identity = new IdentityServer(providerAt(issuer, signingKey), issuer, signingKey);
  server.on('request', identity.serve);
  process.on('message', (play) => {
    identity.play = play as IdentityPlay;
    process.send?.({ playing: play });
  });
  process.send?.({ issuer });
});
process.once('disconnect', () => process.exit());
