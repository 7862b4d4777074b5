import type { Checklist } from '../../engine/index.ts';
import { readBuilt } from '../built/index.ts';

/** An earlier version of a checklist, for the assessments that were made with it. */
export interface PastVersion extends Pick<Checklist, 'id' | 'version'> {
  readonly load: () => Promise<Checklist>;
}

/**
 * The earlier versions of the checklists that come with Vägval, whole and as they were. Before a checklist is changed, the version that
 * people have used is kept here: `vagval checklist build FILE -o src/checklists/past/ID-VERSION.json`.
 */
export const past: readonly PastVersion[] = [
  version('projektstod', '0.2.0', () => import(/* webpackChunkName: "past" */ './projektstod-0.2.0.json')),
];

function version(
  id: string,
  number: string,
  fetched: () => Promise<{ readonly default: unknown }>,
): PastVersion {
  let read: Promise<Checklist> | undefined;
  const load = () => {
    read ??= fetched().then(async (module) => {
      const built = await readBuilt(module.default);
      if (built.kind === 'fault') throw new Error(`${id} ${number} can't be used: ${built.fault}`);
      return built.checklist;
    });
    // What could not be fetched is asked for again the next time.
    read.catch(() => {
      read = undefined;
    });
    return read;
  };
  return { id, version: number, load };
}
