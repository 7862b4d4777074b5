import { DocumentFault, type DraftState, type FaultCode } from '../../assessment/index.ts';
import type { PaneDocument } from '../ports.ts';

/** Where answers go: into the document, beside it as a file, or first to a question to the officer. */
export type Destination =
  | { readonly kind: 'document' }
  /** It is signed, and the officer has not said yet whether the signature may be broken. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'beside'; readonly why: 'readOnly' | 'protected' | 'signed' };

/** What is to become of a digital signature; the answer holds while the pane is open. */
export type SignatureChoice = 'break' | 'keep';

/** What stands between the pane and a document: nothing is written that the document or the officer does not allow. */
export class Gate {
  /** As last read; until then as a document that allows everything, since nothing is written before. */
  private state: DraftState = { locked: null, signed: false, tracking: false, language: null };
  private choice: SignatureChoice | undefined;
  /** A document may say only when it is written to that it does not allow it. */
  private learned: DraftState['locked'] = null;
  private waiting: ((choice: SignatureChoice) => void)[] = [];
  private readonly listeners = new Set<() => void>();

  get draft(): DraftState {
    return this.state;
  }

  get place(): Destination {
    const locked = this.state.locked ?? this.learned;
    if (locked) return { kind: 'beside', why: locked };
    if (!this.state.signed || this.choice === 'break') return { kind: 'document' };
    return this.choice === 'keep' ? { kind: 'beside', why: 'signed' } : { kind: 'ask' };
  }

  /** True while something waits to be written and the officer has to say what becomes of the signature. */
  get asking(): boolean {
    return this.waiting.length > 0;
  }

  /** Takes in what the document says of itself. @param again forgets what a refused write has told. */
  update(state: DraftState, again = false): void {
    if (again) this.learned = null;
    this.state = state;
    if (this.place.kind !== 'ask') this.answer(this.choice ?? 'break');
    this.tell();
  }

  /** The officer's answer about the signature. */
  decide(choice: SignatureChoice): void {
    this.choice = choice;
    this.answer(choice);
    this.tell();
  }

  /** Told of each change. @returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Lets one write through, or does not. A comment is tried in a protected document too: many are protected against all
   * but comments.
   * @throws DocumentFault when nothing may be written.
   */
  async pass<T>(write: () => Promise<T>, comment = false): Promise<T> {
    if (this.place.kind === 'ask') await this.ask();
    const { place } = this;
    if (comment && place.kind === 'beside' && place.why === 'protected') return write();
    if (place.kind === 'beside') {
      const code = place.why === 'signed' ? 'signatureKept' : place.why;
      throw new DocumentFault(code, 'nothing may be written into the document');
    }
    try {
      return await write();
    } catch (error) {
      if (!comment && error instanceof DocumentFault && isLock(error.code)) {
        this.learned = error.code;
        this.tell();
      }
      throw error;
    }
  }

  private ask(): Promise<SignatureChoice> {
    const asked = new Promise<SignatureChoice>((resolve) => this.waiting.push(resolve));
    this.tell();
    return asked;
  }

  private answer(choice: SignatureChoice): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve(choice);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const isLock = (code: FaultCode): code is NonNullable<DraftState['locked']> =>
  code === 'readOnly' || code === 'protected';

/** The document with every write passing the gate; reading is free. */
export function guarded(document: PaneDocument, gate: Gate): PaneDocument {
  return {
    readState: () => document.readState(),
    readAssessment: () => document.readAssessment(),
    writeAssessment: (assessment) => gate.pass(() => document.writeAssessment(assessment)),
    readSummaries: () => document.readSummaries(),
    writeSummary: (laid, place, decide) => gate.pass(() => document.writeSummary(laid, place, decide)),
    removeSummary: (size) => gate.pass(() => document.removeSummary(size)),
    readText: () => document.readText(),
    selected: () => document.selected(),
    show: (passage, text) => document.show(passage, text),
    readComments: () => document.readComments(),
    addComment: (passage, text, words, by) =>
      gate.pass(() => document.addComment(passage, text, words, by), true),
    replyTo: (id, words, by) => gate.pass(() => document.replyTo(id, words, by), true),
    resolveComment: (id, resolved) => gate.pass(() => document.resolveComment(id, resolved), true),
  };
}
