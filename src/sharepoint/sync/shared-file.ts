import type { Assessment, Found, Person, SharedAssessment, SharedState } from '../../assessment/index.ts';
import { bytesOf, readSharedFile, SharedDocument } from '../file/index.ts';
import { Bucket } from './bucket.ts';
import { type Clock, realClock } from './clock.ts';
import type { Keep } from './keep.ts';
import { type Look, type Remote, RemoteFault, type RemoteFaultKind, type Written } from './remote.ts';
import { backoff, Rhythm, rest } from './rhythm.ts';

export interface SharedFileOptions {
  readonly remote: Remote;
  readonly person: Person;
  readonly keep: Keep;
  readonly now: () => Date;
  readonly found: Found | null;
  /** Given at once; null when there is nothing to give. Without anything to keep no file is made. */
  readonly assessment: Assessment | null;
  readonly clock?: Clock;
  /** From 0 to below 1. */
  readonly random?: () => number;
  /** Whether nobody sees the page. */
  readonly isHidden?: () => boolean;
  /** Tells when the page is seen again, or the network is back. @returns what ends it. */
  readonly onReturn?: (returned: () => void) => () => void;
}

/** Milliseconds that a wait grows to at most: for the network, and for somebody else who holds the file. */
const longestQuiet = 30_000;
const longestLocked = 10_000;
/** Milliseconds that those who were first with different writes at most wait before they try again. */
const longestRetry = 4000;

type Deed = 'look' | 'download' | 'write';

/**
 * Keeps an assessment in a file that several persons write. One request at a time: {@link due} says which is next and when,
 * {@link act} makes it and takes in what came of it.
 */
export class SharedFile implements SharedAssessment {
  readonly person: Person;
  private readonly document = new SharedDocument();
  private readonly clock: Clock;
  private readonly random: () => number;
  private readonly bucket: Bucket;
  private readonly rhythm: Rhythm;
  private readonly listeners = new Set<() => void>();
  private current: SharedState;

  /** The etag of what is known of the file; undefined while nothing is, or when it is gone. */
  private etag: string | undefined;
  /** The records that are known to be in the file. */
  private there: ReadonlySet<string> = new Set();
  /** True when the last look found no file. */
  private missing = false;
  /** A newer file that is known of and waits to be fetched. */
  private newer: (Look & { kind: 'changed' }) | undefined;
  /** Why nothing may be written, whatever is tried. */
  private closed: 'damaged' | 'newer' | 'readOnly' | undefined;

  /** What the last request that failed was told, until one like it succeeds. */
  private trouble: { readonly kind: RemoteFaultKind; readonly deed: Deed } | undefined;

  private lookAt: number;
  private writeAt: number;
  /** Nothing is asked before this. */
  private quietUntil: number;
  private failures = 0;
  private conflicts = 0;

  private busy = false;
  private ended = false;
  private cancel: (() => void) | undefined;
  private readonly stopListening: () => void;

  constructor(private readonly options: SharedFileOptions) {
    const { person, clock = realClock, random = Math.random } = options;
    const { isHidden = pageIsHidden, onReturn = pageReturns } = options;
    this.person = person;
    this.clock = clock;
    this.random = random;
    this.rhythm = new Rhythm(isHidden);
    const now = clock.now();
    this.bucket = new Bucket(now);
    this.lookAt = now;
    this.writeAt = now;
    this.quietUntil = now;
    this.current = { waiting: null, unsent: 0, seen: null, found: options.found };
    if (options.assessment) this.document.give(options.assessment);
    this.count();
    this.stopListening = onReturn(() => this.retry());
    void this.begin();
  }

  get state(): SharedState {
    return this.current;
  }

