import {
  type Assessment,
  type DraftState,
  type FaultCode,
  restored,
  writeXml,
} from '../../assessment/index.ts';
import type { DraftText } from '../../evidence/index.ts';
import type { PaneDocument } from '../ports.ts';
import { equal } from './equal.ts';
import type { Destination, Gate } from './gate.ts';
import { changed, type History, historyOf, redone, undone } from './history.ts';
import { Saver, type SaveState } from './saver.ts';
import { type News, sameWork, takenIn, withNews, withPresent } from './taking-in.ts';

/** An assessment's XML in bytes from which the officer is warned: Word on the web loses parts that are too large (office-js #2408). */
const largeAssessment = 256 * 1024;

/** An assessment on its way between the officer and the document, at one moment. */
export interface SessionState {
  readonly history: History<Assessment>;
  readonly save: SaveState;
  /** Why the last write failed, until one succeeds. */
  readonly failure: FaultCode | null;
  readonly draft: DraftState;
  readonly place: Destination;
  /** The officer has to say what becomes of the document's signature. */
  readonly asking: boolean;
  readonly text: DraftText | null;
  /** Answers of others that came in and that the officer has not put away. */
  readonly news: readonly News[];
  /** True when the assessment has become so large that Word may lose it. */
  readonly large: boolean;
}

export interface SessionOptions {
  /** Every write passes the gate. */
  readonly document: PaneDocument;
  readonly gate: Gate;
  readonly by: string;
  readonly now: () => Date;
  /** True while the officer writes in a text field. */
  readonly writing: () => boolean;
  /** Keeps the assessment's XML beside the document, as a file. */
  readonly saveBeside: (xml: string) => void;
}

/**
 * Keeps one assessment between the officer and the document: takes changes, writes them a moment later, and takes in
 * what others have written. Nothing that was given is lost: it is in the document, on its way, or told not to be saved.
 */
export class Session {
  private current: SessionState;
  private readonly listeners = new Set<() => void>();
  private readonly saver: Saver<Assessment>;
  /** What is known to be kept: in the document, or in a file beside it; null when nothing is. */
  private kept: Assessment | null;
  /** The last that was read from the document, and whether something of it waits to be taken in. */
  private seen: { readonly xml: string; readonly waits: boolean } | undefined;
  private looking = false;
  /** The state of the document, as XML, for which was written anew last. */
  private healed: string | undefined;

  /** @param isNew true when the assessment is not in the document yet, but has to be. */
  constructor(
    first: Assessment,
    readonly options: SessionOptions,
    isNew = false,
  ) {
    const { document, gate, now } = options;
    this.kept = isNew ? null : first;
    this.current = {
      history: historyOf(first),
      save: { kind: 'nothing' },
      failure: null,
      draft: gate.draft,
      place: gate.place,
      asking: gate.asking,
      text: null,
      news: [],
      large: isLarge(first),
    };
    this.saver = new Saver({
      write: async (value) => this.wrote(value, await document.writeAssessment(value)),
      onState: (save) => this.saveState(save),
      now,
    });
  }

  /** Begins to write, until what it returns is called. */
  start(): () => void {
    const end = this.options.gate.subscribe(() => this.gateMoved());
    if (!this.kept) this.keep();
    return end;
  }

  get state(): SessionState {
    return this.current;
  }

  get assessment(): Assessment {
    return this.current.history.present;
  }

  /** Told of each new state. @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A change that can be undone; the next of the same `step` is part of it. */
  change(change: (assessment: Assessment) => Assessment, step: string | null = null): void {
    const { history } = this.current;
    const next = change(history.present);
    if (next !== history.present) this.moved(changed(history, next, step));
  }

  /** A change that undo leaves alone. */
  record(change: (assessment: Assessment) => Assessment): void {
    const { history } = this.current;
    const present = change(history.present);
    if (present !== history.present) this.moved(withPresent(history, present));
  }

  /** Takes the last own step back as a new change: merging does not bring it back, and nobody else's answer goes with it. */
  undo(): void {
    this.moved(undone(this.current.history, this.restore));
  }

  redo(): void {
    this.moved(redone(this.current.history, this.restore));
  }

  /** Writes at once what is not in the document yet. @returns false when it is not there. */
  async save(): Promise<boolean> {
    return (await this.saver.flush()) && this.options.gate.place.kind !== 'beside';
  }

  /** True when something that was given is neither in the document nor in a file. */
  get unsaved(): boolean {
    return !this.kept || !equal(this.kept, this.assessment);
  }

  /** Keeps the assessment in a file beside the document. */
  saveBeside(): void {
    this.options.saveBeside(writeXml(this.assessment));
    this.kept = this.assessment;
    this.set({ save: { kind: 'beside', at: this.options.now() } });
  }

