import type { Answer } from '../engine/index.ts';
import type { Entry } from './assessment.ts';
import { keyOf } from './order.ts';

/** What somebody says about one question: an answer, a reason, or both. */
export type Saying = Pick<Entry, 'answer' | 'rationale'>;

/** Whether two answers are the same, or both none. */
export function sameAnswer(a: Answer | null | undefined, b: Answer | null | undefined): boolean {
  return keyOf(a ?? null) === keyOf(b ?? null);
}

/** Whether the same was said: the same answer for the same reason. Nothing at all is the same as an empty entry. */
export function sameSaying(a: Saying | undefined, b: Saying | undefined): boolean {
  return sameAnswer(a?.answer, b?.answer) && (a?.rationale ?? '') === (b?.rationale ?? '');
}
