type Wording = {
  readonly what: (value: string) => { sv: string; en: string };
  readonly remedy: { sv: string; en: string };
};

/** What each fault is called and what to do about it, in words for the person who edits the checklist. */
export const wording = {
  yaml: {
    what: (v) => ({
      sv: `Filen går inte att läsa som YAML: ${v}`,
      en: `The file can't be read as YAML: ${v}`,
    }),
    remedy: {
      sv: 'Kontrollera indrag, kolon och citattecken på raden.',
      en: 'Check indentation, colons and quotation marks on the line.',
    },
  },
  missing: {
    what: (v) => ({ sv: `”${v}” saknas`, en: `"${v}" is missing` }),
    remedy: {
      sv: 'Lägg till det; texter behövs både på svenska (sv) och engelska (en).',
      en: 'Add it; texts are needed in both Swedish (sv) and English (en).',
    },
  },
  unknownKey: {
    what: (v) => ({ sv: `Okänt fält: ${v}`, en: `Unknown field: ${v}` }),
    remedy: { sv: 'Ta bort fältet eller rätta stavningen.', en: 'Remove the field or correct its spelling.' },
  },
  wrongType: {
    what: (v) => ({ sv: `Fel slags värde: väntade ${v}`, en: `Wrong kind of value: expected ${v}` }),
    remedy: {
      sv: 'Skriv värdet i den form som schemat anger.',
      en: 'Write the value in the form that the schema gives.',
    },
  },
  invalid: {
    what: (v) => ({ sv: `Värdet är inte tillåtet: ${v}`, en: `The value is not allowed: ${v}` }),
    remedy: {
      sv: 'Välj ett av värdena som schemat tillåter.',
      en: 'Choose one of the values that the schema allows.',
    },
  },
  idForm: {
    what: () => ({ sv: 'Ett id har fel form', en: 'An id has the wrong form' }),
    remedy: {
      sv: 'Använd små bokstäver a–z, siffror och bindestreck, till exempel ”mal-och-indikatorer”.',
      en: 'Use lower-case letters a–z, digits and hyphens, such as "goals-and-indicators".',
    },
  },
  versionForm: {
    what: () => ({ sv: 'Versionen har fel form', en: 'The version has the wrong form' }),
    remedy: {
      sv: 'Skriv tre tal med punkt emellan, till exempel 1.2.0.',
      en: 'Write three numbers with full stops, such as 1.2.0.',
    },
  },
  sdgForm: {
    what: () => ({
      sv: 'Delmålet i Agenda 2030 har fel form',
      en: 'The Agenda 2030 target has the wrong form',
    }),
    remedy: {
      sv: 'Skriv till exempel "12.5" eller "13.b", inom citattecken.',
      en: 'Write for example "12.5" or "13.b", in quotation marks.',
    },
  },
  emptyText: {
    what: () => ({ sv: 'Texten är tom', en: 'The text is empty' }),
    remedy: { sv: 'Skriv texten på båda språken.', en: 'Write the text in both languages.' },
  },
  weightPositive: {
    what: () => ({ sv: 'Vikten måste vara större än 0', en: 'The weight must be greater than 0' }),
    remedy: {
      sv: 'Ange ett positivt tal, eller ta bort kriteriet.',
      en: 'Give a positive number, or remove the criterion.',
    },
  },
  twoLevels: {
    what: () => ({
      sv: 'Ett kriterium behöver minst två nivåer',
      en: 'A criterion needs at least two levels',
    }),
    remedy: { sv: 'Lägg till en beskrivning per nivå.', en: 'Add one descriptor a level.' },
  },
  oneBand: {
    what: () => ({ sv: 'Checklistan saknar omdömesklasser (bands)', en: 'The checklist has no bands' }),
    remedy: { sv: 'Lägg till minst en, från 0.', en: 'Add at least one, from 0.' },
  },
  oneDimension: {
    what: () => ({ sv: 'Checklistan saknar dimensioner', en: 'The checklist has no dimensions' }),
    remedy: {
      sv: 'Lägg till minst en dimension med kriterier.',
      en: 'Add at least one dimension with criteria.',
    },
  },
  duplicateId: {
    what: (v) => ({ sv: `Id ”${v}” används mer än en gång`, en: `The id "${v}" is used more than once` }),
    remedy: { sv: 'Ge det här ett eget id.', en: 'Give this one an id of its own.' },
  },
  reservedId: {
    what: (v) => ({ sv: `Id ”${v}” är reserverat`, en: `The id "${v}" is reserved` }),
    remedy: { sv: 'Välj ett annat id.', en: 'Choose another id.' },
  },
  unknownSource: {
    what: (v) => ({
      sv: `Källan ”${v}” finns inte under sources`,
      en: `The source "${v}" is not among the sources`,
    }),
    remedy: { sv: 'Lägg till källan eller rätta dess id.', en: 'Add the source or correct its id.' },
  },
  unknownBand: {
    what: (v) => ({ sv: `Taket ”${v}” är ingen omdömesklass`, en: `The cap "${v}" is not a band` }),
    remedy: { sv: 'Ange id för en av klasserna under bands.', en: 'Give the id of one of the bands.' },
  },
  firstBand: {
    what: () => ({
      sv: 'Den första omdömesklassen börjar inte på 0',
      en: 'The first band does not start at 0',
    }),
    remedy: {
      sv: 'Sätt from: 0, så att varje poäng hör till en klass.',
      en: 'Set from: 0, so that every score belongs to a band.',
    },
  },
  bandsRise: {
    what: (v) => ({ sv: `Omdömesklasserna stiger inte vid ${v}`, en: `The bands do not rise at ${v}` }),
    remedy: {
      sv: 'Ordna klasserna från lägsta till högsta gräns, alla olika.',
      en: 'Order the bands from the lowest threshold to the highest, all different.',
    },
  },
  flatLevels: {
    what: (v) => ({
      sv: `Alla nivåer i ”${v}” ger samma poäng`,
      en: `All levels of "${v}" give the same points`,
    }),
    remedy: { sv: 'Ge minst två nivåer olika poäng.', en: 'Give at least two levels different points.' },
  },
  emptyGroup: {
    what: (v) => ({ sv: `”${v}” saknar kriterier`, en: `"${v}" has no criteria` }),
    remedy: {
      sv: 'Lägg till kriterier eller ta bort dimensionen.',
      en: 'Add criteria or remove the dimension.',
    },
  },
} as const satisfies Record<string, Wording>;

export type ProblemCode = keyof typeof wording;
