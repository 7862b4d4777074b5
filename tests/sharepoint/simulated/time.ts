import type { Clock } from '../../../src/sharepoint/sync/index.ts';

interface Planned {
  readonly at: number;
  readonly number: number;
  readonly run: () => void;
}

/** Time that passes as fast as the work in it is done. */
export class SimulatedTime implements Clock {
  private time = 0;
  private count = 0;
  private readonly planned = new Set<Planned>();

  now(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const planned = { at: this.time + Math.max(0, milliseconds), number: this.count++, run };
    this.planned.add(planned);
    return () => this.planned.delete(planned);
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  get waiting(): number {
    return this.planned.size;
  }

  /** Lets time pass until then, and all happen that was planned. */
  async until(end: number): Promise<void> {
    for (;;) {
      await settled();
      const next = [...this.planned]
        .filter(({ at }) => at <= end)
        .sort((a, b) => a.at - b.at || a.number - b.number)[0];
      if (!next) break;
      this.planned.delete(next);
      this.time = Math.max(this.time, next.at);
      next.run();
    }
    this.time = end;
  }
}

/** All promises that can go on have gone on. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
