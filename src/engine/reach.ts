import { type Bounds, bound, pointsOf, presence, shareOf } from './aggregate.ts';
import { bandIndex, tolerance } from './band.ts';
import { type AdjustmentPlan, type Program, type RequirementPlan, stop, type Variable } from './program.ts';
import { holds, maybe, no, type Situation, settle, yes } from './situation.ts';

/** Bits for what a requirement can still turn out to be. */
export const canBeMet = 1;
export const canBeUnmet = 2;
export const canBeAbsent = 4;
/** Bits for whether an adjustment can still be made, or left out. */
export const canBeMade = 1;
export const canBeLeft = 2;

/** What a set of completions reaches. A larger set reaches at least as much: reaches form a semilattice under `join`. */
export class Reach {
  /** Of the total after adjustments; low > high when no completion has a total. */
  low = Number.POSITIVE_INFINITY;
  high = Number.NEGATIVE_INFINITY;
  /** Of a points checklist's share, before adjustments. */
  shareLow = Number.POSITIVE_INFINITY;
  shareHigh = Number.NEGATIVE_INFINITY;
  /** Of each group, in the program's order. */
  readonly groupLow: Float64Array;
  readonly groupHigh: Float64Array;
  readonly requirements: Uint8Array;
  readonly adjustments: Uint8Array;
  stop = false;
  /** Whether some completion has neither a total nor a stop, and so no verdict. */
  none = false;
  /** Indices of the lowest and highest band reached without a stop; lowest > highest when there is none. */
  lowest = Number.POSITIVE_INFINITY;
  highest = -1;

  constructor({ groups, requirements, adjustments }: Program) {
    this.groupLow = new Float64Array(groups.length).fill(Number.POSITIVE_INFINITY);
    this.groupHigh = new Float64Array(groups.length).fill(Number.NEGATIVE_INFINITY);
    this.requirements = new Uint8Array(requirements.length);
    this.adjustments = new Uint8Array(adjustments.length);
  }

  /** Adds what another set reaches. */
  join(other: Reach): void {
    this.low = Math.min(this.low, other.low);
    this.high = Math.max(this.high, other.high);
    this.shareLow = Math.min(this.shareLow, other.shareLow);
    this.shareHigh = Math.max(this.shareHigh, other.shareHigh);
    for (let i = 0; i < this.groupLow.length; i++) {
      this.groupLow[i] = Math.min(this.groupLow[i] as number, other.groupLow[i] as number);
      this.groupHigh[i] = Math.max(this.groupHigh[i] as number, other.groupHigh[i] as number);
    }
    joinBits(this.requirements, other.requirements);
    joinBits(this.adjustments, other.adjustments);
    this.stop ||= other.stop;
    this.none ||= other.none;
    this.lowest = Math.min(this.lowest, other.lowest);
    this.highest = Math.max(this.highest, other.highest);
  }

  /** Whether joining the other would add nothing but rounding. */
  covers(other: Reach): boolean {
    if (
      !(
        covered(this.low, this.high, other.low, other.high) &&
        covered(this.shareLow, this.shareHigh, other.shareLow, other.shareHigh)
      )
    )
      return false;
    if ((other.stop && !this.stop) || (other.none && !this.none)) return false;
    if (other.lowest < this.lowest || other.highest > this.highest) return false;
    for (let i = 0; i < this.groupLow.length; i++) {
      if (
        !covered(
          this.groupLow[i] as number,
          this.groupHigh[i] as number,
          other.groupLow[i] as number,
          other.groupHigh[i] as number,
        )
      )
        return false;
    }
    return (
      coversBits(this.requirements, other.requirements) && coversBits(this.adjustments, other.adjustments)
    );
  }
}

const rounding = 1e-11;
const noShare: Bounds = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

function covered(low: number, high: number, otherLow: number, otherHigh: number): boolean {
  return low <= otherLow + rounding && high >= otherHigh - rounding;
}

function joinBits(mine: Uint8Array, others: Uint8Array): void {
  for (let i = 0; i < mine.length; i++) mine[i] = (mine[i] as number) | (others[i] as number);
}

