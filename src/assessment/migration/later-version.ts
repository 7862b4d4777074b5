import { compareVersions } from '../../engine/index.ts';
import type { ChecklistRef } from '../assessment.ts';
import { isForeign, mergedForeign, nothingForeign } from '../foreign.ts';
import { compareText, keyOf, laterText } from '../order.ts';
import type { Takeover, VersionRef } from '../record.ts';

/**
 * The checklist of two copies: of those that they are made with and have been taken over to the highest version; of one version the one
 * that was taken over to last, then any that is the same for everybody. Nobody is ever taken back, since answers to a later edition
 * would lose their question.
 */
export function laterVersion(a: ChecklistRef, b: ChecklistRef, takeovers: readonly Takeover[]): ChecklistRef {
  const targets = takeovers.map(({ checklist, to }) => ({ id: checklist, ...to }));
  const rank = ({ id, version, digest }: ChecklistRef) =>
    keyOf([lastTakenOver({ version, digest }, takeovers), id, digest]);
  const { id, version, digest } = [b, ...targets].reduce((best, one) => {
    const order = compareVersions(one.version, best.version) || compareText(rank(one), rank(best));
    return order > 0 ? one : best;
  }, a);
  const foreign = mergedForeign(a.foreign ?? nothingForeign, b.foreign ?? nothingForeign);
  return { id, version, digest, ...(isForeign(foreign) ? { foreign } : {}) };
}

/** Whether two are the same version, to the letter. */
export function sameVersion(a: VersionRef, b: VersionRef): boolean {
  return a.version === b.version && a.digest === b.digest;
}

function lastTakenOver(ref: VersionRef, takeovers: readonly Takeover[]): string {
  return takeovers.filter(({ to }) => sameVersion(to, ref)).reduce((last, { at }) => laterText(last, at), '');
}
