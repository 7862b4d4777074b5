import { RemoteFault } from '../sync/remote.ts';

/** At most so many files are read at once. */
const atOnce = 2;

/** How often a file is tried when the service asks to wait. */
const tries = 3;

/** Seconds to wait when the service does not say how long. */
const usualWait = 5;

/**
 * Runs the tasks, two at a time and in order. When the service asks to wait, all wait.
 * @param failed told of what a task threw; it ends that task only, unless nothing more can succeed: offline, or signed out.
 */
export async function inTurn<T>(
  tasks: readonly T[],
  run: (task: T) => Promise<void>,
  failed: (task: T) => void,
  signal?: AbortSignal,
): Promise<void> {
  const left = [...tasks];
  let pause = Promise.resolve();

  async function attempt(task: T): Promise<void> {
    for (let round = 1; ; round++) {
      await pause;
      signal?.throwIfAborted();
      try {
        return await run(task);
      } catch (error) {
        if (!(error instanceof RemoteFault)) throw error;
        if (error.kind === 'offline' || error.kind === 'signedOut') throw error;
        if (error.kind !== 'throttled' || round === tries) return failed(task);
        pause = waited(error.retryAfter ?? usualWait, signal);
      }
    }
  }

  async function worker(): Promise<void> {
    for (let task = left.shift(); task !== undefined; task = left.shift()) {
      try {
        await attempt(task);
      } catch (error) {
        left.length = 0;
        throw error;
      }
    }
  }

  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
}

function waited(seconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, seconds * 1000);
    function end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    }
    signal?.addEventListener('abort', end);
  });
}
