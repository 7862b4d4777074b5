import { allCriteria, type Checklist, RulesFault, score } from '../../engine/index.ts';
import { builtForm, digested } from './form.ts';

/** Why a built file can't be used. */
export type BuiltFault =
  /** It is no JSON, or not what `vagval checklist build` writes: a checklist's YAML, a page that says "not found", a file cut off. */
  | 'notBuilt'
  /** It was written by a newer Vägval. */
  | 'newer'
  /** It has been changed by hand after it was built, or was damaged on its way. */
  | 'changed'
  /** It can't be scored with. */
  | 'unusable';

export type BuiltRead =
  | { readonly kind: 'read'; readonly checklist: Checklist }
  | { readonly kind: 'fault'; readonly fault: BuiltFault };

/** Reads the text of a built file. Never throws. See {@link readBuilt}. */
export async function readBuiltText(text: string): Promise<BuiltRead> {
  try {
    return await readBuilt(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return fault('notBuilt');
  }
}

/**
 * Reads what a built file holds. That the lint has found nothing wrong is proved by the digest: only what passed it was given one, and
 * a file that was changed since has another. Never throws.
 */
export async function readBuilt(value: unknown): Promise<BuiltRead> {
  if (!isObject(value) || !isObject(value.checklist)) return fault('notBuilt');
  if (typeof value.vagval !== 'number') return fault('notBuilt');
  if (value.vagval > builtForm) return fault('newer');
  const checklist = value.checklist as unknown as Checklist;
  if (checklist.digest !== (await digestOf(checklist))) return fault('changed');
  return isUsable(checklist) ? { kind: 'read', checklist } : fault('unusable');
}

async function digestOf(checklist: Checklist): Promise<string> {
  const bytes = new TextEncoder().encode(digested(checklist));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether it has questions and can be scored with: a last look, since somebody may make a digest of anything. */
function isUsable(checklist: Checklist): boolean {
  try {
    score(checklist, {}, {});
    const { id, version, title, scale, facts, sources, overlay } = checklist;
    const isWhole = [id, version, title.sv, title.en].every(
      (text) => typeof text === 'string' && text !== '',
    );
    const hasLists = [scale, facts, sources, checklist.requirements, checklist.adjustments].every(
      Array.isArray,
    );
    const isPlaced = !overlay || (Array.isArray(overlay.on) && overlay.on.length > 0);
    return isWhole && hasLists && isPlaced && allCriteria(checklist).length > 0;
  } catch (error) {
    if (error instanceof RulesFault || error instanceof TypeError) return false;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fault(kind: BuiltFault): BuiltRead {
  return { kind: 'fault', fault: kind };
}
