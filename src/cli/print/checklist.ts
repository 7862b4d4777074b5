import { adjustmentText, demandText, effectText, numberText } from '../../checklists/versions/index.ts';
import { allCriteria, type Checklist, type Group, scaleOf } from '../../engine/index.ts';
import type { Piece, Printed } from './piece.ts';
import { capital, conditionOf, gatePieces, groupPieces } from './questions.ts';
import { phrase } from './words.ts';

type Language = 'sv' | 'en';

/** A whole checklist in words, for reading and deciding on: what it is for, its rules, then each question. */
export function printedChecklist(checklist: Checklist, language: Language): Printed {
  const title = checklist.title[language];
  const heading = (key: Parameters<typeof phrase>[0]): Piece => ({
    kind: 'heading',
    level: 1,
    text: phrase(key, language),
  });
  const { version, status, gates, dimensions } = checklist;
  return {
    title,
    language,
    pieces: [
      { kind: 'title', text: title },
      {
        kind: 'paragraph',
        text: phrase('version', language, { version, status: phrase(status, language) }),
        quiet: true,
      },
      heading('about'),
      { kind: 'paragraph', text: checklist.description[language] },
      ...countPieces(checklist, language),
      heading('verdicts'),
      bandTable(checklist, language),
      heading('weights'),
      weightTable(checklist, language),
      ...rulePieces(checklist, language),
      heading('questions'),
      { kind: 'paragraph', text: phrase('levelRule', language) },
      ...dimensions.flatMap((group) => groupPieces(checklist, group, language)),
      ...(gates.length > 0
        ? [heading('gates'), { kind: 'paragraph', text: phrase('gatesAre', language) } as const]
        : []),
      ...gates.flatMap((gate) => gatePieces(checklist, gate, language)),
      ...openPieces(checklist, language),
      heading('sources'),
      { kind: 'list', items: checklist.sources.map(({ title, url }) => (url ? `${title}. ${url}` : title)) },
    ],
  };
}

function countPieces(checklist: Checklist, language: Language): readonly Piece[] {
  const { kind, overlay, gates } = checklist;
  const ends = scaleOf(checklist);
  const [least, most] = [ends.low, ends.high].map((end) => numberText(end)[language]) as [string, string];
  const counts = { criteria: String(allCriteria(checklist).length), gates: String(gates.length) };
  return [
    {
      kind: 'paragraph',
      text: [phrase('counts', language, counts), phrase(kind, language, { least, most })].join(' '),
    },
    ...(overlay
      ? [{ kind: 'paragraph', text: phrase('overlay', language, { on: overlay.on.join(', ') }) } as const]
      : []),
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

/** Requirements, adjustments and what conditions ask about the case. */
function rulePieces(checklist: Checklist, language: Language): readonly Piece[] {
  const list = (key: Parameters<typeof phrase>[0], items: readonly string[]): readonly Piece[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', level: 1, text: phrase(key, language) },
          { kind: 'list', items },
        ];
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
    ...list('requirements', requirements),
    ...list('adjustments', adjustments),
    ...list('facts', facts.map(capital)),
  ];
}

function openPieces({ openQuestions = [] }: Checklist, language: Language): readonly Piece[] {
  if (openQuestions.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: phrase('open', language) },
    { kind: 'list', items: openQuestions.map((question) => question[language]) },
  ];
}
