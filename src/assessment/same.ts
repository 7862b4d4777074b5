import { type Answer, editionOf } from '../engine/index.ts';
import type { Entry } from './assessment.ts';
import { keyOf } from './order.ts';

/** What somebody says about one edition of a question: an answer, a reason, or both. */
export type Saying = Pick<Entry, 'answer' | 'rationale' | 'edition'>;

/** Whether two answers are the same, or both none. */
export function sameAnswer(a: Answer | null | undefined, b: Answer | null | undefined): boolean {
  return keyOf(a ?? null) === keyOf(b ?? null);
}

/** Whether the same was said: the same answer to the same edition for the same reason. Nothing at all is the same as an empty entry. */
export function sameSaying(a: Saying | undefined, b: Saying | undefined): boolean {
  const same = sameAnswer(a?.answer, b?.answer) && (a?.rationale ?? '') === (b?.rationale ?? '');
  return same && (saysNothing(a) || editionOf(a ?? {}) === editionOf(b ?? {}));
}

/** Whether somebody has said neither an answer nor a reason. */
export function saysNothing(saying: Saying | undefined): boolean {
  return !saying?.answer && (saying?.rationale ?? '') === '';
}

/** What an entry says, without who said it and when. */
export function said({ answer, rationale, edition }: Saying): Saying {
  return { ...(answer ? { answer } : {}), rationale, ...(edition === undefined ? {} : { edition }) };
}
