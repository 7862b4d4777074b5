import { readAnswer } from './answer.ts';
import type { Token } from './tokens.ts';
import type { Way } from './way.ts';

/**
 * Opens the sign-in page in a window of the host's and gives the text that the page answered.
 * @throws SharingFault signInCancelled when the window was closed, signInBlocked, signInFailed
 */
export type OpenSignIn = (address: string) => Promise<string>;

export interface DialogPage {
  readonly open: OpenSignIn;
  /** The address of sign-in.html, with what the page needs to know of its host. */
  readonly address: string;
  /** The account's name, as the person writes it, when the host knows it. */
  readonly hint?: string;
}

/** How long before its end a token is no longer given, milliseconds. */
const margin = 2 * 60_000;

/**
 * A window that the host opens with our own page in it, which signs in by the standard client and posts the token back. The
 * token lives in memory; when it has ended only the person can renew it, usually by a window that closes by itself.
 */
export function dialogWay({ open, address, hint }: DialogPage, now: () => number = Date.now): Way {
  let token: Token | undefined;
  return {
    name: 'dialog',
    async silent(renew) {
      if (renew) token = undefined;
      return token && token.expires.getTime() - now() > margin ? token : null;
    },
    async ask(anew) {
      const page = new URL(address);
      if (hint !== undefined && !anew) page.searchParams.set('hint', hint);
      if (anew) page.searchParams.set('anew', '');
      token = readAnswer(await open(page.href));
      return token;
    },
  };
}
