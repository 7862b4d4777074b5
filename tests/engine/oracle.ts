// The method written once more, as plainly as it can be, for complete answers only; and everything that is still open
// by trying all ways to complete them. Slow, and independent of the engine.
import type {
  Answer,
  Answers,
  Condition,
  CriterionRule,
  Effect,
  Facts,
  GateRule,
  GroupRule,
  Rules,
} from '../../src/engine/index.ts';

type Member = GroupRule | CriterionRule;

export interface Outcome {
  readonly total: number | null;
  readonly groups: Readonly<Record<string, number | null>>;
  readonly requirements: Readonly<Record<string, 'met' | 'unmet' | 'absent'>>;
  readonly adjustments: Readonly<Record<string, boolean>>;
  /** 'stop', a band's id, or null when there is neither a stop nor a total. */
  readonly verdict: string | null;
}

export const criteriaIn = (members: readonly Member[]): CriterionRule[] =>
  members.flatMap((member) => (member.kind === 'group' ? criteriaIn(member.members) : [member]));
export const groupsIn = (members: readonly Member[]): GroupRule[] =>
  members.flatMap((member) => (member.kind === 'group' ? [member, ...groupsIn(member.members)] : []));

const pointsOf = (criterion: CriterionRule, level: number) => {
  const rule = criterion.levels.find((one) => one.level === level);
  return rule?.points ?? level;
};
const allPoints = (criterion: CriterionRule) => criterion.levels.map((one) => one.points ?? one.level);

