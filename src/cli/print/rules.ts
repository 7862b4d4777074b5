import { adjustmentText, demandText, effectText, numberText } from '../../checklists/versions/index.ts';
import { allCriteria, type Checklist, type Group, scaleOf } from '../../engine/index.ts';
import type { HeadingLevel, Piece } from './piece.ts';
import { capital, conditionOf } from './questions.ts';
import { phrase } from './words.ts';

type Language = 'sv' | 'en';

/** Headings of one level, by what they say. */
export function headingIn(language: Language, level: HeadingLevel = 1) {
  return (key: Parameters<typeof phrase>[0]): Piece => ({
    kind: 'heading',
    level,
    text: phrase(key, language),
  });
}

/** Its version, and whether it is adopted. */
export function versionPiece({ version, status }: Checklist, language: Language): Piece {
  const text = phrase('version', language, { version, status: phrase(status, language) });
  return { kind: 'paragraph', text, quiet: true };
}

/** How many criteria and gates there are, as a phrase says it. */
export function countsOf(checklist: Checklist) {
  return { criteria: String(allCriteria(checklist).length), gates: String(checklist.gates.length) };
}

/** How many questions give points, how many only requirements look at, and how many gates there are. */
export function countsText(
  key: 'counts' | 'programmeCounts',
  checklist: Checklist,
  language: Language,
): string {
  const all = allCriteria(checklist).length;
  const added = checklist.dimensions.reduce((sum, group) => sum + addedIn(group), 0);
  const values = { ...countsOf(checklist), criteria: String(added), beside: String(all - added) };
  return phrase(added === all ? key : `${key}Beside`, language, values);
}

/** How many of a group's criteria are added to what is above it. */
function addedIn({ inTotal = true, members }: Group): number {
  if (!inTotal) return 0;
  return members.reduce((sum, member) => sum + (member.kind === 'group' ? addedIn(member) : 1), 0);
}

/** How many questions it has, and how they are counted. */
export function countPieces(checklist: Checklist, language: Language): readonly Piece[] {
  const { overlay } = checklist;
  const counts = countsText('counts', checklist, language);
  return [
    { kind: 'paragraph', text: `${counts} ${countingText(checklist, language)}` },
    ...(overlay
      ? [{ kind: 'paragraph', text: phrase('overlay', language, { on: overlay.on.join(', ') }) } as const]
      : []),
  ];
}

/** How the answers become a score. */
export function countingText(checklist: Checklist, language: Language): string {
  const { low, high } = scaleOf(checklist);
  const values = { least: numberText(low)[language], most: numberText(high)[language] };
  return phrase(checklist.kind, language, values);
}

/** Verdicts, weights, requirements, adjustments and what conditions ask about the case. */
export function rulePieces(
  checklist: Checklist,
  language: Language,
  level: HeadingLevel = 1,
): readonly Piece[] {
  const heading = headingIn(language, level);
  const list = (key: Parameters<typeof phrase>[0], items: readonly string[]): readonly Piece[] =>
    items.length === 0 ? [] : [heading(key), { kind: 'list', items }];
  const requirements = checklist.requirements.map((requirement) => {
    const values = {
      title: requirement.title[language],
      demand: demandText(checklist, requirement)[language],
      effect: effectText(checklist, requirement.effect)[language],
    };
    return [
      phrase('requirement', language, values),
      ...conditionOf(checklist, requirement.when, language),
    ].join(' ');
  });
  const adjustments = checklist.adjustments.map(
    (adjustment) => `${adjustment.title[language]}: ${adjustmentText(checklist, adjustment)[language]}.`,
  );
  const facts = checklist.facts.map(
    ({ title, values }) => `${title[language]}: ${values.map(({ label }) => label[language]).join(', ')}.`,
  );
  return [
    heading('verdicts'),
    bandTable(checklist, language),
    heading('weights'),
    weightTable(checklist, language),
    ...list('requirements', requirements),
    ...list('adjustments', adjustments),
    ...list('facts', facts.map(capital)),
  ];
}

function bandTable({ bands }: Checklist, language: Language): Piece {
  return {
    kind: 'table',
    caption: phrase('verdicts', language),
    captionHidden: true,
    header: [phrase('verdict', language), phrase('from', language), phrase('means', language)],
    widths: [24, 14, 62],
    rows: bands.map(({ label, from, above, meaning }) => {
      const n = numberText(from)[language];
      return [label[language], above ? phrase('above', language, { n }) : n, meaning[language]];
    }),
  };
}

/** The dimensions with their weights, and what share of the total each is, where weights decide. */
function weightTable({ dimensions, kind }: Checklist, language: Language): Piece {
  const counted = (group: Group) => group.inTotal !== false;
  const sum = dimensions.filter(counted).reduce((all, { weight }) => all + weight, 0);
  const percent = kind === 'percent';
  const rows = dimensions.map((group): readonly string[] => {
    const share = counted(group)
      ? `${numberText(Math.round((group.weight / sum) * 1000) / 10)[language]} %`
      : phrase('outside', language);
    const title = group.title[language];
    return percent
      ? [title, numberText(group.weight)[language], share]
      : [title, group.description[language]];
  });
  const columns = percent ? (['weight', 'share'] as const) : (['what'] as const);
  return {
    kind: 'table',
    caption: phrase('weights', language),
    captionHidden: true,
    header: [phrase('dimension', language), ...columns.map((key) => phrase(key, language))],
    widths: percent ? [56, 16, 28] : [30, 70],
    rows,
  };
}
