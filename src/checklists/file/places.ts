import type { ChecklistYaml, GroupYaml } from './schema.ts';
import type { ProblemCode } from './wording.ts';

export type Path = readonly (string | number)[];

/** Something in the file with where it stands. */
export interface Placed<T> {
  readonly path: Path;
  readonly value: T;
}

/** A fault that the schema can't see because it is about how parts of the file fit together. */
export interface BrokenRule {
  readonly path: Path;
  readonly code: ProblemCode;
  readonly value: string;
}

function groupsOf(groups: readonly GroupYaml[], path: Path): Placed<GroupYaml>[] {
  return groups.flatMap((value, i) => {
    const here = [...path, i];
    return [{ path: here, value }, ...groupsOf(value.groups, [...here, 'groups'])];
  });
}

export const allGroups = (checklist: ChecklistYaml) => groupsOf(checklist.dimensions, ['dimensions']);

export const criteria = (checklist: ChecklistYaml) => allGroups(checklist).flatMap(criteriaIn);

export const gates = (checklist: ChecklistYaml) =>
  checklist.gates.map((value, i) => ({ path: ['gates', i], value }));

/** The criteria directly in a group. */
function criteriaIn(group: Placed<GroupYaml>) {
  return group.value.criteria.map((value, i) => ({ path: [...group.path, 'criteria', i], value }));
}

/** The criteria in a group at any depth, those of groups that are not added left out. */
export function criteriaBelow(group: GroupYaml): GroupYaml['criteria'] {
  return [...group.criteria, ...group.groups.flatMap((inner) => (inner.inTotal ? criteriaBelow(inner) : []))];
}