function coversBits(mine: Uint8Array, others: Uint8Array): boolean {
  for (let i = 0; i < mine.length; i++)
    if (((others[i] as number) & ~(mine[i] as number)) !== 0) return false;
  return true;
}

/**
 * Computes what the completions of a situation reach, in one pass.
 * @returns null when it is exactly that. Otherwise it holds all that they reach, and perhaps more, and the result is
 *   what keeps it from being exact: something undecided to be split by.
 */
export function reachOf(program: Program, situation: Situation, reach: Reach): Undecided | null {
  settle(program, situation);
  bound(program, situation);
  let undecided = firstMaybe(program, situation);
  const { root, groups, variables } = program;
  const { on, low, high } = situation;
  for (let i = 0; i < groups.length; i++) {
    const node = variables.length + i;
    const there = on[node] !== no;
    reach.groupLow[i] = there ? (low[node] as number) : Number.POSITIVE_INFINITY;
    reach.groupHigh[i] = there ? (high[node] as number) : Number.NEGATIVE_INFINITY;
  }
  const hasTotal = on[root] !== no;
  let least = hasTotal ? (low[root] as number) : Number.POSITIVE_INFINITY;
  let most = hasTotal ? (high[root] as number) : Number.NEGATIVE_INFINITY;
  const [shareLow, shareHigh] =
    hasTotal && program.points ? shareOf(program, groups.length - 1, situation) : noShare;
  reach.shareLow = shareLow;
  reach.shareHigh = shareHigh;
  if (!program.points) {
    least *= 100;
    most *= 100;
  }
  for (let i = 0; i < program.adjustments.length; i++) {
    const adjustment = program.adjustments[i] as AdjustmentPlan;
    const made = isMade(program, adjustment, situation);
    reach.adjustments[i] = made === maybe ? canBeMade | canBeLeft : made === yes ? canBeMade : canBeLeft;
    if (made === maybe) undecided ??= { kind: 'adjustment', plan: adjustment };
    if (made === no || !hasTotal) continue;
    const [a, b] = [adjusted(adjustment, least), adjusted(adjustment, most)];
    least = made === yes ? a : Math.min(least, a);
    most = made === yes ? b : Math.max(most, b);
  }
  reach.low = least;
  reach.high = most;
  for (let i = 0; i < program.requirements.length; i++) {
    const requirement = program.requirements[i] as RequirementPlan;
    const state = stateOf(program, requirement, situation);
    reach.requirements[i] = state;
    const decides = requirement.cap === stop || !requirement.rising;
    if (decides && state & canBeUnmet && state !== canBeUnmet)
      undecided ??= { kind: 'requirement', plan: requirement };
  }
  verdict(program, situation, reach, on[root] as number);
  return undecided;
}

/** What keeps a reach from being exact. */
export type Undecided =
  | { readonly kind: 'condition'; readonly test: NonNullable<Variable['when']> }
  | { readonly kind: 'adjustment'; readonly plan: AdjustmentPlan }
  | { readonly kind: 'requirement'; readonly plan: RequirementPlan };

function firstMaybe(program: Program, situation: Situation): Undecided | null {
  for (const node of program.conditional) {
    if (situation.on[node] === maybe) {
      const { when } = program.variables[node] as Variable;
      if (when) return { kind: 'condition', test: when };
    }
  }
  for (const { when } of program.requirements) {
    if (when && holds(when, situation) === maybe) return { kind: 'condition', test: when };
  }
  for (const { when } of program.adjustments) {
    if (when && holds(when, situation) === maybe) return { kind: 'condition', test: when };
  }
  return null;
}

/** The total after one adjustment. A value that reaches a half, within the tolerance, is rounded up. */
export function adjusted({ factor, round, bonus }: AdjustmentPlan, total: number): number {
  const product = total * factor;
  return (round ? Math.round(product + tolerance) : product) + bonus;
}

/** Whether an adjustment is made. */
export function isMade(program: Program, adjustment: AdjustmentPlan, situation: Situation): number {
  const { when, group, by, at } = adjustment;
  const condition = when ? holds(when, situation) : yes;
  if (condition === no || group < 0) return condition;
  const there = presence(program.groups[group]?.leaves ?? [], situation.on);
  if (there === no) return no;
  const reached = reachedBy(program, group, by, at, situation);
  if (reached === no) return no;
  return reached === yes && there === yes ? condition : maybe;
}

