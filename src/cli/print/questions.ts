import { conditionText, effectText, numberText, outcomeNames } from '../../checklists/versions/index.ts';
import {
  type Checklist,
  type Criterion,
  type Gate,
  type Group,
  type Localized,
  type Outcome,
  outcomeLabel,
  outcomes,
} from '../../engine/index.ts';
import type { HeadingLevel, Piece } from './piece.ts';
import { phrase, type words } from './words.ts';

type Language = 'sv' | 'en';

/** A dimension with its questions, and the groups in it. @param isCore true when nothing is decided of the questions */
export function groupPieces(
  checklist: Checklist,
  group: Group,
  language: Language,
  isCore = false,
  level: HeadingLevel = 2,
): readonly Piece[] {
  return [
    { kind: 'heading', level, text: group.title[language] },
    { kind: 'paragraph', text: group.description[language], withNext: true },
    ...group.members.flatMap((member) =>
      member.kind === 'group'
        ? groupPieces(checklist, member, language, isCore, below(level))
        : criterionPieces(checklist, member, language, below(level), isCore),
    ),
  ];
}

/** Groups may lie deeper than headings go. */
const below = (level: HeadingLevel): HeadingLevel => Math.min(4, level + 1) as HeadingLevel;

/** A question with its levels. */
export function criterionPieces(
  checklist: Checklist,
  criterion: Criterion,
  language: Language,
  level: HeadingLevel,
  isCore = false,
): readonly Piece[] {
  const { levels, allowNotApplicable, sdg } = criterion;
  const names = new Map(
    (criterion.scale ?? checklist.scale).map(({ level, label }) => [level, label[language]]),
  );
  const rows = levels.map(({ level, points, descriptor }) => {
    const name = [String(level), names.get(level)].filter(Boolean).join(' ');
    const shown =
      points === level
        ? name
        : phrase('levelPoints', language, { name, points: numberText(points)[language] });
    return [shown, descriptor[language]];
  });
  const answered = phrase(allowNotApplicable ? 'notApplicable' : 'mustAnswer', language);
  const [weight, ...when] = isCore ? [] : countsAs(checklist, criterion, language);
  const counts = [...(weight ? [weight] : []), answered, ...when];
  return [
    ...opening(criterion, language, level),
    {
      kind: 'table',
      caption: phrase('levels', language, { title: criterion.title[language] }),
      header: [phrase('level', language), phrase('describes', language)],
      widths: [25, 75],
      rows,
    },
    ...help(checklist, criterion, language),
    ...lead('sdg', sdg.join(', '), language),
    { kind: 'paragraph', text: counts.join(' '), quiet: true },
  ];
}

/** A gate with what each outcome does. @param isCore true when nothing is decided of it */
export function gatePieces(
  checklist: Checklist,
  gate: Gate,
  language: Language,
  isCore = false,
  level: HeadingLevel = 2,
): readonly Piece[] {
  const rows = outcomes.map((outcome) => {
    const effect = isCore ? [] : [effectText(checklist, gate.effects[outcome])[language]];
    return [outcomeName(checklist, gate, outcome, language), gate.outcomes[outcome][language], ...effect];
  });
  const condition = conditionOf(checklist, gate.when, language);
  const columns = isCore
    ? (['outcome', 'describes'] as const)
    : (['outcome', 'describes', 'effect'] as const);
  return [
    ...opening(gate, language, level),
    {
      kind: 'table',
      caption: phrase('outcomes', language, { title: gate.title[language] }),
      header: columns.map((key) => phrase(key, language)),
      widths: isCore ? [25, 75] : [22, 53, 25],
      rows,
    },
    ...help(checklist, gate, language),
    ...condition.map((text): Piece => ({ kind: 'paragraph', text, quiet: true })),
  ];
}

/** What an outcome of a gate is called. */
export function outcomeName(checklist: Checklist, gate: Gate, outcome: Outcome, language: Language): string {
  return capital((outcomeLabel(checklist, gate.id, outcome) ?? outcomeNames[outcome])[language]);
}

/** How a question counts: its weight where weights decide, then when it applies unless always. */
export function countsAs(checklist: Checklist, criterion: Criterion, language: Language): readonly string[] {
  const { weight, when } = criterion;
  return [
    checklist.kind === 'percent'
      ? phrase('weightIs', language, { weight: numberText(weight)[language] })
      : '',
    ...conditionOf(checklist, when, language),
  ];
}

function opening(question: Criterion | Gate, language: Language, level: HeadingLevel): readonly Piece[] {
  return [
    { kind: 'heading', level, text: question.title[language] },
    { kind: 'paragraph', text: question.question[language], withNext: true },
    ...lead('meaning', question.meaning?.[language], language).map((one) => ({
      ...one,
      withNext: true as const,
    })),
  ];
}

function help(checklist: Checklist, question: Criterion | Gate, language: Language): readonly Piece[] {
  const { guidance, misunderstanding, basis = [], sources, terms } = question;
  const titles = new Map(checklist.sources.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).join('; ');
  return [
    ...lead('lookFor', guidance?.lookFor[language], language),
    ...lead('good', guidance?.good[language], language),
    ...lead('weak', guidance?.weak[language], language),
    ...lead('misunderstanding', misunderstanding?.[language], language),
    ...lead('basis', named(basis), language),
    ...lead('comesFrom', named(sources), language),
    ...lead('terms', terms[language].join(', '), language),
  ];
}

function lead(key: keyof typeof words, text: string | undefined, language: Language): readonly Piece[] {
  return text ? [{ kind: 'paragraph', lead: phrase(key, language), text }] : [];
}

/** When something applies, as a sentence; nothing when always. */
export function conditionOf(
  checklist: Checklist,
  when: Criterion['when'],
  language: Language,
): readonly string[] {
  if (!when) return [];
  const condition: Localized = conditionText(checklist, when);
  return [phrase('applies', language, { condition: condition[language] })];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
