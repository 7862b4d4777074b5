import type { Client } from '../../sharepoint/index.ts';

const defaultScopes = ['User.Read', 'Files.ReadWrite'];

/** Vägval as it is set up here; undefined when sharing is not set up. */
export async function deployedClient(): Promise<Client | undefined> {
  const answer = await fetch('deployment.json');
  if (!answer.ok) return undefined;
  const { clientId, tenant, authority, scopes = defaultScopes } = (await answer.json()) as Partial<Client>;
  if (!clientId || !tenant) return undefined;
  return { clientId, tenant, scopes, ...(authority === undefined ? {} : { authority }) };
}
