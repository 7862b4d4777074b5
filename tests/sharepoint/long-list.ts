import type { Checklist } from '../../src/engine/index.ts';
import { checklist, criterion, group } from '../engine/worded.ts';

/** 25 criteria in one group. */
export const longList: Checklist = checklist([
  group(
    'g',
    1,
    Array.from({ length: 25 }, (_, n) => criterion(`criterion-${n}`, 1)),
  ),
]);
