/** Waits before the second try and those after it, in milliseconds. */
const waits: readonly number[] = [300, 900, 2700];

/** Codes of errors that pass by themselves: somebody types, the host has too much to do, the connection was cut. */
const passingCodes: ReadonlySet<string> = new Set([
  'ActivityLimitReached',
  'Busy',
  'GeneralException',
  'HostRestartNeeded',
  'InvalidRequestContext',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'TimeoutError',
  'TooManyIncompleteRequests',
  'Unauthenticated',
]);

/** True for an error that may be gone in a moment. */
export function passes(error: unknown): boolean {
  const { code, passing } = (error ?? {}) as { code?: unknown; passing?: unknown };
  return passing === true || (typeof code === 'string' && passingCodes.has(code));
}

/**
 * Does something that may fail because the host is busy: at most four times, each after a longer wait. What is done
 * must look at the document anew each time, since a failed try may have been carried out in part.
 */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return work();
}
