import { RemoteFault } from './sync/remote.ts';

/** How often something is tried. */
const tries = 3;
/** Seconds to wait when the service does not say how long. */
const usualWait = 5;
/** Seconds that somebody is let wait for at most; a service that wants longer is told of instead. */
const longestWait = 60;

/** Runs it, and again after a while when the service asks to wait. @throws what the last try threw */
export async function patiently<T>(run: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof RemoteFault) || error.kind !== 'throttled' || round === tries) throw error;
      const { retryAfter: seconds = usualWait } = error;
      if (seconds > longestWait) throw error;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}
