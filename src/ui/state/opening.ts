import { type Assessment, sameVersion, withRenamed } from '../../assessment/index.ts';
import type { Checklist } from '../../engine/index.ts';
import type { ChecklistChoice, PaneDocument } from '../ports.ts';

/** Where the officer begins in a document, by what it holds. */
export type Opening =
  | { readonly kind: 'start'; readonly besideDamaged: false }
  /** No assessment, but a summary of one: it has been there. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'unknownChecklist'; readonly id: string }
  | { readonly kind: 'found'; readonly checklist: Checklist; readonly assessment: Assessment };

/** @throws DocumentFault when the document can't be read. */
export async function openingOf(
  draft: PaneDocument,
  checklists: readonly ChecklistChoice[],
): Promise<Opening> {
  const stored = await draft.readAssessment();
  if (stored.kind === 'damaged') return { kind: 'damaged', reason: stored.reason };
  if (stored.kind === 'none') {
    const held = await draft.readSummaries();
    return held.length > 0 ? { kind: 'lost' } : { kind: 'start', besideDamaged: false };
  }
  const { assessment } = stored;
  const choice = checklists.find(({ id }) => id === assessment.checklist.id);
  if (!choice) return { kind: 'unknownChecklist', id: assessment.checklist.id };
  const checklist = await choice.load(assessment.facts, assessment.checklist);
  // Somebody may have gone on under a question's earlier id after it was taken over.
  const isOwn = sameVersion(assessment.checklist, checklist);
  return { kind: 'found', checklist, assessment: isOwn ? withRenamed(assessment, checklist) : assessment };
}
