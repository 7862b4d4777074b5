import type { Localized } from '../../../engine/index.ts';

export type Language = 'sv' | 'en';

/** A value that is chosen from a few: as the file says it, and as a person reads it. */
export interface Choice {
  readonly value: string | boolean;
  readonly label: Localized;
}

const choice = (value: string | boolean, sv: string, en: string): Choice => ({ value, label: { sv, en } });

export const choices = {
  flag: [choice(true, 'ja', 'yes'), choice(false, 'nej', 'no')],
  form: [choice('checklist', 'checklista', 'checklist'), choice('core', 'kärna', 'core')],
  status: [choice('draft', 'utkast', 'draft'), choice('adopted', 'antagen', 'adopted')],
  kind: [choice('percent', 'procent', 'percent'), choice('points', 'poäng', 'points')],
  aggregate: [
    choice('arithmetic', 'vägt medelvärde', 'weighted mean'),
    choice('geometric', 'vägt geometriskt medelvärde', 'weighted geometric mean'),
    choice('minimum', 'det lägsta', 'the least'),
  ],
  words: [choice('own', 'egna', 'own'), choice('core', 'kärnans', 'the core’s')],
  requirement: [
    choice('minLevel', 'lägsta nivå', 'least level'),
    choice('minPoints', 'lägsta poäng', 'least points'),
    choice('minShare', 'lägsta andel', 'least share'),
    choice('atLeast', 'minst så många', 'at least so many'),
  ],
} as const satisfies Record<string, readonly Choice[]>;

/** What an outcome or an unmet requirement does; a cap is followed by a band's id. */
export const effectWords = {
  stop: { sv: 'stopp', en: 'stop' },
  note: { sv: 'notering', en: 'note' },
  none: { sv: 'ingen', en: 'none' },
  cap: { sv: 'tak: ', en: 'cap: ' },
} as const;

/** The names of the sheets. */
export const sheetNames = {
  readMe: { sv: 'Läs mig', en: 'Read me' },
  settings: { sv: 'Checklista', en: 'Checklist' },
  criteria: { sv: 'Kriterier', en: 'Criteria' },
  groups: { sv: 'Grupper', en: 'Groups' },
  gates: { sv: 'Grindar', en: 'Gates' },
  bands: { sv: 'Omdömen', en: 'Bands' },
  requirements: { sv: 'Krav', en: 'Requirements' },
  adjustments: { sv: 'Justeringar', en: 'Adjustments' },
  facts: { sv: 'Uppgifter', en: 'Facts' },
  scale: { sv: 'Skala', en: 'Scale' },
  sources: { sv: 'Källor', en: 'Sources' },
  openQuestions: { sv: 'Öppna frågor', en: 'Open questions' },
  lists: { sv: 'Listor', en: 'Lists' },
} as const satisfies Record<string, Localized>;
export type SheetKey = keyof typeof sheetNames;
