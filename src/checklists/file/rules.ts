import type { ChecklistYaml, GroupYaml } from './schema.ts';
import type { ProblemCode } from './wording.ts';

/** A fault that the schema can't see because it is about how parts of the file fit together. */
export interface BrokenRule {
  readonly path: readonly (string | number)[];
  readonly code: ProblemCode;
  readonly value: string;
}

/** Checks what must hold between the parts of a checklist: ids, references, bands. */
export function brokenRules(checklist: ChecklistYaml): readonly BrokenRule[] {
  return [...ids(checklist), ...references(checklist), ...bands(checklist), ...levels(checklist)];
}

type Path = readonly (string | number)[];
interface Placed<T> {
  readonly path: Path;
  readonly value: T;
}

function groupsOf(groups: readonly GroupYaml[], path: Path): Placed<GroupYaml>[] {
  return groups.flatMap((value, i) => {
    const here = [...path, i];
    return [{ path: here, value }, ...groupsOf(value.groups, [...here, 'groups'])];
  });
}

const allGroups = (checklist: ChecklistYaml) => groupsOf(checklist.dimensions, ['dimensions']);

const criteria = (checklist: ChecklistYaml) =>
  allGroups(checklist).flatMap((group) =>
    group.value.criteria.map((value, i) => ({ path: [...group.path, 'criteria', i], value })),
  );

const gates = (checklist: ChecklistYaml) =>
  checklist.gates.map((value, i) => ({ path: ['gates', i], value }));

function duplicates(items: readonly Placed<{ readonly id: string }>[]): BrokenRule[] {
  const seen = new Set<string>();
  return items.flatMap(({ path, value }) => {
    if (!seen.has(value.id)) {
      seen.add(value.id);
      return [];
    }
    return [{ path: [...path, 'id'], code: 'duplicateId', value: value.id } as const];
  });
}

function ids(checklist: ChecklistYaml): BrokenRule[] {
  const questions = [...allGroups(checklist), ...criteria(checklist), ...gates(checklist)];
  const listed = (key: 'bands' | 'sources') => checklist[key].map((value, i) => ({ path: [key, i], value }));
  const reserved = checklist.bands.flatMap((band, i) =>
    band.id === 'stop' ? [{ path: ['bands', i, 'id'], code: 'reservedId', value: 'stop' } as const] : [],
  );
  return [
    ...duplicates(questions),
    ...duplicates(listed('bands')),
    ...duplicates(listed('sources')),
    ...reserved,
  ];
}

function references(checklist: ChecklistYaml): BrokenRule[] {
  const known = new Set(checklist.sources.map((source) => source.id));
  const bandIds = new Set(checklist.bands.map((band) => band.id));
  const unknownSources = [...criteria(checklist), ...gates(checklist)].flatMap(({ path, value }) =>
    value.sources.flatMap((source, i) =>
      known.has(source)
        ? []
        : [{ path: [...path, 'sources', i], code: 'unknownSource', value: source } as const],
    ),
  );
  const unknownBands = gates(checklist).flatMap(({ path, value }) =>
    Object.entries(value.effects).flatMap(([outcome, effect]) =>
      typeof effect === 'object' && !bandIds.has(effect.cap)
        ? [{ path: [...path, 'effects', outcome], code: 'unknownBand', value: effect.cap } as const]
        : [],
    ),
  );
  return [...unknownSources, ...unknownBands];
}

function bands({ bands }: ChecklistYaml): BrokenRule[] {
  const first =
    bands[0]?.from === 0 ? [] : [{ path: ['bands', 0, 'from'], code: 'firstBand', value: '' } as const];
  const rising = bands.flatMap((band, i) =>
    i > 0 && band.from <= (bands[i - 1]?.from ?? 0)
      ? [{ path: ['bands', i, 'from'], code: 'bandsRise', value: String(band.from) } as const]
      : [],
  );
  return [...first, ...rising];
}

function levels(checklist: ChecklistYaml): BrokenRule[] {
  const flat = criteria(checklist).flatMap(({ path, value }) => {
    const points = new Set(value.levels.map((level, i) => level.points ?? i));
    return points.size > 1
      ? []
      : [{ path: [...path, 'levels'], code: 'flatLevels', value: value.id } as const];
  });
  const empty = allGroups(checklist).flatMap(({ path, value }) =>
    value.criteria.length + value.groups.length > 0
      ? []
      : [{ path, code: 'emptyGroup', value: value.id } as const],
  );
  return [...flat, ...empty];
}
