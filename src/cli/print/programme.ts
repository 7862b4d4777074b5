import { effectText } from '../../checklists/versions/index.ts';
import { allCriteria, allQuestions, type Checklist, type Gate, outcomes } from '../../engine/index.ts';
import type { Piece } from './piece.ts';
import { countsAs, criterionPieces, gatePieces, outcomeName } from './questions.ts';
import { countingText, countsText, headingIn, rulePieces, versionPiece } from './rules.ts';
import { phrase } from './words.ts';

type Language = 'sv' | 'en';

/**
 * A programme that is laid on a checklist: its rules, how it counts what the checklist asks too, and in full what only it asks.
 */
export function programmePieces(programme: Checklist, base: Checklist, language: Language): readonly Piece[] {
  const title = programme.title[language];
  const asked = new Set(allQuestions(base).map(({ id }) => id));
  const [shared, own] = parted(allCriteria(programme), asked);
  const [sharedGates, ownGates] = parted(programme.gates, asked);
  const alike = [
    ...shared.map((one) =>
      [`${one.title[language]}.`, ...countsAs(programme, one, language)].filter(Boolean).join(' '),
    ),
    ...sharedGates.map((gate) => `${gate.title[language]}. ${effectsOf(programme, gate, language)}`),
  ];
  const heading = headingIn(language, 2);
  return [
    { kind: 'heading', level: 1, text: phrase('programme', language, { title }) },
    versionPiece(programme, language),
    { kind: 'paragraph', text: programme.description[language] },
    {
      kind: 'paragraph',
      text: [countsText('programmeCounts', programme, language), countingText(programme, language)].join(' '),
    },
    ...rulePieces(programme, language, 2),
    ...(alike.length > 0 ? [heading('programmeShared'), { kind: 'list', items: alike } as const] : []),
    ...(own.length + ownGates.length > 0 ? [heading('programmeOwn')] : []),
    ...own.flatMap((one) => criterionPieces(programme, one, language, 3)),
    ...ownGates.flatMap((gate) => gatePieces(programme, gate, language, false, 3)),
  ];
}

function parted<T extends { readonly id: string }>(all: readonly T[], asked: ReadonlySet<string>) {
  return [all.filter(({ id }) => asked.has(id)), all.filter(({ id }) => !asked.has(id))] as const;
}

/** What each outcome of a gate that has an effect does. */
function effectsOf(programme: Checklist, gate: Gate, language: Language): string {
  return outcomes
    .filter((outcome) => gate.effects[outcome].kind !== 'none')
    .map((outcome) => {
      const effect = effectText(programme, gate.effects[outcome])[language];
      return `${outcomeName(programme, gate, outcome, language)}: ${effect}.`;
    })
    .join(' ');
}
