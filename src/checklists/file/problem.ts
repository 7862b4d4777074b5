import type { ProblemCode } from './wording.ts';

/** One fault in a checklist file, for the person who edits it. */
export interface Problem {
  /** A warning does not keep the checklist from being used. */
  readonly severity: 'fault' | 'warning';
  /** What is wrong, for who says it in words of their own. */
  readonly code: ProblemCode;
  /** 1-based; 0 when the fault is about the file as a whole. */
  readonly line: number;
  /** Where in the file, such as `dimensions.0.criteria.2.weight`. */
  readonly path: string;
  readonly what: { readonly sv: string; readonly en: string };
  readonly remedy: { readonly sv: string; readonly en: string };
}

/** A checklist file that can't be used. */
export class ChecklistFault extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.line}: ${problem.path}: ${problem.what.en}`).join('\n'));
    this.name = 'ChecklistFault';
  }
}
