import {
  allCriteria,
  type Checklist,
  type Criterion,
  type Effect,
  type FactQuestion,
  type Facts,
  type Gate,
  type Group,
  overlayFact,
  type Source,
} from '../engine/index.ts';

/** What a picker shows of an overlay. */
export type OverlayHead = Pick<Checklist, 'id' | 'version' | 'status' | 'title' | 'description'>;

const none: Effect = { kind: 'none' };

/**
 * A checklist with the overlays that were chosen laid on it, as one to ask from. What only an overlay asks comes in a
 * group of its own, outside the total, and its own gates do nothing to the verdict: so the checklist's own score is the
 * same as without it. Each overlay is kept whole under `programmes`, to be scored over the same answers. Id, version and
 * digest stay the checklist's; which overlays were chosen is a fact of the case.
 * @param offered the overlays that may be chosen: facts of the case by {@link overlayFact}
 * @throws Error when two of them mean different things by one id
 */
export function compose(
  base: Checklist,
  offered: readonly OverlayHead[],
  chosen: readonly Checklist[],
): Checklist {
  if (offered.length === 0) return base;
  const begun: Checklist = { ...base, facts: [...base.facts, ...offered.map(overlayQuestion)] };
  if (chosen.length === 0) return begun;
  return { ...chosen.reduce(withOverlay, begun), programmes: chosen };
}

/** Which of the offered overlays the facts of a case choose, whatever their version, in the order they are offered. */
export function chosenIds(offered: readonly Pick<OverlayHead, 'id'>[], facts: Facts): readonly string[] {
  return offered.map(({ id }) => id).filter((id) => facts[overlayFact(id)] !== undefined);
}

/**
 * An overlay as it can be laid on a version of a checklist that it was not written with: what it has in common with others among sources
 * and facts is as they have it.
 * @param others the checklist, and the overlays that lie on it already
 */
export function fitted(
  overlay: Checklist,
  others: readonly Pick<Checklist, 'sources' | 'facts'>[],
): Checklist {
  const asIn = <T extends { readonly id: string }>(mine: readonly T[], theirs: readonly T[]) =>
    mine.map((one) => theirs.find(({ id }) => id === one.id) ?? one);
  return {
    ...overlay,
    sources: asIn(
      overlay.sources,
      others.flatMap(({ sources }) => sources),
    ),
    facts: asIn(
      overlay.facts,
      others.flatMap(({ facts }) => facts),
    ),
  };
}

function overlayQuestion({ id, title, version }: OverlayHead): FactQuestion {
  const label = { sv: `version ${version}`, en: `version ${version}` };
  return { id: overlayFact(id), title, values: [{ value: version, label }] };
}

function withOverlay(checklist: Checklist, overlay: Checklist): Checklist {
  const asked = new Set(allCriteria(checklist).map(({ id }) => id));
  const own = allCriteria(overlay)
    .filter(({ id }) => !asked.has(id))
    .map((criterion) => withScale(criterion, checklist, overlay));
  const gates = overlay.gates
    .filter(({ id }) => !checklist.gates.some((gate) => gate.id === id))
    .map((gate): Gate => ({ ...gate, effects: { pass: none, risk: none, fail: none } }));
  return {
    ...checklist,
    sources: together(checklist.sources, overlay.sources),
    facts: together(checklist.facts, overlay.facts),
    dimensions: [...checklist.dimensions, ...(own.length > 0 ? [groupOf(overlay, own)] : [])],
    gates: [...checklist.gates, ...gates],
  };
}

/** What only the overlay asks, under the overlay's name. */
function groupOf({ id, title, description }: Checklist, members: readonly Criterion[]): Group {
  return { kind: 'group', id, weight: 1, title, description, inTotal: false, members };
}

/** The names of its levels go with a criterion, where they are others than the checklist's. */
function withScale(criterion: Criterion, checklist: Checklist, overlay: Checklist): Criterion {
  const { scale = overlay.scale, ...rest } = criterion;
  return JSON.stringify(scale) === JSON.stringify(checklist.scale) ? rest : { ...rest, scale };
}

/** Both lists, what is in both once. @throws Error when one id means two things */
function together<T extends Source | FactQuestion>(mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const added = theirs.filter((one) => {
    const same = mine.find(({ id }) => id === one.id);
    if (same && JSON.stringify(same) !== JSON.stringify(one))
      throw new Error(`"${one.id}" is one thing in the checklist and another in the overlay`);
    return !same;
  });
  return [...mine, ...added];
}
