import type { Localized } from '../../engine/index.ts';

/** What a printed checklist says beside the checklist's own words. */
export const words = {
  version: { sv: 'Version {version}, {status}.', en: 'Version {version}, {status}.' },
  draft: { sv: 'utkast', en: 'draft' },
  adopted: { sv: 'antagen', en: 'adopted' },
  about: { sv: 'Vad checklistan är till för', en: 'What the checklist is for' },
  counts: {
    sv: 'Checklistan har {criteria} frågor som ger poäng och {gates} grindar.',
    en: 'The checklist has {criteria} questions that give points and {gates} gates.',
  },
  countsBeside: {
    sv: 'Checklistan har {criteria} frågor som ger poäng, {beside} som bara kraven ser på och {gates} grindar.',
    en: 'The checklist has {criteria} questions that give points, {beside} that only requirements look at, and {gates} gates.',
  },
  percent: {
    sv: 'Poängen går från 0 till 100. Frågorna vägs inom sin dimension, och dimensionerna mot varandra.',
    en: 'The score goes from 0 to 100. Questions are weighed within their dimension, and dimensions against each other.',
  },
  points: {
    sv: 'De valda nivåernas poäng läggs ihop, från {least} till {most}.',
    en: 'The points of the chosen levels are added, from {least} to {most}.',
  },
  overlay: {
    sv: 'Ett programs tillägg. Det läggs på: {on}.',
    en: 'A programme’s overlay. It lies on: {on}.',
  },
  programmes: {
    sv: 'På checklistan läggs: {names}. Vad programmen räknar och frågar står i delar för sig, sist.',
    en: 'Laid on the checklist: {names}. What the programmes count and ask stands in parts of their own, last.',
  },
  programme: { sv: 'Programmet {title}', en: 'The programme {title}' },
  programmeCounts: {
    sv: 'Programmet räknar {criteria} frågor och {gates} grindar.',
    en: 'The programme counts {criteria} questions and {gates} gates.',
  },
  programmeCountsBeside: {
    sv: 'Programmet räknar {criteria} frågor, låter kraven se på {beside} till och har {gates} grindar.',
    en: 'The programme counts {criteria} questions, lets its requirements look at {beside} more and has {gates} gates.',
  },
  programmeShared: {
    sv: 'Frågor ur checklistan som programmet räknar',
    en: 'Questions of the checklist that the programme counts',
  },
  programmeOwn: { sv: 'Frågor som bara programmet ställer', en: 'Questions that only the programme asks' },
  coreVersion: { sv: 'Version {version}.', en: 'Version {version}.' },
  coreAbout: { sv: 'Vad kärnan är', en: 'What the core is' },
  coreCounts: {
    sv: 'Kärnan har {criteria} frågor som ger poäng och {gates} grindar.',
    en: 'The core has {criteria} questions that give points and {gates} gates.',
  },
  open: { sv: 'Frågor som källorna lämnar öppna', en: 'Questions that the sources leave open' },
  verdicts: { sv: 'Omdömen', en: 'Bands' },
  verdict: { sv: 'Omdöme', en: 'Band' },
  from: { sv: 'Från', en: 'From' },
  above: { sv: 'över {n}', en: 'above {n}' },
  means: { sv: 'Vad det betyder', en: 'What it means' },
  weights: { sv: 'Dimensioner och vikter', en: 'Dimensions and weights' },
  dimension: { sv: 'Dimension', en: 'Dimension' },
  what: { sv: 'Vad den handlar om', en: 'What it is about' },
  weight: { sv: 'Vikt', en: 'Weight' },
  share: { sv: 'Andel av totalen', en: 'Share of the total' },
  outside: { sv: 'räknas inte', en: 'not counted' },
  requirements: { sv: 'Krav', en: 'Requirements' },
  requirement: {
    sv: '{title}: {demand}. Nås det inte: {effect}.',
    en: '{title}: {demand}. If it is not reached: {effect}.',
  },
  applies: { sv: 'Gäller när {condition}.', en: 'Applies when {condition}.' },
  adjustments: { sv: 'Justeringar av totalen', en: 'Adjustments of the total' },
  facts: { sv: 'Uppgifter om ärendet', en: 'Facts about the case' },
  questions: { sv: 'Frågor', en: 'Questions' },
  gates: { sv: 'Grindar', en: 'Gates' },
  gatesAre: {
    sv: 'En grind ger inga poäng. Den kan stoppa eller sätta ett tak, hur bra svaren i övrigt än är.',
    en: 'A gate gives no points. It can stop or set a cap, however good the other answers are.',
  },
  levelRule: {
    sv: 'Välj den högsta nivå där hela beskrivningen stämmer. Visas mer än nivå 0 men inte hela nivå 2, välj nivå 1.',
    en: 'Choose the highest level whose whole description is true. If more than level 0 is shown but not the whole of level 2, choose level 1.',
  },
  weightIs: { sv: 'Vikt {weight} i sin grupp.', en: 'Weight {weight} in its group.' },
  notApplicable: { sv: 'Får vara ej tillämplig.', en: 'May be not applicable.' },
  mustAnswer: { sv: 'Måste besvaras.', en: 'Must be answered.' },
  meaning: { sv: 'Innebörd', en: 'Meaning' },
  levels: { sv: 'Nivåer: {title}', en: 'Levels: {title}' },
  level: { sv: 'Nivå', en: 'Level' },
  levelPoints: { sv: '{name} ({points} poäng)', en: '{name} ({points} points)' },
  describes: { sv: 'Så ser det ut', en: 'What it looks like' },
  outcomes: { sv: 'Utgångar: {title}', en: 'Outcomes: {title}' },
  outcome: { sv: 'Utgång', en: 'Outcome' },
  effect: { sv: 'Verkan', en: 'Effect' },
  lookFor: { sv: 'Leta efter', en: 'Look for' },
  good: { sv: 'Bra exempel', en: 'Good example' },
  weak: { sv: 'Svagt exempel', en: 'Weak example' },
  misunderstanding: { sv: 'Vanligt missförstånd', en: 'Usual misunderstanding' },
  basis: { sv: 'Vilar på', en: 'Rests on' },
  comesFrom: { sv: 'Kommer från', en: 'Comes from' },
  sdg: { sv: 'Delmål i Agenda 2030', en: 'Agenda 2030 targets' },
  terms: { sv: 'Ord som Vägval söker efter', en: 'Words that Vägval looks for' },
  sources: { sv: 'Källor', en: 'Sources' },
  page: { sv: 'Sida', en: 'Page' },
} as const satisfies Record<string, Localized>;

/** A phrase with its values put in. */
export function phrase(
  key: keyof typeof words,
  language: 'sv' | 'en',
  values: Readonly<Record<string, string>> = {},
): string {
  return words[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
