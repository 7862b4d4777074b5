import { allQuestions, type Checklist, compareVersions, editionOf } from '../../engine/index.ts';
import { entryOf } from '../answers.ts';
import type { Assessment } from '../assessment.ts';
import { different } from '../join.ts';
import { laterText } from '../order.ts';
import { touched } from '../passages.ts';
import type { FormerQuestion, Takeover } from '../record.ts';
import { saysNothing } from '../same.ts';
import { laterThan } from '../time.ts';
import { formerQuestion } from './former.ts';
import { sameVersion } from './later-version.ts';
import { withRenamed } from './renamed.ts';

/** Whether an assessment can be taken over to a checklist: the same one, in another version that is not an earlier one. */
export function canBeTakenOver({ checklist }: Assessment, to: Checklist): boolean {
  const { id, version } = checklist;
  return id === to.id && !sameVersion(checklist, to) && compareVersions(to.version, version) >= 0;
}

/**
 * The assessment taken over to another version of its checklist. Nothing that was said is changed or taken away: an answer to an
 * earlier edition of a question no longer counts but stays until somebody answers anew, an answer to a question that is gone stays, and
 * one to a question with another id now stands under both. Unchanged when it can't be taken over.
 *
 * @param from the version that it was made with; null when that one is not at hand. Of it only the words of questions are kept whose
 * answers no longer count, since nobody would otherwise know what was answered.
 * @param at ISO 8601 in UTC
 */
export function takenOver(
  assessment: Assessment,
  from: Checklist | null,
  to: Checklist,
  by: string,
  at: string,
): Assessment {
  if (!canBeTakenOver(assessment, to)) return assessment;
  const { checklist, takeovers, signOffs } = assessment;
  const known = [takeovers.at(-1)?.at ?? '', signOffs.at(-1)?.at ?? ''].reduce(laterText);
  const record: Takeover = {
    checklist: to.id,
    from: { version: checklist.version, digest: checklist.digest },
    to: { version: to.version, digest: to.digest },
    by,
    at: laterThan(known || undefined, at),
    reopened: reopened(assessment, from, to),
    former: from ? losing(assessment, from, to) : [],
  };
  const present = touched(assessment, by, record.at, {
    checklist: { ...checklist, version: to.version, digest: to.digest },
    takeovers: different([...takeovers, record]),
  });
  return withRenamed(present, to);
}

/** Ids of the questions that are asked in another edition than before; of those answered when nobody knows what was before. */
function reopened(assessment: Assessment, from: Checklist | null, to: Checklist): readonly string[] {
  const before = new Map((from ? allQuestions(from) : []).map((question) => [question.id, question]));
  return allQuestions(to).flatMap((question) => {
    const was = namesOf(question).flatMap((id) => before.get(id) ?? entryOf(assessment, id) ?? [])[0];
    return was && editionOf(was) !== editionOf(question) ? [question.id] : [];
  });
}

/** What was asked where something was said that loses its question. */
function losing(assessment: Assessment, from: Checklist, to: Checklist): readonly FormerQuestion[] {
  const editions = new Map(
    allQuestions(to).flatMap((question) => namesOf(question).map((id) => [id, editionOf(question)] as const)),
  );
  return allQuestions(from).flatMap((question) => {
    const entry = entryOf(assessment, question.id);
    if (saysNothing(entry) || editions.get(question.id) === editionOf(question)) return [];
    return [formerQuestion(from, question, entry?.answer)];
  });
}

function namesOf({ id, formerly = [] }: { readonly id: string; readonly formerly?: readonly string[] }) {
  return [id, ...formerly];
}
