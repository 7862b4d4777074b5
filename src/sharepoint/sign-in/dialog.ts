import { readAnswer } from './answer.ts';
import type { Way } from './way.ts';

/**
 * Opens the sign-in page in a window of the host's and gives the text that the page answered.
 * @throws SharingFault signInCancelled when the window was closed, signInBlocked, signInFailed
 */
export type OpenSignIn = (address: string) => Promise<string>;

export interface DialogPage {
  readonly open: OpenSignIn;
  /** The address of sign-in.html, with what the page needs to know of its host; read when the window is opened. */
  readonly address: string;
  /** The account's name, as the person writes it, when the host knows it. */
  readonly hint?: string;
}

/**
 * A window that the host opens with our own page in it, which signs in by the standard client and posts the token back. When it has
 * ended only the person can renew it, usually by a window that knows who it is.
 */
export function dialogWay(dialog: DialogPage): Way {
  return {
    name: 'dialog',
    silent: async () => null,
    async ask(anew) {
      const page = new URL(dialog.address);
      const { hint } = dialog;
      if (hint !== undefined && !anew) page.searchParams.set('hint', hint);
      if (anew) page.searchParams.set('anew', '');
      return readAnswer(await dialog.open(page.href));
    },
  };
}
