import { type Checklist, compareVersions, type Facts } from '../engine/index.ts';
import beslut from './beslut.yaml?offer';
import bolag from './bolag.yaml?offer';
import { chosenIds, compose, fitted, type OverlayHead } from './compose.ts';
import foretagsstod from './foretagsstod.yaml?offer';
import aurora from './overlays/aurora.yaml?offer';
import eruf from './overlays/eruf.yaml?offer';
import esf from './overlays/esf.yaml?offer';
import { past } from './past/index.ts';
import projektide from './projektide.yaml?offer';
import projektstod from './projektstod.yaml?offer';

export { chosenIds, compose, type OverlayHead } from './compose.ts';
export * from './practice/index.ts';

/** An overlay to choose, and how to get the rest of it. */
export interface OverlayOffer extends OverlayHead, Pick<Checklist, 'overlay'> {
  /** The organisation has taken it away: it is there only for cases that have chosen it. */
  readonly withdrawn?: true;
  readonly load: () => Promise<Checklist>;
}

/** A checklist to choose: what a picker shows of it, and how to get the rest. */
export interface ChecklistOffer extends OverlayHead {
  /** The organisation has taken it away: it is there only for assessments that were made with it. */
  readonly withdrawn?: true;
  /** The programmes that may be laid on it, in the order that a picker shows them. */
  readonly overlays: readonly OverlayOffer[];
  /** The checklist by itself. @param made the version wanted: that one if it is at hand, otherwise the newest */
  readonly base: (made?: Made) => Promise<Checklist>;
  /**
   * The checklist, with the overlays that the facts of a case choose. The same choice gives the same object.
   * @param made the version that an assessment is made with: that one if it is at hand, otherwise the newest
   */
  readonly load: (facts?: Facts, made?: Made) => Promise<Checklist>;
}

/** Which version something was made with. */
export type Made = Pick<Checklist, 'version'>;

/** The overlays that come with Vägval, in the order that a picker shows them. */
export const overlays: readonly OverlayOffer[] = [
  overlayOffer(eruf, () => import(/* webpackChunkName: "eruf" */ './overlays/eruf.yaml')),
  overlayOffer(esf, () => import(/* webpackChunkName: "esf" */ './overlays/esf.yaml')),
  overlayOffer(aurora, () => import(/* webpackChunkName: "aurora" */ './overlays/aurora.yaml')),
];

/** The checklists that come with Vägval, in the order that a picker shows them. Their content loads when asked for. */
export const builtin: readonly ChecklistOffer[] = [
  builtinOffer(projektstod, () => import(/* webpackChunkName: "projektstod" */ './projektstod.yaml')),
  builtinOffer(foretagsstod, () => import(/* webpackChunkName: "foretagsstod" */ './foretagsstod.yaml')),
  builtinOffer(bolag, () => import(/* webpackChunkName: "bolag" */ './bolag.yaml')),
  builtinOffer(beslut, () => import(/* webpackChunkName: "beslut" */ './beslut.yaml')),
  builtinOffer(projektide, () => import(/* webpackChunkName: "projektide" */ './projektide.yaml')),
];

/** The overlays that may lie on a checklist. @param among those that come with Vägval when left out */
export function overlaysFor(
  checklist: string,
  among: readonly OverlayOffer[] = overlays,
): readonly OverlayOffer[] {
  return among.filter(({ overlay }) => overlay?.on.includes(checklist));
}

/**
 * A checklist with those of the offered overlays that facts choose, each fitted to it and to those before. Only they are loaded.
 */
export async function laid(
  base: () => Promise<Checklist>,
  offered: readonly OverlayOffer[],
  facts: Facts,
): Promise<Checklist> {
  const ids = chosenIds(offered, facts);
  const parts = offered.filter(({ id }) => ids.includes(id)).map(({ load }) => load());
  const [first, ...chosen] = await Promise.all([base(), ...parts]);
  const fitting: Checklist[] = [];
  for (const overlay of chosen) fitting.push(fitted(overlay, [first, ...fitting]));
  return compose(first, offered, fitting);
}

type Fetched = () => Promise<{ readonly default: Checklist }>;

function overlayOffer(head: Omit<OverlayOffer, 'load'>, fetched: Fetched): OverlayOffer {
  return { ...head, load: async () => (await fetched()).default };
}

