import { useCallback, useMemo, useSyncExternalStore } from 'react';
import {
  type Assessment,
  answersOf,
  type DraftState,
  type Entry,
  entryFor,
  type FaultCode,
  type Saying,
  withEntry,
  withFact,
} from '../../assessment/index.ts';
import {
  type Answer,
  type Answers,
  type Applicable,
  allQuestions,
  answersTo,
  applicable,
  type Checklist,
  editionOf,
  next,
  type Score,
  score,
} from '../../engine/index.ts';
import type { DraftText } from '../../evidence/index.ts';
import type { Destination, SignatureChoice } from './gate.ts';
import { firstChanged } from './history.ts';
import type { SaveState } from './saver.ts';
import { type Session, writingStep } from './session.ts';
import type { News } from './taking-in.ts';

/** A programme and what the assessment amounts to by its rules. */
export interface Programme {
  readonly checklist: Checklist;
  readonly score: Score;
}

/** An assessment being made: what has been said, what it amounts to, and what the officer can do with it. */
export interface Work {
  readonly checklist: Checklist;
  readonly assessment: Assessment;
  /** The officer, as they call themselves; may be empty. */
  readonly by: string;
  readonly now: () => Date;
  /** The time, as ISO 8601 in UTC. */
  stamp(): string;
  /** What the document allows, as last read. */
  readonly draft: DraftState;
  readonly place: Destination;
  /** The document's text as last read; null until somebody has asked for it. */
  readonly text: DraftText | null;
  /** The answers that count. */
  readonly answers: Answers;
  readonly score: Score;
  /** The programmes whose overlays lie on the checklist, each with its own score of the same answers. */
  readonly programmes: readonly Programme[];
  /** Open criteria and gates, those that decide most first. */
  readonly next: readonly string[];
  /** Whether each criterion, gate and requirement is part of the checklist for this case. */
  readonly applicable: Readonly<Record<string, Applicable>>;
  readonly saveState: SaveState;
  /** Why the last write failed, until one succeeds. */
  readonly failure: FaultCode | null;
  /** The officer has to say what becomes of the document's signature before anything is written. */
  readonly asking: boolean;
  /** Answers of others that came in, until they are put away. */
  readonly news: readonly News[];
  /** The assessment has become so large that Word may lose it. */
  readonly large: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  answer(id: string, answer: Answer | undefined): void;
  explain(id: string, rationale: string): void;
  /** Says what is so in this case; an empty value takes the fact away. */
  state(fact: string, value: string): void;
  /** A change that can be undone; the next of the same `step` is part of it. */
  change(change: (assessment: Assessment) => Assessment, step?: string): void;
  /** A change that undo leaves alone: a signature, what was inserted. */
  record(change: (assessment: Assessment) => Assessment): void;
  /** The assessment at this moment, for whoever has waited. */
  latest(): Assessment;
  /** @throws DocumentFault when the document can't be read. */
  refreshText(): Promise<DraftText>;
  /** @param again true to try anew what a refused write has told. @throws DocumentFault when the document can't be read. */
  refreshState(again?: boolean): Promise<DraftState>;
  /** @returns the question that changed, if any. */
  undo(): string | undefined;
  redo(): string | undefined;
  /** Writes at once; false when the answers are not in the document. */
  save(): Promise<boolean>;
  /** Keeps the assessment in a file beside the document. */
  saveBeside(): void;
  putNewsAway(): void;
  /** The officer's answer about the document's signature. */
  decideSignature(choice: SignatureChoice): void;
}

/** The officer's work on a session's assessment, over the checklist it is made with. */
export function useAssessment(checklist: Checklist, session: Session): Work {
  const { history, save, ...rest } = useSyncExternalStore(
    useCallback((listener) => session.subscribe(listener), [session]),
    () => session.state,
  );
  const assessment = history.present;
  const result = useMemo(() => {
    const answers = answersOf(assessment, checklist);
    const { facts } = assessment;
    return {
      answers,
      score: score(checklist, answers, facts),
      programmes: (checklist.programmes ?? []).map((one) => ({
        checklist: one,
        score: score(one, answersTo(one, answers), facts),
      })),
      next: next(checklist, answers, facts),
      applicable: applicable(checklist, answers, facts),
    };
  }, [checklist, assessment]);
  const deeds = useMemo(() => deedsOf(session, checklist), [session, checklist]);
  return {
    checklist,
    assessment,
    ...result,
    ...rest,
    saveState: save,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    ...deeds,
  };
}

/** What the officer can do, each as a change of the session's assessment. What is said is said about the questions as they are shown. */
function deedsOf(session: Session, checklist: Checklist) {
  const { by, now } = session.options;
  const stamp = () => now().toISOString();
  const questions = new Map(allQuestions(checklist).map((question) => [question.id, question]));
  const set = (id: string, change: (entry: Entry | undefined) => Saying, step?: string) =>
    session.change((before) => {
      const question = questions.get(id);
      if (!question) return before;
      const saying = { ...change(entryFor(before, question)), edition: editionOf(question) };
      return withEntry(before, id, saying, by, stamp());
    }, step);
  const travel = (go: () => void) => {
    const before = session.assessment.entries;
    go();
    return firstChanged(before, session.assessment.entries);
  };
  return {
    by,
    now,
    stamp,
    answer: (id: string, given: Answer | undefined) =>
      set(id, (entry) => {
        const rationale = entry?.rationale ?? '';
        return given ? { answer: given, rationale } : { rationale };
      }),
    explain: (id: string, rationale: string) =>
      set(
        id,
        (entry) => ({ ...(entry?.answer ? { answer: entry.answer } : {}), rationale }),
        writingStep(id),
      ),
    state: (fact: string, value: string) =>
      session.change((before) => withFact(before, fact, value, by, stamp())),
    change: (change: (assessment: Assessment) => Assessment, step?: string) => session.change(change, step),
    record: (change: (assessment: Assessment) => Assessment) => session.record(change),
    latest: () => session.assessment,
    undo: () => travel(() => session.undo()),
    redo: () => travel(() => session.redo()),
    save: () => session.save(),
    saveBeside: () => session.saveBeside(),
    putNewsAway: () => session.putNewsAway(),
    decideSignature: (choice: SignatureChoice) => session.options.gate.decide(choice),
    refreshText: () => session.refreshText(),
    refreshState: (again?: boolean) => session.refreshState(again),
  };
}
