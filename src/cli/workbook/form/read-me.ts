import type { Localized } from '../../../engine/index.ts';
import type { WrittenCell, WrittenSheet } from '../xlsx/write.ts';
import type { Form } from './fields.ts';
import { type Language, type SheetKey, sheetNames } from './words.ts';

const how: readonly (readonly [sv: string, en: string])[] = [
  [
    'Här ändrar du checklistans ord, vikter och regler. Vita celler är dina att skriva i. Grå celler är låsta, därför att annat hänger på dem.',
    'Here you change the checklist’s words, weights and rules. White cells are yours to write in. Grey cells are locked, because other things depend on them.',
  ],
  [
    'Varje text finns på svenska (sv) och engelska (en). Ändrar du den ena ska du ändra den andra.',
    'Each text stands in Swedish (sv) and English (en). When you change one, change the other.',
  ],
  [
    'Ny rad: skriv längst ner, på de tomma raderna, med ett eget id av små bokstäver (a–z), siffror och bindestreck. Id ändras aldrig efteråt.',
    'New row: write at the end, in the empty rows, with an id of its own of small letters (a–z), digits and hyphens. An id is never changed afterwards.',
  ],
  [
    'Ta bort eller flytta en rad: häv först bladets skydd (Granska, Ta bort bladets skydd; det finns inget lösenord). Flytta hela rader. Radernas ordning är frågornas ordning.',
    'Remove or move a row: first unprotect the sheet (Review, Unprotect Sheet; there is no password). Move whole rows. The order of the rows is the order of the questions.',
  ],
  [
    'Ny rad inuti en cell: Alt+Enter. Rubrikerna i rad 1 ska stå kvar som de är; kolumnerna får byta plats.',
    'A new line in a cell: Alt+Enter. The headings in row 1 are to remain as they are; columns may change places.',
  ],
  [
    'Kursiv grå text är kärnans ord (core.yaml), som är lika i alla checklistor. De ändras i kärnans egen arbetsbok.',
    'Grey text in italics is the core’s words (core.yaml), the same in all checklists. They are changed in the core’s own workbook.',
  ],
  [
    'Höj versionen på första bladet efter detta när du är klar, och spara som .xlsx. Är numret för lågt säger inläsningen vilket det ska vara.',
    'Raise the version on the sheet after this one when you are done, and save as .xlsx. If the number is too low, reading it in says which it has to be.',
  ],
  [
    'Läs sedan in: vagval checklist import ARBETSBOK.xlsx -o CHECKLISTA.yaml. Är något fel skrivs ingen checklista. I stället får du en kopia av arbetsboken där varje fel är rött och har en anteckning om vad du gör åt det.',
    'Then read it in: vagval checklist import WORKBOOK.xlsx -o CHECKLIST.yaml. If something is wrong, no checklist is written. Instead you get a copy of the workbook in which each fault is red and has a note on what to do about it.',
  ],
];

const about: Readonly<Partial<Record<SheetKey, Localized>>> = {
  settings: {
    sv: 'Vad checklistan heter, vad den är till för och vilken version det är.',
    en: 'What the checklist is called, what it is for and which version it is.',
  },
  criteria: {
    sv: 'Frågorna som ger poäng: en rad per fråga, en kolumn per nivå.',
    en: 'The questions that give points: one row a question, one column a level.',
  },
  groups: {
    sv: 'Dimensionerna som frågorna hör till, och grupper i dem.',
    en: 'The dimensions that the questions belong to, and groups in them.',
  },
  gates: {
    sv: 'Frågor om skada. De ger inga poäng, men kan stoppa eller sätta ett tak.',
    en: 'Questions about harm. They give no points, but may stop or set a cap.',
  },
  bands: {
    sv: 'Omdömena, från det lägsta till det högsta.',
    en: 'The bands, from the lowest to the highest.',
  },
  requirements: {
    sv: 'Vad som måste nås oavsett poängen i övrigt.',
    en: 'What must be reached whatever the points otherwise are.',
  },
  adjustments: {
    sv: 'Ändringar av totalen, i den ordning de görs.',
    en: 'Changes of the total, in the order they are made.',
  },
  facts: {
    sv: 'Vad villkoren får fråga om ärendet, med värdena att välja mellan.',
    en: 'What conditions may ask about the case, with the values to choose from.',
  },
  scale: {
    sv: 'Nivåernas namn. Tomt blad: kärnans namn gäller.',
    en: 'The names of the levels. An empty sheet: the core’s names hold.',
  },
  sources: {
    sv: 'Lagar, mål och verktyg som frågorna bygger på.',
    en: 'Laws, goals and tools that the questions build on.',
  },
  openQuestions: {
    sv: 'Vad de offentliga källorna lämnar öppet, för den som beslutar om checklistan.',
    en: 'What the public sources leave open, for those who decide on the checklist.',
  },
};

/** The sheet that explains the others, in both languages side by side. */
export function readMeSheet(title: Localized, forms: readonly Form[], language: Language): WrittenSheet {
  const line = (style: WrittenCell['style'], sv: string, en: string, name = ''): readonly WrittenCell[] => [
    { value: name || undefined, style: 'strong' },
    { value: sv, style },
    { value: en, style },
  ];
  const sheets: readonly SheetKey[] = ['settings', ...forms.map(({ sheet }) => sheet)];
  const help = forms.flatMap(({ sheet, fields }) =>
    fields.flatMap(({ header, help }) => (help ? [{ sheet, header, help }] : [])),
  );
  return {
    name: sheetNames.readMe[language],
    columns: [{ width: 34 }, { width: 70 }, { width: 70 }],
    frozen: { rows: 0, columns: 0 },
    allowed: [],
    rows: [
      line('title', `Checklista: ${title.sv}`, `Checklist: ${title.en}`),
      ...how.map(([sv, en], i) => line('prose', sv, en, String(i + 1))),
      line('title', 'Bladen', 'The sheets'),
      ...sheets.map((key) =>
        line('prose', about[key]?.sv ?? '', about[key]?.en ?? '', sheetNames[key][language]),
      ),
      line('title', 'Kolumner som behöver förklaras', 'Columns that need explaining'),
      ...help.map(({ sheet, header, help }) =>
        line('prose', help.sv, help.en, `${sheetNames[sheet][language]}: ${header[language]}`),
      ),
    ],
  };
}
