import type { Localized } from '../engine/index.ts';

/** What the command line tool says, apart from faults in documents and checklists, which have words of their own. */
export const messages = {
  usage: {
    sv: [
      'vagval score FIL.docx [--json]                        poängen för bedömningen i ett dokument',
      'vagval score --checklist FIL.yaml --answers FIL.json  poängen för svar i en fil',
      'vagval insert FIL.docx --checklist FIL.yaml --answers FIL.json -o UT.docx [--who NAMN]',
      '                                                      bedömning och sammanfattning in i en kopia',
      'vagval agreement FIL… [--checklist FIL.yaml] [--json] hur väl flera bedömare är överens (.docx eller svarsfiler)',
      'vagval checklist lint FIL.yaml                        granska en checklista',
      'Språk: --lang sv (förval) eller --lang en.',
    ].join('\n'),
    en: [
      'vagval score FILE.docx [--json]                         the score of the assessment in a document',
      'vagval score --checklist FILE.yaml --answers FILE.json  the score of answers in a file',
      'vagval insert FILE.docx --checklist FILE.yaml --answers FILE.json -o OUT.docx [--who NAME]',
      '                                                        assessment and summary into a copy',
      'vagval agreement FILE… [--checklist FILE.yaml] [--json]  how far several raters agree (.docx or answers files)',
      'vagval checklist lint FILE.yaml                         examine a checklist',
      'Language: --lang sv (default) or --lang en.',
    ].join('\n'),
  },
  badUsage: { sv: 'Kommandot gick inte att förstå.', en: 'The command was not understood.' },
  noFile: {
    sv: '{file}: filen finns inte eller går inte att läsa.',
    en: '{file}: the file does not exist or can’t be read.',
  },
  noWrite: { sv: '{file}: filen går inte att skriva.', en: '{file}: the file can’t be written.' },
  sameFile: {
    sv: '{file}: originalet skrivs inte över. Ange ett annat filnamn efter -o.',
    en: '{file}: the original is not overwritten. Give another file name after -o.',
  },
  noAssessment: {
    sv: '{file}: dokumentet har ingen bedömning.',
    en: '{file}: the document has no assessment.',
  },
  damagedAssessment: {
    sv: '{file}: bedömningen i dokumentet är skadad och går inte att läsa. Den ligger kvar orörd.',
    en: '{file}: the assessment in the document is damaged and can’t be read. It is left untouched.',
  },
  unknownChecklist: {
    sv: '{file}: bedömningen är gjord med checklistan ”{id}”, som inte finns här. Ange den med --checklist.',
    en: '{file}: the assessment was made with the checklist “{id}”, which is not here. Give it with --checklist.',
  },
  otherVersion: {
    sv: 'Obs: bedömningen är gjord med version {made} av checklistan; poängen är räknad med version {now}.',
    en: 'Note: the assessment was made with version {made} of the checklist; the score is computed with version {now}.',
  },
  badAnswers: { sv: '{file}: {what}', en: '{file}: {what}' },
  answersNotJson: { sv: 'filen är inte giltig JSON.', en: 'the file is not valid JSON.' },
  answersForm: { sv: 'svaret på ”{id}” har fel form.', en: 'the answer to “{id}” has the wrong form.' },
  unknownId: { sv: '”{id}” finns inte i checklistan.', en: '“{id}” is not in the checklist.' },
  wrongKind: { sv: 'svaret på ”{id}” är av fel slag.', en: 'the answer to “{id}” is of the wrong kind.' },
  unknownLevel: { sv: '”{id}” har ingen sådan nivå.', en: '“{id}” has no such level.' },
  notApplicableNotAllowed: {
    sv: '”{id}” kan inte vara ej tillämpligt.',
    en: '“{id}” can’t be not applicable.',
  },
  noReason: {
    sv: '”{id}” är ej tillämpligt men saknar skäl.',
    en: '“{id}” is not applicable but has no reason.',
  },
  signed: {
    sv: 'Obs: dokumentet är digitalt signerat. Signaturen gäller inte för kopian.',
    en: 'Note: the document is digitally signed. The signature does not hold for the copy.',
  },
  inserted: { sv: '{file}: sammanfattningen är infogad.', en: '{file}: the summary is inserted.' },
  updated: { sv: '{file}: sammanfattningen är uppdaterad.', en: '{file}: the summary is updated.' },
  lintFine: { sv: '{file}: inga fel.', en: '{file}: no faults.' },
  lintWarning: {
    sv: '{file}:{line}: {path}: varning: {what}. {remedy}',
    en: '{file}:{line}: {path}: warning: {what}. {remedy}',
  },
  lintLine: { sv: '{file}:{line}: {path}: {what}. {remedy}', en: '{file}:{line}: {path}: {what}. {remedy}' },
  verdict: { sv: 'Omdöme: {bands}{settled}', en: 'Verdict: {bands}{settled}' },
  settled: { sv: ' (avgjort)', en: ' (settled)' },
  notSettled: { sv: ' (inte avgjort)', en: ' (not settled)' },
  total: { sv: 'Poäng: {value} av {most}', en: 'Score: {value} out of {most}' },
  noScore: {
    sv: 'Poäng: ingen, eftersom inget kriterium är tillämpligt',
    en: 'Score: none, since no criterion is applicable',
  },
  answered: { sv: 'Besvarat: {answered} av {questions}', en: 'Answered: {answered} of {questions}' },
  notExact: {
    sv: 'Alla kombinationer kunde inte prövas: det verkliga spannet kan vara smalare.',
    en: 'Not every combination could be tried: the true interval may be narrower.',
  },
  requirement: { sv: 'Krav {title}: {state}', en: 'Requirement {title}: {state}' },
  met: { sv: 'uppfyllt', en: 'met' },
  unmet: { sv: 'inte uppfyllt', en: 'not met' },
  open: { sv: 'öppet', en: 'open' },
  wayUp: { sv: 'Vägen till {band}: {steps}', en: 'The way to {band}: {steps}' },
  twoRaters: {
    sv: 'Ange minst två filer med svar.',
    en: 'Give at least two files with answers.',
  },
  otherChecklist: {
    sv: '{file}: bedömningen är gjord med en annan checklista eller version ({id}) än de andra.',
    en: '{file}: the assessment was made with another checklist or version ({id}) than the others.',
  },
  agreementOf: {
    sv: 'Överensstämmelse mellan {n} bedömare, {checklist}. Krippendorffs alfa:',
    en: 'Agreement between {n} raters, {checklist}. Krippendorff’s alpha:',
  },
  nominal: { sv: 'nominal (samma nivå eller inte)', en: 'nominal (the same level or not)' },
  ordinal: { sv: 'ordinal (nivåernas ordning)', en: 'ordinal (the order of levels)' },
  interval: { sv: 'intervall (avståndet mellan nivåer)', en: 'interval (the distance between levels)' },
  ratio: { sv: 'kvot (förhållandet mellan nivåer)', en: 'ratio (the proportion of levels)' },
  alphaUndefined: { sv: 'odefinierad', en: 'undefined' },
  readReliable: {
    sv: 'Tillförlitligt (ordinal minst 0,8; Krippendorff 2004).',
    en: 'Reliable (ordinal at least 0.8; Krippendorff 2004).',
  },
  readTentative: {
    sv: 'Bara preliminära slutsatser (ordinal 0,667–0,8; Krippendorff 2004).',
    en: 'Tentative conclusions only (ordinal 0.667–0.8; Krippendorff 2004).',
  },
  readUnreliable: {
    sv: 'Inte tillförlitligt (ordinal under 0,667; Krippendorff 2004).',
    en: 'Not reliable (ordinal below 0.667; Krippendorff 2004).',
  },
  readUndefined: {
    sv: 'Alfa är odefinierad: svaren varierar inte, eller färre än två går att jämföra. Det är inte full enighet.',
    en: 'Alpha is undefined: the answers do not vary, or fewer than two can be compared. That is not full agreement.',
  },
  disputed: { sv: 'Omtvistade (två nivåer eller mer isär):', en: 'Disputed (two levels or more apart):' },
  noneDisputed: { sv: 'Inget kriterium är omtvistat.', en: 'No criterion is disputed.' },
  lowerMedian: { sv: 'undre median', en: 'lower median' },
  gate: { sv: 'Grind {title}: {state}', en: 'Gate {title}: {state}' },
  next: { sv: 'Nästa: {title}', en: 'Next: {title}' },
  unexpected: {
    sv: 'Något oväntat gick fel: {detail}. Originalet är orört.',
    en: 'Something unexpected went wrong: {detail}. The original is untouched.',
  },
  stop: { sv: 'stopp', en: 'stop' },
} as const satisfies Record<string, Localized>;

export type MessageKey = keyof typeof messages;

/** A message in one language, its `{names}` filled in. */
export function message(
  key: MessageKey,
  language: keyof Localized,
  values: Readonly<Record<string, string>> = {},
): string {
  return messages[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
