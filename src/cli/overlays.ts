import type { Assessment } from '../assessment/index.ts';
import { withFact } from '../assessment/index.ts';
import { laid, type OverlayOffer, overlaysFor } from '../checklists/index.ts';
import { fits } from '../checklists/own/index.ts';
import { type Checklist, type Facts, overlayFact } from '../engine/index.ts';
import { versionFrom } from './checklist-file.ts';
import { Failure } from './failure.ts';
import { message } from './messages.ts';
import type { Request } from './request.ts';

/** A checklist with the overlays that a case or the command has chosen. */
export interface Laid {
  readonly checklist: Checklist;
  /** The facts that say what the command has chosen. */
  readonly chosen: Facts;
  readonly notes: readonly string[];
}

/**
 * Lays on a checklist the overlays that the facts of a case choose, and those that the command names.
 * @throws Failure when there is no such overlay for it; ChecklistFileFault when an overlay's file has faults.
 */
export async function laidFor(base: Checklist, facts: Facts, request: Request): Promise<Laid> {
  const builtin = overlaysFor(base.id);
  const named = await Promise.all(
    request.overlays.map((word) => overlayOf(word, base, builtin, request.language)),
  );
  const others = builtin.filter(({ id }) => !named.some((one) => one.id === id));
  const offered = [...named, ...others];
  const chosen = Object.fromEntries(named.map(({ id, version }) => [overlayFact(id), version]));
  const checklist = await laid(async () => base, offered, { ...facts, ...chosen });
  return { checklist, chosen, notes: overlayNotes(offered, facts, chosen, request) };
}

/** The assessment with the overlays that the command has chosen, if they are not chosen in it already. */
export function withChosen(assessment: Assessment, chosen: Facts, by: string, at: string): Assessment {
  return Object.entries(chosen).reduce(
    (before, [fact, version]) => withFact(before, fact, String(version), by, at),
    assessment,
  );
}

async function overlayOf(
  word: string,
  base: Checklist,
  builtin: readonly OverlayOffer[],
  language: Request['language'],
): Promise<OverlayOffer> {
  if (!/\.(ya?ml|json)$/i.test(word)) {
    const found = builtin.find(({ id }) => id === word);
    if (found) return found;
    const known = builtin.map(({ id }) => id).join(', ') || message('noOverlays', language);
    throw new Failure('unknownOverlay', { id: word, checklist: base.id, known }, 2);
  }
  const overlay = await versionFrom(word);
  if (!overlay.overlay?.on.includes(base.id))
    throw new Failure('notOverlay', { file: word, checklist: base.id });
  if (!fits(overlay, base)) throw new Failure('overlayUnfit', { file: word, checklist: base.id });
  return { ...overlay, load: async () => overlay };
}

function overlayNotes(
  offered: readonly OverlayOffer[],
  facts: Facts,
  chosen: Facts,
  { language }: Request,
): readonly string[] {
  return Object.entries(facts).flatMap(([fact, made]) => {
    if (!fact.startsWith(overlayFact('')) || chosen[fact] !== undefined) return [];
    const overlay = offered.find(({ id }) => overlayFact(id) === fact);
    const id = fact.slice(overlayFact('').length);
    if (!overlay) return [message('overlayMissing', language, { id })];
    if (overlay.version === made) return [];
    const values = { made: String(made), title: overlay.title[language], now: overlay.version };
    return [message('otherOverlayVersion', language, values)];
  });
}
