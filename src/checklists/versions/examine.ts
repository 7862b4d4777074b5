import { type Checklist, compareVersions, editionOf } from '../../engine/index.ts';
import type { Difference, Question, Step } from './difference.ts';
import { leastVersion } from './differences.ts';
import { type Sign, signOf } from './questions.ts';

/** Why a checklist can't follow another as its next version. */
export type VersionProblem =
  | { readonly kind: 'otherChecklist' }
  /** Something has changed, and the version has not risen as much as that asks for. */
  | { readonly kind: 'versionTooLow'; readonly step: Step; readonly least: string }
  /** Something shows that the question means something else, but its edition says that old answers still hold. */
  | {
      readonly kind: 'editionNotRaised';
      readonly question: Question;
      readonly sign: Exclude<Sign, 'edition'>;
    }
  | { readonly kind: 'editionLowered'; readonly question: Question };

/** What keeps a checklist from following another as its next version; nothing when it may. */
export function versionProblems(
  old: Checklist,
  later: Checklist,
  differences: readonly Difference[],
): readonly VersionProblem[] {
  if (old.id !== later.id) return [{ kind: 'otherChecklist' }];
  const editions = differences.flatMap((one): readonly VersionProblem[] => {
    if (one.kind !== 'meaning') return [];
    const { before, after } = one;
    if (editionOf(after) < editionOf(before)) return [{ kind: 'editionLowered', question: after }];
    const sign = signOf({ before, after }, old);
    return sign === null || sign === 'edition' ? [] : [{ kind: 'editionNotRaised', question: after, sign }];
  });
  const step = leastVersion(differences);
  const least = step && raised(old.version, step);
  const tooLow = step && least !== null && compareVersions(later.version, least) < 0;
  return [...(tooLow ? [{ kind: 'versionTooLow', step, least } as const] : []), ...editions];
}

/** The next version by a step; null when the version is not three numbers. */
export function raised(version: string, step: Step): string | null {
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (!numbers) return null;
  const [major = 0, minor = 0, patch = 0] = numbers;
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
