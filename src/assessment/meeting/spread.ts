import {
  type Agreement,
  type Answer,
  type Answers,
  agreement,
  allQuestions,
  type Checklist,
  editionOf,
  misfit,
} from '../../engine/index.ts';
import { keyOf } from '../order.ts';
import type { Meeting } from './meeting.ts';
import { type GivenVote, isRevealed, votesOn } from './vote.ts';

/** One answer, and who gave it. */
export interface Share {
  readonly answer: Answer;
  /** In order of time; late ones too. */
  readonly votes: readonly GivenVote[];
}

/** How the votes on one question lie. */
export interface Spread {
  /** Each answer that somebody gave: levels rising, then outcomes from pass to fail, then "unknown" and "not applicable". */
  readonly shares: readonly Share[];
  /** Of the levels among the votes that are not late; null when nobody gave one. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** The lower of the two middle levels when their number is even. */
  readonly lowerMedian: number | null;
  /** Levels between the lowest and the highest; for a gate, outcomes between the mildest and the strictest. */
  readonly apart: number;
  /** Two levels or more apart (METHOD 16), or a gate with different outcomes. Late votes make nothing disputed. */
  readonly disputed: boolean;
}

/** How the votes on one question lie. Votes that this checklist has no place for are left out, and those on another edition of the question. Shown or not: see `isRevealed`. */
export function spreadOf(checklist: Checklist, meeting: Meeting, to: string): Spread {
  const votes = fitting(checklist, votesOn(meeting, to));
  const byAnswer = new Map<string, GivenVote[]>();
  for (const vote of votes) {
    const key = keyOf(vote.answer);
    const same = byAnswer.get(key);
    if (same) same.push(vote);
    else byAnswer.set(key, [vote]);
  }
  const shares = [...byAnswer.values()]
    .map((same) => ({ answer: (same[0] as GivenVote).answer, votes: same }))
    .sort((a, b) => rank(a.answer) - rank(b.answer));
  const counted = votes.filter(({ late }) => !late).map(({ answer }) => answer);
  const levels = counted
    .flatMap((answer) => (answer.kind === 'level' ? [answer.level] : []))
    .sort((a, b) => a - b);
  const strictness = counted.flatMap((answer) =>
    answer.kind === 'gate' ? [outcomeOrder[answer.outcome]] : [],
  );
  const isGate = strictness.length > 0;
  const apart = width(isGate ? strictness : levels);
  return {
    shares,
    lowest: levels[0] ?? null,
    highest: levels.at(-1) ?? null,
    lowerMedian: levels[(levels.length - 1) >> 1] ?? null,
    apart,
    disputed: apart >= (isGate ? 1 : 2),
  };
}

/**
 * How far those who voted agree, over the questions that have been shown. Late votes do not count: they were given by somebody who
 * had seen the others'. Raters are in the order in which they came.
 */
export function agreementOf(checklist: Checklist, meeting: Meeting): Agreement {
  const raters = meeting.participants.map(({ rater }): Answers => {
    const own = meeting.votes.filter(
      (vote): vote is GivenVote =>
        vote.rater === rater && vote.answer !== null && !vote.late && isRevealed(meeting, vote.to),
    );
    return Object.fromEntries(fitting(checklist, own).map(({ to, answer }) => [to, answer]));
  });
  return agreement(checklist, raters);
}

function fitting(checklist: Checklist, votes: readonly GivenVote[]): readonly GivenVote[] {
  const questions = new Map(allQuestions(checklist).map((question) => [question.id, question]));
  return votes.filter((vote) => {
    const question = questions.get(vote.to);
    return question && editionOf(question) === editionOf(vote) && !misfit(question, vote.answer);
  });
}

const outcomeOrder = { pass: 0, risk: 1, fail: 2 } as const;

function rank(answer: Answer): number {
  switch (answer.kind) {
    case 'level':
      return answer.level;
    case 'gate':
      return outcomeOrder[answer.outcome];
    case 'unknown':
      return Number.MAX_SAFE_INTEGER - 1;
    default:
      return Number.MAX_SAFE_INTEGER;
  }
}

function width(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
