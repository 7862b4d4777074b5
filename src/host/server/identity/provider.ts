import Provider, { type Configuration, interactionPolicy } from 'oidc-provider';
import { claimsOf, lifetime } from './broker.ts';
import { type Account, accounts, clientId } from './people.ts';
import { graphAudience, type SigningKey } from './token.ts';

const oidcScopes = 'openid profile offline_access';
const graphScopes = [
  'User.Read',
  'Files.ReadWrite',
  'Files.ReadWrite.All',
  'Files.SelectedOperations.Selected',
].join(' ');

const byId = (id: string): Account | undefined => accounts.find((account) => account.id === id);

/** An OpenID provider for msal-browser: code with PKCE, refresh tokens, access tokens that an embedded Graph can check. */
export function providerAt(issuer: string, key: SigningKey): Provider {
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: ['https://localhost/redirect.html'],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [key.jwk] },
    cookies: { keys: [key.id] },
    clientBasedCORS: () => true,
    claims: { openid: ['sub', 'oid', 'tid'], profile: ['name', 'preferred_username'] },
    // As Entra: the person's name in the identity token itself.
    conformIdTokenClaims: false,
    issueRefreshToken: async () => true,
    ttl: {
      AccessToken: lifetime,
      IdToken: lifetime,
      Interaction: lifetime,
      Grant: 24 * lifetime,
      Session: 24 * lifetime,
    },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => graphAudience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          audience: graphAudience,
          scope: graphScopes,
          accessTokenFormat: 'jwt',
          accessTokenTTL: lifetime,
        }),
      },
    },
    interactions: { policy, url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => {
      const account = byId(id);
      return account && { accountId: id, claims: () => ({ ...claimsOf(account), sub: id }) };
    },
    extraTokenClaims: (_context, token) => {
      const account = 'accountId' in token && token.accountId ? byId(token.accountId) : undefined;
      return account && { ...claimsOf(account) };
    },
    // Everybody has consented.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc;
      const grant = new context.oidc.provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope(oidcScopes);
      grant.addResourceScope(graphAudience, graphScopes);
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  // The add-in is on any port of this machine.
  provider.Client.prototype.redirectUriAllowed = (uri) => {
    const { protocol, hostname, pathname } = new URL(uri);
    return protocol === 'https:' && hostname === 'localhost' && pathname === '/redirect.html';
  };
  return provider;
}
