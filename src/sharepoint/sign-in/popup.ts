import type { Client } from './client.ts';
import { faultOf, loadMsal, mustAsk, tokenOf } from './msal.ts';
import type { AccountInfo, IPublicClientApplication } from './msal-client.ts';
import type { Way } from './way.ts';

/**
 * A window of the identity provider's that the browser opens: for pages that are open by themselves. In a frame of another site,
 * as in Word on the web, the window's answer would never arrive, since the browser keeps such frames' channels apart.
 * @param redirectUri the address of redirect.html. @param hint the account's name, as the person writes it, when it is known.
 */
export function popupWay(client: Client, redirectUri: string, hint?: string): Way {
  const scopes = [...client.scopes];
  let application: Promise<IPublicClientApplication> | undefined;
  let account: AccountInfo | undefined;
  const started = () => {
    application ??= loadMsal()
      .then(({ standardClient }) => standardClient(client, redirectUri))
      .catch((error) => {
        application = undefined;
        throw faultOf(error);
      });
    return application;
  };
  const known = (page: IPublicClientApplication) =>
    account ??
    page
      .getAllAccounts()
      .find(({ username }) => hint === undefined || username.toLowerCase() === hint.toLowerCase());
  return {
    name: 'popup',
    async silent(renew) {
      const page = await started();
      const whose = known(page);
      if (!whose) return null;
      try {
        const result = await page.acquireTokenSilent({ scopes, account: whose, forceRefresh: renew });
        account = result.account;
        return tokenOf(result);
      } catch (error) {
        if (mustAsk(error)) return null;
        throw faultOf(error);
      }
    },
    async ask(anew) {
      const page = await started();
      const whose = known(page);
      const choice = anew
        ? { prompt: 'select_account' }
        : whose
          ? { account: whose }
          : hint === undefined
            ? {}
            : { loginHint: hint };
      try {
        const result = await page.acquireTokenPopup({
          scopes,
          ...choice,
          // Somebody who asks again has lost the first window, or closed it.
          overrideInteractionInProgress: true,
        });
        account = result.account;
        return tokenOf(result);
      } catch (error) {
        throw faultOf(error);
      }
    },
  };
}
