import type { Server } from 'node:https';
import { certificateIn } from './certificate.ts';
import { fileBelow, typeOf } from './files.ts';
import type { Account } from './identity/people.ts';
import { contextsIn } from './manifest-contexts.ts';
import { type Answer, close, listen, portOf } from './serve.ts';

export interface TeamsOptions {
  /** What the meeting is called. */
  readonly name: string;
  /** The built add-in. */
  readonly dist: string;
  /** The built page that plays Teams. */
  readonly teamsDist: string;
  /** Where the certificate is kept. */
  readonly cache: string;
  /** The app's unified manifest: it says where in Teams the app is shown. */
  readonly manifest: string;
  readonly broker: string;
  readonly deployment: object;
  readonly people: readonly Account[];
  /** Port of the page; 0, the default, takes any that is free. */
  readonly port?: number;
}

export interface RunningTeams {
  readonly url: string;
  readonly spki: string;
  close(): Promise<void>;
}

/**
 * Starts the embedded Teams: the page on one port of localhost, and the add-in on a port of its own for each person, so that each
 * has an origin, and with it a storage, of their own.
 * @throws HostStartFault when a port is taken.
 */
export async function startTeams(options: TeamsOptions): Promise<RunningTeams> {
  const { name, dist, teamsDist, cache, manifest, broker, deployment, people } = options;
  const certificate = await certificateIn(cache);
  const contexts = await contextsIn(manifest);
  let origin = '';
  const addin: Answer = async (path) =>
    path === '/deployment.json'
      ? { type: typeOf('.json'), body: JSON.stringify({ ...deployment, teamsOrigins: [origin] }) }
      : fileBelow(dist, path);
  const addins: Server[] = [];
  for (const _person of people) addins.push(await listen(certificate, 0, addin));
  const page = await listen(certificate, options.port ?? 0, async (path) => {
    if (path !== '/settings.json') return fileBelow(teamsDist, path === '/' ? '/index.html' : path);
    const all = people.map((person, n) => ({
      ...person,
      addin: `https://localhost:${portOf(addins[n] as Server)}`,
    }));
    return { type: typeOf('.json'), body: JSON.stringify({ name, broker, contexts, people: all }) };
  });
  origin = `https://localhost:${portOf(page)}`;
  return {
    url: `${origin}/`,
    spki: certificate.spki,
    close: async () => {
      await Promise.all([page, ...addins].map(close));
    },
  };
}
