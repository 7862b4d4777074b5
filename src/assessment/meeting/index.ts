export { type AgendaItem, type AgendaState, agendaOf } from './agenda.ts';
export {
  type Attendee,
  begun,
  drawnRater,
  ended,
  joined,
  meetingNow,
  withCurrent,
} from './course.ts';
export { decisionOn, withDecision } from './decide.ts';
export type * from './meeting.ts';
export { agreementOf, type Share, type Spread, spreadOf } from './spread.ts';
export {
  type Ballot,
  type GivenVote,
  isRevealed,
  notVoted,
  votesOn,
  withReveal,
  withVote,
} from './vote.ts';
