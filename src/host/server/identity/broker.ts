import type { Account } from './people.ts';
import { graphAudience, type SigningKey, signed } from './token.ts';

/** What a page that plays Word or Teams asks, when the add-in in it asks for a token by nested app authentication. */
export interface BrokerRequest {
  readonly person: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** How long a token is good for, seconds. */
export const lifetime = 3600;

/** A token for somebody who is signed in to the host; undefined when there is no such person. */
export function brokered(
  { person, clientId, scopes }: BrokerRequest,
  accounts: readonly Account[],
  issuer: string,
  key: SigningKey,
): object | undefined {
  const account = accounts.find(({ id, name }) => name === person || id === person);
  if (!account) return undefined;
  const claims = { iss: issuer, ...claimsOf(account) };
  const scope = scopes.join(' ');
  return {
    access_token: signed(key, 'at+jwt', lifetime, {
      ...claims,
      aud: graphAudience,
      client_id: clientId,
      scope,
    }),
    id_token: signed(key, 'JWT', lifetime, { ...claims, aud: clientId }),
    expires_in: lifetime,
    scope,
    account: {
      homeAccountId: `${account.id}.${account.tenant}`,
      environment: new URL(issuer).host,
      tenantId: account.tenant,
      username: account.username,
      localAccountId: account.id,
      name: account.name,
    },
  };
}

/** What tokens say of a person, by the names that Microsoft Entra ID has for it. */
export function claimsOf({ id, name, username, tenant }: Account): Readonly<Record<string, string>> {
  return { sub: id, oid: id, tid: tenant, name, preferred_username: username };
}
