import { incomplete } from './completeness.ts';
import { brokenConditions } from './conditions.ts';
import { brokenDemands } from './demands.ts';
import { allGroups, type BrokenRule, criteria, gates } from './places.ts';
import type { ChecklistYaml } from './schema.ts';
import { duplicates, formerIds, shortTerms, unknownSources } from './shared-rules.ts';

/**
 * Checks what must hold between the parts of a checklist: ids, references, bands.
 * @param shared the ids of what comes from the core
 */
export function brokenRules(
  checklist: ChecklistYaml,
  shared: ReadonlySet<string> = new Set(),
): readonly BrokenRule[] {
  const whole = [
    ...ids(checklist),
    ...overlayIds(checklist, shared),
    ...references(checklist),
    ...bands(checklist),
    ...levels(checklist),
  ];
  // What asks about other parts of the file can only be examined when those have ids of their own and levels.
  const first = whole.length > 0 ? whole : [...brokenConditions(checklist), ...brokenDemands(checklist)];
  return [...first, ...shortTerms(questions(checklist)), ...incomplete(checklist)];
}

function ids(checklist: ChecklistYaml): BrokenRule[] {
  const listed = (key: 'bands' | 'sources' | 'facts' | 'requirements' | 'adjustments') =>
    checklist[key].map((value, i) => ({ path: [key, i], value }));
  const named = [
    ...allGroups(checklist),
    ...questions(checklist),
    ...listed('requirements'),
    ...listed('adjustments'),
  ];
  const reserved = checklist.bands.flatMap((band, i) =>
    band.id === 'stop' ? [{ path: ['bands', i, 'id'], code: 'reservedId', value: 'stop' } as const] : [],
  );
  return [
    ...duplicates(named),
    ...formerIds(questions(checklist)),
    ...duplicates(listed('bands')),
    ...duplicates(listed('sources')),
    ...duplicates(listed('facts')),
    ...reserved,
  ];
}

const questions = (checklist: ChecklistYaml) => [...criteria(checklist), ...gates(checklist)];

/** In an overlay the ids of its own begin with its id, so that no two that lie on one checklist can be the same. */
function overlayIds(checklist: ChecklistYaml, shared: ReadonlySet<string>): BrokenRule[] {
  if (!checklist.overlay) return [];
  const own = [
    ...questions(checklist).filter(({ value }) => !shared.has(value.id)),
    ...checklist.facts.map((value, i) => ({ path: ['facts', i], value })),
  ];
  return own.flatMap(({ path, value }): BrokenRule[] =>
    value.id.startsWith(`${checklist.id}-`)
      ? []
      : [{ path: [...path, 'id'], code: 'overlayId', value: `${checklist.id}-${value.id}` }],
  );
}

function overlayOnItself({ id, overlay }: ChecklistYaml): BrokenRule[] {
  return (overlay?.on ?? []).flatMap((base, i) =>
    base === id ? [{ path: ['overlay', 'on', i], code: 'overlayOnItself', value: id } as const] : [],
  );
}

function references(checklist: ChecklistYaml): BrokenRule[] {
  const bandIds = new Set(checklist.bands.map((band) => band.id));
  const requirementBands = checklist.requirements.flatMap(({ effect }, i) =>
    typeof effect === 'object' && !bandIds.has(effect.cap)
      ? [{ path: ['requirements', i, 'effect'], code: 'unknownBand', value: effect.cap } as const]
      : [],
  );
  const unknownBands = gates(checklist).flatMap(({ path, value }) =>
    Object.entries(value.effects).flatMap(([outcome, effect]) =>
      typeof effect === 'object' && !bandIds.has(effect.cap)
        ? [{ path: [...path, 'effects', outcome], code: 'unknownBand', value: effect.cap } as const]
        : [],
    ),
  );
  return [
    ...unknownSources(questions(checklist), checklist.sources),
    ...unknownBands,
    ...requirementBands,
    ...overlayOnItself(checklist),
  ];
}

function bands(checklist: ChecklistYaml): BrokenRule[] {
  const { bands, kind, adjustments } = checklist;
  const points = criteria(checklist).map(({ value }) => value.levels.map((level, i) => level.points ?? i));
  const [least, most] = [Math.min, Math.max].map((end) =>
    kind === 'percent' ? end(0, 100) : points.reduce((sum, list) => sum + end(...list), 0),
  ) as [number, number];
  const start = bands[0]?.from ?? 0;
  const gap = kind === 'percent' ? start !== 0 : start > least;
  const first = gap
    ? [{ path: ['bands', 0, 'from'], code: 'firstBand', value: String(Math.min(0, least)) } as const]
    : [];
  const beyond = bands.flatMap((band, i) =>
    i > 0 && adjustments.length === 0 && (band.above ? band.from >= most : band.from > most)
      ? [{ path: ['bands', i, 'from'], code: 'bandBeyond', value: String(most) } as const]
      : [],
  );
  const rising = bands.flatMap((band, i) =>
    i > 0 && band.from <= (bands[i - 1]?.from ?? 0)
      ? [{ path: ['bands', i, 'from'], code: 'bandsRise', value: String(band.from) } as const]
      : [],
  );
  return [...first, ...rising, ...beyond];
}

function levels(checklist: ChecklistYaml): BrokenRule[] {
  const flat = criteria(checklist).flatMap(({ path, value }) => {
    const points = new Set(value.levels.map((level, i) => level.points ?? i));
    return points.size > 1 || checklist.kind === 'points'
      ? []
      : [{ path: [...path, 'levels'], code: 'flatLevels', value: value.id } as const];
  });
  const empty = allGroups(checklist).flatMap(({ path, value }) =>
    value.criteria.length + value.groups.length > 0
      ? []
      : [{ path, code: 'emptyGroup', value: value.id } as const],
  );
  const weightless = allGroups(checklist).flatMap(({ path, value }) => {
    const weights = [...value.criteria, ...value.groups].map(({ weight }) => weight);
    return weights.length > 0 && weights.every((weight) => weight === 0)
      ? [{ path, code: 'weightless', value: value.id } as const]
      : [];
  });
  const weightlessWhole = checklist.dimensions.every(({ weight, inTotal }) => weight === 0 || !inTotal)
    ? [{ path: ['dimensions'], code: 'weightlessWhole', value: '' } as const]
    : [];
  return [...flat, ...empty, ...weightless, ...weightlessWhole];
}
