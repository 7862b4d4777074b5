import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificateIn } from '../../src/host/server/certificate.ts';
import { type RunningCloud, startCloud } from '../../src/host/server/index.ts';
import { trust } from '../sharepoint/trust.ts';

/** The embedded Microsoft 365 over a folder of its own, asked over https. */
export interface Asked {
  readonly cloud: RunningCloud;
  readonly folder: string;
  /** A new access token, as the host of an add-in gets it; '' when there is none. */
  token(person: string): Promise<string>;
  /** An answer of Graph. @param path after the version. */
  ask(path: string, options?: RequestInit & { readonly token?: string }): Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The item, the list, or what Graph calls the fault. */
  readonly json: Readonly<Record<string, unknown>> & { readonly error?: { readonly code: string } };
}

// The identity provider is a process of its own, which takes its time to start on a machine that is busy.
jest.setTimeout(60_000);

const root = path.resolve(__dirname, '../..');

export async function openCloud(): Promise<Asked> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vagval-cloud-'));
  const cloud = await startCloud({ root, folder });
  await trust((await certificateIn(path.join(root, '.cache'))).cert);
  const { clientId } = cloud.deployment as { readonly clientId: string };
  const token = async (person: string) => {
    const body = JSON.stringify({ person, clientId, scopes: ['Files.ReadWrite.All'] });
    const answer = await fetch(`${cloud.broker}broker/token`, { method: 'POST', body });
    return ((await answer.json()) as { access_token?: string }).access_token ?? '';
  };
  const anna = await token('Anna Ask');
  return {
    cloud,
    folder,
    token,
    async ask(path, { token = anna, headers, ...options } = {}) {
      const answer = await fetch(`${cloud.graph}${path}`, {
        ...options,
        headers: { authorization: `Bearer ${token}`, ...headers },
      });
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, json: text === '' ? {} : JSON.parse(text) };
    },
  };
}
