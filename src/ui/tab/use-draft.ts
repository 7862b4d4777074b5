import { useEffect, useRef, useState } from 'react';
import { type SharedAssessment, type SharingCode, SharingFault } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import type { ChecklistChoice } from '../ports.ts';

/** How far a draft's shared assessment has been opened. */
export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'signIn' }
  | { readonly kind: 'failed'; readonly code: SharingCode }
  /** Nobody has begun, as far as is known. */
  | { readonly kind: 'notBegun'; readonly shared: SharedAssessment }
  | { readonly kind: 'unknownChecklist'; readonly id: string }
  | { readonly kind: 'open'; readonly shared: SharedAssessment; readonly checklist: Checklist };

/**
 * Opens a draft's shared assessment as long as it is shown.
 * @param open null when somebody has to sign in first. Stable.
 * @param checklists others may come while it is open
 */
export function useDraft(
  open: () => Promise<SharedAssessment | null>,
  checklists: readonly ChecklistChoice[],
): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  const known = useRef(checklists);
  const lookAgain = useRef(() => {});
  useEffect(() => {
    known.current = checklists;
    lookAgain.current();
  }, [checklists]);
  useEffect(() => {
    let ended = false;
    let shared: SharedAssessment | null = null;
    const failed = (error: unknown) => {
      const code = error instanceof SharingFault ? error.code : 'refused';
      if (!ended) setOpening(code === 'signInFailed' ? { kind: 'signIn' } : { kind: 'failed', code });
    };
    const begin = async () => {
      shared = await open();
      if (ended) return shared?.close();
      if (!shared) return setOpening({ kind: 'signIn' });
      const opened = shared;
      const look = () =>
        void found(opened, known.current).then(
          (next) => !ended && setOpening((before) => same(before, next)),
          failed,
        );
      opened.subscribe(look);
      lookAgain.current = look;
      look();
    };
    begin().catch(failed);
    return () => {
      ended = true;
      lookAgain.current = () => {};
      shared?.close();
    };
  }, [open]);
  return opening;
}

/** The one before when nothing is different, so that nothing is drawn anew for each vote. */
function same(before: Opening, next: Opening): Opening {
  const both = (key: 'shared' | 'checklist' | 'id') =>
    (before as Record<string, unknown>)[key] === (next as Record<string, unknown>)[key];
  return before.kind === next.kind && both('shared') && both('checklist') && both('id') ? before : next;
}

async function found(shared: SharedAssessment, checklists: readonly ChecklistChoice[]): Promise<Opening> {
  const { assessment, state } = shared;
  if (!assessment) return state.seen ? { kind: 'notBegun', shared } : { kind: 'opening' };
  const choice = checklists.find(({ id }) => id === assessment.checklist.id);
  if (!choice) return { kind: 'unknownChecklist', id: assessment.checklist.id };
  return { kind: 'open', shared, checklist: await choice.load(assessment.facts, assessment.checklist) };
}
