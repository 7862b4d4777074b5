import type { Answers } from './answer.ts';
import { type Band, type Checklist, type Effect, type Gate, outcomes } from './checklist.ts';
import { answerTo } from './fit.ts';
import type { GateState, Interval, Verdict } from './result.ts';

/** Values closer than this to a threshold count as having reached it (METHOD 10). */
export const tolerance = 1e-9;

/** Index of the band that a total belongs to, lower ends inclusive; a total below every band belongs to the first. */
export function bandIndex(bands: readonly Band[], total: number): number {
  let index = 0;
  for (let i = 1; i < bands.length; i++) {
    if (total >= (bands[i] as Band).from - tolerance) index = i;
  }
  return index;
}

/** How far a gate has come. It is never "not applicable": what can do no harm passes. */
export function gateState(gate: Gate, answers: Answers): GateState {
  const answer = answerTo(answers, gate.id);
  return answer?.kind === 'gate' ? answer.outcome : 'open';
}

/** The effects that a gate can still have: one when it is answered, all of its outcomes' while it is open. */
export function possibleEffects(gate: Gate, state: GateState): readonly Effect[] {
  return state === 'open' ? outcomes.map((outcome) => gate.effects[outcome]) : [gate.effects[state]];
}

/**
 * The verdict over every way to complete the assessment: the lowest and the highest band still reachable with each
 * completion's caps and stops (METHOD 7 and 10).
 * @param total null when no criterion is applicable: then only a stop is possible.
 */
export function verdict(
  checklist: Checklist,
  total: Interval | null,
  states: Readonly<Record<string, GateState>>,
): Verdict {
  const { bands } = checklist;
  let stopReachable = false;
  let goReachable = true;
  let tightest = bands.length - 1;
  let loosest = bands.length - 1;
  for (const gate of checklist.gates) {
    const caps: number[] = [];
    for (const effect of possibleEffects(gate, states[gate.id] ?? 'open')) {
      if (effect.kind === 'stop') stopReachable = true;
      else
        caps.push(
          effect.kind === 'cap' ? bands.findIndex((band) => band.id === effect.band) : bands.length - 1,
        );
    }
    if (caps.length === 0) goReachable = false;
    tightest = Math.min(tightest, ...caps);
    loosest = Math.min(loosest, Math.max(-1, ...caps));
  }
  const possible: string[] = stopReachable ? ['stop'] : [];
  if (total && goReachable) {
    const lowest = Math.min(bandIndex(bands, total.low), tightest);
    const highest = Math.min(bandIndex(bands, total.high), loosest);
    possible.push(...bands.slice(lowest, highest + 1).map((band) => band.id));
  }
  return { possible, settled: possible.length === 1 };
}
