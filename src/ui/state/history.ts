/** States that can be gone back to and forward to again. Pure data. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last step was about: the next of the same is part of it. */
  readonly step: string | null;
}

const kept = 200;

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [], step: null };
}

/** A new state. With the name of the last step it becomes part of that step, so that typing is undone as one. */
export function changed<T>(
  { past, present, step: last }: History<T>,
  next: T,
  step: string | null,
): History<T> {
  const same = step !== null && step === last;
  return { past: same ? past : [...past.slice(-kept + 1), present], present: next, future: [], step };
}

/**
 * The same steps over another present, where somebody else has changed something: each state that can be gone to is
 * told of that change too, so that going there does not undo it. States that no longer differ from the next are left out.
 */
export function rebased<T>(
  history: History<T>,
  present: T,
  told: (state: T) => T,
  same: (a: T, b: T) => boolean,
): History<T> {
  const past = history.past.map(told);
  const future = history.future.map(told);
  return {
    past: past.filter((state, n) => !same(state, past[n + 1] ?? present)),
    present,
    future: future.filter((state, n) => !same(state, future[n - 1] ?? present)),
    step: history.step,
  };
}

/** The first key whose value differs between two records; undefined when none does. */
export function firstChanged<V>(
  before: Readonly<Record<string, V>>,
  after: Readonly<Record<string, V>>,
): string | undefined {
  return Object.keys({ ...before, ...after }).find((key) => before[key] !== after[key]);
}

/** Makes the state `target` of what is now `present`; by default it is that state itself. */
export type Restore<T> = (present: T, target: T) => T;
const itself = <T>(_present: T, target: T): T => target;

/** One step back; the same history when there is none. */
export function undone<T>(history: History<T>, restore: Restore<T> = itself): History<T> {
  const target = history.past.at(-1);
  if (target === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: restore(history.present, target),
    future: [history.present, ...history.future],
    step: null,
  };
}

/** One step forward again; the same history when there is none. */
export function redone<T>(history: History<T>, restore: Restore<T> = itself): History<T> {
  const [target, ...future] = history.future;
  if (target === undefined) return history;
  return {
    past: [...history.past, history.present],
    present: restore(history.present, target),
    future,
    step: null,
  };
}
