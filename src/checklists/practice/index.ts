import datorerSomHaller from './datorer-som-haller.yaml?case-head';
import depaIPajala from './depa-i-pajala.yaml?case-head';
import lagaMeraIHaparanda from './laga-mera-i-haparanda.yaml?case-head';
import lagaSkoterklader from './laga-skoterklader.yaml?case-head';
import matISkolkok from './mat-i-skolkok.yaml?case-head';
import parkeringVidSjukhuset from './parkering-vid-sjukhuset.yaml?case-head';
import type { PracticeCase, PracticeHead } from './practice-case.ts';
import stugorVidRanealven from './stugor-vid-ranealven.yaml?case-head';

export type { PracticeBlock, PracticeCase, PracticeHead, WorkedAnswer } from './practice-case.ts';

/** A practice case that comes with Vägval: what a picker shows of it, and how to get the rest. */
export interface PracticeOffer extends PracticeHead {
  readonly load: () => Promise<PracticeCase>;
}

/** The cases to practise on, in the order that a picker shows them. Their drafts and answers load when asked for. */
export const practiceCases: readonly PracticeOffer[] = [
  offer(
    lagaMeraIHaparanda,
    () => import(/* webpackChunkName: "practice" */ './laga-mera-i-haparanda.yaml?case'),
  ),
  offer(matISkolkok, () => import(/* webpackChunkName: "practice" */ './mat-i-skolkok.yaml?case')),
  offer(
    stugorVidRanealven,
    () => import(/* webpackChunkName: "practice" */ './stugor-vid-ranealven.yaml?case'),
  ),
  offer(lagaSkoterklader, () => import(/* webpackChunkName: "practice" */ './laga-skoterklader.yaml?case')),
  offer(depaIPajala, () => import(/* webpackChunkName: "practice" */ './depa-i-pajala.yaml?case')),
  offer(datorerSomHaller, () => import(/* webpackChunkName: "practice" */ './datorer-som-haller.yaml?case')),
  offer(
    parkeringVidSjukhuset,
    () => import(/* webpackChunkName: "practice" */ './parkering-vid-sjukhuset.yaml?case'),
  ),
];

function offer(
  head: PracticeHead,
  fetched: () => Promise<{ readonly default: PracticeCase }>,
): PracticeOffer {
  return { ...head, load: async () => (await fetched()).default };
}
