import { allQuestions, type Checklist, editionOf, misfit } from '../engine/index.ts';
import { entryFor, entryOf } from './answers.ts';
import type { Assessment, Entry } from './assessment.ts';
import { withEntry, withFact } from './change.ts';
import { added, evidenceOf, touched } from './passages.ts';
import type { Origin } from './record.ts';
import { said, sameSaying } from './same.ts';

/** How another assessment stands to this one at one question or fact. */
export type Standing =
  | 'new' // only the other one says something
  | 'differs'
  | 'same'
  | 'misfit'; // the other one's answer has no place in this checklist, or was given when the question meant something else

/** What two assessments say of one question, or of one fact of the case. */
export type Difference =
  | {
      readonly of: 'question';
      readonly id: string;
      readonly standing: Standing;
      readonly here?: Entry;
      readonly there: Entry;
      /** How many passages the other one has tied to it. */
      readonly evidence: number;
    }
  | {
      readonly of: 'fact';
      readonly id: string;
      readonly standing: Standing;
      readonly here?: string;
      readonly there: string;
    };

/**
 * What another assessment says, compared with this one: its facts, then its questions in checklist order. Answers that
 * this checklist has no place for come last.
 */
export function differences(
  assessment: Assessment,
  from: Assessment,
  checklist: Checklist,
): readonly Difference[] {
  return [
    ...factDifferences(assessment, from, checklist),
    ...questionDifferences(assessment, from, checklist),
  ];
}

function questionDifferences(a: Assessment, from: Assessment, checklist: Checklist): readonly Difference[] {
  const questions = new Map(allQuestions(checklist).map((question) => [question.id, question]));
  const ids = [...new Set([...questions.keys(), ...Object.keys(from.entries)])];
  const found = ids.flatMap((id): Difference[] => {
    const there = entryOf(from, id);
    if (!there || (!there.answer && there.rationale === '')) return [];
    const question = questions.get(id);
    const here = question ? entryFor(a, question) : entryOf(a, id);
    const isSame = question && editionOf(question) === editionOf(there);
    const fits = isSame && (!there.answer || !misfit(question, there.answer));
    const standing = !fits ? 'misfit' : sameSaying(here, there) ? 'same' : here ? 'differs' : 'new';
    const evidence = evidenceOf(from, id).length;
    return [{ of: 'question', id, standing, ...(here ? { here } : {}), there, evidence }];
  });
  return [
    ...found.filter(({ standing }) => standing !== 'misfit'),
    ...found.filter(({ standing }) => standing === 'misfit'),
  ];
}

function factDifferences(a: Assessment, from: Assessment, checklist: Checklist): readonly Difference[] {
  return checklist.facts.flatMap(({ id, values }): Difference[] => {
    const there = from.facts[id];
    if (there === undefined) return [];
    const here = a.facts[id];
    const fits = values.some(({ value }) => value === there);
    const standing = !fits ? 'misfit' : here === there ? 'same' : here === undefined ? 'new' : 'differs';
    return [{ of: 'fact', id, standing, ...(here === undefined ? {} : { here }), there }];
  });
}

/**
 * The assessment with some questions and facts carried over from another document's, and where they come from. What is
 * not named is left alone. Evidence comes with its words, marked as standing in the other document.
 * @param ids questions and facts, as {@link differences} names them
 * @param by who carries over; the history tells it as their change
 * @param at ISO 8601 in UTC
 */
export function carriedOver(
  assessment: Assessment,
  from: Assessment,
  ids: readonly string[],
  origin: Origin,
  by: string,
  at: string,
): Assessment {
  let result = touched(assessment, by, at, { origin });
  for (const id of ids) {
    const fact = Object.hasOwn(from.facts, id) ? from.facts[id] : undefined;
    if (fact !== undefined) result = withFact(result, id, fact, by, at);
    const entry = entryOf(from, id);
    if (!entry) continue;
    result = withEntry(result, id, said(entry), by, at);
    for (const { id: _id, ...evidence } of evidenceOf(from, id))
      result = added(result, { ...evidence, fromOrigin: true });
  }
  return result;
}
