import type { Person } from '../../assessment/index.ts';

/** What Graph is asked with, and whose it is. Held in memory only, and never written into a document, a log or an address. */
export interface Token {
  /** The access token as Graph wants it, without "Bearer". */
  readonly value: string;
  readonly expires: Date;
  readonly person: Person;
  /** The organisation that signed the person in: the tenant's id, in lower case. */
  readonly tenant: string;
}

/** Signs the person in for one deployment. All calls may go on at the same time; the same token is asked for once. */
export interface Tokens {
  /**
   * A token without asking the person anything.
   * @param renew true when the service has refused the latest one, so that it is not given again.
   * @returns null when the person has to be asked.
   * @throws SharingFault offline, otherTenant, signInFailed
   */
  silent(renew?: boolean): Promise<Token | null>;
  /**
   * A token, with a window that asks the person if that is what it takes. Call it while a click is handled: otherwise the
   * browser may block the window.
   * @throws SharingFault signInCancelled, signInFailed, otherTenant, offline
   */
  ask(): Promise<Token>;
  /** By which way the latest token came, or was tried, for the diagnostics. */
  readonly way: string;
}
