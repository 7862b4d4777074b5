import type { ProblemCode } from '../../../checklists/file/index.ts';
import type { VersionProblem } from '../../../checklists/versions/index.ts';
import type { Localized } from '../../../engine/index.ts';

/** A fault or a warning about a workbook, at a cell of it. */
export interface CellProblem {
  readonly severity: 'fault' | 'warning';
  readonly code: FormCode | ProblemCode | VersionProblem['kind'] | 'gone';
  /** The sheet's name as it stands in the workbook; empty when the fault is about the workbook as a whole. */
  readonly sheet: string;
  /** Such as `D5`; empty when the fault is about the sheet as a whole. */
  readonly cell: string;
  readonly what: Localized;
  readonly remedy: Localized;
}

type Wording = readonly [what: (word: string) => Localized, remedy: Localized];

/** What is wrong in the form of a workbook, and what to do about it. */
const wording = {
  missingSheet: [
    (v) => ({ sv: `Bladet ”${v}” saknas`, en: `The sheet "${v}" is missing` }),
    {
      sv: 'Hämta arbetsboken på nytt med export och klistra in dina ändringar i den. Ett blad utan rader ska också vara kvar.',
      en: 'Export the workbook anew and paste your changes into it. A sheet without rows is to remain too.',
    },
  ],
  missingColumn: [
    (v) => ({ sv: `Kolumnen ”${v}” saknas`, en: `The column "${v}" is missing` }),
    {
      sv: 'Sätt tillbaka kolumnen med just den rubriken, eller hämta arbetsboken på nytt med export.',
      en: 'Put the column back with exactly that heading, or export the workbook anew.',
    },
  ],
  columnTwice: [
    (v) => ({ sv: `Kolumnen ”${v}” finns två gånger`, en: `The column "${v}" is there twice` }),
    { sv: 'Ta bort den ena.', en: 'Remove one of them.' },
  ],
  extraColumn: [
    (v) => ({ sv: `Kolumnen ”${v}” läses inte`, en: `The column "${v}" is not read` }),
    {
      sv: 'Rätta rubriken om den är felskriven. Egna anteckningar kan stå kvar; de följer inte med till checklistan.',
      en: 'Correct the heading if it is misspelt. Notes of your own may stay; they do not go into the checklist.',
    },
  ],
  extraSheet: [
    (v) => ({ sv: `Bladet ”${v}” läses inte`, en: `The sheet "${v}" is not read` }),
    {
      sv: 'Är det en kopia som du har ändrat i, för över ändringarna till bladet som den är en kopia av. Egna anteckningar kan stå kvar; de följer inte med till checklistan.',
      en: 'If it is a copy that you have edited, move the changes to the sheet that it is a copy of. Notes of your own may stay; they do not go into the checklist.',
    },
  ],
  noOriginals: [
    (v) => ({
      sv: `Den dolda kolumnen ”${v}” saknas, så ändrade id kan inte upptäckas`,
      en: `The hidden column "${v}" is missing, so changed ids can’t be noticed`,
    }),
    {
      sv: 'Se efter att varje rad har det id som den hade, eller hämta arbetsboken på nytt med export.',
      en: 'Make sure that each row has the id that it had, or export the workbook anew.',
    },
  ],
  otherFormat: [
    (v) => ({
      sv: `Arbetsboken är av format ${v}, som den här versionen av Vägval inte läser`,
      en: `The workbook has format ${v}, which this version of Vägval does not read`,
    }),
    {
      sv: 'Använd den version av Vägval som gjorde arbetsboken, eller hämta den på nytt med export.',
      en: 'Use the version of Vägval that made the workbook, or export it anew.',
    },
  ],
  missingSetting: [
    (v) => ({ sv: `Raden ”${v}” saknas`, en: `The row "${v}" is missing` }),
    {
      sv: 'Sätt tillbaka raden med just det namnet i kolumn A, eller hämta arbetsboken på nytt med export.',
      en: 'Put the row back with exactly that name in column A, or export the workbook anew.',
    },
  ],
  noId: [
    () => ({ sv: 'Raden saknar id', en: 'The row has no id' }),
    {
      sv: 'Skriv ett eget id med små bokstäver och bindestreck, eller töm hela raden.',
      en: 'Write an id of its own with small letters and hyphens, or clear the whole row.',
    },
  ],
  changedId: [
    (v) => ({ sv: `Id är ändrat; det var ”${v}”`, en: `The id has been changed; it was "${v}"` }),
    {
      sv: 'Skriv tillbaka det gamla: svar som redan är lämnade hör till det. Måste frågan byta id, skriv det gamla under ”Hette tidigare”. En ny fråga skrivs på en egen rad längst ner.',
      en: 'Write the old one back: answers that have been given belong to it. If the question must change id, write the old one under “Formerly”. A new question is written in a row of its own at the end.',
    },
  ],
  changedFact: [
    (v) => ({
      sv: `Uppgiften eller dess värde är ändrat; på raden stod ”${v}”`,
      en: `The fact or its value has been changed; the row was "${v}"`,
    }),
    {
      sv: 'Skriv tillbaka det: villkor och lämnade uppgifter hör till det. Ett nytt värde skrivs på en egen rad längst ner.',
      en: 'Write it back: conditions and facts that have been given belong to it. A new value is written in a row of its own at the end.',
    },
  ],
  formulaError: [
    (v) => ({ sv: `Formeln ger felet ${v}`, en: `The formula gives the error ${v}` }),
    {
      sv: 'Skriv texten eller talet i stället för formeln.',
      en: 'Write the text or number instead of the formula.',
    },
  ],
  formulaWithoutResult: [
    () => ({ sv: 'Formeln har inget sparat resultat', en: 'The formula has no saved result' }),
    {
      sv: 'Skriv texten eller talet i stället för formeln.',
      en: 'Write the text or number instead of the formula.',
    },
  ],
  notText: [
    (v) => ({
      sv: `”${v}” är inte text utan ett tal, ett datum eller sant/falskt`,
      en: `"${v}" is no text but a number, a date or true/false`,
    }),
    {
      sv: 'Ge cellen formatet Text och skriv texten på nytt.',
      en: 'Give the cell the format Text and write the text again.',
    },
  ],
  notNumber: [
    (v) => ({ sv: `”${v}” är inget tal`, en: `"${v}" is not a number` }),
    { sv: 'Skriv ett tal med siffror, till exempel 1,5.', en: 'Write a number in digits, such as 1.5.' },
  ],
  notChoice: [
    (v) => ({ sv: `”${v}” är inget av alternativen`, en: `"${v}" is none of the choices` }),
    { sv: 'Välj i cellens lista.', en: 'Choose from the cell’s list.' },
  ],
  notEffect: [
    (v) => ({ sv: `”${v}” är ingen verkan`, en: `"${v}" is no effect` }),
    {
      sv: 'Välj i cellens lista, eller skriv tak: och id för ett omdöme.',
      en: 'Choose from the cell’s list, or write cap: and the id of a band.',
    },
  ],
  notCondition: [
    (v) => ({
      sv: v ? `Villkoret går inte att förstå vid ”${v}”` : 'Villkoret slutar för tidigt',
      en: v ? `The condition can’t be understood at "${v}"` : 'The condition ends too early',
    }),
    {
      sv: 'Skriv till exempel: uppgift stod är investering och kriterium barn-unga minst 2. Blanda inte och med eller utan parenteser.',
      en: 'Write for example: fact stod is investering and criterion barn-unga at least 2. Don’t mix and with or without brackets.',
    },
  ],
  noGroup: [
    (v) => ({
      sv: v ? `Gruppen ”${v}” finns inte på bladet Grupper` : 'Raden saknar grupp',
      en: v ? `There is no group "${v}" on the sheet Groups` : 'The row has no group',
    }),
    { sv: 'Välj en grupp i cellens lista.', en: 'Choose a group from the cell’s list.' },
  ],
  groupInItself: [
    (v) => ({ sv: `Gruppen ”${v}” ingår i sig själv`, en: `The group "${v}" is part of itself` }),
    {
      sv: 'Töm cellen, så blir gruppen en dimension, eller välj en grupp utanför den.',
      en: 'Clear the cell, so that the group becomes a dimension, or choose a group outside it.',
    },
  ],
  coreWords: [
    (v) => ({
      sv: `Raden visar kärnans ord, men här står något annat: ${v}`,
      en: `The row shows the core’s words, but something else stands here: ${v}`,
    }),
    {
      sv: 'Ändringen läses inte. Ändra i kärnans egen arbetsbok (core.yaml), där den gäller för alla checklistor.',
      en: 'The change is not read. Change the core’s own workbook (core.yaml), where it holds for all checklists.',
    },
  ],
  noWords: [
    () => ({ sv: 'Raden säger inte vems ord den har', en: 'The row does not say whose words it has' }),
    { sv: 'Välj egna eller kärnans i cellens lista.', en: 'Choose own or the core’s from the cell’s list.' },
  ],
} as const satisfies Record<string, Wording>;

export type FormCode = keyof typeof wording;

/** Faults that leave out so much that what is examined next would be told to be missing. */
export const hiding: ReadonlySet<string> = new Set<FormCode>([
  'missingSheet',
  'missingColumn',
  'columnTwice',
  'missingSetting',
  'otherFormat',
  'noGroup',
  'groupInItself',
]);
const warnings: ReadonlySet<FormCode> = new Set<FormCode>([
  'extraColumn',
  'extraSheet',
  'noOriginals',
  'coreWords',
]);

/** A fault of the workbook's form in words. */
export function formProblem(code: FormCode, sheet: string, cell: string, word = ''): CellProblem {
  const [what, remedy] = wording[code] as Wording;
  return { severity: warnings.has(code) ? 'warning' : 'fault', code, sheet, cell, what: what(word), remedy };
}
