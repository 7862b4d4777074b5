import type { Answers } from './answer.ts';
import type {
  AdjustmentRule,
  BandRule,
  CriterionRule,
  Demand,
  GateRule,
  GroupRule,
  LevelRule,
  Outcome,
  RequirementRule,
  Rules,
} from './rules.ts';

/** A text in the languages that the product speaks. Swedish comes first: it is what the first users read. */
export interface Localized {
  readonly sv: string;
  readonly en: string;
}

/** A level with the words that tell it from its neighbours. */
export interface Level extends LevelRule {
  readonly points: number;
  readonly descriptor: Localized;
}

/** Help in answering: where to look in the draft, and what a good and a weak passage look like. */
export interface Guidance {
  readonly lookFor: Localized;
  readonly good: Localized;
  readonly weak: Localized;
}

/** Words, whole or as stems, that signal evidence in a draft of either language. */
export interface Terms {
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

/** The name of a level, such as 3 "Omställande". */
export interface ScaleStep {
  readonly level: number;
  readonly label: Localized;
}

/** A scored question. Its value is the chosen level's place between its lowest and highest points. */
export interface Criterion extends CriterionRule {
  /**
   * Which edition of the question this is; 1 when not given. It rises when the question, a level or an outcome comes to mean
   * something else, so that an answer to the one before no longer answers it. Other words for the same leave it as it is.
   */
  readonly edition?: number;
  /** Ids that the same question has had in earlier versions. */
  readonly formerly?: readonly string[];
  readonly weight: number;
  readonly title: Localized;
  readonly question: Localized;
  /** What the question means, in other words than its own. */
  readonly meaning?: Localized;
  readonly guidance?: Guidance;
  /** The usual misunderstanding, and what is right. */
  readonly misunderstanding?: Localized;
  readonly levels: readonly Level[];
  /** The names of its levels, where they are others than the checklist's. */
  readonly scale?: readonly ScaleStep[];
  readonly terms: Terms;
  /** Targets of Agenda 2030, such as "12.5". */
  readonly sdg: readonly string[];
  /** Ids of the sources that are the law or the goal it rests on. */
  readonly basis?: readonly string[];
  /** Ids of the sources that the question comes from. */
  readonly sources: readonly string[];
  readonly allowNotApplicable: boolean;
}

/** Criteria, or further groups, that are judged together. The groups directly under a checklist are its dimensions. */
export interface Group extends GroupRule {
  readonly weight: number;
  readonly title: Localized;
  readonly description: Localized;
  readonly members: readonly (Group | Criterion)[];
}

/** A criterion that adds no points but can stop or cap the verdict: "do no significant harm". */
export interface Gate extends GateRule {
  readonly kind: 'gate';
  /**
   * Which edition of the question this is; 1 when not given. It rises when the question, a level or an outcome comes to mean
   * something else, so that an answer to the one before no longer answers it. Other words for the same leave it as it is.
   */
  readonly edition?: number;
  /** Ids that the same question has had in earlier versions. */
  readonly formerly?: readonly string[];
  readonly title: Localized;
  readonly question: Localized;
  /** What the question means, in other words than its own. */
  readonly meaning?: Localized;
  readonly guidance?: Guidance;
  /** The usual misunderstanding, and what is right. */
  readonly misunderstanding?: Localized;
  readonly outcomes: Readonly<Record<Outcome, Localized>>;
  /** What the outcomes are called, in a word or two, where they are others than passed, a risk and significant harm. */
  readonly names?: Readonly<Record<Outcome, Localized>>;
  readonly terms: Terms;
  /** Ids of the sources that are the law or the goal it rests on. */
  readonly basis?: readonly string[];
  /** Ids of the sources that the question comes from. */
  readonly sources: readonly string[];
}

/** What must be reached, with its name and why. */
export type Requirement = RequirementRule & { readonly title: Localized };

/** A change of the total, with its name. */
export interface Adjustment extends AdjustmentRule {
  readonly title: Localized;
}

/** A class of verdict with its name and what it means for the officer. */
export interface Band extends BandRule {
  readonly label: Localized;
  readonly meaning: Localized;
}

/** Something about the case that conditions look at, such as the size of the grant. */
export interface FactQuestion {
  readonly id: string;
  readonly title: Localized;
  readonly values: readonly { readonly value: string; readonly label: Localized }[];
}

/** Where a criterion comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
}

/** A checklist as the engine sees it: rules and words, read from one file, identified by id, version and digest. */
export interface Checklist extends Rules {
  readonly id: string;
  /** Semantic version. */
  readonly version: string;
  /** SHA-256 of the content, as "sha256-" and 64 hexadecimal digits: tells two files with the same version apart. */
  readonly digest: string;
  readonly status: 'draft' | 'adopted';
  readonly profile: string;
  /** A programme's overlay: ids of the checklists that it may lie on. */
  readonly overlay?: { readonly on: readonly string[] };
  readonly kind: 'percent' | 'points';
  readonly title: Localized;
  readonly description: Localized;
  readonly sources: readonly Source[];
  /** The shared names of the levels. */
  readonly scale: readonly ScaleStep[];
  readonly facts: readonly FactQuestion[];
  readonly bands: readonly Band[];
  readonly dimensions: readonly Group[];
  readonly gates: readonly Gate[];
  readonly requirements: readonly Requirement[];
  readonly adjustments: readonly Adjustment[];
  /** What the public sources leave open, for those who decide on the checklist. */
  readonly openQuestions?: readonly Localized[];
  /** The programmes whose overlays lie on it: each is scored by itself, over the same answers and facts. */
  readonly programmes?: readonly Checklist[];
}

/**
 * The fact that says which version of an overlay was chosen for a case. Its colon keeps it apart from the facts that
 * checklists ask for.
 */
export function overlayFact(overlay: string): string {
  return `overlay:${overlay}`;
}

/** The dimensions that are the checklist's own: not those that hold what only a programme asks. */
export function ownDimensions({ dimensions, programmes = [] }: Checklist): readonly Group[] {
  return dimensions.filter(({ id }) => !programmes.some((programme) => programme.id === id));
}

/** Of answers to a checklist with overlays, those to what one of them asks: what a programme is scored by. */
export function answersTo(checklist: Checklist, answers: Answers): Answers {
  const ids = new Set(allQuestions(checklist).map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** The name of a criterion's level; undefined when it has none. */
export function levelLabel(checklist: Checklist, criterion: string, level: number): Localized | undefined {
  const own = allCriteria(checklist).find(({ id }) => id === criterion)?.scale;
  return (own ?? checklist.scale).find((step) => step.level === level)?.label;
}

/** The points that a criterion's level gives; undefined where all its levels give their numbers. */
export function levelPoints(checklist: Checklist, criterion: string, level: number): number | undefined {
  const levels = allCriteria(checklist).find(({ id }) => id === criterion)?.levels ?? [];
  if (levels.every((one) => one.points === one.level)) return undefined;
  return levels.find((one) => one.level === level)?.points;
}

/** All criteria below a group, in checklist order. */
export function criteriaOf(group: Group): readonly Criterion[] {
  return group.members.flatMap((member) => (member.kind === 'group' ? criteriaOf(member) : [member]));
}

/** All criteria of a checklist, in checklist order; gates are not among them. */
export function allCriteria(checklist: Checklist): readonly Criterion[] {
  return checklist.dimensions.flatMap(criteriaOf);
}

/** All that a checklist asks: its criteria in checklist order, then its gates. */
export function allQuestions(checklist: Checklist): readonly (Criterion | Gate)[] {
  return [...allCriteria(checklist), ...checklist.gates];
}

/** The edition of a question: see {@link Criterion.edition}. */
export function editionOf({ edition }: Pick<Criterion, 'edition'>): number {
  return edition ?? 1;
}

/** What an outcome of a gate is called; undefined where the gate has no names of its own. */
export function outcomeLabel(checklist: Checklist, id: string, outcome: Outcome): Localized | undefined {
  return checklist.gates.find((gate) => gate.id === id)?.names?.[outcome];
}

/** All groups of a checklist, each before the groups in it. */
export function allGroups(checklist: Checklist): readonly Group[] {
  const within = (group: Group): readonly Group[] => [
    group,
    ...group.members.flatMap((member) => (member.kind === 'group' ? within(member) : [])),
  ];
  return checklist.dimensions.flatMap(within);
}

/** The criteria that a demand looks at, in checklist order for a group and in its own order for a list. */
export function demanded(checklist: Checklist, demand: Demand): readonly string[] {
  switch (demand.kind) {
    case 'minLevel':
      return [demand.criterion];
    case 'atLeast':
      return demand.of;
    default: {
      const group = allGroups(checklist).find(({ id }) => id === demand.group);
      return group ? criteriaOf(group).map(({ id }) => id) : [];
    }
  }
}

/** The scale that a total is shown on: 0 to 100, or the least and the most points when every criterion applies. */
export function scaleOf({ kind, dimensions }: Checklist): { readonly low: number; readonly high: number } {
  if (kind === 'percent') return { low: 0, high: 100 };
  const added = (group: Group): readonly Criterion[] =>
    group.members.flatMap((member) => {
      if (member.kind === 'criterion') return [member];
      return member.inTotal === false ? [] : added(member);
    });
  const criteria = dimensions.flatMap((group) => (group.inTotal === false ? [] : added(group)));
  const sum = (end: typeof Math.min) =>
    criteria.reduce((total, { levels }) => total + end(...levels.map(({ points }) => points)), 0);
  return { low: sum(Math.min), high: sum(Math.max) };
}
