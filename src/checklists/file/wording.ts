import type { Localized } from '../../engine/index.ts';
import { referenceWording } from './wording-references.ts';
import { yamlFault } from './yaml-faults.ts';

export type Wording = {
  readonly what: (value: string) => Localized;
  readonly remedy: Localized;
};

/** What the schema expects, in words. */
const kinds: Readonly<Record<string, Localized>> = {
  string: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'fält med namn och värde', en: 'fields with names and values' },
};

/** A field's name and what is said of it, of a value such as `status: draft, adopted`. */
function named(value: string) {
  const [key = '', rest = ''] = value.split(': ');
  return { key, rest };
}

/** What each fault is called and what to do about it, in words for the person who edits the checklist. */
export const wording = {
  ...referenceWording,
  yaml: {
    what: (v) => ({
      sv: `Filen går inte att läsa som YAML: ${yamlFault(v).sv}`,
      en: `The file can't be read as YAML: ${yamlFault(v).en}`,
    }),
    remedy: {
      sv: 'Kontrollera indrag, kolon och citattecken på raden.',
      en: 'Check indentation, colons and quotation marks on the line.',
    },
  },
  emptyFile: {
    what: () => ({ sv: 'Filen är tom', en: 'The file is empty' }),
    remedy: { sv: 'Utgå från en checklista som finns.', en: 'Begin with a checklist that there is.' },
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
  missingChoice: {
    what: (v) => ({
      sv: `”${named(v).key}” saknas; välj bland ${named(v).rest}`,
      en: `"${named(v).key}" is missing; choose from ${named(v).rest}`,
    }),
    remedy: { sv: 'Lägg till fältet med ett av värdena.', en: 'Add the field with one of the values.' },
  },
  wrongType: {
    what: (v) => ({
      sv: `Fel slags värde: väntade ${kinds[v]?.sv ?? v}`,
      en: `Wrong kind of value: expected ${kinds[v]?.en ?? v}`,
    }),
    remedy: {
      sv: 'Skriv värdet i den form som schemat anger.',
      en: 'Write the value in the form that the schema gives.',
    },
  },
  notChoice: {
    what: (v) => ({
      sv: `”${named(v).key}” har ett annat värde än ${named(v).rest}`,
      en: `"${named(v).key}" has another value than ${named(v).rest}`,
    }),
    remedy: { sv: 'Skriv ett av dem.', en: 'Write one of them.' },
  },
  tooLarge: {
    what: (v) => ({
      sv: `”${named(v).key}” är större än ${named(v).rest}`,
      en: `"${named(v).key}" is greater than ${named(v).rest}`,
    }),
    remedy: { sv: 'Skriv ett mindre tal.', en: 'Write a lesser number.' },
  },
  tooSmall: {
    what: (v) => ({
      sv: `”${named(v).key}” är mindre än ${named(v).rest}`,
      en: `"${named(v).key}" is less than ${named(v).rest}`,
    }),
    remedy: { sv: 'Skriv ett större tal.', en: 'Write a greater number.' },
  },
  addressForm: {
    what: () => ({ sv: 'Webbadressen har fel form', en: 'The web address has the wrong form' }),
    remedy: {
      sv: 'Skriv hela adressen, till exempel https://www.example.org/lag.',
      en: 'Write the whole address, such as https://www.example.org/law.',
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
  weightNegative: {
    what: () => ({ sv: 'Vikten är mindre än 0', en: 'The weight is less than 0' }),
    remedy: {
      sv: 'Ange 0 eller ett positivt tal.',
      en: 'Give 0 or a positive number.',
    },
  },
  weightless: {
    what: (v) => ({ sv: `Vikterna i ”${v}” blir tillsammans 0`, en: `The weights in "${v}" add up to 0` }),
    remedy: {
      sv: 'Ge minst ett kriterium eller en grupp i den en vikt över 0.',
      en: 'Give at least one criterion or group in it a weight above 0.',
    },
  },
  weightlessWhole: {
    what: () => ({ sv: 'Ingen dimension räknas i totalen', en: 'No dimension counts in the total' }),
    remedy: {
      sv: 'Ge minst en dimension en vikt över 0 och ta bort inTotal: false från den.',
      en: 'Give at least one dimension a weight above 0, and remove inTotal: false from it.',
    },
  },
  manyLevels: {
    what: () => ({ sv: 'Ett kriterium har fler än 30 nivåer', en: 'A criterion has more than 30 levels' }),
    remedy: { sv: 'Slå ihop nivåer.', en: 'Merge levels.' },
  },
  factorNegative: {
    what: () => ({ sv: 'Faktorn är mindre än 0', en: 'The factor is less than 0' }),
    remedy: {
      sv: 'Ange 0 eller mer; bonus kan vara negativ.',
      en: 'Give 0 or more; a bonus may be negative.',
    },
  },
  emptyCondition: {
    what: () => ({ sv: 'Villkoret är tomt', en: 'The condition is empty' }),
    remedy: {
      sv: 'Lägg till minst ett led, eller ta bort when.',
      en: 'Add at least one part, or remove when.',
    },
  },
  conditionForm: {
    what: () => ({ sv: 'Villkoret har fel form', en: 'The condition has the wrong form' }),
    remedy: {
      sv: 'Skriv {criterion: ID, atLeast: NIVÅ}, {gate: ID, is: pass, risk eller fail}, {fact: ID, is: VÄRDE}, eller all, any, not av sådana.',
      en: 'Write {criterion: ID, atLeast: LEVEL}, {gate: ID, is: pass, risk or fail}, {fact: ID, is: VALUE}, or all, any, not of such.',
    },
  },
  requirementForm: {
    what: () => ({ sv: 'Okänt slag av krav', en: 'Unknown kind of requirement' }),
    remedy: {
      sv: 'Använd kind: minLevel, minPoints, minShare eller atLeast.',
      en: 'Use kind: minLevel, minPoints, minShare or atLeast.',
    },
  },
  unknownCriterion: {
    what: (v) => ({ sv: `Kriteriet ”${v}” finns inte`, en: `There is no criterion "${v}"` }),
    remedy: { sv: 'Ange id för ett kriterium i filen.', en: 'Give the id of a criterion in the file.' },
  },
  unknownGate: {
    what: (v) => ({ sv: `Grinden ”${v}” finns inte`, en: `There is no gate "${v}"` }),
    remedy: { sv: 'Ange id för en grind under gates.', en: 'Give the id of one of the gates.' },
  },
  unknownGroup: {
    what: (v) => ({ sv: `Gruppen ”${v}” finns inte`, en: `There is no group "${v}"` }),
    remedy: { sv: 'Ange id för en dimension eller grupp.', en: 'Give the id of a dimension or group.' },
  },
  unknownFact: {
    what: (v) => ({
      sv: `Uppgiften ”${v}” finns inte under facts`,
      en: `The fact "${v}" is not among the facts`,
    }),
    remedy: {
      sv: 'Lägg till uppgiften med sina värden under facts, eller rätta id.',
      en: 'Add the fact with its values under facts, or correct the id.',
    },
  },
  unknownValue: {
    what: (v) => ({ sv: `”${v}” är inget av uppgiftens värden`, en: `"${v}" is none of the fact's values` }),
    remedy: { sv: 'Ange ett av värdena under facts.', en: 'Give one of the values under facts.' },
  },
  unknownLevel: {
    what: (v) => ({ sv: `Nivån finns inte: ${v}`, en: `There is no such level: ${v}` }),
    remedy: {
      sv: 'Ange en nivå som kriteriet har; den första är 0.',
      en: 'Give a level that the criterion has; the first is 0.',
    },
  },
  circle: {
    what: (v) => ({ sv: `Villkoren går i cirkel: ${v}`, en: `The conditions go in a circle: ${v}` }),
    remedy: { sv: 'Ta bort ett av villkoren i cirkeln.', en: 'Remove one of the conditions in the circle.' },
  },
  neverApplies: {
    what: (v) => ({
      sv: `”${v}” kan aldrig gälla: inga svar uppfyller villkoret`,
      en: `"${v}" can never apply: no answers meet the condition`,
    }),
    remedy: {
      sv: 'Ändra villkoret, eller ta bort det som det hör till.',
      en: 'Change the condition, or remove what it belongs to.',
    },
  },
  neverMet: {
    what: (v) => ({
      sv: `Kravet kan aldrig uppfyllas: högst ${v} går att nå`,
      en: `The requirement can never be met: at most ${v} can be reached`,
    }),
    remedy: {
      sv: 'Sänk kravet, eller låt fler kriterier räknas.',
      en: 'Lower it, or let more criteria count.',
    },
  },
  neverReached: {
    what: (v) => ({
      sv: `Justeringen görs aldrig: gruppen ger högst ${v} poäng`,
      en: `The adjustment is never made: the group gives at most ${v} points`,
    }),
    remedy: { sv: 'Sänk gränsen.', en: 'Lower the threshold.' },
  },
  bandBeyond: {
    what: (v) => ({
      sv: `Omdömesklassen kan aldrig nås: högsta möjliga är ${v}`,
      en: `The band can never be reached: the highest possible is ${v}`,
    }),
    remedy: { sv: 'Sänk gränsen.', en: 'Lower the threshold.' },
  },
  shortTerm: {
    what: (v) => ({
      sv: `Termen ”${v}” är för kort för att betyda något`,
      en: `The term "${v}" is too short to mean anything`,
    }),
    remedy: { sv: 'Skriv minst tre bokstäver eller siffror.', en: 'Write at least three letters or digits.' },
  },
  manyAsked: {
    what: (v) => ({
      sv: `Villkor beror av ${v} frågor; med fler än 12 öppna kan poängens spann visas bredare än det är`,
      en: `Conditions depend on ${v} questions; with more than 12 open the interval may be shown wider than it is`,
    }),
    remedy: {
      sv: 'Låt om möjligt villkoren fråga om färre.',
      en: 'Let the conditions ask about fewer if possible.',
    },
  },
  avoidable: {
    what: (v) => ({
      sv: `Kravet på ”${v}” gäller inte om kriteriet svaras ej tillämpligt`,
      en: `The requirement on "${v}" does not hold when the criterion is answered as not applicable`,
    }),
    remedy: {
      sv: 'Sätt allowNotApplicable: false på kriteriet om kravet alltid ska gälla.',
      en: 'Set allowNotApplicable: false on the criterion if the requirement is always to hold.',
    },
  },
  lacking: {
    what: (v) => ({ sv: `Frågan saknar ännu något (${v})`, en: `The question still lacks something (${v})` }),
    remedy: { sv: 'Fyll i fälten innan checklistan antas.', en: 'Fill in the fields before it is adopted.' },
  },
  longSentence: {
    what: (v) => ({ sv: `En mening har ${v} ord`, en: `A sentence has ${v} words` }),
    remedy: { sv: 'Dela den; skriv högst 25 ord.', en: 'Divide it; write at most 25 words.' },
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
    what: (v) => ({
      sv: `Det finns en lucka under den första omdömesklassen: den börjar inte på ${v}`,
      en: `There is a gap below the first band: it does not start at ${v}`,
    }),
    remedy: {
      sv: 'Sätt dess from till det lägsta möjliga, så att varje poäng hör till en klass.',
      en: 'Set its from to the lowest possible, so that every score belongs to a band.',
    },
  },
  bandsRise: {
    what: (v) => ({
      sv: `Omdömesklasserna överlappar eller stiger inte vid ${v}`,
      en: `The bands overlap or do not rise at ${v}`,
    }),
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

/** Codes of what is told but does not keep a checklist from being used. */
export const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'manyAsked',
  'avoidable',
  'lacking',
  'longSentence',
]);
