import { editionOf } from '../engine/index.ts';
import { byTime, compareText, keyOf } from './order.ts';
import type { Change, FactChange } from './record.ts';

type AnyChange = Change | FactChange;

/**
 * Two histories as one: all changes of both, but for those that another stands for. A change that somebody went on with
 * stands for its earlier forms. A condensed change stands for all of its question in its time, also for one that was made
 * elsewhere then and is not among those it counts: of what was condensed nobody can tell them apart.
 */
export function union<T extends AnyChange>(a: readonly T[], b: readonly T[]): readonly T[] {
  const held = new Set([...a, ...b]);
  const different = [...new Map([...held].map((change) => [keyOf(change), change])).values()];
  const rivals = new Map<string, T[]>();
  for (const change of different) {
    if (!change.condensed && change.started === undefined) continue;
    const others = rivals.get(change.to);
    if (others) others.push(change);
    else rivals.set(change.to, [change]);
  }
  return different
    .filter((change) => !rivals.get(change.to)?.some((other) => other !== change && standsFor(other, change)))
    .sort(byTime);
}

/** When what a change stands for began. */
export function began({ at, started, condensed }: AnyChange): string {
  return condensed?.since ?? started ?? at;
}

/** A strict order, so that what is left of a union does not depend on who is merged with whom first. */
function standsFor(other: AnyChange, change: AnyChange): boolean {
  if (editionIn(other) !== editionIn(change)) return false;
  const isLonger = compareText(began(change), began(other)) || compareText(other.at, change.at);
  if (other.condensed) {
    const covers = began(other) <= began(change) && change.at <= other.at;
    if (!covers) return false;
    return isLonger !== 0 || !change.condensed || isMore(other, change);
  }
  if (change.condensed || other.by !== change.by || began(other) !== began(change)) return false;
  if (other.started === undefined) return false;
  return other.at > change.at || (other.at === change.at && isMore(other, change));
}

/** The edition of the question that a change is about; a fact has but one. */
const editionIn = (change: AnyChange): number => ('edition' in change ? editionOf(change) : 1);

/** Of two that cover the same time: the one of more changes, then any that is the same for everybody. */
function isMore(other: AnyChange, change: AnyChange): boolean {
  const count = (other.condensed?.count ?? 1) - (change.condensed?.count ?? 1);
  return count !== 0 ? count > 0 : keyOf(other) > keyOf(change);
}
