import type { Checklist } from '../../engine/index.ts';

/**
 * An overlay as it can be laid on an earlier version of a checklist: what both have in common among sources and facts is as the
 * checklist had it then.
 */
export function fitted(overlay: Checklist, base: Checklist): Checklist {
  const asIn = <T extends { readonly id: string }>(mine: readonly T[], theirs: readonly T[]) =>
    mine.map((one) => theirs.find(({ id }) => id === one.id) ?? one);
  return {
    ...overlay,
    sources: asIn(overlay.sources, base.sources),
    facts: asIn(overlay.facts, base.facts),
  };
}
