import { type Assessment, newAssessment, withFact } from '../../assessment/index.ts';
import { type Checklist, overlayFact } from '../../engine/index.ts';
import type { ChecklistChoice } from '../ports.ts';

/**
 * A new assessment with a checklist and the programmes that were chosen for it.
 * @param overlays ids of the choice's overlays
 * @param at ISO 8601 in UTC
 */
export async function begunWith(
  choice: ChecklistChoice,
  overlays: readonly string[],
  by: string,
  at: string,
): Promise<{ readonly checklist: Checklist; readonly assessment: Assessment }> {
  const chosen = (choice.overlays ?? []).filter(({ id }) => overlays.includes(id));
  const facts = chosen.map(({ id, version }) => [overlayFact(id), version] as const);
  const checklist = await choice.load(Object.fromEntries(facts));
  const assessment = facts.reduce(
    (before, [fact, version]) => withFact(before, fact, version, by, at),
    newAssessment(checklist, by, at),
  );
  return { checklist, assessment };
}