  /**
   * Reads the document again and takes in what others have written.
   * @returns true when there was something new.
   * @throws DocumentFault when it can't be read.
   */
  async look(): Promise<boolean> {
    if (this.looking || this.saver.writing) return false;
    this.looking = true;
    try {
      const stored = await this.options.document.readAssessment();
      if (stored.kind === 'none') this.gone();
      return stored.kind === 'found' && this.takeIn(stored.assessment);
    } finally {
      this.looking = false;
    }
  }

  /**
   * Takes in what came from the shared file, and writes it into the document where that asks the officer nothing.
   * @returns true when something of it waits for the officer to finish writing: it has to be brought again.
   */
  meet(incoming: Assessment): boolean {
    const { history, news, place } = this.current;
    const taken = takenIn(history, incoming, this.written());
    if (taken.history === history) return taken.waits;
    const untouched = this.kept === history.present;
    this.set({ history: taken.history, news: withNews(news, taken.news) });
    if (place.kind === 'document') this.keep();
    else if (untouched) this.kept = taken.history.present;
    return taken.waits;
  }

  /**
   * Reads again what the document allows.
   * @param again true to try anew what a refused write has told.
   * @throws DocumentFault when it can't be read.
   */
  async refreshState(again = false): Promise<DraftState> {
    const { document, gate } = this.options;
    const state = await document.readState();
    if (again || !equal(state, gate.draft)) gate.update(state, again);
    return state;
  }

  /** Reads the document's text again. @throws DocumentFault when it can't be read. */
  async refreshText(): Promise<DraftText> {
    const text = await this.options.document.readText();
    const known = this.current.text;
    if (known && equal(known, text)) return known;
    this.set({ text });
    return text;
  }

  /** The officer has seen whose answers came in. */
  putNewsAway(): void {
    this.set({ news: [] });
  }

  private readonly restore = (present: Assessment, target: Assessment): Assessment =>
    restored(present, target, this.options.by, this.options.now().toISOString());

  private moved(history: History<Assessment>): void {
    if (history === this.current.history) return;
    this.set({ history });
    this.keep();
  }

  private keep(): void {
    if (this.current.place.kind !== 'beside') this.saver.give(this.assessment);
    else this.set({ save: { kind: 'beside', at: null } });
  }

  private wrote(given: Assessment, result: Assessment): void {
    this.kept = given;
    this.takeIn(result);
    this.set({ large: isLarge(result) });
  }

  /** The question whose reason is being written at this moment. */
  private written(): string | undefined {
    return this.options.writing() ? writtenQuestion(this.current.history.step) : undefined;
  }

  /** @returns true when the officer got something new to see. */
  private takeIn(incoming: Assessment): boolean {
    const xml = writeXml(incoming);
    if (this.seen?.xml === xml && !this.seen.waits) return false;
    const { history, news } = this.current;
    const taken = takenIn(history, incoming, this.written());
    const untouched = this.kept === history.present;
    this.seen = { xml, waits: taken.waits };
    if (taken.history === history) return this.heal(incoming, xml);
    if (untouched) this.kept = taken.history.present;
    this.set({ history: taken.history, news: withNews(news, taken.news) });
    this.heal(incoming, xml);
    return true;
  }

  /** Writes anew when the document has lost something that was kept in it; once for each state of the document. */
  private heal(incoming: Assessment, xml: string): false {
    const able = this.current.place.kind === 'document' && this.saver.idle && !this.seen?.waits;
    if (able && this.healed !== xml && !sameWork(incoming, this.assessment)) {
      this.healed = xml;
      this.keep();
    }
    return false;
  }

  /** The document has lost what it had: what the officer has is written again, once. */
  private gone(): void {
    if (!this.seen) return;
    this.seen = undefined;
    this.kept = null;
    this.keep();
  }

  private gateMoved(): void {
    const { gate } = this.options;
    const before = this.current.place.kind;
    const { place, draft, asking } = gate;
    this.set({ place, draft, asking });
    if (place.kind === before) return;
    if (place.kind === 'beside') {
      this.saver.forget();
      this.set({ failure: null, save: this.unsaved ? { kind: 'beside', at: null } : { kind: 'nothing' } });
    } else if (before === 'beside' && this.unsaved) this.saver.give(this.assessment);
  }

  private saveState(save: SaveState): void {
    const failure = save.kind === 'failed' ? save.code : save.kind === 'saved' ? null : this.current.failure;
    this.set({ save, failure });
  }

  private set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function isLarge(assessment: Assessment): boolean {
  return new Blob([writeXml(assessment)]).size > largeAssessment;
}

/** The step of writing the reason of a criterion or gate, and back again. */
export const writingStep = (id: string) => `reason:${id}`;
const writtenQuestion = (step: string | null) =>
  step?.startsWith('reason:') ? step.slice('reason:'.length) : undefined;
