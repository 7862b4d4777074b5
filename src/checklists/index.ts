import type { Checklist, Localized } from '../engine/index.ts';

/** A checklist that comes with Vägval: what a picker shows, and how to get the rest. */
export interface ChecklistOffer {
  readonly id: string;
  readonly title: Localized;
  readonly load: () => Promise<Checklist>;
}

/** The checklists that come with Vägval, in the order that a picker shows them. Their content loads when asked for. */
export const builtin: readonly ChecklistOffer[] = [
  {
    id: 'projektstod',
    title: { sv: 'Projektstöd', en: 'Project support' },
    load: () =>
      import(/* webpackChunkName: "projektstod" */ './projektstod.yaml').then((module) => module.default),
  },
];
