import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  type Assessment,
  type AssessmentStore,
  answersOf,
  type Entry,
  entryOf,
  type FaultCode,
  withEntry,
  withFact,
} from '../../assessment/index.ts';
import {
  type Answer,
  type Answers,
  type Applicable,
  applicable,
  type Checklist,
  next,
  type Score,
  score,
} from '../../engine/index.ts';
import { changed, firstChanged, type History, historyOf, redone, undone } from './history.ts';
import { Saver, type SaveState } from './saver.ts';

/** An assessment being made: what has been said, what it amounts to, and what the officer can do with it. */
export interface Work {
  readonly checklist: Checklist;
  readonly assessment: Assessment;
  /** The answers that count. */
  readonly answers: Answers;
  readonly score: Score;
  /** Open criteria and gates, those that decide most first. */
  readonly next: readonly string[];
  /** Whether each criterion, gate and requirement is part of the checklist for this case. */
  readonly applicable: Readonly<Record<string, Applicable>>;
  readonly saveState: SaveState;
  /** Why the last write failed, until one succeeds. */
  readonly failure: FaultCode | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  answer(id: string, answer: Answer | undefined): void;
  explain(id: string, rationale: string): void;
  /** Says what is so in this case; an empty value takes the fact away. */
  state(fact: string, value: string): void;
  /** @returns the question that changed, if any. */
  undo(): string | undefined;
  redo(): string | undefined;
  /** Writes at once; false when it failed. */
  save(): Promise<boolean>;
}

/** @param first the assessment as it was found in the document, or a new one. */
export function useAssessment(
  checklist: Checklist,
  first: Assessment,
  store: AssessmentStore,
  by: string,
  now: () => Date,
): Work {
  const [history, setHistory] = useState(() => historyOf(first));
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'nothing' });
  const [failure, setFailure] = useState<FaultCode | null>(null);
  const saver = useRef<Saver<Assessment>>(null);
  saver.current ??= new Saver({
    write: (value) => store.writeAssessment(value),
    onState: (state) => {
      setSaveState(state);
      if (state.kind === 'failed') setFailure(state.code);
      if (state.kind === 'saved') setFailure(null);
    },
    now,
  });

  const assessment = history.present;
  const written = useRef(first);
  useEffect(() => {
    if (written.current === assessment) return;
    written.current = assessment;
    saver.current?.give(assessment);
  }, [assessment]);

  const save = useCallback(() => saver.current?.flush() ?? Promise.resolve(true), []);
  useEffect(() => {
    const leave = () => void save();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [save]);

  const set = useCallback(
    (
      id: string,
      change: (entry: Entry | undefined) => Pick<Entry, 'answer' | 'rationale'> | undefined,
      step: string | null,
    ) =>
      setHistory((before) => {
        const entry = change(entryOf(before.present, id));
        return changed(before, withEntry(before.present, id, entry, by, now().toISOString()), step);
      }),
    [by, now],
  );
  const answer = useCallback(
    (id: string, given: Answer | undefined) =>
      set(
        id,
        (entry) => {
          const rationale = entry?.rationale ?? '';
          if (given) return { answer: given, rationale };
          return rationale === '' ? undefined : { rationale };
        },
        null,
      ),
    [set],
  );
  const explain = useCallback(
    (id: string, rationale: string) =>
      set(
        id,
        (entry) => {
          if (rationale === '' && !entry?.answer) return undefined;
          return { ...(entry?.answer ? { answer: entry.answer } : {}), rationale };
        },
        `reason:${id}`,
      ),
    [set],
  );

  const state = useCallback(
    (fact: string, value: string) =>
      setHistory((before) =>
        changed(before, withFact(before.present, fact, value, by, now().toISOString()), null),
      ),
    [by, now],
  );

  const travel = (step: (history: History<Assessment>) => History<Assessment>) => {
    setHistory(step);
    return firstChanged(assessment.entries, step(history).present.entries);
  };

  const result = useMemo(() => {
    const answers = answersOf(assessment, checklist);
    const { facts } = assessment;
    return {
      answers,
      score: score(checklist, answers, facts),
      next: next(checklist, answers, facts),
      applicable: applicable(checklist, answers, facts),
    };
  }, [checklist, assessment]);
  return {
    checklist,
    assessment,
    ...result,
    saveState,
    failure,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    answer,
    explain,
    state,
    undo: () => travel(undone),
    redo: () => travel(redone),
    save,
  };
}
