/** Time, as the loop has it: so that tests can let it pass. */
export interface Clock {
  /** Milliseconds, only to be compared with each other. */
  now(): number;
  /** Runs something once, later. @returns what keeps it from running. */
  after(milliseconds: number, run: () => void): () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
