import { type Condition, outcomes } from '../../engine/index.ts';
import { type BrokenRule, criteria, gates, type Path, type Placed } from './places.ts';
import type { ChecklistYaml } from './schema.ts';

/** Questions that conditions depend on beyond which an interval may be wider than it has to be (METHOD 6). */
const mostAsked = 12;
/** The most combinations of answers that are tried to see whether a condition can hold. */
const mostTried = 20_000;

interface Conditional {
  readonly id: string;
  readonly when?: Condition | undefined;
}

/** Examines conditions: what they ask about, whether they go in a circle, and whether they can hold at all. */
export function brokenConditions(checklist: ChecklistYaml): readonly BrokenRule[] {
  const conditional: Placed<Conditional>[] = [
    ...criteria(checklist),
    ...gates(checklist),
    ...checklist.requirements.map((value, i) => ({ path: ['requirements', i], value })),
    ...checklist.adjustments.map((value, i) => ({ path: ['adjustments', i], value })),
  ].filter(({ value }) => value.when !== undefined);
  const unknown = conditional.flatMap(({ path, value }) =>
    unknownParts(checklist, value.when as Condition, [...path, 'when']),
  );
  if (unknown.length > 0) return unknown;
  const circle = circles(conditional);
  if (circle.length > 0) return circle;
  return [...neverHolding(checklist, conditional), ...manyAsked(checklist, conditional)];
}

/** The atoms of a condition, each with its path. */
function atoms(
  condition: Condition,
  path: Path,
): Placed<Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>>[] {
  if ('all' in condition) return condition.all.flatMap((part, i) => atoms(part, [...path, 'all', i]));
  if ('any' in condition) return condition.any.flatMap((part, i) => atoms(part, [...path, 'any', i]));
  if ('not' in condition) return atoms(condition.not, [...path, 'not']);
  return [{ path, value: condition }];
}

function unknownParts(checklist: ChecklistYaml, condition: Condition, at: Path): readonly BrokenRule[] {
  const levels = new Map(criteria(checklist).map(({ value }) => [value.id, value.levels.length]));
  const gateIds = new Set(checklist.gates.map(({ id }) => id));
  return atoms(condition, at).flatMap(({ path, value: atom }): BrokenRule[] => {
    if ('criterion' in atom) {
      const count = levels.get(atom.criterion);
      if (count === undefined)
        return [{ path: [...path, 'criterion'], code: 'unknownCriterion', value: atom.criterion }];
      return atom.atLeast < count && atom.atLeast >= 0
        ? []
        : [{ path: [...path, 'atLeast'], code: 'unknownLevel', value: `${atom.criterion} ${atom.atLeast}` }];
    }
    if ('gate' in atom)
      return gateIds.has(atom.gate)
        ? []
        : [{ path: [...path, 'gate'], code: 'unknownGate', value: atom.gate }];
    const fact = checklist.facts.find(({ id }) => id === atom.fact);
    if (!fact) return [{ path: [...path, 'fact'], code: 'unknownFact', value: atom.fact }];
    return fact.values.some(({ value }) => String(value) === String(atom.is))
      ? []
      : [{ path: [...path, 'is'], code: 'unknownValue', value: String(atom.is) }];
  });
}

const asked = (condition: Condition | undefined): readonly string[] =>
  condition
    ? atoms(condition, []).flatMap(({ value }) =>
        'criterion' in value ? [value.criterion] : 'gate' in value ? [value.gate] : [],
      )
    : [];

/** Circles of conditions, each told once, with the way around. */
function circles(conditional: readonly Placed<Conditional>[]): readonly BrokenRule[] {
  const byId = new Map(conditional.map((one) => [one.value.id, one]));
  const done = new Set<string>();
  const found: BrokenRule[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    const one = byId.get(id);
    if (!one || done.has(id)) return;
    const start = trail.indexOf(id);
    if (start >= 0) {
      found.push({
        path: [...one.path, 'when'],
        code: 'circle',
        value: [...trail.slice(start), id].join(' → '),
      });
      return;
    }
    for (const other of asked(one.value.when)) visit(other, [...trail, id]);
    done.add(id);
  };
  for (const { value } of conditional) visit(value.id, []);
  return found;
}

/** Conditions that hold for no answers and facts, where there are few enough to try all. */
function neverHolding(
  checklist: ChecklistYaml,
  conditional: readonly Placed<Conditional>[],
): readonly BrokenRule[] {
  const whens = new Map(conditional.map(({ value }) => [value.id, value.when]));
  const levels = new Map(criteria(checklist).map(({ value }) => [value.id, value.levels.length]));
  const canHold = (condition: Condition): boolean => {
    const domains = new Map<string, readonly string[]>();
    const collect = (one: Condition): void => {
      for (const { value } of atoms(one, [])) {
        const id = 'criterion' in value ? value.criterion : 'gate' in value ? value.gate : value.fact;
        const kind = 'fact' in value ? `fact ${id}` : id;
        if (domains.has(kind)) continue;
        const fact = checklist.facts.find((other) => 'fact' in value && other.id === id);
        if (fact)
          domains.set(
            kind,
            fact.values.map((option) => String(option.value)),
          );
        else if ('gate' in value) domains.set(kind, outcomes);
        else
          domains.set(
            kind,
            Array.from({ length: levels.get(id) ?? 0 }, (_, level) => String(level)),
          );
        const when = whens.get(id);
        if (when && !fact) collect(when);
      }
    };
    collect(condition);
    const names = [...domains.keys()];
    const combinations = names.reduce((product, name) => product * (domains.get(name)?.length ?? 1), 1);
    if (combinations > mostTried) return true;
    const holds = (one: Condition, chosen: ReadonlyMap<string, string>): boolean => {
      if ('all' in one) return one.all.every((part) => holds(part, chosen));
      if ('any' in one) return one.any.some((part) => holds(part, chosen));
      if ('not' in one) return !holds(one.not, chosen);
      if ('fact' in one) return chosen.get(`fact ${one.fact}`) === String(one.is);
      const id = 'criterion' in one ? one.criterion : one.gate;
      const when = whens.get(id);
      if (when && !holds(when, chosen)) return false;
      const answer = chosen.get(id) ?? '';
      return 'criterion' in one
        ? Number(answer) >= one.atLeast
        : [one.is].flat().some((outcome) => outcome === answer);
    };
    const tryFrom = (i: number, chosen: ReadonlyMap<string, string>): boolean => {
      const name = names[i];
      if (name === undefined) return holds(condition, chosen);
      return (domains.get(name) ?? []).some((value) => tryFrom(i + 1, new Map([...chosen, [name, value]])));
    };
    return tryFrom(0, new Map());
  };
  return conditional.flatMap(({ path, value }): BrokenRule[] =>
    canHold(value.when as Condition)
      ? []
      : [{ path: [...path, 'when'], code: 'neverApplies', value: value.id }],
  );
}

function manyAsked(
  checklist: ChecklistYaml,
  conditional: readonly Placed<Conditional>[],
): readonly BrokenRule[] {
  const count = new Set(conditional.flatMap(({ value }) => asked(value.when))).size;
  const first = checklist.dimensions.length > 0 ? conditional[0] : undefined;
  return count > mostAsked && first
    ? [{ path: [...first.path, 'when'], code: 'manyAsked', value: String(count) }]
    : [];
}
