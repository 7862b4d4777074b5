import { type Checklist, compareVersions, type Facts } from '../engine/index.ts';
import beslut from './beslut.yaml?offer';
import bolag from './bolag.yaml?offer';
import { chosenIds, compose, type OverlayHead } from './compose.ts';
import foretagsstod from './foretagsstod.yaml?offer';
import aurora from './overlays/aurora.yaml?offer';
import eruf from './overlays/eruf.yaml?offer';
import esf from './overlays/esf.yaml?offer';
import { fitted } from './past/fitted.ts';
import { type PastVersion, past } from './past/index.ts';
import projektide from './projektide.yaml?offer';
import projektstod from './projektstod.yaml?offer';

export { chosenIds, compose, type OverlayHead } from './compose.ts';
export * from './practice/index.ts';

/** An overlay that comes with Vägval, and how to get the rest of it. */
export interface OverlayOffer extends OverlayHead, Pick<Checklist, 'overlay'> {
  readonly load: () => Promise<Checklist>;
}

/** A checklist that comes with Vägval: what a picker shows of it, and how to get the rest. */
export interface ChecklistOffer
  extends Pick<Checklist, 'id' | 'version' | 'status' | 'title' | 'description'> {
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
  offer(projektstod, () => import(/* webpackChunkName: "projektstod" */ './projektstod.yaml')),
  offer(foretagsstod, () => import(/* webpackChunkName: "foretagsstod" */ './foretagsstod.yaml')),
  offer(bolag, () => import(/* webpackChunkName: "bolag" */ './bolag.yaml')),
  offer(beslut, () => import(/* webpackChunkName: "beslut" */ './beslut.yaml')),
  offer(projektide, () => import(/* webpackChunkName: "projektide" */ './projektide.yaml')),
];

/** The overlays that come with Vägval and may lie on a checklist. */
export function overlaysFor(checklist: string): readonly OverlayOffer[] {
  return overlays.filter(({ overlay }) => overlay?.on.includes(checklist));
}

/** A checklist with those of the offered overlays that facts choose. Only they are loaded. */
export async function laid(
  base: () => Promise<Checklist>,
  offered: readonly OverlayOffer[],
  facts: Facts,
): Promise<Checklist> {
  const ids = chosenIds(offered, facts);
  const parts = offered.filter(({ id }) => ids.includes(id)).map(({ load }) => load());
  const [first, ...chosen] = await Promise.all([base(), ...parts]);
  return compose(first, offered, chosen);
}

type Fetched = () => Promise<{ readonly default: Checklist }>;

function overlayOffer(head: Omit<OverlayOffer, 'load'>, fetched: Fetched): OverlayOffer {
  return { ...head, load: async () => (await fetched()).default };
}

/**
 * The checklists that come with Vägval with an organisation's own: an own one takes the place of one with its id, whose versions remain
 * for the assessments that were made with them.
 * @param own all versions of them, in any order
 */
export function withOwn(own: readonly Checklist[]): readonly ChecklistOffer[] {
  const newest = new Map<string, Checklist>();
  for (const one of own) {
    const known = newest.get(one.id);
    if (!known || compareVersions(one.version, known.version) > 0) newest.set(one.id, one);
  }
  const ownOffer = (one: Checklist): ChecklistOffer => {
    const others = own.filter(({ id, version }) => id === one.id && version !== one.version);
    const ours = builtin.filter(({ id }) => id === one.id);
    const earlier = [
      ...others.map(({ id, version }, i) => ({ id, version, load: async () => others[i] as Checklist })),
      ...ours.map(({ id, version, base }) => ({ id, version, load: base })),
      ...past,
    ];
    return offer(headOf(one), async () => ({ default: one }), earlier, true);
  };
  const added = [...newest.values()].filter(({ id }) => !builtin.some((ours) => ours.id === id));
  const inPlace = builtin.map((ours) => {
    const one = newest.get(ours.id);
    return one ? ownOffer(one) : ours;
  });
  return [...added.map(ownOffer), ...inPlace];
}

function headOf({ id, version, status, title, description }: Checklist): OverlayHead {
  return { id, version, status, title, description };
}

/** @param isOwn true for one that the overlays were not written with, and are fitted to. */
function offer(
  head: OverlayHead,
  fetched: Fetched,
  before: readonly PastVersion[] = past,
  isOwn = false,
): ChecklistOffer {
  const offered = overlaysFor(head.id);
  const pastOf = (made: Made | undefined) =>
    made && made.version !== head.version
      ? before.find(({ id, version }) => id === head.id && version === made.version)
      : undefined;
  const base = (made?: Made) => pastOf(made)?.load() ?? fetched().then((module) => module.default);
  const kept = new Map<string, Promise<Checklist>>();
  const load = (facts: Facts = {}, made?: Made): Promise<Checklist> => {
    const earlier = pastOf(made);
    const key = [earlier?.version ?? head.version, ...chosenIds(offered, facts)].join(' ');
    const known = kept.get(key);
    if (known) return known;
    const fits = earlier || isOwn ? offered.map(fittedTo(() => base(made))) : offered;
    const whole = laid(() => base(made), fits, facts);
    kept.set(key, whole);
    // What could not be fetched is asked for again the next time.
    whole.catch(() => kept.delete(key));
    return whole;
  };
  return { ...head, overlays: offered, base, load };
}

/** An overlay as it is laid on a version that it was not written with. */
function fittedTo(base: () => Promise<Checklist>): (overlay: OverlayOffer) => OverlayOffer {
  return (overlay) => ({
    ...overlay,
    load: async () => fitted(await overlay.load(), await base()),
  });
}
