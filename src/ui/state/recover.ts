import { type Assessment, newAssessment, withEntry, withFact } from '../../assessment/index.ts';
import { allQuestions, type Checklist, editionOf } from '../../engine/index.ts';
import { recovered, type SummaryStore } from '../../summary/index.ts';
import type { ChecklistChoice } from '../ports.ts';

/** What a document's summaries still hold of an assessment that is lost. */
export interface Recovered {
  readonly checklist: Checklist;
  readonly assessment: Assessment;
  /** How many questions it has an answer or a reason to. */
  readonly count: number;
  /** How many rows of the summary say something that could not be read. */
  readonly unread: number;
}

/**
 * Reads back from a document's summaries what they hold of its assessment.
 * @param by how the answers are marked, since nobody knows who gave each
 * @param at ISO 8601 in UTC
 * @returns null when there is nothing to read back.
 * @throws DocumentFault when the document can't be read.
 */
export async function recoverFrom(
  document: SummaryStore,
  choices: readonly ChecklistChoice[],
  by: string,
  at: string,
): Promise<Recovered | null> {
  const held = await document.readSummaries();
  const checklists = await Promise.all(choices.map((choice) => choice.load()));
  const first = recovered(held, checklists);
  const choice = choices.find(({ id }) => id === first?.checklist);
  if (!first || !choice) return null;
  // Which programmes were chosen is itself read back; only then is it known what else was asked.
  const checklist = await choice.load(first.facts);
  const found = recovered(held, [checklist]) ?? first;
  const editions = new Map(allQuestions(checklist).map((one) => [one.id, editionOf(one)]));
  const answered = Object.entries(found.entries).reduce(
    (before, [id, saying]) => withEntry(before, id, { ...saying, edition: editions.get(id) ?? 1 }, by, at),
    newAssessment(checklist, by, at),
  );
  const assessment = Object.entries(found.facts).reduce(
    (before, [fact, value]) => withFact(before, fact, value, by, at),
    answered,
  );
  return { checklist, assessment, count: Object.keys(found.entries).length, unread: found.unread };
}
