import type { Checklist } from '../engine/index.ts';
import type { Core } from './file/index.ts';
import projektstod from './projektstod.yaml?offer';

/** A checklist that comes with Vägval: what a picker shows of it, and how to get the rest. */
export interface ChecklistOffer
  extends Pick<Checklist, 'id' | 'version' | 'status' | 'title' | 'description'> {
  readonly load: () => Promise<Checklist>;
}

/** The checklists that come with Vägval, in the order that a picker shows them. Their content loads when asked for. */
export const builtin: readonly ChecklistOffer[] = [
  {
    ...projektstod,
    load: () =>
      import(/* webpackChunkName: "projektstod" */ './projektstod.yaml').then((module) => module.default),
  },
];

/** The core that comes with Vägval, for a checklist file that has none beside it. */
export const loadCore = (): Promise<Core> =>
  import(/* webpackChunkName: "core" */ './core.yaml?core').then((module) => module.default);
