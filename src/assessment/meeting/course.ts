import type { Assessment } from '../assessment.ts';
import { cleanText } from '../clean.ts';
import { idOf } from '../identity.ts';
import { byTime } from '../order.ts';
import { laterThan } from '../time.ts';
import type { Meeting, Participant } from './meeting.ts';

/** Somebody who comes to a meeting. The name is left out of an anonymous one. */
export type Attendee = Pick<Participant, 'rater' | 'name'>;

/**
 * The meeting that goes on: the latest begun of those that have not ended. The same for everybody who knows the same, also when
 * two were begun at once.
 */
export function meetingNow({ meetings }: Assessment): Meeting | undefined {
  return meetings.findLast(({ ended }) => ended === undefined);
}

/**
 * The assessment with a meeting begun, in which the one who begins takes part; the one that went on until then ends. In an
 * anonymous meeting nothing tells who anybody is: whoever begins it must come with an id drawn by lot ({@link drawnRater}).
 * @param at ISO 8601 in UTC
 */
export function begun(
  assessment: Assessment,
  what: { readonly title: string; readonly anonymous: boolean },
  person: Attendee,
  at: string,
): Assessment {
  const { anonymous } = what;
  const title = cleanText(what.title);
  const when = laterThan(assessment.meetings.at(-1)?.at, at);
  const by = anonymous ? '' : cleanText(person.name);
  const content = [title, anonymous, person.rater, when];
  const id = idOf('m', content, (taken) => assessment.meetings.some((meeting) => meeting.id === taken));
  const meeting: Meeting = {
    id,
    title,
    anonymous,
    by,
    at: when,
    participants: [participant(anonymous, person, when)],
    votes: [],
    reveals: [],
    decisions: [],
  };
  const others = assessment.meetings.map((other) => endedNow(other, by, when));
  return { ...assessment, meetings: [...others, meeting].sort(byTime) };
}

/**
 * The assessment with somebody taking part in a meeting; unchanged when they do already, and when it has ended.
 * @param at ISO 8601 in UTC
 */
export function joined(assessment: Assessment, id: string, person: Attendee, at: string): Assessment {
  return during(assessment, id, (meeting) => withParticipant(meeting, person, at));
}

/**
 * The assessment with another question being discussed.
 * @param at ISO 8601 in UTC
 */
export function withCurrent(assessment: Assessment, id: string, to: string, at: string): Assessment {
  return during(assessment, id, (meeting) =>
    meeting.current?.to === to
      ? meeting
      : { ...meeting, current: { to, at: laterThan(meeting.current?.at, at) } },
  );
}

/**
 * The assessment with a meeting ended, and with it those that were begun before it and are open still, so that none of them
 * comes back in its place.
 * @param at ISO 8601 in UTC
 */
export function ended(assessment: Assessment, id: string, by: string, at: string): Assessment {
  const place = assessment.meetings.findIndex((meeting) => meeting.id === id);
  if (!assessment.meetings[place] || assessment.meetings[place].ended) return assessment;
  const meetings = assessment.meetings.map((meeting, index) =>
    index <= place ? endedNow(meeting, by, at) : meeting,
  );
  return { ...assessment, meetings };
}

/**
 * The assessment with a change of a meeting that goes on. Unchanged when there is none of that id, and when it is known to have
 * ended; what somebody does who does not know that yet is kept.
 */
export function during(
  assessment: Assessment,
  id: string,
  change: (meeting: Meeting) => Meeting,
): Assessment {
  const meeting = assessment.meetings.find((one) => one.id === id);
  if (!meeting || meeting.ended) return assessment;
  const changed = change(meeting);
  if (changed === meeting) return assessment;
  const meetings = assessment.meetings.map((one) => (one === meeting ? changed : one));
  return { ...assessment, meetings };
}

/** The meeting with somebody taking part; the same when they do already. */
export function withParticipant(meeting: Meeting, person: Attendee, at: string): Meeting {
  const one = participant(meeting.anonymous, person, at);
  if (meeting.participants.some(({ rater }) => rater === one.rater)) return meeting;
  return { ...meeting, participants: [...meeting.participants, one].sort(byTime) };
}

/** A name as a meeting keeps it: none in an anonymous one. */
export function nameIn({ anonymous }: Pick<Meeting, 'anonymous'>, name: string): string {
  return anonymous ? '' : cleanText(name);
}

/** An id for somebody who takes part in an anonymous meeting: 128 bits drawn by lot, which say nothing of who it is. */
export function drawnRater(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function participant(anonymous: boolean, { rater, name }: Attendee, at: string): Participant {
  return { rater: cleanText(rater), name: nameIn({ anonymous }, name), at };
}

function endedNow(meeting: Meeting, by: string, at: string): Meeting {
  return meeting.ended
    ? meeting
    : { ...meeting, ended: { by: nameIn(meeting, by), at: laterThan(meeting.at, at) } };
}
