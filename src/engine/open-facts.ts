import type { Program } from './program.ts';
import type {
  AdjustmentState,
  GateState,
  Interval,
  RequirementState,
  Score,
  Value,
  Verdict,
} from './result.ts';
import type { FactRule, Facts, Rules } from './rules.ts';

/** The most ways to give the missing facts that are tried. */
const most = 4096;

/** The facts that are asked for and matter to some condition, and that nobody has given. */
export function notGiven({ facts: asked }: Program, facts: Facts): readonly FactRule[] {
  return asked.filter(({ id }) => !Object.hasOwn(facts, id));
}

/**
 * A score over every way to give the missing facts: what can still be reached in any of them.
 * @param made the score without them, which says what is answered and what it gives so far
 * @param scoreWith the score when they are given
 */
export function overFacts(
  { bands }: Rules,
  made: Score,
  missing: readonly FactRule[],
  scoreWith: (given: Facts) => Score,
): Score {
  const count = missing.reduce((product, { values }) => product * values.length, 1);
  if (count > most || count === 0) {
    const openFacts = missing.map(({ id }) => id);
    const possible = ['stop', ...bands.map(({ id }) => id)];
    return { ...made, openFacts, exact: false, verdict: { possible, settled: false } };
  }
  const ways = waysToGive(missing);
  const scores = ways.map(scoreWith);
  const over = <T>(part: (score: Score) => T): readonly T[] => scores.map(part);
  return {
    ...made,
    total: hull(
      made.total,
      over(({ total }) => total),
    ),
    share: hull(
      made.share,
      over(({ share }) => share),
    ),
    groups: byId(made.groups, (id, now) =>
      hull(
        now,
        over(({ groups }) => groups[id] ?? null),
      ),
    ),
    gates: byId(made.gates, (id, now) =>
      gateOver(
        now,
        over(({ gates }) => gates[id] as GateState),
      ),
    ),
    requirements: byId(made.requirements, (id) =>
      requirementOver(over(({ requirements }) => requirements[id] as RequirementState)),
    ),
    adjustments: byId(made.adjustments, (id) =>
      agreed<AdjustmentState>(
        over(({ adjustments }) => adjustments[id] as AdjustmentState),
        'open',
      ),
    ),
    verdict: verdictOver(
      bands.map(({ id }) => id),
      over(({ verdict }) => verdict),
    ),
    openFacts: mattering(missing, ways, scores),
    exact: scores.every(({ exact }) => exact),
  };
}

function waysToGive(missing: readonly FactRule[]): readonly Facts[] {
  return missing.reduce<readonly Facts[]>(
    (ways, { id, values }) => ways.flatMap((way) => values.map(({ value }) => ({ ...way, [id]: value }))),
    [{}],
  );
}

/** The facts of which two ways that differ in that fact alone give different scores. */
function mattering(
  missing: readonly FactRule[],
  ways: readonly Facts[],
  scores: readonly Score[],
): readonly string[] {
  const told = scores.map(({ total, groups, gates, requirements, adjustments, verdict }) =>
    JSON.stringify([total, groups, gates, requirements, adjustments, verdict]),
  );
  const matters = (fact: string) => {
    const seen = new Map<string, string | undefined>();
    return ways.some((given, i) => {
      const others = JSON.stringify({ ...given, [fact]: null });
      const before = seen.get(others);
      seen.set(others, told[i]);
      return before !== undefined && before !== told[i];
    });
  };
  return missing.map(({ id }) => id).filter(matters);
}

function byId<T>(
  states: Readonly<Record<string, T>>,
  over: (id: string, state: T) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(states).map(([id, state]) => [id, over(id, state)]));
}

/** The least and the greatest of several values; null when there is none in any way. */
function hull(now: Value | null, values: readonly (Interval | null)[]): Value | null {
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return null;
  const [low, high] = [there.map((value) => value.low), there.map((value) => value.high)];
  return { low: Math.min(...low), high: Math.max(...high), soFar: now?.soFar ?? null };
}

/** What all say, otherwise that it is open. */
function agreed<T>(states: readonly T[], open: T): T {
  const [first] = states;
  return first !== undefined && states.every((state) => state === first) ? first : open;
}

/** An outcome counts as soon as the gate may be there; one that is not asked yet is not open either. */
function gateOver(now: GateState, states: readonly GateState[]): GateState {
  return states.find((state) => state !== 'notApplicable' && state !== 'open') ?? now;
}

/** A way in which a requirement is not there breaks nothing. */
function requirementOver(states: readonly RequirementState[]): RequirementState {
  const there = states.filter((state) => state !== 'notApplicable');
  if (there.length === 0) return 'notApplicable';
  const said = agreed(there, 'open');
  return said === 'unmet' && there.length < states.length ? 'open' : said;
}

function verdictOver(bands: readonly string[], verdicts: readonly Verdict[]): Verdict {
  const reached = new Set(verdicts.flatMap(({ possible }) => possible));
  const places = bands.flatMap((id, place) => (reached.has(id) ? [place] : []));
  const between = places.length === 0 ? [] : bands.slice(Math.min(...places), Math.max(...places) + 1);
  const possible = reached.has('stop') ? ['stop', ...between] : between;
  return { possible, settled: possible.length === 1 && verdicts.every(({ settled }) => settled) };
}
