import {
  type Assessment,
  decisionOn,
  type GivenVote,
  isRevealed,
  type Meeting,
  spreadOf,
} from '../assessment/index.ts';
import type { Checklist, Criterion, Gate } from '../engine/index.ts';
import { answerLabel } from './labels.ts';
import { agreementLine, presentLine, takenUp } from './minutes.ts';
import type { Language, MeetingLine, Meetings } from './summary.ts';
import { summaryText } from './text.ts';
import { dayInWords, fill, listed, oneLine, sentence, short } from './words.ts';

/** What meetings came to, as a summary tells it; undefined when none has shown votes or decided anything. */
export function meetingsIn(
  checklist: Checklist,
  assessment: Assessment,
  language: Language,
): Meetings | undefined {
  const text = summaryText[language];
  const meetings = assessment.meetings.filter(
    ({ reveals, decisions }) => reveals.length + decisions.length > 0,
  );
  const last = meetings.at(-1);
  if (!last) return undefined;
  const questions = takenUpIn(checklist, meetings);
  const agreed = questions.filter(({ question, meeting }) => decisionOn(meeting, question.id));
  return {
    title: text.meetings,
    header: text.meetingHeader,
    brief: fill(meetings.length > 1 ? text.meetingsAgreed : text.meetingAgreed, {
      n: String(agreed.length),
      m: String(questions.length),
      date: dayInWords(last.at, language),
    }),
    told: meetings.map((meeting) => ({ id: meeting.id, text: toldOf(checklist, meeting, language) })),
    questions: questions.map(({ question, meeting }) => lineOf(checklist, meeting, question, language)),
  };
}

/** Each question with the latest meeting that decided it, or else that took it up. */
function takenUpIn(
  checklist: Checklist,
  meetings: readonly Meeting[],
): readonly { readonly question: Criterion | Gate; readonly meeting: Meeting }[] {
  const found = new Map<Criterion | Gate, Meeting>();
  for (const meeting of meetings) {
    for (const question of takenUp(checklist, meeting)) {
      const before = found.get(question);
      if (!before || decisionOn(meeting, question.id) || !decisionOn(before, question.id))
        found.set(question, meeting);
    }
  }
  const order = meetings.flatMap((meeting) => takenUp(checklist, meeting));
  return [...new Set(order)].map((question) => ({ question, meeting: found.get(question) as Meeting }));
}

/** When, who, how many questions, and how far the votes agreed. */
function toldOf(checklist: Checklist, meeting: Meeting, language: Language): string {
  const text = summaryText[language];
  const taken = takenUp(checklist, meeting);
  const title = oneLine(meeting.title);
  return [
    sentence([dayInWords(meeting.at, language), ...(title ? [title] : [])].join(', ')),
    presentLine(meeting, language),
    fill(text.meetingTook, { n: String(meeting.decisions.length), m: String(taken.length) }),
    agreementLine(checklist, meeting, language),
  ].join(' ');
}

function lineOf(
  checklist: Checklist,
  meeting: Meeting,
  question: Criterion | Gate,
  language: Language,
): MeetingLine {
  const text = summaryText[language];
  const decision = decisionOn(meeting, question.id);
  return {
    id: question.id,
    title: question.title[language],
    answer: decision ? answerLabel(checklist, question.id, decision.answer, language) : text.notAgreed,
    reason: oneLine(decision?.rationale ?? ''),
    votes: isRevealed(meeting, question.id) ? votesLine(checklist, meeting, question.id, language) : '',
  };
}

/** Of a voter's reason, as much as a reader of the summary needs; the rest is in the assessment. */
const longestReason = 280;

/**
 * Each answer with who gave it, or how many in an anonymous meeting; where the votes were disputed with everybody's reason. What
 * was never shown is not told.
 */
function votesLine(checklist: Checklist, meeting: Meeting, id: string, language: Language): string {
  const text = summaryText[language];
  const { shares, disputed } = spreadOf(checklist, meeting, id);
  const who = (vote: GivenVote) => {
    const name = meeting.anonymous ? text.voteNameless : oneLine(vote.name) || text.voteNameless;
    return vote.late ? fill(text.voteLate, { who: name }) : name;
  };
  const withReason = (vote: GivenVote) => {
    const why = disputed ? short(oneLine(vote.rationale), longestReason).replace(/\.$/, '') : '';
    return why ? fill(text.voteWhy, { who: who(vote), why }) : who(vote);
  };
  const told = shares.map(({ answer, votes }) => {
    const label = answerLabel(checklist, id, answer, language);
    const bare =
      meeting.anonymous && votes.every(({ rationale, late }) => !late && !(disputed && rationale.trim()));
    const voters = bare
      ? String(votes.length)
      : disputed
        ? votes.map(withReason).join('; ')
        : listed(votes.map(withReason), text.and);
    return fill(text.voteCount, { answer: label, who: voters });
  });
  return told.map(sentence).join(' ');
}
