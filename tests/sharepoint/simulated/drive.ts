import {
  type Look,
  type Remote,
  RemoteFault,
  type RemoteFaultKind,
} from '../../../src/sharepoint/sync/index.ts';
import type { SimulatedTime } from './time.ts';

/** What may go wrong with a request, and how often of all. */
const mishaps = [
  ['throttled', 0.03],
  ['unavailable', 0.03],
  ['locked', 0.03],
  ['lostBefore', 0.03],
  ['lostAfter', 0.03],
] as const;
type Mishap = (typeof mishaps)[number][0];

interface Who {
  readonly person: string;
  readonly page: number;
}

export interface Request extends Who {
  readonly at: number;
  readonly what: string;
}

/** One file in a drive that several reach over a bad network, with etags as Graph has them. */
export class SimulatedDrive {
  bytes: Uint8Array | undefined;
  readonly requests: Request[] = [];
  readonly offline = new Set<string>();
  calm = false;
  private version = 0;
  conflicts = 0;
  mishaps = 0;

  constructor(
    private readonly time: SimulatedTime,
    private readonly random: () => number,
  ) {}

  get etag(): string {
    return `"v${this.version}"`;
  }

  /** Somebody else writes or takes the file away. */
  put(bytes: Uint8Array | undefined): void {
    this.bytes = bytes;
    this.version++;
  }

  /** @param page where the person works: each has its own measure of requests. */
  reachedBy(person: string, page: number): Remote {
    const who = { person, page };
    return {
      look: (etag) =>
        this.ask(who, 'look', (): Look => {
          if (!this.bytes) return { kind: 'gone' };
          if (etag === this.etag) return { kind: 'same' };
          const { etag: current } = this;
          return {
            kind: 'changed',
            etag: current,
            download: () => this.ask(who, 'download', () => this.fetched()),
          };
        }),
      write: (bytes, etag) =>
        this.ask(who, 'write', () => {
          if (!this.bytes) return { kind: 'gone' } as const;
          if (etag !== this.etag) {
            this.conflicts++;
            return { kind: 'changed' } as const;
          }
          return this.taken(bytes);
        }),
      create: (bytes) =>
        this.ask(who, 'create', () => (this.bytes ? ({ kind: 'there' } as const) : this.taken(bytes))),
    };
  }

  private fetched(): Uint8Array {
    if (!this.bytes) throw new RemoteFault('refused', 'gone');
    return this.bytes;
  }

  private taken(bytes: Uint8Array) {
    this.put(bytes);
    return { kind: 'written', etag: this.etag } as const;
  }

  /** A request on its way, at the drive, and back. */
  private async ask<T>(who: Who, what: string, at: () => T): Promise<T> {
    this.requests.push({ ...who, at: this.time.now(), what });
    const mishap = this.mishap();
    await this.time.sleep(this.random() * (this.random() < 0.05 ? 5000 : 150));
    if (this.offline.has(who.person) || mishap === 'lostBefore') throw fault('offline');
    if (mishap === 'throttled') throw fault('throttled', Math.ceil(this.random() * 4));
    if (mishap === 'unavailable') throw fault('throttled');
    if (mishap === 'locked' && what === 'write') throw fault('locked');
    const answer = at();
    await this.time.sleep(this.random() * 100);
    if (this.offline.has(who.person) || mishap === 'lostAfter') throw fault('offline');
    return answer;
  }

  private mishap(): Mishap | undefined {
    if (this.calm) return undefined;
    let chance = this.random();
    for (const [name, share] of mishaps) {
      chance -= share;
      if (chance < 0) {
        this.mishaps++;
        return name;
      }
    }
    return undefined;
  }
}

const fault = (kind: RemoteFaultKind, retryAfter?: number) => new RemoteFault(kind, 'simulated', retryAfter);
