import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type Checklist, overlayFact } from '../../engine/index.ts';
import type { ChecklistChoice } from '../ports.ts';
import type { Session } from './session.ts';

/**
 * The checklist with the overlays that the assessment chooses at the moment: also when the choice was undone, or came
 * from somebody else; in the version that the assessment is made with, also when it is taken over to another. Until a newly chosen overlay is loaded, and when it can't be, it is the one before.
 */
export function useComposed(
  first: Checklist,
  choice: ChecklistChoice | undefined,
  session: Session,
): Checklist {
  const [checklist, setChecklist] = useState(first);
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const facts = useSyncExternalStore(subscribe, () => session.assessment.facts);
  const { version, digest } = useSyncExternalStore(subscribe, () => session.assessment.checklist);
  const wanted = (choice?.overlays ?? []).map(({ id }) => id).filter((id) => facts[overlayFact(id)]);
  const key = wanted.join(' ');
  useEffect(() => {
    let ended = false;
    const chosen = Object.fromEntries(key.split(' ').map((id) => [overlayFact(id), '']));
    choice?.load(key === '' ? {} : chosen, { version, digest }).then(
      (loaded) => !ended && setChecklist(loaded),
      () => {},
    );
    return () => {
      ended = true;
    };
  }, [choice, key, version, digest]);
  return checklist;
}
