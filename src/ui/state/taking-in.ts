import { type Assessment, merge } from '../../assessment/index.ts';
import { equal } from './equal.ts';
import { type History, rebased } from './history.ts';

/** Whose answers came in, and to which criteria and gates. */
export interface News {
  /** As they call themselves; empty when they have not said. */
  readonly by: string;
  readonly ids: readonly string[];
}

/** What has come of meeting what the document holds. */
export interface TakenIn {
  readonly history: History<Assessment>;
  readonly news: readonly News[];
  /** True when an answer of somebody else waits for the officer to finish writing. */
  readonly waits: boolean;
}

/**
 * Merges what the document holds into what the officer has. Own steps can be undone as before; what others have changed
 * is no part of them.
 * @param writing the criterion or gate whose reason is being written at this moment: its entry is left as it is.
 */
export function takenIn(
  history: History<Assessment>,
  incoming: Assessment,
  writing: string | undefined,
): TakenIn {
  const before = history.present;
  const merged = merge(incoming, before);
  const waits = writing !== undefined && !equal(merged.entries[writing], before.entries[writing]);
  const after = waits ? withEntryOf(merged, before, writing) : merged;
  if (equal(after, before)) return { history, news: [], waits };
  return {
    history: withPresent(history, after),
    news: newsOf(before, after),
    waits,
  };
}

/** The same own steps over another present: what has changed on the way there is no part of them. */
export function withPresent(history: History<Assessment>, after: Assessment): History<Assessment> {
  return rebased(history, after, (state) => told(state, history.present, after), sameWork);
}

/** What an undo can change. Two states with the same of it are no step apart. */
export function sameWork(a: Assessment, b: Assessment): boolean {
  return (
    equal(a.entries, b.entries) &&
    equal(a.facts, b.facts) &&
    equal(a.evidence, b.evidence) &&
    equal(a.notes, b.notes) &&
    equal(a.origin, b.origin)
  );
}

/** Adds what came in now to what the officer has not yet put away. */
export function withNews(known: readonly News[], more: readonly News[]): readonly News[] {
  const people = new Map(known.map(({ by, ids }) => [by, new Set(ids)]));
  for (const { by, ids } of more) people.set(by, new Set([...(people.get(by) ?? []), ...ids]));
  return [...people].map(([by, ids]) => ({ by, ids: [...ids] }));
}

function newsOf(before: Assessment, after: Assessment): readonly News[] {
  const changed = differing(before.entries, after.entries);
  return changed.reduce<readonly News[]>((news, id) => {
    const by = after.entries[id]?.by ?? after.history.findLast((change) => change.to === id)?.by ?? after.by;
    return withNews(news, [{ by, ids: [id] }]);
  }, []);
}

/** A state as it had been with what others have changed since. */
function told(state: Assessment, before: Assessment, after: Assessment): Assessment {
  return {
    ...state,
    entries: patched(state.entries, before.entries, after.entries),
    facts: patched(state.facts, before.facts, after.facts),
    evidence: patchedList(state.evidence, before.evidence, after.evidence),
    notes: patchedList(state.notes, before.notes, after.notes),
  };
}

function patched<V>(
  state: Readonly<Record<string, V>>,
  before: Readonly<Record<string, V>>,
  after: Readonly<Record<string, V>>,
): Readonly<Record<string, V>> {
  const changed = new Set(differing(before, after));
  const kept = Object.entries(state).filter(([key]) => !changed.has(key));
  const came = Object.entries(after).filter(([key]) => changed.has(key));
  return Object.fromEntries([...kept, ...came]);
}

function patchedList<V extends { readonly id: string }>(
  state: readonly V[],
  before: readonly V[],
  after: readonly V[],
): readonly V[] {
  const byId = (list: readonly V[]) => Object.fromEntries(list.map((one) => [one.id, one]));
  return Object.values(patched(byId(state), byId(before), byId(after)));
}

function differing<V>(
  before: Readonly<Record<string, V>>,
  after: Readonly<Record<string, V>>,
): readonly string[] {
  return Object.keys({ ...before, ...after }).filter((key) => !equal(before[key], after[key]));
}

function withEntryOf(merged: Assessment, from: Assessment, id: string): Assessment {
  const { [id]: _others, ...entries } = merged.entries;
  const own = from.entries[id];
  return { ...merged, entries: own ? { ...entries, [id]: own } : entries };
}
