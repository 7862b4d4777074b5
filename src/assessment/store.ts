import type { Assessment } from './assessment.ts';

/** What a document holds of an assessment. */
export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly assessment: Assessment }
  /** There is one but it can't be read. It is kept where it is, and is never overwritten. */
  | { readonly kind: 'damaged'; readonly reason: string; readonly xml: string };

/** What a document allows, and how it speaks. */
export interface DraftState {
  /** Why nothing can be written into it, if nothing can: opened for reading, or protected. */
  readonly locked: 'readOnly' | 'protected' | null;
  /** It has a digital signature, which any change breaks. */
  readonly signed: boolean;
  /** Changes are tracked: what is inserted is marked as the author's. */
  readonly tracking: boolean;
  /** The language that the document is written in, where it says one that Vägval speaks. */
  readonly language: 'sv' | 'en' | null;
}

/** Where an assessment is kept. */
export interface AssessmentStore {
  /** @throws DocumentFault when the document can't be read at all. */
  readState(): Promise<DraftState>;
  /** Of several assessments in one document, all merged. @throws DocumentFault when the document can't be read at all. */
  readAssessment(): Promise<Stored>;
  /**
   * Merges the assessment with what the document holds by now (another pane, a co-author), writes that, and proves it
   * by reading it back. A damaged one stays beside it untouched.
   * @returns what the document holds afterwards.
   * @throws DocumentFault when the document refuses the write.
   */
  writeAssessment(assessment: Assessment): Promise<Assessment>;
}
