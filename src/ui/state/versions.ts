import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { sameVersion, type VersionRef } from '../../assessment/index.ts';
import { type Checklist, compareVersions } from '../../engine/index.ts';
import type { ChecklistChoice } from '../ports.ts';
import type { Session } from './session.ts';

/** How an assessment stands to the versions of its checklist. */
export type VersionState =
  /** Or a later one, which the organisation has withdrawn. */
  | { readonly kind: 'newest' }
  /** It can be taken over. `from` is null when its own version is not at hand, and the questions are shown as they are in the newest. */
  | { readonly kind: 'earlier'; readonly from: Checklist | null; readonly to: Checklist }
  /** Somebody with a newer Vägval has taken it over to a version that is not here. */
  | { readonly kind: 'later'; readonly here: Checklist };

/**
 * How an assessment stands.
 * @param ref the version that it is made with
 * @param shown the version that its questions are shown in
 */
export function versionState(ref: VersionRef, shown: Checklist, newest: Checklist): VersionState {
  if (sameVersion(ref, newest)) return { kind: 'newest' };
  if (compareVersions(ref.version, newest.version) > 0)
    return sameVersion(ref, shown) ? { kind: 'newest' } : { kind: 'later', here: newest };
  const isOwn = shown.version === ref.version && shown.digest !== newest.digest;
  return { kind: 'earlier', from: isOwn ? shown : null, to: newest };
}

/** The same for a session, also when it is taken over meanwhile, by whomever. */
export function useVersion(
  shown: Checklist,
  choice: ChecklistChoice | undefined,
  session: Session,
): VersionState {
  const [newest, setNewest] = useState<Checklist | null>(null);
  const ref = useSyncExternalStore(
    useCallback((listener) => session.subscribe(listener), [session]),
    () => session.assessment.checklist,
  );
  useEffect(() => {
    let ended = false;
    choice?.load(session.assessment.facts).then(
      (loaded) => !ended && setNewest(loaded),
      () => {},
    );
    return () => {
      ended = true;
    };
  }, [choice, session]);
  return newest ? versionState(ref, shown, newest) : { kind: 'newest' };
}
