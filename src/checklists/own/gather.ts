import { type Checklist, compareVersions } from '../../engine/index.ts';
import { type BuiltFault, readBuiltText } from '../built/index.ts';
import { differencesOf, versionProblems } from '../versions/index.ts';

/** A file in the organisation's own folder. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** Why a file of the organisation's own is not used. */
export interface OwnFault {
  readonly file: string;
  readonly fault: BuiltFault | 'edition';
}

/** The organisation's own checklists, all versions of them that are at hand. */
export interface Gathered {
  readonly checklists: readonly Checklist[];
  readonly faults: readonly OwnFault[];
  /** The texts of what can be used, to be kept on this machine. */
  readonly texts: readonly string[];
}

interface Good {
  readonly checklist: Checklist;
  readonly text: string;
}

/**
 * What can be used of the organisation's own files, and of those that have been used on this machine before. A file that can't be used
 * takes nothing away: what worked last stays. Nor does a version that is no longer in the folder, since assessments were made with it.
 * @param kept texts that were kept the last time
 * @param files null when the folder could not be reached
 */
export async function gathered(kept: readonly string[], files: readonly OwnFile[] | null): Promise<Gathered> {
  const known: Good[] = [];
  for (const text of kept) {
    const read = await readBuiltText(text);
    if (read.kind === 'read') known.push({ checklist: read.checklist, text });
  }
  const faults: OwnFault[] = [];
  for (const { name, text } of files ?? []) {
    const read = await readBuiltText(text);
    const problem = read.kind === 'fault' ? read.fault : breaking(known, read.checklist);
    if (read.kind === 'fault' || problem) faults.push({ file: name, fault: problem ?? 'notBuilt' });
    else replace(known, { checklist: read.checklist, text });
  }
  return {
    checklists: known.map(({ checklist }) => checklist),
    faults,
    texts: known.map(({ text }) => text),
  };
}

/** Whether answers to the version before would be taken for answers to other questions. */
function breaking(known: readonly Good[], checklist: Checklist): 'edition' | null {
  const before = known
    .map((one) => one.checklist)
    .filter(({ id, version }) => id === checklist.id && compareVersions(version, checklist.version) <= 0)
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1);
  if (!before) return null;
  const problems = versionProblems(before, checklist, differencesOf(before, checklist));
  return problems.some(({ kind }) => kind === 'editionNotRaised' || kind === 'editionLowered')
    ? 'edition'
    : null;
}

/** Takes the place of the same version, or comes beside the others. */
function replace(known: Good[], good: Good): void {
  const { id, version } = good.checklist;
  const at = known.findIndex(({ checklist }) => checklist.id === id && checklist.version === version);
  if (at >= 0) known[at] = good;
  else known.push(good);
}
