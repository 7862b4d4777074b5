import type { Criterion, Gate, Localized } from '../../engine/index.ts';

export type Question = Criterion | Gate;

/** How much the version of a checklist has to rise for a change: see {@link leastVersion}. */
export type Step = 'major' | 'minor' | 'patch';

/** One text that is there in two versions, or in one of them. */
export interface TextChange {
  readonly part: TextPart;
  readonly before: Localized | null;
  readonly after: Localized | null;
}

/** The texts of a question. A level is named by its number, an outcome by its name. */
export type TextPart =
  | 'title'
  | 'question'
  | `level ${number}`
  | 'pass'
  | 'risk'
  | 'fail'
  | 'meaning'
  | 'lookFor'
  | 'good'
  | 'weak'
  | 'misunderstanding'
  | 'terms'
  | 'sdg'
  | 'basis'
  | 'sources';

/** What became of one question. `group` is the name of its dimension or group; null for a gate. */
export type QuestionDifference =
  | {
      readonly kind: 'added' | 'removed';
      readonly step: Step;
      readonly question: Question;
      readonly group: Localized | null;
    }
  | {
      /** It means something else, so that old answers no longer answer it; or its author lets them, in other words. */
      readonly kind: 'meaning' | 'wording';
      readonly step: Step;
      readonly before: Question;
      readonly after: Question;
      readonly texts: readonly TextChange[];
    }
  | {
      readonly kind: 'renamed';
      readonly step: Step;
      readonly before: Question;
      readonly after: Question;
    }
  | {
      readonly kind: 'moved';
      readonly step: Step;
      readonly after: Question;
      readonly from: Localized;
      readonly to: Localized;
    };

/** What a checklist decides beside its questions. */
export type RuleSubject =
  | 'weight'
  | 'notApplicable'
  | 'condition'
  | 'effect'
  | 'band'
  | 'requirement'
  | 'adjustment'
  | 'fact'
  | 'group'
  | 'total'
  | 'scale'
  | 'text'
  | 'status';

/** A change of what a checklist decides or says beside its questions: what it was and is, in words; null for nothing. */
export interface RuleDifference {
  readonly kind: 'rule';
  readonly step: Step;
  readonly subject: RuleSubject;
  /** What it is about, such as the name of a band. */
  readonly title: Localized;
  readonly before: Localized | null;
  readonly after: Localized | null;
}

/** One thing that is not the same in two versions of a checklist. */
export type Difference = QuestionDifference | RuleDifference;
