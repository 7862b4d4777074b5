import type { Difference, Entry } from '../../../assessment/index.ts';
import { allQuestions, type Checklist } from '../../../engine/index.ts';
import type { Speech } from '../../language.ts';
import { questionState } from '../../question-state.ts';

/** What an assessment says of one question or fact, in words. */
export interface Told {
  readonly answer: string;
  readonly reason: string;
}

/** The title of the question or fact that a difference is about; its id when this checklist does not have it. */
export function titleOf(checklist: Checklist, { of, id }: Difference, { say }: Speech): string {
  const all = of === 'fact' ? checklist.facts : allQuestions(checklist);
  const found = all.find((one) => one.id === id);
  return found ? say(found.title) : id;
}

/** Both sides of a difference in words: what stands here, and what the other assessment says. */
export function bothSides(
  checklist: Checklist,
  difference: Difference,
  speech: Speech,
): { readonly here: Told; readonly there: Told } {
  if (difference.of === 'fact') {
    const { id, here, there } = difference;
    return { here: factTold(checklist, id, here, speech), there: factTold(checklist, id, there, speech) };
  }
  const { id, here, there } = difference;
  return { here: entryTold(checklist, id, here, speech), there: entryTold(checklist, id, there, speech) };
}

function factTold(checklist: Checklist, id: string, value: string | undefined, { t, say }: Speech): Told {
  const fact = checklist.facts.find((one) => one.id === id);
  const label = fact?.values.find((one) => one.value === value)?.label;
  return { answer: label ? say(label) : (value ?? t('factNotSaid')), reason: '' };
}

function entryTold(checklist: Checklist, id: string, entry: Entry | undefined, speech: Speech): Told {
  const question = allQuestions(checklist).find((one) => one.id === id);
  const answer = question ? questionState(checklist, question, entry, speech).text : '';
  return { answer, reason: entry?.rationale.trim() ?? '' };
}
