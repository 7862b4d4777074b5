/** What one question should say: the radio button's value, and the reason. */
export interface Said {
  readonly choice: string;
  readonly reason: string;
}

const nothing: Said = { choice: '', reason: '' };

/** What can be undone: an answer or reason as it was before, or (without an id) something else, such as evidence. */
interface Step {
  readonly id?: string;
  readonly said: Said;
  readonly name: string | null;
}

/** What the monkey has said so far, kept apart from the product: what every saved file must hold. */
export class Oracle {
  private readonly said = new Map<string, Said>();
  private past: Step[] = [];
  private future: Step[] = [];

  of(id: string): Said {
    return this.said.get(id) ?? nothing;
  }

  /** @param name of a step that goes on: the next of the same name is undone with it. */
  say(id: string, change: Partial<Said>, name: string | null): void {
    const before = this.of(id);
    const after = { ...before, ...change };
    if (after.choice === before.choice && after.reason === before.reason) return;
    if (name === null || this.past.at(-1)?.name !== name) this.past.push({ id, said: before, name });
    this.future = [];
    this.said.set(id, after);
  }

  /** Something other than an answer was done that can be undone. */
  did(): void {
    this.past.push({ said: nothing, name: null });
    this.future = [];
  }

  undo(): void {
    this.travel(this.past, this.future);
    const last = this.past.pop();
    if (last) this.past.push({ ...last, name: null });
  }

  redo(): void {
    this.travel(this.future, this.past);
  }

  private travel(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (!step) return;
    const { id } = step;
    if (id === undefined) {
      to.push(step);
      return;
    }
    to.push({ id, said: this.of(id), name: null });
    this.said.set(id, step.said);
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
}
