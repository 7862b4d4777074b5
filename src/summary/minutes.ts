import {
  type Assessment,
  agreementOf,
  answersOf,
  decisionOn,
  isRevealed,
  type Meeting,
  spreadOf,
  votesOn,
} from '../assessment/index.ts';

import {
  allQuestions,
  applicable,
  type Checklist,
  type Criterion,
  type Gate,
  reliability,
} from '../engine/index.ts';
import { answerLabel } from './labels.ts';
import type { Language } from './summary.ts';
import { summaryText } from './text.ts';
import { capital, counted, dayInWords, fill, listed, moment, oneLine, sentence } from './words.ts';

/** One question that a meeting agreed on. */
export interface AgreedLine {
  readonly id: string;
  readonly title: string;
  /** The level or outcome by name. */
  readonly answer: string;
  /** The group's whole reason on one line; empty when there is none. */
  readonly reason: string;
}

/** One question that a meeting took up and left open. */
export interface OpenLine {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** What a meeting came to, in words. All texts are final. */
export interface Minutes {
  readonly language: Language;
  readonly title: string;
  readonly date: string;
  /** Who took part; in an anonymous meeting only how many. */
  readonly present: string;
  /** Which checklist and version. */
  readonly checklist: string;
  /** In checklist order. */
  readonly agreed: readonly AgreedLine[];
  readonly open: readonly OpenLine[];
  /** How many questions that apply were not taken up, in a sentence; empty when all were. */
  readonly untouched: string;
  /** How far the votes agreed before the group talked, in words. */
  readonly agreement: string;
}

/** Puts into words what a meeting came to; of one that goes on, what it has come to so far. */
export function minutesOf(
  checklist: Checklist,
  assessment: Assessment,
  meeting: Meeting,
  language: Language,
): Minutes {
  const text = summaryText[language];
  const title = oneLine(meeting.title);
  const { hour, minute } = moment(meeting.at);
  const taken = takenUp(checklist, meeting);
  return {
    language,
    title: title ? fill(text.minutesTitle, { title }) : text.minutesUntitled,
    date: fill(text.minutesDate, { date: dayInWords(meeting.at, language), hour, minute }),
    present: presentLine(meeting, language),
    checklist: fill(text.minutesChecklist, {
      checklist: checklist.title[language],
      version: checklist.version,
    }),
    agreed: taken.flatMap(({ id, title }): AgreedLine[] => {
      const decision = decisionOn(meeting, id);
      if (!decision) return [];
      const answer = answerLabel(checklist, id, decision.answer, language);
      return [{ id, title: title[language], answer, reason: oneLine(decision.rationale) }];
    }),
    open: taken.flatMap(({ id, title }): OpenLine[] =>
      decisionOn(meeting, id)
        ? []
        : [{ id, title: title[language], why: whyOpen(checklist, meeting, id, language) }],
    ),
    untouched: untouchedLine(checklist, assessment, taken.length, language),
    agreement: agreementLine(checklist, meeting, language),
  };
}

/** Minutes as text for the chat. */
export function minutesText(minutes: Minutes): string {
  const text = summaryText[minutes.language];
  const agreed = minutes.agreed.map(({ title, answer, reason }) => {
    const line = `• ${title}: ${sentence(answer)}`;
    return reason ? `${line} ${fill(text.minutesWhy, { why: sentence(reason) })}` : line;
  });
  const open = minutes.open.map(({ title, why }) => `• ${title}: ${sentence(why)}`);
  return [
    minutes.title,
    [minutes.date, minutes.present, minutes.checklist].join('\n'),
    [text.minutesAgreed, ...(agreed.length > 0 ? agreed : [text.minutesAgreedNone])].join('\n'),
    [
      text.minutesOpen,
      ...(open.length > 0 ? open : [text.minutesOpenNone]),
      ...(minutes.untouched ? [minutes.untouched] : []),
    ].join('\n'),
    minutes.agreement,
  ].join('\n\n');
}

/** The headings that minutes are told under. */
export function minutesHeadings(language: Language): {
  readonly agreed: string;
  readonly agreedNone: string;
  readonly open: string;
  readonly openNone: string;
} {
  const text = summaryText[language];
  return {
    agreed: text.minutesAgreed,
    agreedNone: text.minutesAgreedNone,
    open: text.minutesOpen,
    openNone: text.minutesOpenNone,
  };
}

/** The questions that a meeting has voted on, shown or decided, in checklist order. */
export function takenUp(checklist: Checklist, meeting: Meeting): readonly (Criterion | Gate)[] {
  return allQuestions(checklist).filter(
    ({ id }) => decisionOn(meeting, id) || isRevealed(meeting, id) || votesOn(meeting, id).length > 0,
  );
}

/** Who took part, by name; in an anonymous meeting how many. */
export function presentLine(meeting: Meeting, language: Language): string {
  const text = summaryText[language];
  const { participants, anonymous } = meeting;
  if (anonymous) return fill(text.minutesAnonymous, { count: String(participants.length) });
  const names = participants.map(({ name }) => oneLine(name) || text.voteNameless);
  return fill(text.minutesWho, { names: listed(names, text.and) });
}

/** How many gave each answer: "2 på ”1, grundläggande”, 1 på ”3, omställande”". */
export function votesInBrief(checklist: Checklist, meeting: Meeting, id: string, language: Language): string {
  return spreadOf(checklist, meeting, id)
    .shares.map(({ answer, votes }) =>
      fill(summaryText[language].votesFor, {
        answer: answerLabel(checklist, id, answer, language),
        count: String(votes.length),
      }),
    )
    .join(', ');
}

function whyOpen(checklist: Checklist, meeting: Meeting, id: string, language: Language): string {
  const text = summaryText[language];
  if (!isRevealed(meeting, id)) return text.minutesHidden;
  const form = spreadOf(checklist, meeting, id).disputed ? text.minutesDisputed : text.minutesShown;
  return fill(form, { votes: votesInBrief(checklist, meeting, id, language) || '–' });
}

function untouchedLine(
  checklist: Checklist,
  assessment: Assessment,
  taken: number,
  language: Language,
): string {
  const text = summaryText[language];
  const applies = applicable(checklist, answersOf(assessment, checklist), assessment.facts);
  const left = allQuestions(checklist).filter(({ id }) => applies[id] !== 'no').length - taken;
  if (left <= 0) return '';
  const form = left === 1 ? text.minutesUntouchedOne : text.minutesUntouched;
  return fill(form, { count: capital(counted(left, language)) });
}

/** How far those who voted agreed, in words with alpha for levels in rank. */
export function agreementLine(checklist: Checklist, meeting: Meeting, language: Language): string {
  const alpha = agreementOf(checklist, meeting).alpha.ordinal;
  const form = summaryText[language].agreement[reliability(alpha)];
  return alpha === null ? form : fill(form, { alpha: alphaText(alpha, language) });
}

/** With two decimals, or three where two would show a limit that is not reached. */
function alphaText(alpha: number, language: Language): string {
  const two = alpha.toFixed(2);
  const shown =
    reliability(Number(two)) === reliability(alpha) ? two : (Math.floor(alpha * 1000) / 1000).toFixed(3);
  return language === 'sv' ? shown.replace('.', ',').replace('-', '−') : shown.replace('-', '−');
}
