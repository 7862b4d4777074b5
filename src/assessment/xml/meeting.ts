import type { Decision, Meeting, Participant, Reveal, Vote } from '../meeting/meeting.ts';
import { answerAttribute, readAnswer, readEdition } from './answer.ts';
import { distinct, lines, Reader, textLine, Unreadable } from './element.ts';
import { signature } from './passages.ts';
import type { XmlElement } from './tree.ts';

export function meetingLines(meeting: Meeting): readonly string[] {
  return meetingElement(meeting, [
    ...meeting.participants.flatMap(participantLines),
    ...meeting.votes.flatMap(voteLines),
    ...meeting.reveals.flatMap(revealLines),
    ...meeting.decisions.flatMap(decisionLines),
  ]);
}

/** A meeting's own element: when it began and ended and what is being discussed, with the lines that are given within. */
export function meetingElement(meeting: Meeting, within: readonly string[]): readonly string[] {
  const { id, title, anonymous, by, at, current, ended, foreign } = meeting;
  const attributes = { id, title, anonymous: anonymous ? 'true' : undefined, by, at };
  const head = [
    ...(current ? lines(2, 'current', current, []) : []),
    ...(ended ? lines(2, 'ended', ended, []) : []),
  ];
  return lines(1, 'meeting', attributes, [...head, ...within], foreign);
}

export function participantLines({ rater, name, at, foreign }: Participant): readonly string[] {
  return lines(2, 'participant', { rater, name, at }, [], foreign);
}

export function voteLines(vote: Vote): readonly string[] {
  const { to, rater, name, answer, rationale, at, late, edition, foreign } = vote;
  const given = answer ? answerAttribute(answer) : {};
  const number = edition?.toString();
  const attributes = { to, ...given, rater, name, at, late: late ? 'true' : undefined, edition: number };
  return lines(2, 'vote', attributes, textLine(3, 'rationale', rationale), foreign);
}

export function revealLines({ to, by, at, foreign }: Reveal): readonly string[] {
  return lines(2, 'reveal', { to, by, at }, [], foreign);
}

export function decisionLines(decision: Decision): readonly string[] {
  const { to, answer, rationale, by, at, edition, foreign } = decision;
  const attributes = { to, ...answerAttribute(answer), by, at, edition: edition?.toString() };
  return lines(2, 'decision', attributes, textLine(3, 'rationale', rationale), foreign);
}

/** @throws Unreadable */
export function readMeeting(element: XmlElement): Meeting {
  const reader = new Reader(element);
  const [current, ended] = [reader.one('current'), reader.one('ended')];
  return {
    id: reader.required('id'),
    title: reader.optional('title') ?? '',
    anonymous: reader.flag('anonymous'),
    ...signature(reader),
    ...(current ? { current: readCurrent(new Reader(current)) } : {}),
    ...(ended ? { ended: signature(new Reader(ended)) } : {}),
    participants: distinct(reader.all('participant').map(readParticipant), 'of the rater', raterOf),
    votes: distinct(reader.all('vote').map(readVote), 'votes by', ({ rater, to }) => `${rater}" on "${to}`),
    reveals: distinct(reader.all('reveal').map(readReveal), 'reveals of', toOf),
    decisions: distinct(reader.all('decision').map(readDecision), 'decisions on', toOf),
    ...reader.foreign(),
  };
}

const raterOf = ({ rater }: Participant) => rater;
const toOf = ({ to }: { readonly to: string }) => to;

function readCurrent(reader: Reader) {
  return { to: reader.required('to'), at: reader.required('at') };
}

function readParticipant(element: XmlElement): Participant {
  const reader = new Reader(element);
  const rater = reader.required('rater');
  return { rater, name: reader.optional('name') ?? '', at: reader.required('at'), ...reader.foreign() };
}

function readVote(element: XmlElement): Vote {
  const reader = new Reader(element);
  const answer = readAnswer(reader) ?? null;
  const late = reader.flag('late');
  return {
    to: reader.required('to'),
    rater: reader.required('rater'),
    name: reader.optional('name') ?? '',
    answer,
    rationale: reader.text('rationale'),
    at: reader.required('at'),
    ...(late ? { late } : {}),
    ...readEdition(reader),
    ...reader.foreign(),
  };
}

function readReveal(element: XmlElement): Reveal {
  const reader = new Reader(element);
  return { to: reader.required('to'), ...signature(reader), ...reader.foreign() };
}

function readDecision(element: XmlElement): Decision {
  const reader = new Reader(element);
  const answer = readAnswer(reader);
  if (!answer) throw new Unreadable('a decision has no answer');
  const to = reader.required('to');
  return {
    to,
    answer,
    rationale: reader.text('rationale'),
    ...signature(reader),
    ...readEdition(reader),
    ...reader.foreign(),
  };
}
