import {
  type Difference,
  differencesOf,
  signText,
  type VersionProblem,
  versionProblems,
} from '../../../checklists/versions/index.ts';
import type { Checklist, Localized } from '../../../engine/index.ts';
import type { Assembled } from './assemble.ts';
import type { CellProblem } from './problems.ts';
import { isRaw, type Path } from './tree.ts';

/**
 * What keeps a workbook's checklist from following an earlier version, told at the cells that it comes from; and a warning that names what
 * is gone since then.
 */
export function followingInCells(
  { raw, places }: Pick<Assembled, 'raw' | 'places'>,
  old: Checklist,
  later: Checklist,
): readonly CellProblem[] {
  const differences = differencesOf(old, later);
  const faults = versionProblems(old, later, differences).map((problem): CellProblem => {
    const asked = 'question' in problem ? questionIn(raw, problem.question.id) : null;
    const path = asked ? [...asked.path, 'edition'] : [problem.kind === 'otherChecklist' ? 'id' : 'version'];
    const [spot] = places.of(path.join('.'));
    return {
      severity: 'fault',
      code: problem.kind,
      sheet: spot?.sheet ?? '',
      cell: spot?.cell ?? '',
      ...wordsOf(problem, old, later, asked?.isCores ?? false),
    };
  });
  return [...(old.id === later.id ? gone(old, differences) : []), ...faults];
}

function gone({ version }: Checklist, differences: readonly Difference[]): readonly CellProblem[] {
  const titles = differences.flatMap((one) => {
    if (one.kind === 'removed') return [one.question.title];
    return one.kind === 'rule' && one.before && !one.after ? [one.title] : [];
  });
  if (titles.length === 0) return [];
  const listed = { sv: titles.map(({ sv }) => `”${sv}”`), en: titles.map(({ en }) => `"${en}"`) };
  return [
    {
      severity: 'warning',
      code: 'gone',
      sheet: '',
      cell: '',
      what: l(
        `Borta sedan version ${version}: ${listed.sv.join(', ')}`,
        `Gone since version ${version}: ${listed.en.join(', ')}`,
      ),
      remedy: l(
        'Var det inte meningen, hämta tillbaka raderna ur en ny export.',
        'If that was not meant, take the rows back from a new export.',
      ),
    },
  ];
}

function wordsOf(
  problem: VersionProblem,
  old: Checklist,
  later: Checklist,
  isCores: boolean,
): Pick<CellProblem, 'what' | 'remedy'> {
  switch (problem.kind) {
    case 'otherChecklist':
      return {
        what: l(
          `Arbetsboken är checklistan ”${later.id}”, och den som ska ersättas är ”${old.id}”`,
          `The workbook is the checklist "${later.id}", and the one to replace is "${old.id}"`,
        ),
        remedy: l('Ange ett annat filnamn efter -o.', 'Give another file name after -o.'),
      };
    case 'versionTooLow':
      return {
        what: l(
          `Version ${later.version} är för låg för det som har ändrats sedan ${old.version}`,
          `Version ${later.version} is too low for what has changed since ${old.version}`,
        ),
        remedy: l(`Skriv ${problem.least} eller högre.`, `Write ${problem.least} or higher.`),
      };
    case 'editionNotRaised': {
      const next = (problem.question.edition ?? 1) + 1;
      return {
        what: l(
          `Frågan ${signText(problem.sign).sv}, men samma utgåva`,
          `The question ${signText(problem.sign).en}, but the same edition`,
        ),
        remedy: isCores
          ? l(
              `Höj utgåvan till ${next} i kärnans egen arbetsbok (core.yaml), så att gamla svar inte räknas som svar på den nya frågan.`,
              `Raise the edition to ${next} in the core’s own workbook (core.yaml), so that old answers do not count as answers to the new question.`,
            )
          : l(
              `Skriv ${next} under Utgåva, så att gamla svar inte räknas som svar på den nya frågan.`,
              `Write ${next} under Edition, so that old answers do not count as answers to the new question.`,
            ),
      };
    }
    case 'editionLowered':
      return {
        what: l('Frågan har en lägre utgåva än förut', 'The question has a lower edition than before'),
        remedy: l(
          'Skriv tillbaka den gamla utgåvan, eller en högre.',
          'Write the old edition back, or a higher one.',
        ),
      };
  }
}

const l = (sv: string, en: string): Localized => ({ sv, en });

/** Where a question stands, and whether its words are the core's; null when it is not there. */
function questionIn(
  value: unknown,
  id: string,
  path: Path = [],
): { readonly path: Path; readonly isCores: boolean } | null {
  const isQuestion = isRaw(value) && ('levels' in value || 'outcomes' in value || 'use' in value);
  if (isQuestion && (value.id === id || value.use === id)) return { path, isCores: value.use === id };
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : isRaw(value)
      ? Object.entries(value)
      : [];
  for (const [step, member] of members) {
    const found = questionIn(member, id, [...path, step]);
    if (found) return found;
  }
  return null;
}
