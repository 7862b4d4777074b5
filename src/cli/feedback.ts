import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type Assessment,
  answersOf,
  DocumentFault,
  isRevealed,
  unclearAt,
  type Vote,
  votesOn,
} from '../assessment/index.ts';
import {
  allQuestions,
  type Checklist,
  type Criterion,
  compareVersions,
  editionOf,
  type Gate,
  krippendorffAlpha,
} from '../engine/index.ts';
import { assessmentInDocument } from './checklist-for.ts';
import { Failure } from './failure.ts';
import { message } from './messages.ts';
import type { Reply, Request } from './request.ts';

/** One assessment that was read, and the checklist that it was made with. */
interface Found {
  readonly assessment: Assessment;
  readonly checklist: Checklist;
}

/** What is known of how one question works: what officers say of its words, and how far they agreed on it. */
interface QuestionFeedback {
  readonly id: string;
  readonly title: string;
  /** In how many assessments it has an answer that counts: one to the question as it now is. */
  readonly answered: number;
  /** Votes on the question as it now is that were given before they were shown, in all meetings. */
  readonly votes: number;
  /** Meetings that voted on it, and in how many of them levels were two or more apart, or a gate's outcomes differed. */
  readonly meetings: number;
  readonly apart: number;
  /** Krippendorff's ordinal alpha over the meetings' votes on it; null where undefined, as for gates. */
  readonly alpha: number | null;
  /** What was said to be unclear. Without names: it is the words that are to get better. */
  readonly remarks: readonly string[];
}

/**
 * Gathers what the assessments in a folder say of their checklists' words, question by question: those that most is said of, or least
 * agreed on, come first. Documents without an assessment are passed over; those that can't be read, or whose checklist
 * is not at hand, are named.
 */
export async function feedbackCommand(request: Request): Promise<Reply> {
  const { file: folder, json, language } = request;
  if (!folder || !existsSync(folder)) throw new Failure('noFolder', { file: folder ?? '' });
  if (!statSync(folder).isDirectory()) throw new Failure('notFolder', { file: folder });
  const notes: string[] = [];
  const found: Found[] = [];
  for (const file of documentsIn(folder)) {
    try {
      found.push(await foundIn(file, request));
    } catch (error) {
      if (error instanceof DocumentFault) notes.push(message('feedbackUnread', language, { file }));
      else if (!(error instanceof Failure)) throw error;
      else if (error.key !== 'noAssessment') notes.push(message(error.key, language, error.values));
    }
  }
  if (found.length === 0 && notes.length > 0)
    throw new Failure('noneToCount', { file: folder, why: notes.join('\n') });
  if (found.length === 0) throw new Failure('noAssessments', { file: folder });
  const ids = [...new Set(found.map(({ checklist }) => checklist.id))].sort();
  const lists = ids.map((id) =>
    feedbackOn(
      found.filter(({ checklist }) => checklist.id === id),
      language,
    ),
  );
  const out = json ? JSON.stringify(lists, null, 2) : lists.map((one) => inWords(one, language)).join('\n\n');
  return { out, notes, exitCode: 0 };
}

/** The checklist that the command names is for the documents that were made with it, and no others. */
async function foundIn(file: string, request: Request): Promise<Found> {
  const found = await assessmentInDocument(file, request);
  return found.checklist.id === found.assessment.checklist.id
    ? found
    : assessmentInDocument(file, { ...request, checklist: undefined });
}

function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.docx$/i.test(name) && !path.basename(name).startsWith('~$'))
    .sort()
    .map((name) => path.join(folder, name));
}

function feedbackOn(found: readonly Found[], language: 'sv' | 'en') {
  const checklist = newestOf(found.map((one) => one.checklist));
  const { id, version, title } = checklist;
  const assessments = found.map(({ assessment }) => assessment);
  const questions = allQuestions(checklist)
    .map((question) => questionFeedback(question, checklist, assessments, language))
    .sort((a, b) => b.remarks.length - a.remarks.length || b.apart - a.apart || known(a) - known(b));
  return {
    checklist: { id, version, title: title[language] },
    assessments: found.length,
    questions: questions.filter(({ answered, votes, remarks }) => answered + votes + remarks.length > 0),
  };
}

const known = ({ alpha }: QuestionFeedback) => alpha ?? 1;

const newestOf = (versions: readonly Checklist[]): Checklist =>
  versions.reduce((a, b) => (compareVersions(a.version, b.version) < 0 ? b : a));

function questionFeedback(
  question: Criterion | Gate,
  checklist: Checklist,
  assessments: readonly Assessment[],
  language: 'sv' | 'en',
): QuestionFeedback {
  const { id, title } = question;
  const isAsked = (vote: Vote) => editionOf(vote) === editionOf(question);
  const meetings = assessments
    .flatMap((assessment) => assessment.meetings)
    .filter((meeting) => isRevealed(meeting, id))
    .map((meeting) => votesOn(meeting, id).filter((vote) => !vote.late && isAsked(vote)))
    .filter((votes) => votes.length > 0);
  const levels = meetings.map((votes) =>
    votes.map(({ answer }) => (answer.kind === 'level' ? answer.level : null)),
  );
  const outcomes = meetings.map((votes) =>
    votes.flatMap(({ answer }) => (answer.kind === 'gate' ? answer.outcome : [])),
  );
  const isApart = (_votes: unknown, i: number) => {
    const given = (levels[i] ?? []).filter((level) => level !== null);
    const differ = new Set(outcomes[i]).size > 1;
    return differ || (given.length > 0 && Math.max(...given) - Math.min(...given) >= 2);
  };
  return {
    id,
    title: title[language],
    answered: assessments.filter((assessment) => answersOf(assessment, checklist)[id]).length,
    votes: meetings.flat().length,
    meetings: meetings.length,
    apart: meetings.filter(isApart).length,
    alpha: krippendorffAlpha(levels, 'ordinal'),
    remarks: assessments.flatMap((assessment) => unclearAt(assessment, id).map(({ text }) => text)),
  };
}

function inWords(of: ReturnType<typeof feedbackOn>, language: 'sv' | 'en'): string {
  const { checklist, assessments, questions } = of;
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const say = (key: Parameters<typeof message>[0], values: Readonly<Record<string, string | number>>) =>
    message(key, language, Object.fromEntries(Object.entries(values).map(([k, v]) => [k, String(v)])));
  return [
    say(assessments === 1 ? 'feedbackOnOne' : 'feedbackOn', {
      title: checklist.title,
      version: checklist.version,
      n: assessments,
    }),
    ...questions.flatMap(({ title, answered, votes, meetings, apart, alpha, remarks }) => [
      [
        say('feedbackQuestion', { title, n: answered }),
        ...(meetings > 0 ? [say('feedbackVotes', { n: votes, m: meetings, apart })] : []),
        ...(alpha === null ? [] : [say('feedbackAlpha', { alpha: number.format(alpha) })]),
      ].join('; '),
      ...remarks.map((text) => `  – ${text.replace(/\s+/g, ' ')}`),
    ]),
  ].join('\n');
}
