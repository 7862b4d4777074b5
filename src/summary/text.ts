import type { Language } from './summary.ts';

/** The sentences of a summary. `{name}` is replaced by the value of that name. */
export interface SummaryText {
  readonly title: string;
  readonly verdict: string;
  readonly verdictStop: string;
  readonly verdictStopRequirement: string;
  readonly verdictOpen: string;
  readonly noScore: string;
  readonly points: string;
  readonly pointsRange: string;
  readonly soFar: string;
  readonly settled: string;
  readonly notSettled: string;
  readonly stopWord: string;
  readonly or: string;
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
  points: '{low} poäng av {most}.',
  pointsRange: 'Mellan {low} och {high} poäng av {most} är möjligt.',
  soFar: 'Hittills {soFar} poäng på det som är besvarat.',
  settled: 'Bedömningen är avgjord.',
  notSettled: 'Bedömningen är inte avgjord: svar som saknas kan ändra den.',
  stopWord: 'stopp',
  or: 'eller',
  gateStop: 'Stopp: {title}. {descriptor}',
  gateCap: 'Risk som sätter ett tak vid {band}: {title}. {descriptor}',
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
};

const en: SummaryText = {
  title: 'Sustainability assessment',
  verdict: 'Overall assessment: {band}.',
  verdictStop: 'Overall assessment: stop. A gate is not passed, and points elsewhere can’t make up for it.',
  verdictStopRequirement:
    'Overall assessment: stop. A requirement is not met, and points elsewhere can’t make up for it.',
  verdictOpen: 'Overall assessment: still open between {bands}.',
  noScore: 'No criterion is applicable, so the assessment has no score.',
  points: '{low} points out of {most}.',
  pointsRange: 'Between {low} and {high} points out of {most} are possible.',
  soFar: '{soFar} points so far on what has been answered.',
  settled: 'The assessment is settled.',
  notSettled: 'The assessment is not settled: missing answers can change it.',
  stopWord: 'stop',
  or: 'or',
  gateStop: 'Stop: {title}. {descriptor}',
  gateCap: 'Risk that sets a cap at {band}: {title}. {descriptor}',
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
};

export const summaryText: Readonly<Record<Language, SummaryText>> = { sv, en };

/** Fills a sentence's `{names}` with values. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
