import type { Outcome, Reliability } from '../engine/index.ts';
import type { Language } from './summary.ts';

/** The sentences of a summary. `{name}` is replaced by the value of that name. */
export interface SummaryText {
  readonly title: string;
  readonly verdict: string;
  readonly verdictStop: string;
  readonly verdictStopRequirement: string;
  readonly verdictOpen: string;
  readonly noScore: string;
  readonly levelPointsOne: string;
  readonly levelPoints: string;
  readonly points: string;
  readonly pointsRange: string;
  readonly soFar: string;
  readonly settled: string;
  readonly notSettled: string;
  readonly notSettledByFacts: string;
  readonly factsOpen: string;
  readonly stopWord: string;
  readonly gateStop: string;
  readonly gateCap: string;
  readonly gateNote: string;
  readonly requirementStop: string;
  readonly requirementCap: string;
  readonly requirementNote: string;
  readonly requirementsOpen: string;
  readonly gatesOpen: string;
  readonly gatesPassed: string;
  readonly caption: string;
  readonly header: readonly [string, string, string];
  readonly notApplicableHere: string;
  readonly unanswered: string;
  readonly strongest: string;
  readonly weakest: string;
  readonly only: string;
  readonly notApplicable: string;
  readonly unknown: string;
  readonly unansweredList: string;
  readonly origin: string;
  readonly originDraft: string;
  readonly assessedBy: string;
  readonly checklistNamed: string;
  readonly checklistNamedDraft: string;
  readonly lineSettled: string;
  readonly lineStop: string;
  readonly lineCapped: string;
  readonly lineOpen: string;
  readonly lineOpenPoints: string;
  readonly lineNoScore: string;
  readonly lineAnswered: string;
  readonly lineUnansweredOne: string;
  readonly lineUnanswered: string;
  readonly lineFactsOpen: string;
  readonly lineReviewersOne: string;
  readonly lineReviewers: string;
  readonly reviewersOne: string;
  readonly reviewers: string;
  readonly rests: string;
  readonly byWhom: string;
  readonly signed: string;
  readonly stoppedByGate: string;
  readonly stoppedByRequirement: string;
  readonly stoppedAnyhow: string;
  readonly signature: string;
  readonly signatureRole: string;
  readonly clock: string;
  readonly and: string;
  readonly sealWhole: string;
  readonly sealBroken: string;
  readonly criteriaHeader: readonly [string, string, string, string];
  readonly gates: string;
  readonly gatesHeader: readonly [string, string, string, string];
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly answerNotApplicable: string;
  readonly answerNoReason: string;
  readonly answerUnknown: string;
  readonly answerNone: string;
  readonly quotes: readonly [string, string];
  readonly quoteFrom: string;
  readonly moreEvidenceOne: string;
  readonly moreEvidence: string;
  readonly outside: string;
  readonly facts: string;
  readonly factsHeader: readonly [string, string];
  readonly programmes: string;
  readonly programmesHeader: readonly [string, string];
  readonly programmeNamed: string;
  readonly programmeNamedDraft: string;
  readonly lineProgramme: string;
  readonly requirements: string;
  readonly requirementsHeader: readonly [string, string];
  readonly requirementMet: string;
  readonly requirementUnmet: string;
  readonly requirementOpen: string;
  readonly chartCaption: string;
  readonly chartAlt: string;
  readonly chartBands: string;
  readonly chartBand: string;
  readonly chartTotal: string;
  readonly chartPoints: string;
  readonly chartSoFar: string;
  readonly legend: readonly [string, string, string];
  readonly minutesTitle: string;
  readonly minutesUntitled: string;
  readonly minutesDate: string;
  readonly minutesWho: string;
  readonly minutesAnonymous: string;
  readonly minutesChecklist: string;
  readonly minutesAgreed: string;
  readonly minutesAgreedNone: string;
  readonly minutesWhy: string;
  readonly minutesOpen: string;
  readonly minutesOpenNone: string;
  readonly minutesDisputed: string;
  readonly minutesShown: string;
  readonly minutesHidden: string;
  readonly minutesUntouchedOne: string;
  readonly minutesUntouched: string;
  readonly agreement: Readonly<Record<Reliability, string>>;
  readonly meetings: string;
  readonly meetingAgreed: string;
  readonly meetingsAgreed: string;
  readonly meetingHeader: readonly [string, string, string, string];
  readonly meetingTook: string;
  readonly notAgreed: string;
  readonly voteCount: string;
  readonly votesFor: string;
  readonly voteWhy: string;
  readonly voteLate: string;
  readonly voteNameless: string;
  readonly day: string;
  readonly months: readonly string[];
}

