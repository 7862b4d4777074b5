import {
  type AccountInfo,
  AuthError,
  BrowserAuthError,
  BrowserCacheLocation,
  type Configuration,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
  LogLevel,
  ProtocolMode,
  PublicClientApplication,
} from '@azure/msal-browser';
import { authorityOf, type Client } from './client.ts';

// All of msal-browser that is used, in a chunk of its own: load it by msal.ts.

/** How long somebody may take to sign in, milliseconds: passwords are looked for and telephones fetched. */
const patience = 10 * 60_000;
const pollEvery = 500;

export type { AccountInfo, IPublicClientApplication };
export { AuthError, InteractionRequiredAuthError };

/**
 * A client that asks by popup window or by redirect. Tokens stay in this tab's session.
 * @param redirectUri the page redirect.html: the only address that the identity provider sends anybody to.
 */
export async function standardClient(client: Client, redirectUri: string): Promise<IPublicClientApplication> {
  const application = new PopupClient(
    configurationOf(client, redirectUri, BrowserCacheLocation.SessionStorage),
  );
  await application.initialize();
  return application;
}

/**
 * A client that asks the host by its bridge for nested app authentication; undefined when there is no bridge. May never end:
 * a host that does not answer is waited for. Tokens stay in memory, since several add-ins of a page may share its session.
 */
export async function nestedClient(client: Client): Promise<IPublicClientApplication | undefined> {
  let nested = false;
  const application = await createNestablePublicClientApplication(
    configurationOf(client, location.origin, BrowserCacheLocation.MemoryStorage),
    undefined,
    (configuration, controller) => {
      nested = true;
      return new PublicClientApplication(configuration, controller);
    },
  );
  return nested ? application : undefined;
}

function configurationOf(client: Client, redirectUri: string, cacheLocation: string): Configuration {
  const authority = authorityOf(client);
  const entra = client.authority === undefined;
  return {
    auth: {
      clientId: client.clientId,
      redirectUri,
      authority,
      knownAuthorities: entra ? [] : [new URL(authority).host],
    },
    cache: { cacheLocation },
    system: {
      protocolMode: entra ? ProtocolMode.AAD : ProtocolMode.OIDC,
      popupBridgeTimeout: patience,
      // Nothing of a sign-in is written into the console.
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  };
}

/**
 * msal-browser 5 does not look whether the window that it opened has been closed, since one that is cut off from its opener by
 * Cross-Origin-Opener-Policy also looks closed. But then the person is there, and not on this page; one who has closed it is back here.
 */
class PopupClient extends PublicClientApplication {
  protected override waitForPopupResponse(
    ...[request, popup, parent]: Parameters<PublicClientApplication['waitForPopupResponse']>
  ): Promise<string> {
    return new Promise((resolve, reject) => {
      let closedFor = 0;
      const poll = setInterval(() => {
        closedFor = popup.closed && document.hasFocus() ? closedFor + 1 : 0;
        if (closedFor < 2) return;
        clearInterval(poll);
        reject(new BrowserAuthError('user_cancelled', ''));
      }, pollEvery);
      super
        .waitForPopupResponse(request, popup, parent)
        .finally(() => clearInterval(poll))
        .then(resolve, reject);
    });
  }
}