/** What complete answers give. */
export function outcomeOf(rules: Rules, answers: Answers, facts: Facts = {}): Outcome {
  const criteria = criteriaIn(rules.dimensions);
  const gates = rules.gates ?? [];
  const byId = new Map<string, CriterionRule | GateRule>([...criteria, ...gates].map((one) => [one.id, one]));
  const there = (id: string): boolean => {
    const { when } = byId.get(id) as CriterionRule | GateRule;
    return answers[id]?.kind !== 'notApplicable' && (!when || holds(when));
  };
  const level = (id: string): number => {
    const answer = answers[id] as Answer;
    return answer.kind === 'level' ? answer.level : Number.NaN;
  };
  const holds = (condition: Condition): boolean => {
    if ('all' in condition) return condition.all.every(holds);
    if ('any' in condition) return condition.any.some(holds);
    if ('not' in condition) return !holds(condition.not);
    if ('fact' in condition)
      return condition.fact in facts && String(facts[condition.fact]) === String(condition.is);
    if ('criterion' in condition)
      return there(condition.criterion) && level(condition.criterion) >= condition.atLeast;
    const answer = answers[condition.gate];
    return there(condition.gate) && answer?.kind === 'gate' && [condition.is].flat().includes(answer.outcome);
  };

  const value = (member: Member): number | null => {
    if (member.kind === 'criterion') {
      if (!there(member.id)) return null;
      const points = allPoints(member);
      const [least, most] = [Math.min(...points), Math.max(...points)];
      return most === least ? 0 : (pointsOf(member, level(member.id)) - least) / (most - least);
    }
    return aggregate(member.members, member.aggregate);
  };
  const aggregate = (members: readonly Member[], how = 'arithmetic'): number | null => {
    const parts = members.flatMap((member) => {
      if (member.kind === 'group' && member.inTotal === false) return [];
      const weight = member.weight ?? 1;
      const x = value(member);
      return x === null || (weight === 0 && how !== 'minimum') ? [] : [{ weight, x }];
    });
    if (parts.length === 0) return null;
    const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
    if (how === 'minimum') return Math.min(...parts.map(({ x }) => x));
    if (how === 'geometric')
      return parts.reduce((product, { weight, x }) => product * x ** (weight / weights), 1);
    return parts.reduce((sum, { weight, x }) => sum + (weight / weights) * x, 0);
  };
  const added = (members: readonly Member[]): CriterionRule[] =>
    members.flatMap((member) => {
      if (member.kind === 'criterion') return there(member.id) ? [member] : [];
      return member.inTotal === false ? [] : added(member.members);
    });
  const sum = (members: readonly Member[]) =>
    added(members).reduce((total, criterion) => total + pointsOf(criterion, level(criterion.id)), 0);
  const share = (group: GroupRule): number => {
    if (rules.kind !== 'points') return value(group) ?? Number.NaN;
    const list = added(group.members).map(allPoints);
    const least = list.reduce((total, points) => total + Math.min(...points), 0);
    const most = list.reduce((total, points) => total + Math.max(...points), 0);
    return most === least ? 1 : (sum(group.members) - least) / (most - least);
  };
  const group = (id: string) => groupsIn(rules.dimensions).find((one) => one.id === id) as GroupRule;
  const near = 1e-9;

  let total =
    rules.kind === 'points'
      ? added(rules.dimensions).length === 0
        ? null
        : sum(rules.dimensions)
      : aggregate(rules.dimensions, rules.aggregate);
  if (total !== null && rules.kind !== 'points') total *= 100;
  const adjustments: Record<string, boolean> = {};
  for (const { id, when, reached, factor = 1, round, bonus = 0 } of rules.adjustments ?? []) {
    let made = !when || holds(when);
    if (reached) {
      const of = group(reached.group);
      made &&= added(of.members).length > 0;
      made &&=
        'share' in reached ? share(of) >= reached.share - near : sum(of.members) >= reached.points - near;
    }
    adjustments[id] = made;
    if (made && total !== null) total = (round ? Math.round(total * factor + near) : total * factor) + bonus;
  }

  const requirements: Record<string, 'met' | 'unmet' | 'absent'> = {};
  let stopped = false;
  let cap = rules.bands.length - 1;
  const apply = (effect: Effect): void => {
    if (effect.kind === 'stop') stopped = true;
    if (effect.kind === 'cap')
      cap = Math.min(
        cap,
        rules.bands.findIndex(({ id }) => id === effect.band),
      );
  };
  for (const requirement of rules.requirements ?? []) {
    const subjects =
      'group' in requirement
        ? added(group(requirement.group).members).map(({ id }) => id)
        : (requirement.kind === 'minLevel' ? [requirement.criterion] : requirement.of).filter(there);
    const inForce = subjects.length > 0 && (!requirement.when || holds(requirement.when));
    const met = {
      minLevel: () => 'level' in requirement && subjects.every((id) => level(id) >= requirement.level),
      atLeast: () =>
        requirement.kind === 'atLeast' &&
        subjects.filter((id) => level(id) >= requirement.level).length >= requirement.count,
      minPoints: () =>
        requirement.kind === 'minPoints' &&
        sum(group(requirement.group).members) >= requirement.points - near,
      minShare: () =>
        requirement.kind === 'minShare' && share(group(requirement.group)) >= requirement.share - near,
    }[requirement.kind]();
    requirements[requirement.id] = !inForce ? 'absent' : met ? 'met' : 'unmet';
    if (inForce && !met) apply(requirement.effect);
  }
  for (const gate of gates) {
    const answer = answers[gate.id];
    if (there(gate.id) && answer?.kind === 'gate') apply(gate.effects[answer.outcome]);
  }
  let band = 0;
  if (total !== null)
    rules.bands.forEach(({ from, above }, i) => {
      if (i > 0 && (above ? (total as number) > from + near : (total as number) >= from - near)) band = i;
    });
  const verdict = stopped ? 'stop' : total === null ? null : (rules.bands[Math.min(band, cap)]?.id ?? null);
  const groups = Object.fromEntries(
    groupsIn(rules.dimensions).map((one) => {
      if (rules.kind === 'points') return [one.id, added(one.members).length === 0 ? null : sum(one.members)];
      const x = value(one);
      return [one.id, x === null ? null : 100 * x];
    }),
  );
  return { total, groups, requirements, adjustments, verdict };
}

/** Every way to answer what is open. */
export function completions(rules: Rules, answers: Answers): Answers[] {
  const open = [...criteriaIn(rules.dimensions), ...(rules.gates ?? [])].filter(
    ({ id }) => !answers[id] || answers[id].kind === 'unknown',
  );
  return open.reduce<Answers[]>(
    (ways, question) =>
      ways.flatMap((way) => waysToAnswer(question).map((answer) => ({ ...way, [question.id]: answer }))),
    [answers],
  );
}

/** Every answer that completes a criterion or gate. */
export function waysToAnswer(question: CriterionRule | GateRule): readonly Answer[] {
  return 'levels' in question
    ? question.levels.map(({ level }) => ({ kind: 'level', level }))
    : (['pass', 'risk', 'fail'] as const).map((outcome) => ({ kind: 'gate', outcome }));
}