const sv: SummaryText = {
  title: 'Hållbarhetsbedömning',
  verdict: 'Samlad bedömning: {band}.',
  verdictStop:
    'Samlad bedömning: stopp. En grind är inte passerad, och det kan inte vägas upp av poäng i andra delar.',
  verdictStopRequirement:
    'Samlad bedömning: stopp. Ett krav är inte uppfyllt, och det kan inte vägas upp av poäng i andra delar.',
  verdictOpen: 'Samlad bedömning: ännu öppen mellan {bands}.',
  noScore: 'Inget kriterium är tillämpligt, så bedömningen har ingen poäng.',
  levelPointsOne: '1 poäng',
  levelPoints: '{points} poäng',
  points: '{low} poäng av {most}.',
  pointsRange: 'Mellan {low} och {high} poäng av {most} är möjligt.',
  soFar: 'Hittills {soFar} poäng på det som är besvarat.',
  settled: 'Bedömningen är avgjord.',
  notSettled: 'Bedömningen är inte avgjord: svar som saknas kan ändra den.',
  notSettledByFacts: 'Bedömningen är inte avgjord.',
  factsOpen: 'Uppgift saknas om: {facts}. Det kan ändra bedömningen.',
  stopWord: 'stopp',
  gateStop: 'Stopp: {title}. {descriptor}',
  gateCap: 'Högst {band}: {title}. {descriptor}',
  gateNote: 'Att beakta: {title}. {descriptor}',
  requirementStop: 'Stopp: kravet ”{title}” är inte uppfyllt.',
  requirementCap: 'Kravet ”{title}” är inte uppfyllt och sätter ett tak vid {band}.',
  requirementNote: 'Kravet ”{title}” är inte uppfyllt.',
  requirementsOpen: 'Krav som ännu är öppna: {titles}.',
  gatesOpen: 'Grindar som inte är prövade: {titles}.',
  gatesPassed: 'Alla grindar är passerade: ingen betydande skada har hittats.',
  caption: 'Poäng och skäl per dimension',
  header: ['Dimension', 'Poäng', 'Skäl'],
  notApplicableHere: 'Inte tillämplig.',
  unanswered: 'Inte besvarad ännu.',
  strongest: 'Starkast: {criterion}.',
  weakest: 'Svagast: {criterion}.',
  only: '{criterion}.',
  notApplicable: 'Ej tillämpligt: {criterion}.',
  unknown: 'Framgår inte av underlaget: {titles}.',
  unansweredList: 'Inte besvarat: {titles}.',
  origin: 'Checklista: {checklist}, version {version}.',
  originDraft: 'Checklista: {checklist}, version {version} (utkast).',
  assessedBy: 'Bedömd {date}{who}.',
  checklistNamed: 'checklistan {checklist}, version {version}',
  checklistNamedDraft: 'checklistan {checklist}, version {version} (utkast)',
  lineSettled: 'Hållbarhetsbedömning {date} enligt {checklist}: {band}, {points} poäng av {most}.',
  lineStop: 'Hållbarhetsbedömning {date} enligt {checklist}: stopp, eftersom {reason}.',
  lineCapped: 'Omdömet blir högst {band}, på grund av {titles}.',
  lineOpen: 'Hållbarhetsbedömning {date} enligt {checklist}: ännu öppen mellan {bands}.',
  lineOpenPoints:
    'Hållbarhetsbedömning {date} enligt {checklist}: ännu öppen mellan {bands}, {low}–{high} poäng av {most}.',
  lineNoScore:
    'Hållbarhetsbedömning {date} enligt {checklist}: ingen poäng, eftersom inget kriterium är tillämpligt.',
  lineAnswered: 'Alla frågor är besvarade.',
  lineUnansweredOne: 'En fråga av {questions} är öppen.',
  lineUnanswered: '{open} frågor av {questions} är öppna.',
  lineFactsOpen: 'Uppgift saknas om: {facts}.',
  lineReviewersOne: 'En fråga från granskare är öppen.',
  lineReviewers: '{count} frågor från granskare är öppna.',
  reviewersOne: 'En fråga från granskare är öppen: {titles}.',
  reviewers: '{count} frågor från granskare är öppna: {titles}.',
  rests:
    'Bedömningen bygger på den som finns i filen ”{file}”, senast ändrad {date}{who} och hämtad hit {carried}. Filens fingeravtryck (SHA-256) börjar med {print}.',
  byWhom: ' av {who}',
  stoppedByGate: 'grinden ”{title}” inte är passerad',
  stoppedByRequirement: 'kravet ”{title}” inte är uppfyllt',
  stoppedAnyhow: 'alla krav inte kan uppfyllas',
  signed: 'Signerad av {signatures}.',
  signature: '{name} {date}',
  signatureRole: '{name}, {role}, {date}',
  clock: '{date} kl. {hour}.{minute}',
  and: 'och',
  sealWhole: 'Det som signerades har inte ändrats sedan dess.',
  sealBroken: 'Det som signerades har ändrats sedan dess.',
  criteriaHeader: ['Kriterium', 'Nivå', 'Skäl', 'Belägg ur underlaget'],
  gates: 'Grindar',
  gatesHeader: ['Grind', 'Utfall', 'Skäl', 'Belägg ur underlaget'],
  outcomes: { pass: 'Passerad', risk: 'Risk', fail: 'Betydande skada' },
  answerNotApplicable: 'Ej tillämpligt',
  answerNoReason: 'Ej tillämpligt, men skäl saknas',
  answerUnknown: 'Framgår inte av underlaget',
  answerNone: 'Inte besvarat',
  quotes: ['”', '”'],
  quoteFrom: '{quote} (ur {file})',
  moreEvidenceOne: 'Ett belägg till finns i bedömningen.',
  moreEvidence: '{count} belägg till finns i bedömningen.',
  outside: 'Gäller inte i det här ärendet: {titles}.',
  facts: 'Om ärendet',
  factsHeader: ['Uppgift', 'Svar'],
  programmes: 'Enligt programmens regler',
  programmesHeader: ['Program', 'Bedömning'],
  programmeNamed: '{title}, version {version}',
  programmeNamedDraft: '{title}, version {version} (utkast)',
  lineProgramme: 'Enligt reglerna för {title}: {bands}.',
  requirements: 'Krav',
  requirementsHeader: ['Krav', 'Läge'],
  requirementMet: 'Uppfyllt',
  requirementUnmet: 'Inte uppfyllt',
  requirementOpen: 'Öppet: beror på svar som saknas',
  chartCaption: 'Poäng per dimension',
  chartAlt: 'Liggande staplar med poäng per dimension på en skala från {low} till {high}. {bars}. {bands}.',
  chartBands: 'Gränser: {bands}',
  chartBand: '{band} från {from}',
  chartTotal: 'Samlat',
  chartPoints: '{value} av {most}',
  chartSoFar: '{title}: {range} är möjligt, hittills {soFar}',
  legend: ['Avgjort', 'Ännu möjligt', 'Hittills'],
  minutesTitle: 'Minnesanteckningar: {title}',
  minutesUntitled: 'Minnesanteckningar från mötet om hållbarhetsbedömningen',
  minutesDate: 'Möte {date} kl. {hour}.{minute}.',
  minutesWho: 'Deltagare: {names}.',
  minutesAnonymous: 'Deltagare: {count}. Rösterna är anonyma.',
  minutesChecklist: 'Checklista: {checklist}, version {version}.',
  minutesAgreed: 'Det här enades vi om',
  minutesAgreedNone: 'Vi enades inte om någon fråga.',
  minutesWhy: 'Skäl: {why}',
  minutesOpen: 'Det här är öppet',
  minutesOpenNone: 'Inget av det vi tog upp är öppet.',
  minutesDisputed: 'rösterna gick isär ({votes})',
  minutesShown: 'rösterna visades men inget bestämdes ({votes})',
  minutesHidden: 'rösterna visades inte',
  minutesUntouchedOne: 'En fråga togs inte upp.',
  minutesUntouched: '{count} frågor togs inte upp.',
  agreement: {
    reliable: 'Innan vi talade ihop oss stämde rösterna väl överens (Krippendorffs alfa {alpha}).',
    tentative:
      'Innan vi talade ihop oss stämde rösterna någorlunda överens (Krippendorffs alfa {alpha}). Dra försiktiga slutsatser av dem.',
    unreliable:
      'Innan vi talade ihop oss gick rösterna isär så mycket att de inte går att lita på var för sig (Krippendorffs alfa {alpha}).',
    undefined: 'Hur väl rösterna stämde överens går inte att räkna ut: de är för få, eller alla lika.',
  },
  meetings: 'Möten om bedömningen',
  meetingAgreed: 'Enades om {n} av {m} frågor vid mötet {date}.',
  meetingsAgreed: 'Enades om {n} av {m} frågor vid möten, det senaste {date}.',
  meetingHeader: ['Fråga', 'Enades om', 'Skäl för det', 'Röster'],
  meetingTook: 'Enades om {n} av {m} frågor som togs upp.',
  notAgreed: 'Enades inte',
  voteCount: '{answer}: {who}',
  votesFor: '{count} på ”{answer}”',
  voteWhy: '{who} – {why}',
  voteLate: '{who} (efter att rösterna visats)',
  voteNameless: 'anonym',
  day: '{day} {month} {year}',
  months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
};

