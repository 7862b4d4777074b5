import { allGroups, type BrokenRule, criteria, criteriaBelow, type Path } from './places.ts';
import type { ChecklistYaml } from './schema.ts';

type RequirementYaml = ChecklistYaml['requirements'][number];

/** Examines requirements and adjustments: what they look at, and whether it can be reached at all. */
export function brokenDemands(checklist: ChecklistYaml): readonly BrokenRule[] {
  const requirements = checklist.requirements.flatMap((requirement, i) =>
    brokenRequirement(checklist, requirement, ['requirements', i]),
  );
  const adjustments = checklist.adjustments.flatMap(({ reached }, i): readonly BrokenRule[] => {
    if (!reached) return [];
    const path = ['adjustments', i, 'reached'];
    const known = groupPoints(checklist, reached.group);
    if (known === null) return [{ path: [...path, 'group'], code: 'unknownGroup', value: reached.group }];
    return 'points' in reached && reached.points > known
      ? [{ path: [...path, 'points'], code: 'neverReached', value: String(known) }]
      : [];
  });
  return [...requirements, ...adjustments];
}

function brokenRequirement(
  checklist: ChecklistYaml,
  requirement: RequirementYaml,
  path: Path,
): readonly BrokenRule[] {
  const all = new Map(criteria(checklist).map(({ value }) => [value.id, value]));
  if ('group' in requirement) {
    const most = groupPoints(checklist, requirement.group);
    if (most === null) return [{ path: [...path, 'group'], code: 'unknownGroup', value: requirement.group }];
    return requirement.kind === 'minPoints' && requirement.points > most
      ? [{ path: [...path, 'points'], code: 'neverMet', value: String(most) }]
      : [];
  }
  const ids = requirement.kind === 'minLevel' ? [requirement.criterion] : requirement.of;
  const at = (i: number): Path =>
    requirement.kind === 'minLevel' ? [...path, 'criterion'] : [...path, 'of', i];
  const unknown = ids.flatMap((id, i): BrokenRule[] =>
    all.has(id) ? [] : [{ path: at(i), code: 'unknownCriterion', value: id }],
  );
  if (unknown.length > 0) return unknown;
  const twice = ids.flatMap((id, i): BrokenRule[] =>
    ids.indexOf(id) < i ? [{ path: at(i), code: 'duplicateId', value: id }] : [],
  );
  const able = ids.filter((id) => (all.get(id)?.levels.length ?? 0) > requirement.level).length;
  const count = requirement.kind === 'atLeast' ? requirement.count : 1;
  const never: BrokenRule[] =
    able < count
      ? [
          {
            path: [...path, requirement.kind === 'atLeast' && ids.length < count ? 'count' : 'level'],
            code: 'neverMet',
            value: String(able),
          },
        ]
      : [];
  const [avoidable] =
    requirement.kind === 'minLevel' ? ids.filter((id) => all.get(id)?.allowNotApplicable) : [];
  const avoided: BrokenRule[] =
    avoidable === undefined ? [] : [{ path: at(0), code: 'avoidable', value: avoidable }];
  return [...twice, ...never, ...avoided];
}

/** The most points that a group can give; null when there is no such group. */
function groupPoints(checklist: ChecklistYaml, id: string): number | null {
  const group = allGroups(checklist).find(({ value }) => value.id === id);
  if (!group) return null;
  return criteriaBelow(group.value).reduce(
    (sum, { levels }) => sum + Math.max(...levels.map((level, i) => level.points ?? i)),
    0,
  );
}
