import { type Answers, allQuestions, type Checklist, misfit } from '../engine/index.ts';
import type { Assessment, Entry } from './assessment.ts';
import type { Origin } from './record.ts';

/**
 * The answers that count: those that fit the checklist. "Not applicable" without a reason counts as unanswered, since a
 * criterion may only leave the score for a reason that somebody can read.
 */
export function answersOf(assessment: Assessment, checklist: Checklist): Answers {
  const answers: Record<string, NonNullable<Entry['answer']>> = {};
  for (const question of allQuestions(checklist)) {
    const entry = entryOf(assessment, question.id);
    if (!entry?.answer || misfit(question, entry.answer)) continue;
    if (entry.answer.kind === 'notApplicable' && entry.rationale.trim() === '') continue;
    answers[question.id] = entry.answer;
  }
  return answers;
}

/** Ids of answers that this version of the checklist has no place for. They are kept, but do not count. */
export function misfits(assessment: Assessment, checklist: Checklist): readonly string[] {
  const questions = new Map(allQuestions(checklist).map((question) => [question.id, question]));
  return Object.entries(assessment.entries).flatMap(([id, { answer }]) => {
    const question = questions.get(id);
    return answer && (!question || misfit(question, answer)) ? [id] : [];
  });
}

/** The assessment that this one was carried over from, unless that was undone. */
export function originOf({ origin }: Assessment): Origin | undefined {
  return origin?.file ? origin : undefined;
}

/** What was said about one criterion or gate, only if somebody said it. */
export function entryOf(assessment: Assessment, id: string): Entry | undefined {
  return Object.hasOwn(assessment.entries, id) ? assessment.entries[id] : undefined;
}