function builtinOffer(head: OverlayHead, fetched: Fetched): ChecklistOffer {
  return offer(head, overlaysFor(head.id), async (made) => {
    const before =
      made?.version === head.version
        ? undefined
        : past.find(({ id, version }) => id === head.id && version === made?.version);
    return before?.load() ?? (await fetched()).default;
  });
}

/** @param base the checklist by itself, in the version that is wanted if it is at hand, otherwise the newest */
function offer(
  head: OverlayHead & Pick<ChecklistOffer, 'withdrawn'>,
  offered: readonly OverlayOffer[],
  base: ChecklistOffer['base'],
): ChecklistOffer {
  const kept = new Map<string, Promise<Checklist>>();
  const load = async (facts: Facts = {}, made?: Made): Promise<Checklist> => {
    const first = await base(made);
    const key = [first.version, ...chosenIds(offered, facts)].join(' ');
    const known = kept.get(key);
    if (known) return known;
    const whole = laid(async () => first, offered, facts);
    kept.set(key, whole);
    // What could not be fetched is asked for again the next time.
    whole.catch(() => kept.delete(key));
    return whole;
  };
  return { ...head, overlays: offered, base, load };
}

/**
 * The checklists that come with Vägval with an organisation's own: an own one takes the place of one with its id, whose versions remain
 * for the assessments that were made with them. So do own overlays.
 * @param own all versions of them that are offered, overlays too, in any order
 * @param withdrawn versions that are no longer offered, and remain for the assessments that were made with them
 */
export function withOwn(
  own: readonly Checklist[],
  withdrawn: readonly Checklist[] = [],
): readonly ChecklistOffer[] {
  const laidOn = ownOverlays(own.filter(isOverlay), withdrawn.filter(isOverlay));
  const offered = own.filter((one) => !isOverlay(one));
  const gone = withdrawn.filter((one) => !isOverlay(one));
  return idsOf(builtin, offered, gone).map((id) => {
    const ours = builtin.find((one) => one.id === id);
    const theirs = [...offered, ...gone].filter((one) => one.id === id);
    const mayLie = overlaysFor(id, laidOn);
    if (ours && theirs.length === 0 && mayLie.every((one) => overlays.includes(one))) return ours;
    const first = newest(id, offered);
    const head = first ?? ours ?? { ...(newest(id, gone) as Checklist), withdrawn: true };
    return offer(headOf(head), mayLie, async (made) => {
      const same = theirs.find(({ version }) => version === made?.version);
      if (same) return same;
      const before = made && (await ours?.base(made));
      if (before?.version === made?.version && before) return before;
      return first ?? ours?.base() ?? (newest(id, gone) as Checklist);
    });
  });
}

/** The overlays that come with Vägval with an organisation's own, each in its newest version. */
function ownOverlays(
  offered: readonly Checklist[],
  withdrawn: readonly Checklist[],
): readonly OverlayOffer[] {
  return idsOf(overlays, offered, withdrawn).map((id) => {
    const first = newest(id, offered);
    const ours = overlays.find((one) => one.id === id);
    if (!first && ours) return ours;
    const one = first ?? (newest(id, withdrawn) as Checklist);
    return {
      ...headOf(first ? one : { ...one, withdrawn: true }),
      ...(one.overlay ? { overlay: one.overlay } : {}),
      load: async () => one,
    };
  });
}

const isOverlay = ({ overlay }: Checklist): boolean => overlay !== undefined;

/** The ids of all, in the order that a picker shows them: what only the organisation has comes first, what it has withdrawn last. */
function idsOf(
  ours: readonly { readonly id: string }[],
  offered: readonly Checklist[],
  withdrawn: readonly Checklist[],
): readonly string[] {
  const known = ours.map(({ id }) => id);
  const added = offered.map(({ id }) => id).filter((id) => !known.includes(id));
  return [...new Set([...added, ...known, ...withdrawn.map(({ id }) => id)])];
}

function newest(id: string, among: readonly Checklist[]): Checklist | undefined {
  return among
    .filter((one) => one.id === id)
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1);
}

function headOf(one: OverlayHead & Pick<ChecklistOffer, 'withdrawn'>) {
  const { id, version, status, title, description, withdrawn } = one;
  return { id, version, status, title, description, ...(withdrawn ? { withdrawn } : {}) };
}
