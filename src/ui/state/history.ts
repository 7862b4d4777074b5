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

/** The first key whose value differs between two records; undefined when none does. */
export function firstChanged<V>(
  before: Readonly<Record<string, V>>,
  after: Readonly<Record<string, V>>,
): string | undefined {
  return Object.keys({ ...before, ...after }).find((key) => before[key] !== after[key]);
}

/** One step back; the same history when there is none. */
export function undone<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    step: null,
  };
}

/** One step forward again; the same history when there is none. */
export function redone<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future, step: null };
}
