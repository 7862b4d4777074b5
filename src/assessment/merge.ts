import { editionOf } from '../engine/index.ts';
import { entryOf } from './answers.ts';
import type { Assessment, Entry } from './assessment.ts';
import { isForeign, mergedForeign, nothingForeign } from './foreign.ts';
import { union } from './history.ts';
import { different, greatest, joined, later } from './join.ts';
import { mergedMeetings } from './meeting/merge.ts';
import { laterVersion } from './migration/later-version.ts';
import { keyOf, laterText, mergedRecords, ordered } from './order.ts';
import type { Change, Evidence, FactChange, Inserted, Note } from './record.ts';

/**
 * Two copies of an assessment as one, with all that either says: the later change of each answer and fact counts, what was
 * taken away stays away, and histories, notes and sign-offs are put together. The latest version of the checklist that either has
 * been taken over to counts, and of a question's editions the latest that somebody has answered. Whoever merges with whom, in which order and
 * however often, the result is the same.
 */
export function merge(a: Assessment, b: Assessment): Assessment {
  const history = union(a.history, b.history);
  const factChanges = union(a.factChanges, b.factChanges);
  const origin = greatest([a.origin, b.origin], ({ carried }) => carried);
  const shared = greatest([a.shared, b.shared], ({ at }) => at);
  const last = greatest([a, b].map(headOf), ({ at, by }) => keyOf([at, by])) ?? a;
  const foreignFacts = mergedRecords(a.foreignFacts ?? {}, b.foreignFacts ?? {}, mergedForeign);
  const takeovers = different([...a.takeovers, ...b.takeovers]);
  return {
    checklist: laterVersion(a.checklist, b.checklist, takeovers),
    by: last.by,
    at: last.at,
    entries: mergedEntries(a, b, history),
    facts: mergedFacts(a, b, factChanges),
    evidence: joined([...a.evidence, ...b.evidence], idOfOne, laterEvidence),
    notes: joined([...a.notes, ...b.notes], idOfOne, mergedNote),
    history,
    factChanges,
    takeovers,
    ...(origin ? { origin } : {}),
    signOffs: different([...a.signOffs, ...b.signOffs]),
    inserted: mergedRecords(a.inserted, b.inserted, (one, other) => later<Inserted>(one, other)),
    meetings: mergedMeetings(a.meetings, b.meetings),
    ...(shared ? { shared } : {}),
    foreign: mergedForeign(a.foreign, b.foreign),
    ...(Object.keys(foreignFacts).length > 0 ? { foreignFacts } : {}),
  };
}

const headOf = ({ by, at }: Assessment) => ({ by, at });

/**
 * What counts of a question: the latest entry to its latest edition, or none when that was cleared later. Of one time, an answer
 * counts.
 */
function mergedEntries(a: Assessment, b: Assessment, history: readonly Change[]): Record<string, Entry> {
  const cleared = new Map<string, Change>();
  for (const change of history) {
    const { to, after } = change;
    if (after === null && rankOf(change) > rankOf(cleared.get(to))) cleared.set(to, change);
  }
  const ids = new Set([...Object.keys(a.entries), ...Object.keys(b.entries)]);
  const merged = [...ids].map((id): [string, Entry | undefined] => {
    const held = [entryOf(a, id), entryOf(b, id)].filter((entry) => entry !== undefined);
    const foreign = held.flatMap((entry) => entry.foreign ?? []).reduce(mergedForeign, nothingForeign);
    const kept = isForeign(foreign) ? { foreign } : {};
    const entry = greatest(held, (one) => {
      const { answer, rationale, by } = one;
      return keyOf([rankOf(one), answer || rationale !== '' ? 1 : 0, [answer ?? null, rationale, by]]);
    }) as Entry;
    const { foreign: _foreign, ...said } = entry;
    const clearing = cleared.get(id);
    if (!clearing || rankOf(clearing) <= rankOf(said)) return [id, { ...said, ...kept }];
    const { at, edition } = clearing;
    const none = { rationale: '', by: '', at, ...(edition === undefined ? {} : { edition }), ...kept };
    return [id, isForeign(foreign) ? none : undefined];
  });
  return ordered(Object.fromEntries(merged));
}

/** A text that rises with the edition of the question, and within one with time. */
function rankOf(one: Pick<Entry, 'at' | 'edition'> | undefined): string {
  return one ? `${String(editionOf(one)).padStart(9, '0')} ${one.at}` : '';
}

/** The value after the latest change of a fact; of one that nobody is known to have changed, any that is the same for all. */
function mergedFacts(a: Assessment, b: Assessment, changes: readonly FactChange[]): Record<string, string> {
  const untold = mergedRecords(a.facts, b.facts, laterText);
  const values = new Map<string, string | undefined>(Object.entries(untold));
  for (const fact of new Set(changes.map(({ to }) => to))) {
    const mine = changes.filter(({ to }) => to === fact);
    values.set(fact, greatest(mine, ({ at, after }) => keyOf([at, after ?? '']))?.after ?? undefined);
  }
  return ordered(Object.fromEntries(values));
}

const idOfOne = ({ id }: { readonly id: string }) => id;

function laterEvidence(one: Evidence, other: Evidence): Evidence {
  if ((one.anchor === undefined) !== (other.anchor === undefined)) return one.anchor ? other : one;
  return later(one, other);
}

function mergedNote(one: Note, other: Note): Note {
  const resolved = greatest([one.resolved, other.resolved], (value) =>
    keyOf([value.at, value.value, value.by]),
  );
  const { resolved: _one, ...text } = one;
  const { resolved: _other, ...otherText } = other;
  return { ...later<Note>(text, otherText), ...(resolved ? { resolved } : {}) };
}