const en: SummaryText = {
  title: 'Sustainability assessment',
  verdict: 'Overall assessment: {band}.',
  verdictStop: 'Overall assessment: stop. A gate is not passed, and points elsewhere can’t make up for it.',
  verdictStopRequirement:
    'Overall assessment: stop. A requirement is not met, and points elsewhere can’t make up for it.',
  verdictOpen: 'Overall assessment: still open between {bands}.',
  noScore: 'No criterion is applicable, so the assessment has no score.',
  levelPointsOne: '1 point',
  levelPoints: '{points} points',
  points: '{low} points out of {most}.',
  pointsRange: 'Between {low} and {high} points out of {most} are possible.',
  soFar: '{soFar} points so far on what has been answered.',
  settled: 'The assessment is settled.',
  notSettled: 'The assessment is not settled: missing answers can change it.',
  notSettledByFacts: 'The assessment is not settled.',
  factsOpen: 'Not stated: {facts}. That can change the assessment.',
  stopWord: 'stop',
  gateStop: 'Stop: {title}. {descriptor}',
  gateCap: 'At most {band}: {title}. {descriptor}',
  gateNote: 'To note: {title}. {descriptor}',
  requirementStop: 'Stop: the requirement “{title}” is not met.',
  requirementCap: 'The requirement “{title}” is not met and sets a cap at {band}.',
  requirementNote: 'The requirement “{title}” is not met.',
  requirementsOpen: 'Requirements still open: {titles}.',
  gatesOpen: 'Gates not yet examined: {titles}.',
  gatesPassed: 'All gates are passed: no significant harm has been found.',
  caption: 'Score and reasons by dimension',
  header: ['Dimension', 'Score', 'Reasons'],
  notApplicableHere: 'Not applicable.',
  unanswered: 'Not answered yet.',
  strongest: 'Strongest: {criterion}.',
  weakest: 'Weakest: {criterion}.',
  only: '{criterion}.',
  notApplicable: 'Not applicable: {criterion}.',
  unknown: 'Not clear from the documents: {titles}.',
  unansweredList: 'Not answered: {titles}.',
  origin: 'Checklist: {checklist}, version {version}.',
  originDraft: 'Checklist: {checklist}, version {version} (draft).',
  assessedBy: 'Assessed {date}{who}.',
  checklistNamed: 'the checklist {checklist}, version {version}',
  checklistNamedDraft: 'the checklist {checklist}, version {version} (draft)',
  lineSettled: 'Sustainability assessment {date} by {checklist}: {band}, {points} points out of {most}.',
  lineStop: 'Sustainability assessment {date} by {checklist}: stop, because {reason}.',
  lineCapped: 'The verdict is at most {band}, because of {titles}.',
  lineOpen: 'Sustainability assessment {date} by {checklist}: still open between {bands}.',
  lineOpenPoints:
    'Sustainability assessment {date} by {checklist}: still open between {bands}, {low}–{high} points out of {most}.',
  lineNoScore: 'Sustainability assessment {date} by {checklist}: no score, since no criterion is applicable.',
  lineAnswered: 'All questions are answered.',
  lineUnansweredOne: 'One question out of {questions} is open.',
  lineUnanswered: '{open} questions out of {questions} are open.',
  lineFactsOpen: 'Not stated: {facts}.',
  lineReviewersOne: 'One question from reviewers is open.',
  lineReviewers: '{count} questions from reviewers are open.',
  reviewersOne: 'One question from reviewers is open: {titles}.',
  reviewers: '{count} questions from reviewers are open: {titles}.',
  rests:
    'The assessment rests on the one in the file “{file}”, last changed {date}{who} and brought here {carried}. The file’s fingerprint (SHA-256) begins with {print}.',
  byWhom: ' by {who}',
  stoppedByGate: 'the gate “{title}” is not passed',
  stoppedByRequirement: 'the requirement “{title}” is not met',
  stoppedAnyhow: 'not all requirements can be met',
  signed: 'Signed by {signatures}.',
  signature: '{name} {date}',
  signatureRole: '{name}, {role}, {date}',
  clock: '{date} at {hour}:{minute}',
  and: 'and',
  sealWhole: 'What was signed has not changed since.',
  sealBroken: 'What was signed has changed since.',
  criteriaHeader: ['Criterion', 'Level', 'Reason', 'Evidence in the documents'],
  gates: 'Gates',
  gatesHeader: ['Gate', 'Outcome', 'Reason', 'Evidence in the documents'],
  outcomes: { pass: 'Passed', risk: 'Risk', fail: 'Significant harm' },
  answerNotApplicable: 'Not applicable',
  answerNoReason: 'Not applicable, but without a reason',
  answerUnknown: 'Not clear from the documents',
  answerNone: 'Not answered',
  quotes: ['“', '”'],
  quoteFrom: '{quote} (from {file})',
  moreEvidenceOne: 'One more piece of evidence is in the assessment.',
  moreEvidence: '{count} more pieces of evidence are in the assessment.',
  outside: 'Does not apply in this case: {titles}.',
  facts: 'About the case',
  factsHeader: ['Fact', 'Answer'],
  programmes: 'By the programmes’ rules',
  programmesHeader: ['Programme', 'Assessment'],
  programmeNamed: '{title}, version {version}',
  programmeNamedDraft: '{title}, version {version} (draft)',
  lineProgramme: 'By the rules of {title}: {bands}.',
  requirements: 'Requirements',
  requirementsHeader: ['Requirement', 'State'],
  requirementMet: 'Met',
  requirementUnmet: 'Not met',
  requirementOpen: 'Open: depends on missing answers',
  chartCaption: 'Score by dimension',
  chartAlt: 'Horizontal bars with the score by dimension on a scale from {low} to {high}. {bars}. {bands}.',
  chartBands: 'Thresholds: {bands}',
  chartBand: '{band} from {from}',
  chartTotal: 'Overall',
  chartPoints: '{value} of {most}',
  chartSoFar: '{title}: {range} is possible, {soFar} so far',
  legend: ['Decided', 'Still possible', 'So far'],
  minutesTitle: 'Minutes: {title}',
  minutesUntitled: 'Minutes of the meeting on the sustainability assessment',
  minutesDate: 'Meeting on {date} at {hour}:{minute}.',
  minutesWho: 'Present: {names}.',
  minutesAnonymous: 'Present: {count}. The votes are anonymous.',
  minutesChecklist: 'Checklist: {checklist}, version {version}.',
  minutesAgreed: 'What we agreed on',
  minutesAgreedNone: 'We did not agree on any question.',
  minutesWhy: 'Reason: {why}',
  minutesOpen: 'What is open',
  minutesOpenNone: 'Nothing that we took up is open.',
  minutesDisputed: 'the votes differed ({votes})',
  minutesShown: 'the votes were shown but nothing was decided ({votes})',
  minutesHidden: 'the votes were not shown',
  minutesUntouchedOne: 'One question was not taken up.',
  minutesUntouched: '{count} questions were not taken up.',
  agreement: {
    reliable: 'Before we talked, the votes agreed well (Krippendorff’s alpha {alpha}).',
    tentative:
      'Before we talked, the votes agreed fairly well (Krippendorff’s alpha {alpha}). Draw careful conclusions from them.',
    unreliable:
      'Before we talked, the votes differed so much that they can’t be relied on one by one (Krippendorff’s alpha {alpha}).',
    undefined: 'How well the votes agreed can’t be computed: they are too few, or all the same.',
  },
  meetings: 'Meetings on the assessment',
  meetingAgreed: 'Agreed on {n} of {m} questions at the meeting on {date}.',
  meetingsAgreed: 'Agreed on {n} of {m} questions at meetings, the latest on {date}.',
  meetingHeader: ['Question', 'Agreed on', 'Reason for it', 'Votes'],
  meetingTook: 'Agreed on {n} of {m} questions taken up.',
  notAgreed: 'Not agreed',
  voteCount: '{answer}: {who}',
  votesFor: '{count} for “{answer}”',
  voteWhy: '{who} – {why}',
  voteLate: '{who} (after the votes were shown)',
  voteNameless: 'anonymous',
  day: '{day} {month} {year}',
  months: 'January February March April May June July August September October November December'.split(' '),
};

export const summaryText: Readonly<Record<Language, SummaryText>> = { sv, en };
