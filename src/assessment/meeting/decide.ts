import type { Answer } from '../../engine/index.ts';
import { entryOf } from '../answers.ts';
import type { Assessment } from '../assessment.ts';
import { withDecidedEntry } from '../change.ts';
import { cleanText } from '../clean.ts';
import { byTime, laterText } from '../order.ts';
import { sameSaying } from '../same.ts';
import { laterThan } from '../time.ts';
import { during, nameIn } from './course.ts';
import type { Decision, Meeting } from './meeting.ts';

/**
 * The assessment with what the group has agreed on for one question, which is from then on the answer to it. Another decision
 * replaces an earlier one; the answer's history tells of both. Of two made at once by persons who did not know of each other's the
 * later counts, and the other is a rival of the answer.
 * @param at ISO 8601 in UTC
 * @param edition of the question that was decided on
 */
export function withDecision(
  assessment: Assessment,
  id: string,
  to: string,
  answer: Answer,
  rationale: string,
  by: string,
  at: string,
  edition = 1,
): Assessment {
  const meeting = assessment.meetings.find((one) => one.id === id);
  if (!meeting || meeting.ended) return assessment;
  const person = nameIn(meeting, by);
  const saying = { answer, rationale: cleanText(rationale), ...(edition === 1 ? {} : { edition }) };
  const before = decisionOn(meeting, to);
  const known = laterText(before?.at ?? '', entryOf(assessment, to)?.at ?? '');
  const when = laterThan(known || undefined, at);
  const answered = withDecidedEntry(assessment, to, saying, person, when);
  if (before && sameSaying(before, saying)) return answered;
  const { foreign } = before ?? {};
  const decision: Decision = { to, ...saying, by: person, at: when, ...(foreign ? { foreign } : {}) };
  return during(answered, id, (present) => ({
    ...present,
    decisions: [...present.decisions.filter((other) => other !== before), decision].sort(byTime),
  }));
}

/** What the group has agreed on for one question. */
export function decisionOn({ decisions }: Meeting, to: string): Decision | undefined {
  return decisions.find((decision) => decision.to === to);
}
