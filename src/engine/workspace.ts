import { type Program, programOf } from './program.ts';
import { Reach } from './reach.ts';
import type { Verdict } from './result.ts';
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
  /** Verdicts that have been reached, by a number for each. */
  readonly verdicts: Verdict[];
}

const workspaces = new WeakMap<Rules, Workspace>();
/** The last one asked for: mostly the same checklist is scored again and again. */
let latest: { readonly rules: Rules; readonly workspace: Workspace } | undefined;

/** @throws RulesFault for rules that can't be scored with. */
export function workspaceOf(rules: Rules): Workspace {
  if (latest?.rules === rules) return latest.workspace;
  let workspace = workspaces.get(rules);
  if (!workspace) {
    const program = programOf(rules);
    workspace = {
      program,
      situation: emptySituation(program),
      answered: emptySituation(program),
      reach: new Reach(program),
      scale: new Float64Array(program.nodes),
      verdicts: [],
    };
    workspaces.set(rules, workspace);
  }
  latest = { rules, workspace };
  return workspace;
}
