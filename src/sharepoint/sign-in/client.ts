/** Vägval as an organisation's identity provider knows it: a public client of one tenant, with nothing secret. */
export interface Client {
  readonly clientId: string;
  /** The organisation: the tenant's id. By a domain name too, but then nobody checks that a token is from there but the provider. */
  readonly tenant: string;
  /** Another OpenID provider than Microsoft Entra ID, by its address; without it Entra's own for the tenant. */
  readonly authority?: string;
  /** What Graph is asked to allow. */
  readonly scopes: readonly string[];
}

/** Who signs the person in. */
export function authorityOf({ authority, tenant }: Client): string {
  return authority ?? `https://login.microsoftonline.com/${tenant}`;
}

/** Whether a token from `tenant` is from the organisation that the client belongs to. */
export function isOwnTenant({ tenant: own }: Client, tenant: string): boolean {
  const named = own.includes('.');
  return named || own.toLowerCase() === tenant.toLowerCase();
}
