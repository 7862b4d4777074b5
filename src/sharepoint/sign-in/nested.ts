import { authorityOf, type Client } from './client.ts';
import { faultOf, loadMsal, mustAsk, tokenOf } from './msal.ts';
import type { IPublicClientApplication } from './msal-client.ts';
import { type Way, WayClosed } from './way.ts';

/** How long the host's bridge may take to answer at all, milliseconds. */
const bridgeLimit = 5_000;
/** How long the host may take to give a token without asking, milliseconds: it may have to fetch it. */
const tokenLimit = 15_000;

/**
 * Nested app authentication: the host, Word or Teams, signs the person in with the account that it is open with. Hosts promise a
 * bridge that is not there or refuses at once (office-js #6691, #6610, msal-js #7723), and bridges that never answer: such a way is
 * closed for good.
 */
export function nestedWay(client: Client): Way {
  const request = { scopes: [...client.scopes], authority: authorityOf(client) };
  let application: Promise<IPublicClientApplication> | undefined;
  const connected = () => {
    application ??= connect(client);
    return application;
  };
  return {
    name: 'nested',
    async silent(renew) {
      const bridge = await connected();
      try {
        return tokenOf(
          await within(tokenLimit, bridge.acquireTokenSilent({ ...request, forceRefresh: renew })),
        );
      } catch (error) {
        if (mustAsk(error)) return null;
        throw closedBy(error);
      }
    },
    async ask(anew) {
      // The host has one account; another is chosen in a window.
      if (anew) throw new WayClosed('the account of the host is of another organisation');
      const bridge = await connected();
      // The host may know the person without a window, which then does not even blink.
      const known = await this.silent(false);
      if (known) return known;
      try {
        return tokenOf(await bridge.acquireTokenPopup(request));
      } catch (error) {
        throw closedBy(error);
      }
    },
  };
}

async function connect(client: Client): Promise<IPublicClientApplication> {
  if (!hasBridge()) throw new WayClosed('no bridge');
  const { nestedClient } = await loadMsal();
  const application = await within(bridgeLimit, nestedClient(client));
  if (!application) throw new WayClosed('the bridge refused');
  return application;
}

function hasBridge(): boolean {
  const host = globalThis as { nestedAppAuthBridge?: unknown; __initializeNestedAppAuth?: unknown };
  return Boolean(host.nestedAppAuthBridge ?? host.__initializeNestedAppAuth);
}

/** What the person did and a lost network are told as they are; all else means that this bridge is of no use. */
function closedBy(error: unknown): Error {
  if (error instanceof WayClosed) return error;
  const fault = faultOf(error);
  return fault.code === 'signInFailed' ? new WayClosed(`refused: ${fault.message}`) : fault;
}

/** @throws WayClosed after the limit, milliseconds */
function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new WayClosed(`silent for ${limit / 1000} s`)), limit);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
