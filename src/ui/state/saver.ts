import { DocumentFault, type FaultCode } from '../../assessment/index.ts';

/** How far what was given has come on its way into the document. */
export type SaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly code: FaultCode }
  /** Nothing may be written into the document; `at` is when it was last kept in a file, if since the last change. */
  | { readonly kind: 'beside'; readonly at: Date | null };

export interface SaverOptions<T> {
  readonly write: (value: T) => Promise<void>;
  readonly onState: (state: SaveState) => void;
  readonly now: () => Date;
  /** Milliseconds of rest before what was given is written. */
  readonly rest?: number;
  /** Waits before each new try after a failure, in milliseconds; then it is up to the user. */
  readonly retries?: readonly number[];
}

/**
 * Writes the latest of what it is given, a moment after it was given: never two writes at once, nothing forgotten. After
 * a failure it tries again with a growing wait; what was given stays in memory until it is written.
 */
export class Saver<T> {
  private waiting: { readonly value: T } | undefined;
  private running: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  /** Raised each time that everything given is forgotten. */
  private round = 0;

  constructor(private readonly options: SaverOptions<T>) {}

  /** Takes a value to write; a later one takes its place. */
  give(value: T): void {
    this.waiting = { value };
    this.failures = 0;
    this.options.onState({ kind: 'pending' });
    this.plan(this.options.rest ?? 600);
  }

  get writing(): boolean {
    return this.running !== undefined;
  }

  /** True when nothing waits and no write is under way. */
  get idle(): boolean {
    return !this.waiting && !this.running;
  }

  /** Lets go of what waits, for when there is nowhere to write it; a write under way tells no more of itself. */
  forget(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
    this.failures = 0;
    this.round++;
  }

  /** Writes at once what waits, if anything. @returns true when all that was given is in the document. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running || this.waiting) {
      if (this.running) await this.running;
      else {
        const tries = this.failures;
        await this.write();
        if (this.failures > tries) return false;
      }
    }
    return true;
  }

  private plan(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.running) void this.write();
    }, wait);
  }

  private goOn(): void {
    if (this.waiting) this.plan(this.options.rest ?? 600);
  }

  private write(): Promise<void> {
    this.running = this.tryToWrite().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async tryToWrite(): Promise<void> {
    const { write, onState, now, retries = [2000, 5000, 15_000] } = this.options;
    const taken = this.waiting;
    if (!taken) return;
    this.waiting = undefined;
    const { round } = this;
    onState({ kind: 'saving' });
    try {
      await write(taken.value);
      if (round !== this.round) return this.goOn();
      this.failures = 0;
      onState(this.waiting ? { kind: 'pending' } : { kind: 'saved', at: now() });
      this.goOn();
    } catch (error) {
      if (round !== this.round) return this.goOn();
      this.waiting ??= taken;
      onState({ kind: 'failed', code: error instanceof DocumentFault ? error.code : 'hostError' });
      const wait = retries[this.failures++];
      if (wait !== undefined) this.plan(wait);
    }
  }
}
