import type { Checklist } from '../../engine/index.ts';
import type { Difference, Step } from './difference.ts';
import { questionDifferences } from './questions.ts';
import { ruleDifferences } from './rules.ts';

/** All that is not the same in two versions of a checklist: its questions first, then what it decides and says beside them. */
export function differencesOf(old: Checklist, later: Checklist): readonly Difference[] {
  return [...questionDifferences(old, later), ...ruleDifferences(old, later)];
}

const order: readonly Step[] = ['patch', 'minor', 'major'];

/**
 * How much the version has to rise for what has changed: major when a question, a level or an outcome means something else or is gone,
 * minor when something is added or decided otherwise, patch when only words have changed. Null when nothing has.
 */
export function leastVersion(differences: readonly Pick<Difference, 'step'>[]): Step | null {
  const most = Math.max(-1, ...differences.map(({ step }) => order.indexOf(step)));
  return order[most] ?? null;
}
