import type { Token } from './tokens.ts';

/** One way of signing in. */
export interface Way {
  readonly name: 'nested' | 'dialog' | 'popup';
  /**
   * A token without asking; null when the person has to be asked.
   * @param renew true when the latest one was refused.
   * @throws WayClosed, SharingFault
   */
  silent(renew: boolean): Promise<Token | null>;
  /**
   * @param anew true when the account that was chosen before was the wrong one.
   * @throws WayClosed, SharingFault
   */
  ask(anew: boolean): Promise<Token>;
}

/** This way does not lead anywhere here, whoever signs in: another is tried. */
export class WayClosed extends Error {
  override readonly name = 'WayClosed';
}
