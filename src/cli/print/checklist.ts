import type { Checklist } from '../../engine/index.ts';
import type { Piece, Printed } from './piece.ts';
import { programmePieces } from './programme.ts';
import { gatePieces, groupPieces } from './questions.ts';
import { countPieces, countsOf, headingIn, rulePieces, versionPiece } from './rules.ts';
import { phrase } from './words.ts';

type Language = 'sv' | 'en';

/**
 * A whole checklist in words, for reading and deciding on: what it is for, its rules, then each question; and a part of its own for each
 * programme that is laid on it.
 */
export function printedChecklist(
  checklist: Checklist,
  language: Language,
  programmes: readonly Checklist[] = [],
): Printed {
  const names = programmes.map((programme) => programme.title[language]).join(', ');
  const { gates, dimensions } = checklist;
  const heading = headingIn(language);
  return {
    title: checklist.title[language],
    language,
    pieces: [
      { kind: 'title', text: checklist.title[language] },
      versionPiece(checklist, language),
      heading('about'),
      { kind: 'paragraph', text: checklist.description[language] },
      ...(names ? [{ kind: 'paragraph', text: phrase('programmes', language, { names }) } as const] : []),
      ...countPieces(checklist, language),
      ...rulePieces(checklist, language),
      heading('questions'),
      { kind: 'paragraph', text: phrase('levelRule', language) },
      ...dimensions.flatMap((group) => groupPieces(checklist, group, language)),
      ...(gates.length > 0 ? gatesHeading(language) : []),
      ...gates.flatMap((gate) => gatePieces(checklist, gate, language)),
      ...openPieces(checklist, language),
      ...programmes.flatMap((programme) => programmePieces(programme, checklist, language)),
      ...sourcePieces([checklist, ...programmes], language),
    ],
  };
}

/** The core's questions in words. @param core as a checklist of its questions alone */
export function printedCore(core: Checklist, language: Language): Printed {
  const { title, description, version, gates, dimensions } = core;
  const heading = headingIn(language);
  return {
    title: title[language],
    language,
    pieces: [
      { kind: 'title', text: title[language] },
      { kind: 'paragraph', text: phrase('coreVersion', language, { version }), quiet: true },
      heading('coreAbout'),
      { kind: 'paragraph', text: description[language] },
      { kind: 'paragraph', text: phrase('coreCounts', language, countsOf(core)) },
      heading('questions'),
      ...dimensions.flatMap((group) => groupPieces(core, group, language, true)),
      heading('gates'),
      ...gates.flatMap((gate) => gatePieces(core, gate, language, true)),
      ...sourcePieces([core], language),
    ],
  };
}

function gatesHeading(language: Language): readonly Piece[] {
  return [headingIn(language)('gates'), { kind: 'paragraph', text: phrase('gatesAre', language) }];
}

function sourcePieces(lists: readonly Checklist[], language: Language): readonly Piece[] {
  const sources = new Map(lists.flatMap((one) => one.sources).map((source) => [source.id, source]));
  const items = [...sources.values()].map(({ title, url }) => (url ? `${title}. ${url}` : title));
  return [headingIn(language)('sources'), { kind: 'list', items }];
}

function openPieces({ openQuestions = [] }: Checklist, language: Language): readonly Piece[] {
  if (openQuestions.length === 0) return [];
  return [
    headingIn(language)('open'),
    { kind: 'list', items: openQuestions.map((question) => question[language]) },
  ];
}
