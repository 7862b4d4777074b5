import type { Localized } from '../engine/index.ts';

/** What the command line tool says, apart from faults in documents and checklists, which have words of their own. */
export const messages = {
  usage: {
    sv: [
      'vagval score FIL.docx [--json]                        poängen för bedömningen i ett dokument',
      'vagval score --checklist FIL.yaml --answers FIL.json  poängen för svar i en fil',
      'vagval insert FIL.docx --checklist FIL.yaml --answers FIL.json -o UT.docx [--who NAMN]',
      '                                                      bedömning och sammanfattning in i en kopia',
      'vagval checklist lint FIL.yaml                        granska en checklista',
      'Språk: --lang sv (förval) eller --lang en.',
    ].join('\n'),
    en: [
      'vagval score FILE.docx [--json]                         the score of the assessment in a document',
      'vagval score --checklist FILE.yaml --answers FILE.json  the score of answers in a file',
      'vagval insert FILE.docx --checklist FILE.yaml --answers FILE.json -o OUT.docx [--who NAME]',
      '                                                        assessment and summary into a copy',
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
  lintLine: { sv: '{file}:{line}: {path}: {what}. {remedy}', en: '{file}:{line}: {path}: {what}. {remedy}' },
  verdict: { sv: 'Omdöme: {bands}{settled}', en: 'Verdict: {bands}{settled}' },
  settled: { sv: ' (avgjort)', en: ' (settled)' },
  notSettled: { sv: ' (inte avgjort)', en: ' (not settled)' },
  total: { sv: 'Poäng: {value} av 100', en: 'Score: {value} out of 100' },
  noScore: {
    sv: 'Poäng: ingen, eftersom inget kriterium är tillämpligt',
    en: 'Score: none, since no criterion is applicable',
  },
  answered: { sv: 'Besvarat: {answered} av {questions}', en: 'Answered: {answered} of {questions}' },
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
