import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type Checklist, overlayFact } from '../../engine/index.ts';
import type { ChecklistChoice } from '../ports.ts';
import type { Session } from './session.ts';

/**
 * The checklist with the overlays that the assessment chooses at the moment: also when the choice was undone, or came
 * from somebody else. Until a newly chosen overlay is loaded, and when it can't be, it is the one before.
 */
export function useComposed(
  first: Checklist,
  choice: ChecklistChoice | undefined,
  session: Session,
): Checklist {
  const [checklist, setChecklist] = useState(first);
  const facts = useSyncExternalStore(
    useCallback((listener) => session.subscribe(listener), [session]),
    () => session.assessment.facts,
  );
  const wanted = (choice?.overlays ?? []).map(({ id }) => id).filter((id) => facts[overlayFact(id)]);
  const key = wanted.join(' ');
  useEffect(() => {
    let ended = false;
    const chosen = Object.fromEntries(key.split(' ').map((id) => [overlayFact(id), '']));
    choice?.load(key === '' ? {} : chosen).then(
      (loaded) => !ended && setChecklist(loaded),
      () => {},
    );
    return () => {
      ended = true;
    };
  }, [choice, key]);
  return checklist;
}
