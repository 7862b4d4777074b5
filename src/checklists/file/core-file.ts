import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Checklist } from '../../engine/index.ts';
import { readCore } from './core.ts';
import { readChecklist } from './read.ts';

/** The name of the file that holds what checklists refer to. */
export const coreFileName = 'core.yaml';

/** The name of the folder of overlays, beside the checklists that they lie on. */
export const overlaysFolder = 'overlays';

/** The core that a checklist file refers to: beside it, or for an overlay beside its folder; null when there is none. */
export function coreFileFor(checklistFile: string): string | null {
  const folder = path.dirname(path.resolve(checklistFile));
  const above = path.basename(folder) === overlaysFolder ? [path.dirname(folder)] : [];
  const places = [folder, ...above].map((place) => path.join(place, coreFileName));
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * Reads a checklist file and the core near it.
 * @throws ChecklistFault when one of them has faults.
 */
export function readChecklistFile(file: string): Checklist {
  const core = coreFileFor(file);
  return readChecklist(readFileSync(file, 'utf8'), core ? readCore(readFileSync(core, 'utf8')) : null);
}
