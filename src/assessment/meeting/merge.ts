import { isForeign, mergedForeign, nothingForeign } from '../foreign.ts';
import { earlier, greatest, joined, later } from '../join.ts';
import { byTime, keyOf, laterText } from '../order.ts';
import type { Meeting, Participant } from './meeting.ts';

/**
 * The meetings of two copies. Of one meeting all that either says: each person once, since when they first took part; of
 * each person's votes on one question the latest; the first reveal and the first end; the latest decision.
 */
export function mergedMeetings(a: readonly Meeting[], b: readonly Meeting[]): readonly Meeting[] {
  return joined([...a, ...b], ({ id }) => id, mergedMeeting);
}

/** A meeting with what is in it in order of time. */
export function meetingInOrder(meeting: Meeting): Meeting {
  const { participants, votes, reveals, decisions } = meeting;
  return {
    ...meeting,
    participants: [...participants].sort(byTime),
    votes: [...votes].sort(byTime),
    reveals: [...reveals].sort(byTime),
    decisions: [...decisions].sort(byTime),
  };
}

function mergedMeeting(one: Meeting, other: Meeting): Meeting {
  const begun = greatest([one, other], ({ at, by }) => keyOf([at, by])) ?? one;
  const current = greatest([one.current, other.current], ({ at }) => at);
  const ended = one.ended && other.ended ? earlier(one.ended, other.ended) : (one.ended ?? other.ended);
  const foreign = mergedForeign(one.foreign ?? nothingForeign, other.foreign ?? nothingForeign);
  return {
    id: one.id,
    title: laterText(one.title, other.title),
    anonymous: one.anonymous || other.anonymous,
    by: begun.by,
    at: begun.at,
    ...(current ? { current } : {}),
    ...(ended ? { ended } : {}),
    participants: joined<Participant>([...one.participants, ...other.participants], raterOf, earlier),
    votes: joined([...one.votes, ...other.votes], ({ to, rater }) => keyOf([to, rater]), later),
    reveals: joined([...one.reveals, ...other.reveals], toOf, earlier),
    decisions: joined([...one.decisions, ...other.decisions], toOf, later),
    ...(isForeign(foreign) ? { foreign } : {}),
  };
}

const raterOf = ({ rater }: Participant) => rater;
const toOf = ({ to }: { readonly to: string }) => to;