/** Whether a group reaches so much. A group may have no share although criteria of it are there: those that weigh nothing. */
function reachedBy(
  program: Program,
  group: number,
  by: 'share' | 'points',
  at: number,
  situation: Situation,
): number {
  const reached = isReached(boundsBy(program, group, by, situation), at);
  const weighs = by === 'points' || program.points ? yes : situation.on[program.variables.length + group];
  return reached === yes && weighs === maybe ? maybe : reached;
}

function boundsBy(program: Program, group: number, by: 'share' | 'points', situation: Situation): Bounds {
  if (by === 'share') return shareOf(program, group, situation);
  return pointsOf(program, program.groups[group] as Program['groups'][0], situation);
}

function isReached([low, high]: Bounds, at: number): number {
  return low >= at - tolerance ? yes : high >= at - tolerance ? maybe : no;
}

/** Bits for what a requirement can still turn out to be. */
export function stateOf(program: Program, requirement: RequirementPlan, situation: Situation): number {
  const { when, nodes } = requirement;
  const condition = when ? holds(when, situation) : yes;
  const there = condition === no ? no : presence(nodes, situation.on);
  if (there === no) return canBeAbsent;
  const met = isMet(program, requirement, situation);
  return (
    (met === no ? 0 : canBeMet) |
    (met === yes ? 0 : canBeUnmet) |
    (there === yes && condition === yes ? 0 : canBeAbsent)
  );
}

function isMet(
  program: Program,
  { demand, nodes, masks, group }: RequirementPlan,
  situation: Situation,
): number {
  switch (demand.kind) {
    case 'minPoints':
      return reachedBy(program, group, 'points', demand.points, situation);
    case 'minShare':
      return reachedBy(program, group, 'share', demand.share, situation);
    default: {
      const count = demand.kind === 'atLeast' ? demand.count : 1;
      let sure = 0;
      let possible = 0;
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i] as number;
        const wanted = (situation.mask[node] as number) & (masks[i] as number);
        if (situation.on[node] === no || wanted === 0) continue;
        possible++;
        // A demand on one criterion is there only when the criterion is.
        if (wanted === situation.mask[node] && (situation.on[node] === yes || demand.kind === 'minLevel'))
          sure++;
      }
      return sure >= count ? yes : possible >= count ? maybe : no;
    }
  }
}

/** The lowest and the highest band with each completion's caps, and whether some is stopped or has none (METHOD 7, 10). */
function verdict(program: Program, situation: Situation, reach: Reach, total: number): void {
  const { bands, variables, criteria, requirements } = program;
  const { mask, on } = situation;
  let stopped = false;
  let goes = true;
  let tightest = bands.length - 1;
  let loosest = bands.length - 1;
  for (let node = criteria; node < variables.length; node++) {
    const there = on[node];
    if (there === no) continue;
    const { caps } = variables[node] as Variable;
    let most = there === maybe ? bands.length : stop;
    for (let option = 0; option < caps.length; option++) {
      if (((mask[node] as number) & (1 << option)) === 0) continue;
      const cap = caps[option] as number;
      if (cap === stop) stopped = true;
      else if (cap < tightest) tightest = cap;
      if (cap > most) most = cap;
    }
    if (most === stop) goes = false;
    else if (most < loosest) loosest = most;
  }
  for (let i = 0; i < requirements.length; i++) {
    const { cap } = requirements[i] as RequirementPlan;
    const state = reach.requirements[i] as number;
    if ((state & canBeUnmet) === 0) continue;
    if (cap === stop) {
      stopped = true;
      if (state === canBeUnmet) goes = false;
    } else {
      tightest = Math.min(tightest, cap);
      if (state === canBeUnmet) loosest = Math.min(loosest, cap);
    }
  }
  reach.stop = stopped;
  reach.none = goes && total !== yes;
  const reached = goes && total !== no;
  reach.lowest = reached ? Math.min(bandIndex(bands, reach.low), tightest) : Number.POSITIVE_INFINITY;
  reach.highest = reached ? Math.min(bandIndex(bands, reach.high), loosest) : -1;
}
