import type { Checklist } from '../../engine/index.ts';

/** The number of the form that built files have; a later form has a higher one. */
export const builtForm = 1;

/**
 * A checklist as `vagval checklist build` writes it: examined by the lint, its references replaced by what they refer to. What
 * shows it needs neither the parser nor the schema.
 */
export interface BuiltChecklist {
  readonly vagval: typeof builtForm;
  readonly checklist: Checklist;
}

/** The text of a built file. */
export function builtText(checklist: Checklist): string {
  const built: BuiltChecklist = { vagval: builtForm, checklist };
  return `${JSON.stringify(built, null, 1)}\n`;
}

/** What a checklist's digest is made of: all of it but the digest. */
export function digested({ digest: _, ...content }: Checklist): string {
  return JSON.stringify(content);
}
