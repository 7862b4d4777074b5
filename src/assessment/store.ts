import type { Assessment } from './assessment.ts';

/** What a document holds of an assessment. */
export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly assessment: Assessment }
  /** There is one but it can't be read. It is kept where it is, and is never overwritten. */
  | { readonly kind: 'damaged'; readonly reason: string; readonly xml: string };

/** Where an assessment is kept. */
export interface AssessmentStore {
  /** @throws DocumentFault when the document can't be read at all. */
  readAssessment(): Promise<Stored>;
  /**
   * Replaces the assessment in the document, and proves it by reading it back.
   * A damaged one stays beside it untouched.
   * @throws DocumentFault when the document refuses the write.
   */
  writeAssessment(assessment: Assessment): Promise<void>;
}
