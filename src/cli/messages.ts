import type { Localized } from '../engine/index.ts';

/** What the command line tool says, apart from faults in documents and checklists, which have words of their own. */
export const messages = {
  usage: {
    sv: [
      'vagval score FIL.docx [--json]                        poängen för bedömningen i ett dokument',
      'vagval score --checklist FIL.yaml --answers FIL.json  poängen för svar i en fil',
      'vagval insert FIL.docx -o UT.docx [--checklist FIL.yaml --answers FIL.json] [--size line|table|full] [--who NAMN]',
      '                                                      bedömning och sammanfattning in i en kopia (förval: table)',
      'vagval remove FIL.docx -o UT.docx [--size line|table|full]',
      '                                                      sammanfattningarna ut ur en kopia; bedömningen ligger kvar',
      'vagval history FIL.docx [--json]                      vem som ändrat vad, och om underskrifterna gäller',
      'vagval agreement FIL… [--checklist FIL.yaml] [--json] hur väl flera bedömare är överens (.docx eller svarsfiler)',
      'vagval feedback MAPP [--checklist FIL.yaml] [--json]  vad som sagts vara otydligt, och hur överens grupper var;',
      '                                                      ange er egen checklista om dokumenten är bedömda med den',
      'vagval checklist lint FIL.yaml | MAPP                 granska en checklista, eller alla i en mapp',
      '  --against GAMMAL                                    och om den får följa på en tidigare version',
      'vagval checklist diff GAMMAL NY [--json]              vad som skiljer två versioner, i ord, och vilket nummer den nya ska ha',
      'vagval checklist build FIL.yaml -o UT.json            checklistan som en fil att lägga på en webbplats eller i SharePoint',
      'vagval checklist export FIL.yaml -o UT.xlsx           en arbetsbok av en checklista, att ändra i',
      'vagval checklist print FIL.yaml -o UT.docx | UT.html  hela checklistan i ord, att läsa och besluta om',
      'vagval checklist import FIL.xlsx -o UT.yaml [--against GAMMAL] [--mark FEL.xlsx]',
      '                                                      arbetsboken tillbaka till en checklista, eller felen märkta i en kopia;',
      '                                                      jämförs med GAMMAL, annars med den UT.yaml som ersätts',
      '--overlay ID|FIL.yaml|FIL.json: lägg ett programs tillägg på checklistan (kan ges flera gånger): score, insert, checklist print.',
      '--size kan ges flera gånger eller med komma. --break-signature: skriv även om dokumentet är digitalt signerat.',
      'Språk: --lang sv (förval) eller --lang en.',
    ].join('\n'),
    en: [
      'vagval score FILE.docx [--json]                         the score of the assessment in a document',
      'vagval score --checklist FILE.yaml --answers FILE.json  the score of answers in a file',
      'vagval insert FILE.docx -o OUT.docx [--checklist FILE.yaml --answers FILE.json] [--size line|table|full] [--who NAME]',
      '                                                        assessment and summary into a copy (default: table)',
      'vagval remove FILE.docx -o OUT.docx [--size line|table|full]',
      '                                                        the summaries out of a copy; the assessment stays',
      'vagval history FILE.docx [--json]                       who changed what, and whether the signatures hold',
      'vagval agreement FILE… [--checklist FILE.yaml] [--json]  how far several raters agree (.docx or answers files)',
      'vagval feedback FOLDER [--checklist FILE.yaml] [--json] what was said to be unclear, and how far groups agreed;',
      '                                                        give your own checklist if the documents are assessed with it',
      'vagval checklist lint FILE.yaml | FOLDER                examine a checklist, or all in a folder',
      '  --against OLD                                         and whether it may follow an earlier version',
      'vagval checklist diff OLD NEW [--json]                  what differs between two versions, in words, and which number the new one needs',
      'vagval checklist build FILE.yaml -o OUT.json            the checklist as one file to put on a site or in SharePoint',
      'vagval checklist export FILE.yaml -o OUT.xlsx           a workbook of a checklist, to edit',
      'vagval checklist print FILE.yaml -o OUT.docx | OUT.html the whole checklist in words, to read and decide on',
      'vagval checklist import FILE.xlsx -o OUT.yaml [--against OLD] [--mark FAULTS.xlsx]',
      '                                                        the workbook back to a checklist, or its faults marked in a copy;',
      '                                                        compared with OLD, or else with the OUT.yaml that it replaces',
      '--overlay ID|FILE.yaml|FILE.json: lay a programme’s overlay on the checklist (may be repeated): score, insert, checklist print.',
      '--size may be repeated or given with commas. --break-signature: write also when the document is digitally signed.',
      'Language: --lang sv (default) or --lang en.',
    ].join('\n'),
  },
  noCommand: { sv: 'Ange ett kommando.', en: 'Give a command.' },
  unknownCommand: {
    sv: 'Kommandot ”{command}” finns inte.',
    en: 'There is no command “{command}”.',
  },
  wrongCount: {
    sv: 'Fel antal filer till ”{command}”: {n}.',
    en: 'The wrong number of files for “{command}”: {n}.',
  },
  unknownOption: { sv: 'Flaggan {option} finns inte.', en: 'There is no option {option}.' },
  wrongOption: {
    sv: '{option} saknar värde eller har ett värde för mycket.',
    en: '{option} lacks a value or has one too many.',
  },
  unknownLanguage: {
    sv: '”{lang}” är inget språk här. Välj sv eller en.',
    en: '“{lang}” is no language here. Choose sv or en.',
  },
  noOutput: { sv: 'Ange efter -o vilken fil som ska skrivas.', en: 'Give after -o which file to write.' },
  needsAnswers: {
    sv: 'Ange ett bedömt dokument, eller svar i en fil med både --checklist och --answers.',
    en: 'Give an assessed document, or answers in a file by both --checklist and --answers.',
  },
  oneAgainst: {
    sv: '--against gäller en checklista, inte en mapp.',
    en: '--against is for one checklist, not a folder.',
  },
  seeHelp: { sv: 'vagval --help visar alla kommandon.', en: 'vagval --help shows all commands.' },
  noFile: {
    sv: '{file}: filen finns inte eller går inte att läsa.',
    en: '{file}: the file does not exist or can’t be read.',
  },
  isFolder: {
    sv: '{file}: det är en mapp. Ange en fil.',
    en: '{file}: that is a folder. Give a file.',
  },
  notUtf8: {
    sv: '{file}: filen är inte sparad som UTF-8. Spara om den i textredigeraren med kodningen UTF-8.',
    en: '{file}: the file is not saved as UTF-8. Save it again in the text editor with the encoding UTF-8.',
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
  built: {
    sv: '{file}: {title} {version} är klar att läggas ut.',
    en: '{file}: {title} {version} is ready to be published.',
  },
  badBuilt: {
    sv: '{file}: filen är inte en checklista från ”vagval checklist build”, eller har ändrats efteråt. Bygg den på nytt.',
    en: '{file}: the file is no checklist from “vagval checklist build”, or has been changed since. Build it again.',
  },
  diffHead: { sv: '{title}: från version {old} till {later}', en: '{title}: from version {old} to {later}' },
  diffNone: {
    sv: '{title}: inget skiljer version {old} från {later}.',
    en: '{title}: nothing differs between version {old} and {later}.',
  },
  diff_major: {
    sv: 'Gamla svar påverkas: en fråga, en nivå eller ett utfall betyder något annat eller är borta. Minst versionens första tal ska höjas.',
    en: 'Old answers are affected: a question, a level or an outcome means something else or is gone. At least the first number of the version has to rise.',
  },
  diff_minor: {
    sv: 'Gamla svar gäller, men något har lagts till eller avgörs på ett annat sätt. Minst versionens andra tal ska höjas.',
    en: 'Old answers hold, but something is added or decided otherwise. At least the second number of the version has to rise.',
  },
  diff_patch: {
    sv: 'Bara ord är ändrade. Minst versionens tredje tal ska höjas. Om en fråga nu betyder något annat ska också dess utgåva (edition) höjas; det vet bara den som skrev om den.',
    en: 'Only words have changed. At least the third number of the version has to rise. If a question now means something else, its edition has to rise too; only who rewrote it knows.',
  },
  diffBefore: { sv: '    {part}, förut: {text}', en: '    {part}, before: {text}' },
  diffAfter: { sv: '    {part}, nu: {text}', en: '    {part}, now: {text}' },
  diffOtherLanguage: {
    sv: '    {part}: bara den engelska texten är ändrad.',
    en: '    {part}: only the Swedish text has changed.',
  },
  diffOther: {
    sv: 'Fel: det är två olika checklistor, ”{old}” och ”{later}”.',
    en: 'Fault: these are two different checklists, “{old}” and “{later}”.',
  },
  diffTooLow: {
    sv: 'Fel: version {later} är för låg för det som har ändrats. Skriv {least} eller högre.',
    en: 'Fault: version {later} is too low for what has changed. Write {least} or higher.',
  },
  diffNotRaised: {
    sv: 'Fel: ”{title}” {sign}, men samma utgåva. Skriv edition: {edition} vid {id}, så att gamla svar inte räknas som svar på den nya frågan.',
    en: 'Fault: “{title}” {sign}, but the same edition. Write edition: {edition} at {id}, so that old answers do not count as answers to the new question.',
  },
  diffLowered: {
    sv: 'Fel: ”{title}” har en lägre utgåva (edition) än förut. Den får bara höjas.',
    en: 'Fault: “{title}” has a lower edition than before. It may only rise.',
  },
  unknownOverlay: {
    sv: 'Tillägget ”{id}” finns inte till checklistan ”{checklist}”. Ange ett av {known}, eller en fil.',
    en: 'There is no overlay “{id}” for the checklist “{checklist}”. Give one of {known}, or a file.',
  },
  noOverlays: { sv: '(inga)', en: '(none)' },
  notOverlay: {
    sv: '{file}: filen är inget tillägg till checklistan ”{checklist}” (overlay.on).',
    en: '{file}: the file is no overlay for the checklist “{checklist}” (overlay.on).',
  },
  overlayUnfit: {
    sv: '{file}: tillägget går inte att lägga på checklistan ”{checklist}”. Tilläggets id är namnet på en grupp där, eller så har en uppgift om ärendet andra värden där. Byt id i tillägget.',
    en: '{file}: the overlay can’t be laid on the checklist “{checklist}”. The overlay’s id is that of a group there, or a fact about the case has other values there. Change the id in the overlay.',
  },
  overlayMissing: {
    sv: 'Obs: programmet ”{id}” är valt i bedömningen, men tillägget finns inte här. Ange filen med --overlay.',
    en: 'Note: the programme “{id}” is chosen in the assessment, but the overlay is not here. Give its file with --overlay.',
  },
  otherOverlayVersion: {
    sv: 'Obs: bedömningen är gjord med version {made} av {title}; programmets poäng är räknad med version {now}.',
    en: 'Note: the assessment was made with version {made} of {title}; the programme’s score is computed with version {now}.',
  },
  badAnswers: { sv: '{file}: {what}', en: '{file}: {what}' },
  answersNotJson: { sv: 'filen är inte giltig JSON.', en: 'the file is not valid JSON.' },
  answersForm: { sv: 'svaret på ”{id}” har fel form.', en: 'the answer to “{id}” has the wrong form.' },
  answerTwice: { sv: '”{id}” står två gånger.', en: '“{id}” stands twice.' },
  unknownId: { sv: '”{id}” finns inte i checklistan.', en: '“{id}” is not in the checklist.' },
  unknownFact: {
    sv: 'uppgiften ”{id}” finns inte i checklistan. Uppgifter: {known}.',
    en: 'there is no fact “{id}” in the checklist. Facts: {known}.',
  },
  unknownFactValue: {
    sv: '”{value}” är inget av värdena för uppgiften ”{id}”: {known}.',
    en: '“{value}” is none of the values of the fact “{id}”: {known}.',
  },
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
  refuseSigned: {
    sv: '{file}: dokumentet är digitalt signerat och signaturen gäller inte för en ändrad kopia. Lägg till --break-signature om du vill skriva ändå.',
    en: '{file}: the document is digitally signed, and the signature does not hold for a changed copy. Add --break-signature to write all the same.',
  },
  badSize: {
    sv: '”{size}” är ingen storlek. Välj line, table eller full.',
    en: '“{size}” is no size. Choose line, table or full.',
  },
  sizeLine: { sv: 'enradiga sammanfattningen', en: 'one-line summary' },
  sizeTable: { sv: 'korta sammanfattningen', en: 'short summary' },
  sizeFull: { sv: 'fullständiga redovisningen', en: 'full account' },
  inserted: { sv: '{file}: den {size} är infogad.', en: '{file}: the {size} is inserted.' },
  insertedHeading: {
    sv: '{file}: den {size} är infogad under rubriken ”{heading}”.',
    en: '{file}: the {size} is inserted under the heading “{heading}”.',
  },
  updated: { sv: '{file}: den {size} är uppdaterad.', en: '{file}: the {size} is updated.' },
  removed: { sv: '{file}: den {size} är borttagen.', en: '{file}: the {size} is removed.' },
  nothingToRemove: {
    sv: '{file}: dokumentet har ingen sådan sammanfattning. Ingen kopia skrevs.',
    en: '{file}: the document has no such summary. No copy was written.',
  },
  nothingToInsert: {
    sv: '{file}: dokumentet har ingen läsbar bedömning. Ange svaren med --checklist och --answers.',
    en: '{file}: the document has no readable assessment. Give the answers with --checklist and --answers.',
  },
  heldChecklist: {
    sv: '{file}: dokumentet har redan en bedömning med en annan checklista ({id}). Svaren lades inte till.',
    en: '{file}: the document already has an assessment with another checklist ({id}). The answers were not added.',
  },
  mergedInto: {
    sv: 'Obs: dokumentet hade redan en bedömning. Svaren i filen lades till den; övriga svar är kvar.',
    en: 'Note: the document already had an assessment. The answers in the file were added to it; other answers are kept.',
  },
  damagedKept: {
    sv: 'Obs: bedömningen i dokumentet är skadad. Den ligger kvar orörd, och en ny skrevs bredvid.',
    en: 'Note: the assessment in the document is damaged. It is left untouched, and a new one was written beside it.',
  },
  kept: {
    sv: 'Obs: {n} texter i den {size} är ändrade för hand och behölls:',
    en: 'Note: {n} texts in the {size} were changed by hand and are kept:',
  },
  keptWords: {
    sv: '  står kvar: ”{theirs}”\n  Vägval ville skriva: ”{ours}”',
    en: '  kept: “{theirs}”\n  Vägval would have written: “{ours}”',
  },
  takenAway: { sv: '(ingenting)', en: '(nothing)' },
  historyOf: { sv: 'Historik för bedömningen, {checklist}', en: 'History of the assessment, {checklist}' },
  fromOrigin: {
    sv: 'Hämtad från {file} (bedömd av {who}) {when}',
    en: 'Carried over from {file} (assessed by {who}) {when}',
  },
  noChanges: { sv: 'Inga ändringar är antecknade.', en: 'No changes are recorded.' },
  changeLine: {
    sv: '{when} {who}: {what}: från {from} till {to}',
    en: '{when} {who}: {what}: from {from} to {to}',
  },
  reasonLine: {
    sv: '{when} {who}: {what}: motiveringen ändrades',
    en: '{when} {who}: {what}: the reason was changed',
  },
  otherEdition: {
    sv: '    (gällde en annan utgåva av frågan, när den betydde något annat)',
    en: '    (was about another edition of the question, when it meant something else)',
  },
  whyLine: { sv: '    ”{why}”', en: '    “{why}”' },
  condensedLine: {
    sv: '    {n} ändringar sammanfattade, den första {since}. Av: {who}',
    en: '    {n} changes condensed, the first {since}. By: {who}',
  },
  nobody: { sv: 'okänd', en: 'unknown' },
  unanswered: { sv: 'obesvarad', en: 'unanswered' },
  unknown: { sv: 'vet ej', en: 'unknown' },
  notApplicable: { sv: 'ej tillämpligt', en: 'not applicable' },
  pass: { sv: 'passerad', en: 'passed' },
  risk: { sv: 'risk', en: 'risk' },
  fail: { sv: 'betydande skada', en: 'significant harm' },
  meetingsHeld: { sv: 'Möten', en: 'Meetings' },
  meetingUntitled: { sv: 'möte utan namn', en: 'meeting without a name' },
  meetingGoesOn: { sv: '    Mötet är inte avslutat.', en: '    The meeting has not ended.' },
  meetingEnded: { sv: '    Avslutat {when}', en: '    Ended {when}' },
  meetingTook: { sv: '    Deltog: {who}', en: '    Took part: {who}' },
  meetingAnonymous: {
    sv: '    Deltog: {n} (anonym röstning)',
    en: '    Took part: {n} (anonymous voting)',
  },
  meetingDecided: { sv: '    {what}: enades om {to}', en: '    {what}: agreed on {to}' },
  meetingWhy: { sv: '        ”{why}”', en: '        “{why}”' },
  signatures: { sv: 'Underskrifter', en: 'Signatures' },
  nobodySigned: { sv: 'Ingen har skrivit under.', en: 'Nobody has signed.' },
  sealWhole: { sv: 'förseglingen är hel', en: 'the seal is whole' },
  sealBroken: {
    sv: 'förseglingen är bruten, ändrat sedan dess: {what}',
    en: 'the seal is broken, changed since then: {what}',
  },
  sealChecklist: { sv: 'checklistan', en: 'the checklist' },
  sealAnswers: { sv: 'svaren', en: 'the answers' },
  sealText: { sv: 'dokumentets text', en: 'the text of the document' },
  noChecklists: {
    sv: '{file}: mappen har inga checklistor (.yaml).',
    en: '{file}: the folder has no checklists (.yaml).',
  },
  brokenCore: {
    sv: '{file}: checklistan går inte att granska förrän felen i {core} är rättade.',
    en: '{file}: the checklist can’t be examined until the faults in {core} are corrected.',
  },
  exported: {
    sv: '{file}: arbetsboken är skriven. Bladet Läs mig säger hur den används.',
    en: '{file}: the workbook is written. The sheet Read me says how it is used.',
  },
  printed: {
    sv: '{file}: checklistan är skriven för läsning.',
    en: '{file}: the checklist is written for reading.',
  },
  isCore: {
    sv: '{file}: kärnan är ingen checklista. Ange en checklista som hänvisar till den.',
    en: '{file}: the core is not a checklist. Give a checklist that refers to it.',
  },
  printCore: {
    sv: '{file}: inget tillägg kan läggas på kärnan. Ange en checklista i stället.',
    en: '{file}: no overlay can be laid on the core. Give a checklist instead.',
  },
  printEnding: {
    sv: '{file}: namnet efter -o ska sluta på .docx eller .html.',
    en: '{file}: the name after -o is to end in .docx or .html.',
  },
  outputEnding: {
    sv: '{file}: namnet efter -o ska sluta på {ending}.',
    en: '{file}: the name after -o is to end in {ending}.',
  },
  notCarried: {
    sv: '{file}: arbetsboken skulle inte ge tillbaka hela checklistan, så den skrivs inte. Det är ett fel i Vägval; ändra i YAML-filen så länge.',
    en: '{file}: the workbook would not give back the whole checklist, so it is not written. That is a fault in Vägval; edit the YAML file for now.',
  },
  tooLongForCell: {
    sv: '{file}: en text är längre än en cell rymmer (bladet {sheet}, cell {cell}; högst 32 767 tecken). Korta den först.',
    en: '{file}: a text is longer than a cell holds (sheet {sheet}, cell {cell}; at most 32,767 characters). Shorten it first.',
  },
  imported: {
    sv: '{output}: checklistan är skriven ur {file}.',
    en: '{output}: the checklist is written from {file}.',
  },
  importedSame: {
    sv: '{output}: arbetsboken ändrar inget.',
    en: '{output}: the workbook changes nothing.',
  },
  notImported: {
    sv: 'Fel att rätta: {n}. {output} är inte ändrad. I {marked} är varje fel rött, med en anteckning.',
    en: 'Faults to correct: {n}. {output} has not been changed. In {marked} each fault is red, with a note.',
  },
  replacesOther: {
    sv: '{file}: filen är en annan checklista, ”{id}”, och ersätts inte. Ange ett annat filnamn efter -o.',
    en: '{file}: the file is another checklist, “{id}”, and is not replaced. Give another file name after -o.',
  },
  notImportedNew: {
    sv: 'Fel att rätta: {n}. Ingen {output} är skriven. I {marked} är varje fel rött, med en anteckning.',
    en: 'Faults to correct: {n}. No {output} has been written. In {marked} each fault is red, with a note.',
  },
  comparedWith: {
    sv: 'Jämfört med {file}, som skulle ersättas. Har den versionen inte använts än, jämför med den senast använda: --against FIL.',
    en: 'Compared with {file}, which was to be replaced. If that version has not been used yet, compare with the last that was: --against FILE.',
  },
  notCompared: {
    sv: 'Obs: {file} har fel, så det är inte prövat om versionen får följa på den. Pröva den mot den senast använda: --against FIL.',
    en: 'Note: {file} has faults, so whether the version may follow it has not been examined. Compare it with the last one used: --against FILE.',
  },
  cellFault: { sv: '{file}: {what}. {remedy}', en: '{file}: {what}. {remedy}' },
  cellWarning: { sv: '{file}: varning: {what}. {remedy}', en: '{file}: warning: {what}. {remedy}' },
  markedSuffix: { sv: 'fel', en: 'faults' },
  notWorkbook: {
    sv: '{file}: filen är ingen Excel-arbetsbok (.xlsx). Öppna den i Excel och spara den som .xlsx.',
    en: '{file}: the file is not an Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.',
  },
  lockedWorkbook: {
    sv: '{file}: arbetsboken är skyddad med lösenord, eller i ett äldre format. Ta bort lösenordet i Excel och spara den som .xlsx.',
    en: '{file}: the workbook is protected by a password, or in an older format. Remove the password in Excel and save it as .xlsx.',
  },
  damagedWorkbook: {
    sv: '{file}: arbetsboken är skadad och går inte att läsa. Öppna den i Excel, låt Excel reparera den och spara på nytt.',
    en: '{file}: the workbook is damaged and can’t be read. Open it in Excel, let Excel repair it and save it again.',
  },
  lintFine: { sv: '{file}: inga fel.', en: '{file}: no faults.' },
  lintReadability: {
    sv: '{file}: läsbarhet (LIX) i frågor och nivåer: {sv} på svenska, {en} på engelska. Högst 45 är lagom.',
    en: '{file}: readability (LIX) of questions and levels: {sv} in Swedish, {en} in English. At most 45 is right.',
  },
  lintWarning: {
    sv: '{place}: varning: {what}. {remedy}',
    en: '{place}: warning: {what}. {remedy}',
  },
  lintLine: { sv: '{place}: {what}. {remedy}', en: '{place}: {what}. {remedy}' },
  verdict: { sv: 'Omdöme: {bands}{settled}', en: 'Verdict: {bands}{settled}' },
  settled: { sv: ' (avgjort)', en: ' (settled)' },
  notSettled: { sv: ' (inte avgjort)', en: ' (not settled)' },
  total: { sv: 'Poäng: {value} av {most}', en: 'Score: {value} out of {most}' },
  noScore: {
    sv: 'Poäng: ingen, eftersom inget kriterium är tillämpligt',
    en: 'Score: none, since no criterion is applicable',
  },
  answered: { sv: 'Besvarat: {answered} av {questions}', en: 'Answered: {answered} of {questions}' },
  factsOpen: {
    sv: 'Uppgift saknas om: {facts}. Det kan ändra bedömningen.',
    en: 'Not stated: {facts}. That can change the assessment.',
  },
  notExact: {
    sv: 'Alla kombinationer kunde inte prövas: det verkliga spannet kan vara smalare.',
    en: 'Not every combination could be tried: the true interval may be narrower.',
  },
  requirement: { sv: 'Krav {title}: {state}', en: 'Requirement {title}: {state}' },
  met: { sv: 'uppfyllt', en: 'met' },
  unmet: { sv: 'inte uppfyllt', en: 'not met' },
  open: { sv: 'öppet', en: 'open' },
  outsideTotal: { sv: 'räknas inte i summan', en: 'not in the total' },
  wayUp: { sv: 'Vägen till {band}: {steps}', en: 'The way to {band}: {steps}' },
  noFolder: {
    sv: '{file}: det finns ingen sådan mapp. Ange en mapp med bedömda dokument.',
    en: '{file}: there is no such folder. Give a folder with assessed documents.',
  },
  notFolder: {
    sv: '{file}: det är en fil. Ange mappen som den ligger i.',
    en: '{file}: that is a file. Give the folder that it lies in.',
  },
  noAssessments: {
    sv: '{file}: inget dokument i mappen har en bedömning.',
    en: '{file}: no document in the folder holds an assessment.',
  },
  noneToCount: {
    sv: '{file}: ingen bedömning i mappen gick att räkna med.\n{why}',
    en: '{file}: no assessment in the folder could be counted.\n{why}',
  },
  feedbackUnread: {
    sv: '{file}: gick inte att läsa och är inte med.',
    en: '{file}: could not be read and is left out.',
  },
  feedbackOnOne: {
    sv: '{title} {version}: 1 bedömning. Mest att se över först.',
    en: '{title} {version}: 1 assessment. What most needs a look comes first.',
  },
  feedbackOn: {
    sv: '{title} {version}: {n} bedömningar. Mest att se över först.',
    en: '{title} {version}: {n} assessments. What most needs a look comes first.',
  },
  feedbackQuestion: { sv: '{title}: besvarad i {n}', en: '{title}: answered in {n}' },
  feedbackVotes: {
    sv: '{n} röster i {m} möten, isär i {apart}',
    en: '{n} votes in {m} meetings, far apart in {apart}',
  },
  feedbackAlpha: { sv: 'alfa {alpha}', en: 'alpha {alpha}' },
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
