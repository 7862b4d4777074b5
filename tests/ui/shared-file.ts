import {
  type Assessment,
  merge,
  type Person,
  type SharedAssessment,
  type SharedState,
  type Sharing,
  type SharingCode,
  SharingFault,
} from '../../src/assessment/index.ts';

/** A shared file in memory, which several persons open. */
export class SharedFile {
  assessment: Assessment | null = null;
  readonly open = new Set<OpenFile>();

  give(assessment: Assessment): void {
    this.assessment = this.assessment ? merge(this.assessment, assessment) : assessment;
    for (const one of this.open) one.come();
  }
}

const quiet: SharedState = {
  waiting: null,
  unsent: 0,
  seen: new Date('2026-11-24T09:00:00.000Z'),
  found: null,
};

/** The shared file as one person has it open; without a network it keeps what it is given. */
export class OpenFile implements SharedAssessment {
  assessment: Assessment | null;
  state: SharedState = quiet;
  paces: string[] = [];
  gives = 0;
  retries = 0;
  closed = false;
  private readonly listeners = new Set<() => void>();
  private offline = false;

  constructor(
    readonly file: SharedFile,
    readonly person: Person = { id: 'anna', name: 'Anna Ask' },
  ) {
    this.assessment = file.assessment;
    file.open.add(this);
  }

  set(state: Partial<SharedState>): void {
    this.state = { ...this.state, ...state };
    for (const listener of this.listeners) listener();
  }

  come(): void {
    const { assessment } = this.file;
    if (this.offline || !assessment) return;
    this.assessment = this.assessment ? merge(this.assessment, assessment) : assessment;
    this.set({});
  }

  /** Goes offline, or comes back. */
  away(offline: boolean): void {
    this.offline = offline;
    this.set(offline ? { waiting: 'offline' } : { waiting: null, unsent: 0 });
    if (!offline && this.assessment) this.file.give(this.assessment);
  }

  subscribe(listener: () => void) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  give(assessment: Assessment): void {
    this.gives++;
    this.assessment = this.assessment ? merge(this.assessment, assessment) : assessment;
    if (this.offline) this.set({ unsent: this.state.unsent + 1 });
    else this.file.give(this.assessment);
  }

  pace(pace: 'meeting' | 'open'): void {
    this.paces.push(pace);
  }

  retry(): void {
    this.retries++;
  }

  putFoundAway(): void {
    this.set({ found: null });
  }

  close(): void {
    this.closed = true;
    this.file.open.delete(this);
  }
}

/** Sharing over a file in memory: opens silently, or asks to sign in first, or fails as it is told to. */
export class MemorySharing implements Sharing {
  readonly way = 'popup';
  readonly opened: OpenFile[] = [];
  signedIn = true;
  fail: SharingCode | undefined;
  /** Settles when the shared file may be opened. */
  wait: Promise<void> = Promise.resolve();

  constructor(readonly file = new SharedFile()) {}

  async open(snapshot: Assessment | null) {
    await this.wait;
    if (this.fail) throw new SharingFault(this.fail, 'as told');
    return this.signedIn ? this.begin(snapshot) : null;
  }

  async signIn(snapshot: Assessment | null) {
    if (this.fail) throw new SharingFault(this.fail, 'as told');
    this.signedIn = true;
    return this.begin(snapshot);
  }

  get one(): OpenFile {
    const last = this.opened.at(-1);
    if (!last) throw new Error('nothing is open');
    return last;
  }

  private begin(snapshot: Assessment | null): OpenFile {
    const open = new OpenFile(this.file);
    this.opened.push(open);
    if (snapshot) open.give(snapshot);
    return open;
  }
}
