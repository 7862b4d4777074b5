import type { DraftState } from '../../src/assessment/index.ts';

/** What came of one file. */
export type Report =
  | { readonly kind: 'refused'; readonly code: string; readonly words: string; readonly detail: string }
  | {
      readonly kind: 'opened';
      readonly characters: number;
      /** From the start of the process's own code until the text was read. */
      readonly seconds: number;
      readonly state: DraftState;
      /** What is not as it must be. */
      readonly faults: readonly string[];
      /** What could not be done, and why that is right. */
      readonly notes: readonly string[];
      /** Words of the summaries that any reader of the result must see. */
      readonly phrases: readonly string[];
    };

/** What one step of the examination leaves. */
export interface Step {
  readonly bytes: Uint8Array;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}