  get assessment(): Assessment | null {
    const stored = this.document.stored();
    return stored.kind === 'found' ? stored.assessment : null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  give(assessment: Assessment, urgent = false): void {
    if (this.ended || (this.document.give(assessment) === 0 && !urgent)) return;
    const due = this.clock.now() + (urgent ? 0 : rest);
    this.writeAt = urgent ? due : Math.max(this.writeAt, due);
    this.count();
    void this.options.keep.save(this.document.update());
    this.tell();
    this.plan();
  }

  pace(pace: 'meeting' | 'open'): void {
    this.rhythm.pace = pace;
    this.lookAt = Math.min(this.lookAt, this.clock.now() + this.rhythm.next(true));
    this.plan();
  }

  retry(): void {
    const now = this.clock.now();
    if (this.closed === 'readOnly') this.closed = undefined;
    this.failures = 0;
    this.conflicts = 0;
    this.lookAt = this.writeAt = this.quietUntil = now;
    this.plan();
  }

  putFoundAway(): void {
    this.set({ found: null });
  }

  close(): void {
    this.ended = true;
    this.cancel?.();
    this.stopListening();
    this.listeners.clear();
  }

  /** Takes in what an earlier page of this person could not send. */
  private async begin(): Promise<void> {
    this.busy = true;
    try {
      const kept = await this.options.keep.load();
      if (kept) this.takeIn(SharedDocument.read(kept));
      this.count();
      this.tell();
    } catch {
      // What can't be read back was kept by no Vägval, or the browser's storage is closed: there is nothing to take in.
    }
    this.busy = false;
    this.plan();
  }

  /** Sees to it that what is due is done when it is. */
  private plan(): void {
    this.cancel?.();
    this.cancel = undefined;
    if (this.busy || this.ended) return;
    const { deed, at } = this.due();
    this.cancel = this.clock.after(Math.max(0, at - this.clock.now()), () => void this.act(deed));
  }

  /** What is next, and when. */
  private due(): { readonly deed: Deed; readonly at: number } {
    const now = this.clock.now();
    const free = Math.max(this.bucket.freeAt(now), this.quietUntil);
    if (this.newer) return { deed: 'download', at: free };
    // A look leaves room for one more request: what it finds is fetched at once, and what is given meanwhile is written at once.
    const looking = { deed: 'look', at: Math.max(this.bucket.freeAt(now, 2), free, this.lookAt) } as const;
    const mayWrite = !this.closed && (this.etag !== undefined || this.missing) && this.current.unsent > 0;
    const writing = { deed: 'write', at: Math.max(free, this.writeAt) } as const;
    return mayWrite && writing.at <= looking.at ? writing : looking;
  }

  private async act(deed: Deed): Promise<void> {
    this.busy = true;
    this.bucket.take(this.clock.now());
    try {
      await this[deed]();
      this.failures = 0;
      if (this.trouble?.kind !== 'locked' || deed === 'write') this.trouble = undefined;
      this.count();
    } catch (error) {
      if (!this.ended)
        this.failed(error instanceof RemoteFault ? error : new RemoteFault('refused', String(error)), deed);
    }
    this.busy = false;
    if (this.ended) return;
    this.tell();
    this.plan();
  }

  private async look(): Promise<void> {
    const look = await this.options.remote.look(this.etag);
    if (look.kind === 'changed') this.newer = look;
    else if (look.kind === 'gone') this.gone();
    else this.seen(false);
  }

  private async download(): Promise<void> {
    const { newer } = this;
    if (!newer) return;
    const bytes = await newer.download();
    this.newer = undefined;
    this.missing = false;
    this.etag = newer.etag;
    const read = readSharedFile(bytes);
    if (read.kind === 'read') {
      if (this.closed !== 'readOnly') this.closed = undefined;
      this.there = new Set(read.document.pieces());
      this.takeIn(read.document);
    } else this.closed = read.kind;
    this.seen(true);
  }

  private async write(): Promise<void> {
    const { remote } = this.options;
    const pieces = new Set(this.document.pieces());
    const bytes = bytesOf(this.document);
    const result =
      this.etag === undefined ? await remote.create(bytes) : await remote.write(bytes, this.etag);
    if (result.kind === 'written') this.written(result, pieces);
    else if (result.kind === 'gone') this.gone();
    else {
      // Somebody else was first: what they wrote is taken in before it is tried again.
      this.etag = result.kind === 'there' ? undefined : this.etag;
      this.missing = false;
      this.lookAt = this.clock.now();
      this.writeAt = this.lookAt + backoff(this.conflicts++, longestRetry, this.random);
    }
  }

  private written({ etag }: Written, pieces: ReadonlySet<string>): void {
    this.etag = etag;
    this.missing = false;
    this.there = pieces;
    this.conflicts = 0;
    this.seen(true);
    if (this.current.unsent === 0) void this.options.keep.clear();
  }

  /** Somebody has taken the file away: it is made anew of what is known. */
  private gone(): void {
    const name = this.assessment?.shared?.name ?? '';
    if (this.etag !== undefined) this.set({ found: { kind: 'recreated', name } });
    this.etag = undefined;
    this.there = new Set();
    this.missing = true;
    if (this.closed !== 'readOnly') this.closed = undefined;
    this.seen(false);
  }

  private takeIn(other: SharedDocument): void {
    const before = this.assessment;
    this.document.join(other);
    const after = this.document.stored();
    if (after.kind === 'found' && after.assessment !== before) this.document.give(after.assessment);
  }

  /** The file is known as it now is. */
  private seen(news: boolean): void {
    this.lookAt = this.clock.now() + this.rhythm.next(news);
    this.count();
    this.set({ seen: this.options.now() });
  }

  private failed({ kind, retryAfter }: RemoteFault, deed: Deed): void {
    const now = this.clock.now();
    const wait = (longest: number) =>
      retryAfter === undefined ? backoff(this.failures++, longest, this.random) : retryAfter * 1000;
    if (kind === 'readOnly' && deed === 'write') this.closed = 'readOnly';
    else if (kind === 'locked' && deed === 'write') this.writeAt = now + wait(longestLocked);
    else this.quietUntil = now + wait(longestQuiet);
    this.trouble = { kind, deed };
    this.count();
  }

  /** Counts what is not in the file yet, and says why. */
  private count(): void {
    const missing = this.document.pieces().filter((piece) => !this.there.has(piece));
    const waiting = this.closed ?? this.trouble?.kind ?? (missing.length > 0 ? 'sending' : null);
    this.set({ unsent: deeds(missing), waiting });
  }

  private set(change: Partial<SharedState>): void {
    const next = { ...this.current, ...change };
    const keys = Object.keys(next) as (keyof SharedState)[];
    if (keys.some((key) => next[key] !== this.current[key])) this.current = next;
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Records that only say what others say too: an answer has its change in the history. */
const echo = /^<v:(head|answer|fact|shared|inserted)[ >]/;

/** How many things that somebody has done records tell of; at least one if there are any. */
function deeds(pieces: readonly string[]): number {
  return Math.max(Math.min(1, pieces.length), pieces.filter((piece) => !echo.test(piece)).length);
}

function pageIsHidden(): boolean {
  return typeof document !== 'undefined' && document.visibilityState === 'hidden';
}

function pageReturns(returned: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const look = () => document.visibilityState === 'visible' && returned();
  document.addEventListener('visibilitychange', look);
  addEventListener('online', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener('online', look);
  };
}
