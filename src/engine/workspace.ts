import { type Program, programOf } from './program.ts';
import { Reach } from './reach.ts';
import type { Rules } from './rules.ts';
import { emptySituation, type Situation } from './situation.ts';

/** A program with room to compute in, used again by every call so that a score makes little garbage. */
export interface Workspace {
  readonly program: Program;
  readonly situation: Situation;
  /** The situation with only what is answered. */
  readonly answered: Situation;
  readonly reach: Reach;
  readonly scale: Float64Array;
}

const workspaces = new WeakMap<Rules, Workspace>();

/** @throws RulesFault for rules that can't be scored with. */
export function workspaceOf(rules: Rules): Workspace {
  let workspace = workspaces.get(rules);
  if (!workspace) {
    const program = programOf(rules);
    workspace = {
      program,
      situation: emptySituation(program),
      answered: emptySituation(program),
      reach: new Reach(program),
      scale: new Float64Array(program.nodes),
    };
    workspaces.set(rules, workspace);
  }
  return workspace;
}
