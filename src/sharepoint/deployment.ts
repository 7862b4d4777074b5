import { isSecure } from './graph/index.ts';
import type { Client } from './sign-in/index.ts';

/**
 * How Vägval is set up for one organisation: the file deployment.json beside its pages. Without it everything works but sharing.
 * It may also say where the organisation's own checklists are, which needs no client: see `choicesHere`.
 *
 * ```json
 * { "clientId": "…", "tenant": "…", "scopes": ["User.Read", "Files.ReadWrite.All"] }
 * ```
 */
export interface Deployment extends Client {
  /** Where Microsoft Graph is, without a slash at the end. */
  readonly graph: string;
  /** Hosts beside Microsoft's own Teams that the pages may answer, such as an embedded one; normally none. */
  readonly teamsOrigins?: readonly string[];
}

/**
 * What is asked for when the deployment says nothing. Both are delegated: Vägval never reaches more than the person who is signed
 * in, and both can be consented to without an administrator where the organisation allows that.
 *
 * - `User.Read`: who the person is, for the name beside a vote.
 * - `Files.ReadWrite`: the person's own files, which is their OneDrive. Not the libraries of a SharePoint site, and so not a
 *   channel's files.
 *
 * For a site the deployment names one of these instead of `Files.ReadWrite`:
 *
 * - `Files.SelectedOperations.Selected`: the files and folders that an administrator has granted Vägval, one by one, and no others.
 *   `Lists.SelectedOperations.Selected` and `Sites.Selected` are the same for a library and for a site. Consent alone opens
 *   nothing: the grant is a call of its own for each resource (learn.microsoft.com/graph/permissions-selected-overview).
 * - `Files.ReadWrite.All`: every file that the person can open. The easiest, and the widest.
 */
export const defaultScopes = ['User.Read', 'Files.ReadWrite'] as const;

export const publicGraph = 'https://graph.microsoft.com/v1.0';

export type DeploymentRead =
  | { readonly kind: 'read'; readonly deployment: Deployment }
  /** There is none, or it has no client id: this Vägval does not share. */
  | { readonly kind: 'absent' }
  /** It could not be fetched now. */
  | { readonly kind: 'offline' }
  /** What is wrong in it, for whoever set it up. */
  | { readonly kind: 'faulty'; readonly reason: string };

/** @param address of deployment.json, by default beside the page. */
export async function loadDeployment(address = 'deployment.json'): Promise<DeploymentRead> {
  let text: string;
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (answer.status === 404) return { kind: 'absent' };
    if (!answer.ok) return { kind: 'offline' };
    // A server that answers every address with its start page has no such file.
    if (answer.headers.get('content-type')?.includes('html')) return { kind: 'absent' };
    text = await answer.text();
  } catch {
    return { kind: 'offline' };
  }
  try {
    return readDeployment(JSON.parse(text));
  } catch {
    return faulty('deployment.json is not JSON');
  }
}

/** @param value what the file holds, as JSON. */
export function readDeployment(value: unknown): DeploymentRead {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return faulty('deployment.json is not an object');
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const { clientId, tenant, authority, graph = publicGraph, scopes = defaultScopes, teamsOrigins } = fields;
  if (clientId === undefined || clientId === '') return { kind: 'absent' };
  if (!isText(clientId)) return faulty('clientId is not a text');
  if (!isTenant(tenant)) return faulty('tenant is not the id or the domain of one organisation');
  if (authority !== undefined && !isAddress(authority)) return faulty('authority is not an https address');
  if (!isAddress(graph)) return faulty('graph is not an https address');
  if (!isScopes(scopes)) return faulty('scopes is not a list of names');
  if (teamsOrigins !== undefined && !isOrigins(teamsOrigins))
    return faulty('teamsOrigins is not a list of https addresses');
  const deployment = { clientId, tenant, graph: graph.replace(/\/+$/, ''), scopes };
  return {
    kind: 'read',
    deployment: {
      ...deployment,
      ...(authority === undefined ? {} : { authority }),
      ...(teamsOrigins === undefined ? {} : { teamsOrigins }),
    },
  };
}

function faulty(reason: string): DeploymentRead {
  return { kind: 'faulty', reason };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** `common` and its like let any organisation in, and then nobody could tell a token from another one. */
function isTenant(value: unknown): value is string {
  return isText(value) && !['common', 'organizations', 'consumers'].includes(value.toLowerCase());
}

function isAddress(value: unknown): value is string {
  return isText(value) && isSecure(value);
}

function isOrigins(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isAddress);
}

function isScopes(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((scope) => isText(scope) && !/\s/.test(scope))
  );
}
