import type { Client } from './client.ts';
import { faultOf, loadMsal, tokenOf } from './msal.ts';
import type { Token } from './tokens.ts';

export interface Redirect {
  /** The token, when the identity provider has just sent the person back here; null when they have not been there. @throws SharingFault */
  back(): Promise<Token | null>;
  /** Leaves for the identity provider. @throws SharingFault when it can't be reached */
  leave(): Promise<void>;
}

/**
 * Signs in within the window itself, which leaves for the identity provider and comes back: for windows of a desktop program's, which
 * have no opener to lose and where no popup can be opened.
 * @param anew true when an account must be chosen.
 */
export async function redirectOf(
  client: Client,
  redirectUri: string,
  { hint, anew = false }: { readonly hint?: string; readonly anew?: boolean } = {},
): Promise<Redirect> {
  const { standardClient } = await loadMsal();
  const application = await standardClient(client, redirectUri);
  const guarded = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw faultOf(error);
    });
  return {
    async back() {
      const result = await guarded(application.handleRedirectPromise());
      return result && tokenOf(result);
    },
    leave: () =>
      guarded(
        application.acquireTokenRedirect({
          scopes: [...client.scopes],
          ...(anew ? { prompt: 'select_account' } : hint === undefined ? {} : { loginHint: hint }),
        }),
      ),
  };
}
