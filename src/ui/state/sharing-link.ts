import {
  type Assessment,
  type Found,
  meetingNow,
  merge,
  type Person,
  type SharedAssessment,
  type SharedState,
  type Sharing,
  type SharingCode,
  SharingFault,
} from '../../assessment/index.ts';
import { equal } from './equal.ts';
import type { Session } from './session.ts';

/** How sharing stands for the document that is open. */
export type LinkState =
  /** There is nothing to share with, or it is not known yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'opening' }
  /** Somebody has to sign in first. */
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'failed'; readonly code: SharingCode }
  | { readonly kind: 'shared'; readonly person: Person; readonly state: SharedState };

/** Milliseconds of rest before what the officer has done is given on, and how long it waits for a rest at most. */
const rest = 600;
const longestRest = 3000;
/** Milliseconds until what waits for the officer to finish writing is tried again. */
const waiting = 1000;
/** Milliseconds between tries to open the shared file when it can't be reached. */
const retry = 30_000;
/** Milliseconds after which a meeting that nobody has ended is no longer listened to each second. */
const longestMeeting = 12 * 3_600_000;

/** The pane's end of the shared file: opens it beside the work, and lets a session meet it both ways. */
export class SharingLink {
  private current: LinkState = { kind: 'none' };
  private readonly listeners = new Set<() => void>();
  private shared: SharedAssessment | undefined;
  private session: Session | undefined;
  private ends: (() => void)[] = [];
  private received: Assessment | null = null;
  private given: Assessment | undefined;
  /** The session's last that was noticed: it also tells of how saving goes. */
  private noticed: Assessment | undefined;
  /** When a change was made that is not given on yet, in milliseconds; undefined when there is none. */
  private restingSince: number | undefined;
  private receiving = false;
  private readonly timers: Record<'give' | 'receive' | 'open', ReturnType<typeof setTimeout> | undefined> = {
    give: undefined,
    receive: undefined,
    open: undefined,
  };
  private closed = false;

  constructor(
    private readonly sharing: Sharing,
    private readonly now: () => Date,
  ) {}

  get state(): LinkState {
    return this.current;
  }

  /** What the shared file holds, as far as it is known here. */
  get assessment(): Assessment | null {
    return this.shared?.assessment ?? null;
  }

  /** Who is signed in; undefined until the shared file is open. */
  get person(): Person | undefined {
    return this.shared?.person;
  }

  /** By which way somebody signed in, or tried to. */
  get way(): string {
    return this.sharing.way;
  }

  /** Told of each new state, and of each assessment that comes in. @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Opens the shared file without asking the officer anything. Never throws; the state tells. */
  async open(snapshot: Assessment | null): Promise<void> {
    if (this.busy) return;
    await this.opened(() => this.sharing.open(this.session?.assessment ?? snapshot));
  }

  /** Signs in, or tries again: call it while a click is handled. Never throws; the state tells. */
  async signIn(snapshot: Assessment | null): Promise<void> {
    if (this.current.kind === 'opening') return;
    const before = this.shared;
    await this.opened(() => this.sharing.signIn(this.session?.assessment ?? snapshot), before);
  }

  /** Lets a session meet the shared file, now or when it opens. @returns what ends it. */
  meet(session: Session): () => void {
    this.session = session;
    const end = session.subscribe(() => this.changed());
    const leave = () => this.give();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    this.join();
    return () => {
      this.give();
      end();
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      if (this.session === session) this.session = undefined;
    };
  }

  putFoundAway(): void {
    this.shared?.putFoundAway();
  }

  /** Tries at once what waits. */
  retry(): void {
    this.shared?.retry();
  }

  close(): void {
    this.give();
    this.closed = true;
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
    this.leave();
    this.listeners.clear();
  }

  private get busy(): boolean {
    return this.current.kind === 'opening' || this.current.kind === 'shared';
  }

  private async opened(open: () => Promise<SharedAssessment | null>, before?: SharedAssessment) {
    clearTimeout(this.timers.open);
    if (!before) {
      this.leave();
      this.set({ kind: 'opening' });
    }
    try {
      const shared = await open();
      if (this.closed) return shared?.close();
      if (!shared) return this.set({ kind: 'signedOut' });
      this.leave();
      this.take(shared);
    } catch (error) {
      if (this.closed || before) return;
      const code = error instanceof SharingFault ? error.code : 'refused';
      this.set(code === 'notInSharePoint' ? { kind: 'none' } : { kind: 'failed', code });
      if (code === 'offline') this.tryLater();
    }
  }

  private tryLater(): void {
    const again = () => void this.open(null);
    this.timers.open = setTimeout(again, retry);
    addEventListener('online', again, { once: true });
    this.ends.push(() => removeEventListener('online', again));
  }

  private take(shared: SharedAssessment): void {
    this.shared = shared;
    this.received = null;
    this.ends.push(
      shared.subscribe(() => this.told()),
      () => shared.close(),
    );
    this.join();
    this.told();
  }

  private leave(): void {
    for (const end of this.ends) end();
    this.ends = [];
    this.shared = undefined;
  }

  /** The two see each other for the first time. */
  private join(): void {
    if (!this.session || !this.shared) return;
    this.receive();
    this.given = undefined;
    this.give();
  }

  private told(): void {
    const { shared } = this;
    if (!shared) return;
    this.receive();
    this.show();
  }

  /** What rests here is on its way: that all see it is said of what is in the shared file. */
  private show(): void {
    const { shared } = this;
    if (!shared) return;
    const { person, state } = shared;
    const held = this.restingSince !== undefined && state.waiting === null;
    this.set({ kind: 'shared', person, state: held ? { ...state, waiting: 'sending' } : state });
  }

  private receive(): void {
    const incoming = this.assessment;
    if (!this.session || !incoming || incoming === this.received) return;
    this.received = incoming;
    clearTimeout(this.timers.receive);
    this.shared?.pace(this.inMeeting(incoming) ? 'meeting' : 'open');
    this.receiving = true;
    const waits = this.session.meet(incoming);
    this.receiving = false;
    if (!waits) return;
    this.timers.receive = setTimeout(() => {
      this.received = null;
      this.receive();
    }, waiting);
  }

  private inMeeting(assessment: Assessment): boolean {
    const meeting = meetingNow(assessment);
    return meeting !== undefined && this.now().getTime() - Date.parse(meeting.at) < longestMeeting;
  }

  private changed(): void {
    const assessment = this.session?.assessment;
    if (!this.shared || assessment === this.given || assessment === this.noticed) return;
    this.noticed = assessment;
    const now = performance.now();
    const left = longestRest - (now - (this.restingSince ?? now));
    clearTimeout(this.timers.give);
    this.timers.give = setTimeout(() => this.give(), Math.min(rest, left));
    if (this.receiving || this.restingSince !== undefined) return;
    this.restingSince = now;
    this.show();
  }

  /** Gives on what the shared file does not know. */
  private give(): void {
    clearTimeout(this.timers.give);
    const { session, shared } = this;
    if (!session || !shared) return;
    const known = shared.assessment;
    if (session.assessment !== this.given) {
      this.given = session.assessment;
      if (!known || !equal(merge(known, this.given), known)) shared.give(this.given);
    }
    if (this.restingSince === undefined) return;
    this.restingSince = undefined;
    this.show();
  }

  private set(state: LinkState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

/** What has happened to the draft's file and has not been put away. */
export const foundIn = (state: LinkState): Found | null =>
  state.kind === 'shared' ? state.state.found : null;
