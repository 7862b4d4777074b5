import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { HostStartFault } from '../fault.ts';
import { accounts, clientId, tenant } from './people.ts';
import type { IdentityPlay } from './serve.ts';

export interface RunningIdentity {
  /** The provider's address, as deployment.json has it. */
  readonly authority: string;
  /** What `startHost` wants to know, for nested app authentication. */
  readonly broker: string;
  readonly clientId: string;
  readonly tenant: string;
  readonly people: typeof accounts;
  /** Plays this, and nothing that was played before. */
  play(what: IdentityPlay): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts the embedded identity provider, in a process of its own: its library is a module of a kind that the tests' runner does
 * not load.
 * @param root the project's folder. @param port 0 takes any that is free.
 * @throws HostStartFault when it can't start
 */
export async function startIdentity(root: string, port = 0): Promise<RunningIdentity> {
  const child = fork(
    path.join(root, 'src/host/server/identity/process.ts'),
    [path.join(root, '.cache'), String(port)],
    { cwd: root, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
  const { issuer, error = 'it ended at once' } = await told<{ issuer?: string; error?: string }>(child);
  if (!issuer) throw new HostStartFault(`inloggningsservern kunde inte starta: ${error}`);
  return {
    authority: issuer,
    broker: `${issuer}/`,
    clientId,
    tenant,
    people: accounts,
    play: async (what) => {
      const done = told(child);
      child.send(what);
      await done;
    },
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

/** The process's next message; nothing of one that ends. */
function told<T extends object>(child: ChildProcess): Promise<Partial<T>> {
  return new Promise((resolve) => {
    const settle = (message: Partial<T>) => {
      child.off('message', heard);
      child.off('exit', ended);
      resolve(message);
    };
    const heard = (message: unknown) => settle(message as T);
    const ended = () => settle({});
    child.on('message', heard);
    child.on('exit', ended);
  });
}
