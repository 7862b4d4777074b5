import type { Answer, Answers } from './answer.ts';
import { ChecklistMismatch } from './mismatch.ts';
import type { Program, Test, Variable } from './program.ts';
import { type Facts, outcomes } from './rules.ts';

/** Kleene's three values as numbers; the third is `maybe`. */
export const no = 0;
export const yes = 1;
export const maybe = 2;

/** What can still be answered, and which criteria, gates and groups are there. One entry a node of the program. */
export interface Situation {
  facts: Facts;
  /** Of criteria and gates: the options that are still possible; 0 for what is not applicable. */
  readonly mask: Int32Array;
  /** Of criteria and gates: 1 when answered with one of its options. */
  readonly answered: Uint8Array;
  /** Whether it is there: `no`, `yes` or `maybe`. */
  readonly on: Uint8Array;
  /** Least and greatest value, 0..1; in a points checklist, points. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** How many criteria and gates have an answer, "not applicable" among them. */
  given: number;
  /** Whether a criterion is open. */
  open: boolean;
}

/** A situation of a program before anything is answered. */
export function emptySituation({ variables, nodes }: Program): Situation {
  const size = variables.length;
  return {
    facts: {},
    mask: new Int32Array(size),
    answered: new Uint8Array(size),
    on: new Uint8Array(nodes),
    low: new Float64Array(nodes),
    high: new Float64Array(nodes),
    given: 0,
    open: false,
  };
}

/**
 * Reads answers into a situation, whatever it held before.
 * @throws ChecklistMismatch at an answer that the checklist has no place for.
 */
export function readAnswers(program: Program, situation: Situation, answers: Answers, facts: Facts): void {
  const { variables, indexOf } = program;
  const { mask, answered } = situation;
  for (let node = 0; node < variables.length; node++) {
    mask[node] = (variables[node] as Variable).full;
    answered[node] = 0;
  }
  let given = 0;
  let criteria = 0;
  let expected = 0;
  for (const id in answers) {
    // Answers mostly come in the checklist's own order: then nothing has to be looked up.
    const node = variables[expected]?.id === id ? expected : indexOf.get(id);
    if (node === undefined) throw new ChecklistMismatch(id, 'unknownId');
    expected = node + 1;
    const variable = variables[node] as Variable;
    const answer: Answer | undefined = answers[id];
    switch (answer?.kind) {
      case 'level':
        mask[node] = levelMask(variable, answer.level);
        break;
      case 'gate':
        mask[node] = outcomeMask(variable, answer.outcome);
        break;
      case 'notApplicable':
        if (!variable.allowNotApplicable) throw new ChecklistMismatch(id, 'notApplicableNotAllowed');
        mask[node] = 0;
        break;
      default:
        continue;
    }
    if (mask[node] !== 0) answered[node] = 1;
    given++;
    if (!variable.isGate) criteria++;
  }
  situation.facts = facts;
  situation.given = given;
  situation.open = criteria < program.criteria;
}

function levelMask({ id, isGate, numbers }: Variable, level: number): number {
  const option = numbers[level] === level ? level : numbers.indexOf(level);
  if (isGate) throw new ChecklistMismatch(id, 'wrongKind');
  if (option < 0) throw new ChecklistMismatch(id, 'unknownLevel');
  return 1 << option;
}

function outcomeMask({ id, isGate }: Variable, outcome: (typeof outcomes)[number]): number {
  if (!isGate) throw new ChecklistMismatch(id, 'wrongKind');
  const option = outcomes.indexOf(outcome);
  if (option < 0) throw new ChecklistMismatch(id, 'unknownLevel');
  return 1 << option;
}

/** Decides which criteria and gates are there, as far as the possible answers do. */
export function settle(program: Program, situation: Situation): void {
  const { mask, on } = situation;
  const { conditional, variables } = program;
  for (let node = 0; node < mask.length; node++) on[node] = mask[node] === 0 ? no : yes;
  for (const node of conditional) {
    if (on[node] === yes) on[node] = holds((variables[node] as Variable).when as Test, situation);
  }
}

/** Whether a condition holds, by Kleene's strong three-valued logic (Kleene 1952, § 64). */
export function holds(test: Test, situation: Situation): number {
  switch (test.kind) {
    case 'option': {
      const there = situation.on[test.node] as number;
      if (there === no) return no;
      const possible = situation.mask[test.node] as number;
      const wanted = possible & test.mask;
      return wanted === 0 ? no : wanted === possible ? there : maybe;
    }
    case 'fact': {
      const { facts } = situation;
      return Object.hasOwn(facts, test.fact) && String(facts[test.fact]) === test.is ? yes : no;
    }
    case 'not': {
      const part = holds(test.part, situation);
      return part === maybe ? maybe : part === yes ? no : yes;
    }
    default: {
      const deciding = test.kind === 'all' ? no : yes;
      let result = deciding === no ? yes : no;
      for (const part of test.parts) {
        const value = holds(part, situation);
        if (value === deciding) return deciding;
        if (value === maybe) result = maybe;
      }
      return result;
    }
  }
}
