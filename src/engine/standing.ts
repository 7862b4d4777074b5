import { bound } from './aggregate.ts';
import { bandIndex } from './band.ts';
import { type Program, stop, type Variable } from './program.ts';
import { canBeUnmet, stateOf } from './reach.ts';
import { type Situation, settle, yes } from './situation.ts';
import { type SoFar, soFarOf } from './so-far.ts';

/** The verdict over what is answered only, as a rank: −1 stopped, otherwise the index of a band. */
export interface Standing {
  readonly soFar: SoFar;
  /** Null before the first answer that counts. */
  readonly rank: number | null;
  /** The lowest cap of an answered gate, as an index (−1: it stops), and which gate. */
  readonly gateCap: number;
  readonly gate: string | null;
  /** Requirements that are not met by what is answered, as indices. */
  readonly unmet: readonly number[];
}

/** @param room overwritten, and held by the result. */
export function standingOf(program: Program, situation: Situation, room: Situation): Standing {
  settle(program, situation);
  bound(program, situation);
  const soFar = soFarOf(program, situation, room);
  const { bands, criteria, variables, requirements } = program;
  let gateCap = bands.length;
  let gate: string | null = null;
  for (let node = criteria; node < variables.length; node++) {
    if (situation.answered[node] === 0 || situation.on[node] !== yes) continue;
    const { id, caps } = variables[node] as Variable;
    const cap = caps[31 - Math.clz32(situation.mask[node] as number)] as number;
    if (cap >= gateCap) continue;
    gateCap = cap;
    gate = id;
  }
  let cap = gateCap;
  const unmet = requirements.flatMap((requirement, index) => {
    if (stateOf(program, requirement, soFar.situation) !== canBeUnmet) return [];
    cap = Math.min(cap, requirement.cap);
    return [index];
  });
  const rank =
    soFar.total === null ? null : cap === stop ? stop : Math.min(bandIndex(bands, soFar.total), cap);
  return { soFar, rank, gateCap, gate, unmet };
}
