import { setTimeout as sleep } from 'node:timers/promises';
import type { CloudPlay, RunningCloud } from '../../src/host/server/index.ts';

type Fault = NonNullable<CloudPlay['faults']>[number];

/** What the service and the network do to a person. */
const kinds: readonly ((who: string, random: () => number) => Fault)[] = [
  (who, random) => ({ status: 429, retryAfter: `${1 + Math.floor(random() * 2)}`, on: /./, who, times: 1 }),
  (who) => ({ status: 503, on: /./, who, times: 1 }),
  (who) => ({ status: 423, on: /^PUT/, who, times: 2 }),
  // Twice: a browser by itself sends a request again when a connection that it has used before breaks.
  (who) => ({ drop: 'before', on: /^PUT/, who, times: 2 }),
  (who) => ({ drop: 'after', on: /^PUT/, who, times: 2 }),
  (who) => ({ drop: 'before', on: /^GET/, who, times: 2 }),
  (who, random) => ({ slow: 500 + random() * 2500, on: /./, who, times: 2 }),
];

/** Lets the embedded Graph fail persons, two at a time and each in another way, until it is told to be calm. */
export class Weather {
  private readonly offline = new Set<string>();
  private readonly passing: Promise<void>;
  private deck: typeof kinds = [];
  private calm = false;
  private over = false;

  constructor(
    private readonly cloud: RunningCloud,
    private readonly people: readonly string[],
    private readonly random: () => number,
  ) {
    this.passing = this.pass();
  }

  /** Has a person's connections break, or no longer. */
  strand(name: string, offline: boolean): void {
    if (offline) this.offline.add(name);
    else this.offline.delete(name);
    this.play();
  }

  /** Fails nobody while something is done, apart from those who are offline. */
  async pausing<T>(run: () => Promise<T>): Promise<T> {
    this.calm = true;
    this.play();
    const result = await run();
    this.calm = false;
    return result;
  }

  async end(): Promise<void> {
    this.over = true;
    await this.passing;
    this.cloud.play({});
  }

  private async pass(): Promise<void> {
    while (!this.over) {
      this.play();
      await sleep(600 + this.random() * 1000);
    }
  }

  private play(): void {
    const faults = this.calm ? [] : [this.drawn(), this.drawn()];
    this.cloud.play({ offline: [...this.offline], faults });
  }

  /** Each kind comes once before any comes again. */
  private drawn(): Fault {
    if (this.deck.length === 0) this.deck = kinds;
    const kind = this.deck[Math.floor(this.random() * this.deck.length)] as (typeof kinds)[number];
    this.deck = this.deck.filter((other) => other !== kind);
    return kind(this.people[Math.floor(this.random() * this.people.length)] ?? '', this.random);
  }
}
