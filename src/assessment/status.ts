import { allQuestions, type Checklist, editionOf, score } from '../engine/index.ts';
import { answersOf, entryFor } from './answers.ts';
import type { Assessment } from './assessment.ts';
import { decisionOn } from './meeting/decide.ts';
import type { Meeting } from './meeting/meeting.ts';
import { spreadOf } from './meeting/spread.ts';
import { isRevealed } from './meeting/vote.ts';
import { rivalsOf } from './rivals.ts';
import { sameAnswer } from './same.ts';

/** How far a draft's assessment has come. */
export type DraftStatus =
  | 'notBegun'
  | 'answering'
  | 'disputed' // the latest meeting that showed votes left a question disputed, or two persons gave different answers at once
  | 'settled' // no missing answer can change the verdict
  | 'signed'; // and nothing that was signed has changed since; the document's text is not looked at

/**
 * How far an assessment has come, as a list of drafts tells it.
 * @throws ChecklistMismatch, RulesFault as `score` does.
 */
export function statusOf(checklist: Checklist, assessment: Assessment): DraftStatus {
  const { entries, meetings, facts } = assessment;
  if (isSigned(assessment)) return 'signed';
  if (isDisputed(checklist, assessment)) return 'disputed';
  const said = Object.values(entries).some(({ answer, rationale }) => answer || rationale !== '');
  if (!said && !meetings.some(({ votes }) => votes.length > 0)) return 'notBegun';
  return score(checklist, answersOf(assessment, checklist), facts).verdict.settled ? 'settled' : 'answering';
}

/** Signed, and no answer, fact, piece of evidence or version of the checklist is later: a sign-off is never dated before what it signs. */
function isSigned({ signOffs, entries, factChanges, evidence, history, takeovers }: Assessment): boolean {
  const signed = signOffs.at(-1)?.at;
  if (signed === undefined) return false;
  const all = [...Object.values(entries), ...factChanges, ...evidence, ...history, ...takeovers];
  return all.every(({ at }) => at <= signed);
}

function isDisputed(checklist: Checklist, assessment: Assessment): boolean {
  return allQuestions(checklist).some((question) => {
    const { id } = question;
    const meeting = assessment.meetings.findLast((one) => isRevealed(one, id));
    if (meeting && isOpenDispute(checklist, assessment, meeting, id)) return true;
    const shown = entryFor(assessment, question)?.answer;
    return rivalsOf(assessment, id).some(
      (rival) => editionOf(rival) === editionOf(question) && !sameAnswer(rival.after, shown),
    );
  });
}

/** Shown to be disputed, and neither decided then nor answered since, and the question has not come to mean something else. */
function isOpenDispute(
  checklist: Checklist,
  { entries, takeovers }: Assessment,
  meeting: Meeting,
  id: string,
): boolean {
  if (decisionOn(meeting, id) || !spreadOf(checklist, meeting, id).disputed) return false;
  const shown = meeting.reveals.find(({ to }) => to === id)?.at ?? '';
  if (takeovers.some(({ reopened, at }) => at > shown && reopened.includes(id))) return false;
  const answered = Object.hasOwn(entries, id) ? entries[id]?.at : undefined;
  return answered === undefined || answered <= shown;
}
