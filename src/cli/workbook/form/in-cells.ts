import type { Problem, ProblemCode } from '../../../checklists/file/index.ts';
import type { Localized } from '../../../engine/index.ts';
import type { CellProblem } from './problems.ts';
import type { Spot } from './read-rows.ts';

/** What the lint says of a file, told of the cells that it comes from. */
export function cellProblem(problem: Problem, spots: readonly Spot[]): readonly CellProblem[] {
  const { severity, code, what, remedy } = problem;
  const told = (spot: Spot | undefined, words: Localized): CellProblem => ({
    severity,
    code,
    sheet: spot?.sheet ?? '',
    cell: spot?.cell ?? '',
    what: words,
    remedy: remedies[code] ?? remedy,
  });
  if ((code !== 'missing' && code !== 'missingChoice') || spots.length === 0) return [told(spots[0], what)];
  const empty = spots.filter((spot) => spot.empty);
  return (empty.length > 0 ? empty : spots.slice(0, 1)).map((spot) => told(spot, isEmpty(spot.header)));
}

const isEmpty = (header: string): Localized => ({
  sv: `”${header}” är tom`,
  en: `"${header}" is empty`,
});

/** What to do in the workbook, where the lint's own remedy speaks of the file. */
const remedies: Readonly<Partial<Record<ProblemCode, Localized>>> = {
  missing: {
    sv: 'Fyll i cellen. Texter behövs på både svenska (sv) och engelska (en).',
    en: 'Fill in the cell. Texts are needed in both Swedish (sv) and English (en).',
  },
  missingChoice: { sv: 'Välj i cellens lista.', en: 'Choose from the cell’s list.' },
  notChoice: { sv: 'Välj i cellens lista.', en: 'Choose from the cell’s list.' },
  emptyText: { sv: 'Skriv texten på båda språken.', en: 'Write the text in both languages.' },
  wrongType: {
    sv: 'Skriv värdet i den form som rubriken säger.',
    en: 'Write the value in the form that the heading says.',
  },
  invalid: {
    sv: 'Rätta värdet, eller välj i cellens lista om den har en.',
    en: 'Correct the value, or choose from the cell’s list if it has one.',
  },
  unknownKey: {
    sv: 'Töm cellen: värdet hör inte till det som raden är.',
    en: 'Clear the cell: the value does not belong to what the row is.',
  },
  sdgForm: { sv: 'Skriv till exempel 12.5 eller 13.b.', en: 'Write for example 12.5 or 13.b.' },
  weightlessWhole: {
    sv: 'Ge minst en dimension en vikt över 0, och låt den räknas i totalen.',
    en: 'Give at least one dimension a weight above 0, and let it count in the total.',
  },
  emptyCondition: { sv: 'Skriv villkoret, eller töm cellen.', en: 'Write the condition, or clear the cell.' },
  conditionForm: {
    sv: 'Skriv till exempel: uppgift stod är investering och kriterium barn-unga minst 2.',
    en: 'Write for example: fact stod is investering and criterion barn-unga at least 2.',
  },
  requirementForm: { sv: 'Välj slag i cellens lista.', en: 'Choose the kind from the cell’s list.' },
  unknownCriterion: { sv: 'Skriv ett id från bladet Kriterier.', en: 'Write an id from the sheet Criteria.' },
  unknownGate: { sv: 'Skriv ett id från bladet Grindar.', en: 'Write an id from the sheet Gates.' },
  unknownGroup: { sv: 'Skriv ett id från bladet Grupper.', en: 'Write an id from the sheet Groups.' },
  unknownFact: {
    sv: 'Lägg till uppgiften med sina värden på bladet Uppgifter, eller rätta id.',
    en: 'Add the fact with its values on the sheet Facts, or correct the id.',
  },
  unknownValue: {
    sv: 'Skriv ett av värdena på bladet Uppgifter.',
    en: 'Write one of the values on the sheet Facts.',
  },
  unknownSource: {
    sv: 'Lägg till källan på bladet Källor, eller rätta dess id.',
    en: 'Add the source on the sheet Sources, or correct its id.',
  },
  unknownBand: {
    sv: 'Skriv tak: och ett id från bladet Omdömen.',
    en: 'Write cap: and an id from the sheet Bands.',
  },
  oneBand: { sv: 'Skriv minst ett omdöme, från 0.', en: 'Write at least one band, from 0.' },
  oneDimension: {
    sv: 'Skriv minst en grupp och en fråga i den.',
    en: 'Write at least one group and a question in it.',
  },
  firstBand: {
    sv: 'Låt det första omdömet börja på det lägsta möjliga, så att varje poäng hör till ett omdöme.',
    en: 'Let the first band begin at the lowest possible, so that every score belongs to a band.',
  },
  avoidable: {
    sv: 'Välj nej under ”Får vara ej tillämplig” för frågan om kravet alltid ska gälla.',
    en: 'Choose no under “May be not applicable” for the question if the requirement is always to hold.',
  },
  emptyGroup: {
    sv: 'Välj gruppen för minst en fråga på bladet Kriterier, eller ta bort den.',
    en: 'Choose the group for at least one question on the sheet Criteria, or remove it.',
  },
  duplicateId: { sv: 'Ge den här raden ett eget id.', en: 'Give this row an id of its own.' },
  changesCore: {
    sv: 'Töm cellen: kärnans ord ändras i kärnans egen arbetsbok.',
    en: 'Clear the cell: the core’s words are changed in the core’s own workbook.',
  },
  unknownCoreCriterion: {
    sv: 'Skriv ett id som finns i kärnan, eller välj egna under ”Ord” och skriv frågan här.',
    en: 'Write an id that the core has, or choose own under “Words” and write the question here.',
  },
  unknownCoreGate: {
    sv: 'Skriv ett id som finns i kärnan, eller välj egna under ”Ord” och skriv frågan här.',
    en: 'Write an id that the core has, or choose own under “Words” and write the question here.',
  },
  ownLikeCore: {
    sv: 'Välj kärnans under ”Ord”, eller ge frågan ett eget id.',
    en: 'Choose the core’s under “Words”, or give the question an id of its own.',
  },
};
