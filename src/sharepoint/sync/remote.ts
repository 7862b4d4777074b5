/**
 * The shared file as the loop sees it. Each call is one request, and ends: an answer that does not come within a minute is
 * `offline`. After `gone` or `there` the next look asks for what lies where the file was.
 */
export interface Remote {
  /**
   * Asks whether it is still the one that is known. What is downloaded is of that etag or newer, never older.
   * @throws RemoteFault
   */
  look(etag: string | undefined): Promise<Look>;
  /** Writes when the file is still the one that is known; `changed` means that somebody else was first. @throws RemoteFault */
  write(
    bytes: Uint8Array,
    etag: string,
  ): Promise<Written | { readonly kind: 'changed' } | { readonly kind: 'gone' }>;
  /** Makes it where it was, if nobody has; `there` means that somebody else was first. @throws RemoteFault */
  create(bytes: Uint8Array): Promise<Written | { readonly kind: 'there' }>;
}

export type Look =
  | { readonly kind: 'same' }
  | { readonly kind: 'gone' }
  /** @throws RemoteFault from download, which is a request of its own. */
  | { readonly kind: 'changed'; readonly etag: string; download(): Promise<Uint8Array> };

export interface Written {
  readonly kind: 'written';
  readonly etag: string;
}

export type RemoteFaultKind =
  /** No answer: no network, a broken connection, or too slow. A write may have taken effect all the same. */
  | 'offline'
  /** The service asks to wait. */
  | 'throttled'
  /** Somebody else has the file open for writing. */
  | 'locked'
  /** The person has to sign in again. */
  | 'signedOut'
  /** The person may read it but not write it. */
  | 'readOnly'
  | 'refused';

/** A request to the shared file that was not answered as hoped. */
export class RemoteFault extends Error {
  override readonly name = 'RemoteFault';

  /** @param retryAfter seconds that the service asks to wait, where it says. */
  constructor(
    readonly kind: RemoteFaultKind,
    detail: string,
    readonly retryAfter?: number,
  ) {
    super(detail);
  }
}
