import { type Assessment, answersOf, entryFor, originOf } from '../assessment/index.ts';
import {
  type Applicable,
  allQuestions,
  type Checklist,
  type Criterion,
  criteriaOf,
  type Gate,
  type Score,
} from '../engine/index.ts';
import { answerLabel } from './labels.ts';
import type { Account, Language, Pairs, QuestionLine } from './summary.ts';
import { summaryText } from './text.ts';
import { capital, counted, fill, oneLine, short } from './words.ts';

/** By the id of a criterion or gate: whether it applies. */
export type Applies = Readonly<Record<string, Applicable>>;

/** Every gate, then every criterion of each dimension, that applies or may come to: answer, reason and evidence. */
export function accountsOf(
  checklist: Checklist,
  assessment: Assessment,
  applies: Applies,
  language: Language,
): readonly Account[] {
  const text = summaryText[language];
  const line = (question: Criterion | Gate) => questionLine(checklist, assessment, question, language);
  const there = ({ id }: Criterion | Gate) => applies[id] !== 'no';
  const gates: Account = {
    id: 'gates',
    title: text.gates,
    header: text.gatesHeader,
    questions: checklist.gates.filter(there).map(line),
  };
  const dimensions = checklist.dimensions.map(
    (dimension): Account => ({
      id: `in:${dimension.id}`,
      title: dimension.title[language],
      header: text.criteriaHeader,
      questions: criteriaOf(dimension).filter(there).map(line),
    }),
  );
  return [gates, ...dimensions].filter(({ questions }) => questions.length > 0);
}

function questionLine(
  checklist: Checklist,
  assessment: Assessment,
  question: Criterion | Gate,
  language: Language,
): QuestionLine {
  const { id, title } = question;
  return {
    id,
    title: title[language],
    answer: answerName(checklist, assessment, question, language),
    reason: oneLine(entryFor(assessment, question)?.rationale ?? ''),
    evidence: evidenceText(assessment, id, language),
  };
}

/** An answer that counts, by name; otherwise why there is none. */
function answerName(
  checklist: Checklist,
  assessment: Assessment,
  question: Criterion | Gate,
  language: Language,
): string {
  const { id } = question;
  const text = summaryText[language];
  const answer = answersOf(assessment, checklist)[id];
  if (answer) return answerLabel(checklist, id, answer, language);
  return entryFor(assessment, question)?.answer?.kind === 'notApplicable'
    ? text.answerNoReason
    : text.answerNone;
}

/** Of a passage, and of a question's passages, as much as a reader of the summary needs; the rest is in the assessment. */
const longestQuote = 280;
const mostQuotes = 4;

function evidenceText(assessment: Assessment, id: string, language: Language): string {
  const text = summaryText[language];
  const [open, close] = text.quotes;
  const all = assessment.evidence.flatMap(({ to, anchor, fromOrigin }) => {
    if (to !== id || !anchor) return [];
    const quote = `${open}${short(oneLine(anchor.quote), longestQuote)}${close}`;
    const file = fromOrigin ? oneLine(originOf(assessment)?.file ?? '') : '';
    return [file ? fill(text.quoteFrom, { quote, file }) : quote];
  });
  const more = all.length - mostQuotes;
  if (more <= 0) return all.join(' ');
  const rest = more === 1 ? text.moreEvidenceOne : text.moreEvidence;
  return [...all.slice(0, mostQuotes), fill(rest, { count: capital(counted(more, language)) })].join(' ');
}

/** Criteria and gates whose conditions are not met; empty when there are none. */
export function outsideLine(checklist: Checklist, applies: Applies, language: Language): string {
  const titles = allQuestions(checklist)
    .filter(({ id }) => applies[id] === 'no')
    .map(({ title }) => title[language]);
  return titles.length > 0 ? fill(summaryText[language].outside, { titles: titles.join('; ') }) : '';
}

/** The facts of the case that somebody has given and the checklist asks for. */
export function factPairs(checklist: Checklist, { facts }: Assessment, language: Language): Pairs {
  const text = summaryText[language];
  const rows = checklist.facts.flatMap(({ id, title, values }) => {
    const given = Object.hasOwn(facts, id) ? facts[id] : undefined;
    if (given === undefined) return [];
    const label = values.find(({ value }) => value === given)?.label[language];
    return [{ id, name: title[language], value: label ?? oneLine(given) }];
  });
  return { caption: text.facts, header: text.factsHeader, rows };
}

/** How each requirement that is there stands. */
export function requirementPairs(checklist: Checklist, { requirements }: Score, language: Language): Pairs {
  const text = summaryText[language];
  const rows = checklist.requirements.flatMap(({ id, title }) => {
    const state = requirements[id];
    if (state === undefined || state === 'notApplicable') return [];
    const value = {
      met: text.requirementMet,
      unmet: text.requirementUnmet,
      open: text.requirementOpen,
    }[state];
    return [{ id, name: title[language], value }];
  });
  return { caption: text.requirements, header: text.requirementsHeader, rows };
}
