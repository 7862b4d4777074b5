import {
  type Answers,
  allQuestions,
  type Checklist,
  type Criterion,
  editionOf,
  type Gate,
  misfit,
} from '../engine/index.ts';
import type { Assessment, Entry } from './assessment.ts';
import type { Origin } from './record.ts';

/**
 * The answers that count: those that fit the checklist, given to its own edition of the question. "Not applicable" without a reason counts as unanswered, since a
 * criterion may only leave the score for a reason that somebody can read.
 */
export function answersOf(assessment: Assessment, checklist: Checklist): Answers {
  const answers: Record<string, NonNullable<Entry['answer']>> = {};
  for (const question of allQuestions(checklist)) {
    const entry = entryFor(assessment, question);
    if (!entry?.answer || misfit(question, entry.answer)) continue;
    if (entry.answer.kind === 'notApplicable' && entry.rationale.trim() === '') continue;
    answers[question.id] = entry.answer;
  }
  return answers;
}

/**
 * Ids of answers that this version of the checklist has no place for. They are kept, but do not count. Answers to another edition of
 * a question are not among them: see `formerOf`.
 */
export function misfits(assessment: Assessment, checklist: Checklist): readonly string[] {
  const questions = new Map(allQuestions(checklist).map((question) => [question.id, question]));
  return Object.entries(assessment.entries).flatMap(([id, entry]) => {
    const question = questions.get(id);
    if (!entry.answer || (question && editionOf(question) !== editionOf(entry))) return [];
    return !question || misfit(question, entry.answer) ? [id] : [];
  });
}

/** The assessment that this one was carried over from, unless that was undone. */
export function originOf({ origin }: Assessment): Origin | undefined {
  return origin?.file ? origin : undefined;
}

/** What was said about one criterion or gate, only if somebody said it. */
export function entryOf(assessment: Pick<Assessment, 'entries'>, id: string): Entry | undefined {
  return Object.hasOwn(assessment.entries, id) ? assessment.entries[id] : undefined;
}

/** What was said about a criterion or gate as a checklist asks it: nothing that was said about another edition of it. */
export function entryFor(
  assessment: Pick<Assessment, 'entries'>,
  question: Pick<Criterion | Gate, 'id' | 'edition'>,
): Entry | undefined {
  const entry = entryOf(assessment, question.id);
  return entry && editionOf(entry) === editionOf(question) ? entry : undefined;
}

/** The latest edition of a question that something was said about; 1 before anything was. */
export function latestEdition(
  { entries, history }: Pick<Assessment, 'entries' | 'history'>,
  id: string,
): number {
  const entry = entryOf({ entries }, id);
  return history.reduce(
    (latest, change) => (change.to === id ? Math.max(latest, editionOf(change)) : latest),
    entry ? editionOf(entry) : 1,
  );
}
