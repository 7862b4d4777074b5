import { type Checklist, compareVersions } from '../../engine/index.ts';
import { type BuiltFault, readBuiltText } from '../built/index.ts';
import { differencesOf, versionProblems } from '../versions/index.ts';
import { fits } from './fits.ts';

/** A file in the organisation's own folder. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

/** Why a file of the organisation's own is not used. */
export interface OwnFault {
  readonly file: string;
  readonly fault: BuiltFault | 'edition' | 'unfit';
}

/** A text that could be used, to be kept on this machine. */
export interface Kept {
  readonly text: string;
  /** It was no longer in the folder. */
  readonly withdrawn: boolean;
}

/** The organisation's own checklists and overlays, all versions of them that are at hand. */
export interface Gathered {
  /** Those that are offered. */
  readonly checklists: readonly Checklist[];
  /** Those that are no longer in the folder. They remain, since assessments were made with them. */
  readonly withdrawn: readonly Checklist[];
  readonly faults: readonly OwnFault[];
  readonly kept: readonly Kept[];
}

interface Good extends Kept {
  readonly checklist: Checklist;
}

/** A checklist that an overlay may lie on, when it is none of the organisation's own; null when there is none or it can't be had now. */
export type BaseOf = (id: string) => Promise<Checklist | null>;

/**
 * What can be used of the organisation's own files, and of those that have been used on this machine before. A file that can't be used
 * takes nothing away: what worked last stays, and while there is such a file nothing is taken to be withdrawn.
 * @param kept what was kept the last time
 * @param files null when the folder could not be reached
 */
export async function gathered(
  kept: readonly Kept[],
  files: readonly OwnFile[] | null,
  baseOf: BaseOf,
): Promise<Gathered> {
  const known: Good[] = [];
  for (const { text, withdrawn } of kept) {
    const read = await readBuiltText(text);
    if (read.kind === 'read') known.push({ checklist: read.checklist, text, withdrawn });
  }
  const faults: OwnFault[] = [];
  const sound: { readonly name: string; readonly good: Good }[] = [];
  for (const { name, text } of files ?? []) {
    const read = await readBuiltText(text);
    if (read.kind === 'fault') faults.push({ file: name, fault: read.fault });
    else sound.push({ name, good: { checklist: read.checklist, text, withdrawn: false } });
  }
  const fresh = new Set<Good>();
  // Overlays come last, since they are to fit the checklists.
  for (const { name, good } of [...sound.filter(isBase), ...sound.filter((one) => !isBase(one))]) {
    const fault = breaking(known, good.checklist) ?? (await unfit(known, good.checklist, baseOf));
    if (fault) faults.push({ file: name, fault });
    else fresh.add(replaced(known, good));
  }
  const isSure = files !== null && faults.length === 0;
  const all = known.map((good) => (isSure && !fresh.has(good) ? { ...good, withdrawn: true } : good));
  const usable: Good[] = [];
  for (const good of all) if (!(await unfit(all, good.checklist, baseOf))) usable.push(good);
  const those = (withdrawn: boolean) =>
    usable.filter((good) => good.withdrawn === withdrawn).map(({ checklist }) => checklist);
  return {
    checklists: those(false),
    withdrawn: those(true),
    faults,
    kept: all.map(({ text, withdrawn }) => ({ text, withdrawn })),
  };
}

const isBase = ({ good }: { readonly good: Good }): boolean => good.checklist.overlay === undefined;

/** Whether answers to the version before would be taken for answers to other questions. */
function breaking(known: readonly Good[], checklist: Checklist): 'edition' | null {
  const before = newest(
    known.filter(({ checklist: { version } }) => compareVersions(version, checklist.version) <= 0),
    checklist.id,
  );
  if (!before) return null;
  const problems = versionProblems(before, checklist, differencesOf(before, checklist));
  return problems.some(({ kind }) => kind === 'editionNotRaised' || kind === 'editionLowered')
    ? 'edition'
    : null;
}

/** Whether it is an overlay that can't be laid on one of the checklists that it names. */
async function unfit(known: readonly Good[], checklist: Checklist, baseOf: BaseOf): Promise<'unfit' | null> {
  for (const id of checklist.overlay?.on ?? []) {
    const offered = known.filter(({ withdrawn }) => !withdrawn);
    const base = newest(offered, id) ?? (await baseOf(id)) ?? newest(known, id);
    if (base && !base.overlay && !fits(checklist, base)) return 'unfit';
  }
  return null;
}

function newest(among: readonly Good[], wanted: string): Checklist | undefined {
  return among
    .map(({ checklist }) => checklist)
    .filter(({ id }) => id === wanted)
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1);
}

/** Takes the place of the same version, or comes beside the others. */
function replaced(known: Good[], good: Good): Good {
  const { id, version } = good.checklist;
  const at = known.findIndex(({ checklist }) => checklist.id === id && checklist.version === version);
  if (at >= 0) known[at] = good;
  else known.push(good);
  return good;
}
