import { type Answer, editionOf } from '../../engine/index.ts';
import type { Assessment } from '../assessment.ts';
import { cleanText } from '../clean.ts';
import { byTime } from '../order.ts';
import { sameSaying } from '../same.ts';
import { laterThan } from '../time.ts';
import { during, nameIn, withParticipant } from './course.ts';
import type { Meeting, Participant, Reveal, Vote } from './meeting.ts';

/** A vote that has not been taken back. */
export type GivenVote = Vote & { readonly answer: Answer };

/** What somebody votes: null takes their vote back. */
export type Ballot = Pick<Vote, 'to' | 'rater' | 'name' | 'answer' | 'rationale' | 'edition'>;

/**
 * The assessment with somebody's vote on one question; who votes takes part. It can be changed, and taken back, until it is shown:
 * after that it is unchanged. Given after the others' were shown it is `late`, which what is known decides and no clock.
 * @param at ISO 8601 in UTC
 */
export function withVote(assessment: Assessment, id: string, ballot: Ballot, at: string): Assessment {
  return during(assessment, id, (meeting) => {
    const { to, answer, edition = 1 } = ballot;
    const rater = cleanText(ballot.rater);
    const before = meeting.votes.find((vote) => vote.to === to && vote.rater === rater);
    const shown = isRevealed(meeting, to);
    if (shown && before?.answer) return meeting;
    const rationale = cleanText(ballot.rationale);
    const said = {
      ...(before?.answer ? { answer: before.answer } : {}),
      rationale: before?.rationale ?? '',
      edition: editionOf(before ?? {}),
    };
    if (!before && answer === null) return meeting;
    if (before && sameSaying(said, { ...(answer ? { answer } : {}), rationale, edition })) return meeting;
    const vote: Vote = {
      to,
      rater,
      name: nameIn(meeting, ballot.name),
      answer,
      rationale,
      at: laterThan(before?.at, at),
      ...(shown ? { late: true } : {}),
      ...(edition === 1 ? {} : { edition }),
      ...(before?.foreign ? { foreign: before.foreign } : {}),
    };
    const others = meeting.votes.filter((other) => other !== before);
    const present = withParticipant(meeting, ballot, at);
    return { ...present, votes: [...others, vote].sort(byTime) };
  });
}

/**
 * The assessment with the votes on one question shown to all; the first time counts.
 * @param at ISO 8601 in UTC
 */
export function withReveal(
  assessment: Assessment,
  id: string,
  to: string,
  by: string,
  at: string,
): Assessment {
  return during(assessment, id, (meeting) => {
    if (isRevealed(meeting, to)) return meeting;
    const reveal: Reveal = { to, by: nameIn(meeting, by), at };
    return { ...meeting, reveals: [...meeting.reveals, reveal].sort(byTime) };
  });
}

export function isRevealed(meeting: Meeting, to: string): boolean {
  return meeting.reveals.some((reveal) => reveal.to === to);
}

/** The votes on one question that stand, the late ones too; shown or not, so ask {@link isRevealed} before they are. */
export function votesOn(meeting: Meeting, to: string): readonly GivenVote[] {
  return meeting.votes.filter((vote): vote is GivenVote => vote.to === to && vote.answer !== null);
}

/** Who takes part and has no vote on one question, in the order in which they came. */
export function notVoted(meeting: Meeting, to: string): readonly Participant[] {
  const voted = new Set(votesOn(meeting, to).map(({ rater }) => rater));
  return meeting.participants.filter(({ rater }) => !voted.has(rater));
}
