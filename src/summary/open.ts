import { type Assessment, answersOf } from '../assessment/index.ts';
import { type Applicable, allCriteria, allQuestions, type Checklist, type Score } from '../engine/index.ts';
import type { Language, Standing } from './summary.ts';
import { summaryText } from './text.ts';
import { capital, counted, fill } from './words.ts';

/** What is not known, not answered, and which requirements that leaves open; empty when nothing is. */
export function openLine(
  checklist: Checklist,
  assessment: Assessment,
  { requirements }: Score,
  applies: Readonly<Record<string, Applicable>>,
  language: Language,
): string {
  const text = summaryText[language];
  const answers = answersOf(assessment, checklist);
  const titles = (wanted: 'unknown' | undefined) =>
    allCriteria(checklist)
      .filter(({ id }) => answers[id]?.kind === wanted && applies[id] !== 'no')
      .map(({ title }) => title[language]);
  const open = checklist.requirements.filter(({ id }) => requirements[id] === 'open');
  const told = (form: string, titles: readonly string[]) =>
    titles.length > 0 ? [fill(form, { titles: titles.join('; ') })] : [];
  return [
    ...told(text.unknown, titles('unknown')),
    ...told(text.unansweredList, titles(undefined)),
    ...told(
      text.requirementsOpen,
      open.map(({ title }) => title[language]),
    ),
  ].join(' ');
}

/** How many of the reviewers' questions are open and about what; empty when none is. */
export function reviewersLine(checklist: Checklist, { openQuestions }: Standing, language: Language): string {
  const text = summaryText[language];
  const about = allQuestions(checklist).flatMap(({ id, title }) => {
    const count = Object.hasOwn(openQuestions, id) ? (openQuestions[id] ?? 0) : 0;
    return count > 0 ? [{ count, title: title[language] }] : [];
  });
  const count = about.reduce((sum, { count }) => sum + count, 0);
  if (count === 0) return '';
  const titles = about.map(({ count, title }) => (count > 1 ? `${title} (${count})` : title)).join('; ');
  return fill(count === 1 ? text.reviewersOne : text.reviewers, {
    count: capital(counted(count, language)),
    titles,
  });
}
