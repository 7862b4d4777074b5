/** A text in the languages that the product speaks. Swedish comes first: it is what the first users read. */
export interface Localized {
  readonly sv: string;
  readonly en: string;
}

/** A numbered answer to a criterion, with the words that tell it from its neighbours. */
export interface Level {
  /** The number that an answer names; unique within the criterion. */
  readonly level: number;
  /** What the level is worth within its criterion, on the criterion's own scale. */
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

/** A scored question. Its value is the chosen level's place between its lowest and highest points. */
export interface Criterion {
  readonly kind: 'criterion';
  readonly id: string;
  /** Share within its group before normalisation; greater than 0. */
  readonly weight: number;
  readonly title: Localized;
  readonly question: Localized;
  readonly guidance: Guidance;
  readonly levels: readonly Level[];
  readonly terms: Terms;
  /** Targets of Agenda 2030, such as "12.5". */
  readonly sdg: readonly string[];
  /** Ids of the checklist's sources. */
  readonly sources: readonly string[];
  readonly allowNotApplicable: boolean;
}

/** Criteria, or further groups, that are judged together. The groups directly under a checklist are its dimensions. */
export interface Group {
  readonly kind: 'group';
  readonly id: string;
  /** Share within the parent before normalisation; greater than 0. */
  readonly weight: number;
  readonly title: Localized;
  readonly description: Localized;
  readonly members: readonly (Group | Criterion)[];
}

/** What a gate can find: nothing, a risk that is handled, or significant harm. */
export const outcomes = ['pass', 'risk', 'fail'] as const;
export type Outcome = (typeof outcomes)[number];

/** What an outcome does to the verdict. No points elsewhere change it (strong sustainability). */
export type Effect =
  | { readonly kind: 'stop' }
  | { readonly kind: 'cap'; readonly band: string }
  | { readonly kind: 'note' }
  | { readonly kind: 'none' };

/** A criterion that adds no points but can stop or cap the verdict: "do no significant harm". */
export interface Gate {
  readonly kind: 'gate';
  readonly id: string;
  readonly title: Localized;
  readonly question: Localized;
  readonly guidance: Guidance;
  readonly outcomes: Readonly<Record<Outcome, Localized>>;
  readonly effects: Readonly<Record<Outcome, Effect>>;
  readonly terms: Terms;
  readonly sources: readonly string[];
}

/** A class of verdict. It reaches from its own threshold, inclusive, to the next band's. */
export interface Band {
  readonly id: string;
  /** Lowest total that belongs to the band, 0..100. The first band starts at 0. */
  readonly from: number;
  readonly label: Localized;
  readonly meaning: Localized;
}

/** Where a criterion comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
}

/** A checklist as the engine sees it: data, read from one file, identified by id, version and digest. */
export interface Checklist {
  readonly id: string;
  /** Semantic version. */
  readonly version: string;
  /** SHA-256 of the content, as "sha256-" and 64 hexadecimal digits: tells two files with the same version apart. */
  readonly digest: string;
  readonly status: 'draft' | 'adopted';
  readonly profile: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly sources: readonly Source[];
  /** The shared names of the levels, such as 3 "Omställande". */
  readonly scale: readonly { readonly level: number; readonly label: Localized }[];
  /** Rising by `from`. */
  readonly bands: readonly Band[];
  readonly dimensions: readonly Group[];
  readonly gates: readonly Gate[];
}

/** All criteria below a group, in checklist order. */
export function criteriaOf(group: Group): readonly Criterion[] {
  return collect(group, []);
}

/** All criteria of a checklist, in checklist order; gates are not among them. */
export function allCriteria(checklist: Checklist): readonly Criterion[] {
  const criteria: Criterion[] = [];
  for (const dimension of checklist.dimensions) collect(dimension, criteria);
  return criteria;
}

/** All that a checklist asks: its criteria in checklist order, then its gates. */
export function allQuestions(checklist: Checklist): readonly (Criterion | Gate)[] {
  return [...allCriteria(checklist), ...checklist.gates];
}

function collect(group: Group, criteria: Criterion[]): Criterion[] {
  for (const member of group.members) {
    if (member.kind === 'group') collect(member, criteria);
    else criteria.push(member);
  }
  return criteria;
}
