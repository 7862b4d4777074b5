/** Requests that a person may make at once after a rest; it fills by one each second. */
const size = 2;
const perMillisecond = 1 / 1000;

/** Sees to it that in any t seconds at most t + 2 requests are made. */
export class Bucket {
  private tokens = size;
  private filled: number;

  /** @param now milliseconds by the same clock as below. */
  constructor(now: number) {
    this.filled = now;
  }

  /** When a request may be made, and others at once after it, in milliseconds; now or later. @param count of them all, at most 2. */
  freeAt(now: number, count = 1): number {
    this.fill(now);
    return this.tokens >= count ? now : now + Math.ceil((count - this.tokens) / perMillisecond);
  }

  /** Counts a request. */
  take(now: number): void {
    this.fill(now);
    this.tokens -= 1;
  }

  private fill(now: number): void {
    // A clock that was set back fills nothing.
    const passed = Math.max(0, now - this.filled);
    this.tokens = Math.min(size, this.tokens + passed * perMillisecond);
    this.filled = now;
  }
}
