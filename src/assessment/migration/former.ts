import {
  type Answer,
  allQuestions,
  type Checklist,
  type Criterion,
  editionOf,
  type Gate,
  type Localized,
  levelLabel,
} from '../../engine/index.ts';
import { entryFor, entryOf } from '../answers.ts';
import type { Assessment } from '../assessment.ts';
import { keyOf } from '../order.ts';
import type { FormerQuestion } from '../record.ts';
import { sameAnswer, saysNothing } from '../same.ts';

/** An answer that was given to a question as it was before it came to mean something else, or that is asked no longer. */
export interface FormerAnswer {
  /** The id that it was given under. */
  readonly id: string;
  readonly edition: number;
  readonly answer: Answer | null;
  readonly rationale: string;
  readonly by: string;
  readonly at: string;
  /** The question's words then; absent when they are not known. */
  readonly asked?: FormerQuestion;
}

/**
 * What was last said about a question before it came to mean something else: shown beside it until somebody has answered it as it now
 * is. Undefined when it is answered, or nothing was said.
 */
export function formerOf(assessment: Assessment, question: Criterion | Gate): FormerAnswer | undefined {
  if (entryFor(assessment, question)?.answer) return undefined;
  const names = [question.id, ...(question.formerly ?? [])];
  const found = names.flatMap((id) => saidBefore(assessment, id, question, names));
  return found.reduce<FormerAnswer | undefined>(
    (latest, one) => (latest && rank(latest) >= rank(one) ? latest : one),
    undefined,
  );
}

/** What was said about questions that a checklist does not ask, in the order of their ids. */
export function goneFrom(assessment: Assessment, checklist: Checklist): readonly FormerAnswer[] {
  const asked = new Set(allQuestions(checklist).flatMap(({ id, formerly = [] }) => [id, ...formerly]));
  return Object.keys(assessment.entries)
    .filter((id) => !asked.has(id))
    .sort()
    .flatMap((id) => held(assessment, id));
}

/** The words of a question, and of the answer to it, as a checklist has them. */
export function formerQuestion(
  checklist: Checklist,
  question: Criterion | Gate,
  answer: Answer | undefined,
): FormerQuestion {
  const chosen = wordsOf(checklist, question, answer);
  const { id, title, question: asked } = question;
  return {
    id,
    edition: editionOf(question),
    title,
    question: asked,
    ...(answer ? { answer } : {}),
    ...(chosen ? { chosen } : {}),
  };
}

/** What a level or an outcome means, with its name before. */
function wordsOf(
  checklist: Checklist,
  question: Criterion | Gate,
  answer: Answer | undefined,
): Localized | undefined {
  if (answer?.kind === 'gate' && question.kind === 'gate')
    return named(question.names?.[answer.outcome], question.outcomes[answer.outcome]);
  if (answer?.kind !== 'level' || question.kind !== 'criterion') return undefined;
  const descriptor = question.levels.find(({ level }) => level === answer.level)?.descriptor;
  const label = levelLabel(checklist, question.id, answer.level);
  return descriptor && named(label, descriptor);
}

function named(label: Localized | undefined, words: Localized): Localized {
  if (!label) return words;
  return { sv: `${label.sv}: ${words.sv}`, en: `${label.en}: ${words.en}` };
}

/** The entry that stands, or else what the latest change of an earlier edition said. */
function saidBefore(
  assessment: Assessment,
  id: string,
  question: Criterion | Gate,
  names: readonly string[],
): readonly FormerAnswer[] {
  const isEarlier = (one: { readonly edition?: number }) => editionOf(one) < editionOf(question);
  const entry = entryOf(assessment, id);
  if (entry && isEarlier(entry)) return held(assessment, id, names);
  const change = assessment.history.findLast((one) => one.to === id && isEarlier(one));
  if (!change || (change.after === null && change.why === '')) return [];
  const { after: answer, why: rationale, by, at } = change;
  return [
    {
      id,
      edition: editionOf(change),
      answer,
      rationale,
      by,
      at,
      ...wordsThen(assessment, names, editionOf(change), answer),
    },
  ];
}

function held(assessment: Assessment, id: string, names: readonly string[] = [id]): readonly FormerAnswer[] {
  const entry = entryOf(assessment, id);
  if (!entry || saysNothing(entry)) return [];
  const { answer = null, rationale, by, at } = entry;
  const edition = editionOf(entry);
  return [{ id, edition, answer, rationale, by, at, ...wordsThen(assessment, names, edition, answer) }];
}

/** The words that a question of some names had, as a taking over has kept them, and the answer's where it was the same. */
function wordsThen(
  { takeovers }: Assessment,
  names: readonly string[],
  edition: number,
  answer: Answer | null,
): { readonly asked?: FormerQuestion } {
  const all = takeovers
    .flatMap(({ former }) => former)
    .filter((one) => names.includes(one.id) && one.edition === edition);
  const same = all.findLast((one) => sameAnswer(one.answer, answer));
  if (same) return { asked: same };
  const other = all.at(-1);
  if (!other) return {};
  const { chosen: _chosen, ...asked } = other;
  return { asked };
}

const rank = ({ edition, at }: FormerAnswer): string => keyOf([String(edition).padStart(9, '0'), at]);
