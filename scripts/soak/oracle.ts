/** What one question should say: the radio button's value, and the reason. */
export interface Said {
  readonly choice: string;
  readonly reason: string;
}

const nothing: Said = { choice: '', reason: '' };

/** What the monkey has said so far, kept apart from the product: what every saved file must hold. */
export class Oracle {
  private readonly said = new Map<string, Said>();
  private past: { readonly id: string; readonly before: Said; readonly step: string | null }[] = [];
  private future: { readonly id: string; readonly after: Said }[] = [];

  of(id: string): Said {
    return this.said.get(id) ?? nothing;
  }

  /** @param step the name of a step that goes on: the next of the same name is undone with it. */
  say(id: string, change: Partial<Said>, step: string | null): void {
    const before = this.of(id);
    const after = { ...before, ...change };
    if (after.choice === before.choice && after.reason === before.reason) return;
    if (step === null || this.past.at(-1)?.step !== step) this.past.push({ id, before, step });
    this.future = [];
    this.said.set(id, after);
  }

  undo(): void {
    const last = this.past.pop();
    if (!last) return;
    this.future.push({ id: last.id, after: this.of(last.id) });
    this.said.set(last.id, last.before);
    this.closeStep();
  }

  redo(): void {
    const next = this.future.pop();
    if (!next) return;
    this.past.push({ id: next.id, before: this.of(next.id), step: null });
    this.said.set(next.id, next.after);
  }

  /** After the pane has been closed there is nothing to undo. */
  forget(): void {
    this.past = [];
    this.future = [];
  }

  /** What was said, question by question, without those that nothing was said of. */
  all(): ReadonlyMap<string, Said> {
    return new Map([...this.said].filter(([, { choice, reason }]) => choice !== '' || reason !== ''));
  }

  private closeStep(): void {
    const last = this.past.at(-1);
    if (last) this.past[this.past.length - 1] = { ...last, step: null };
  }
}
